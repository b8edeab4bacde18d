import { memo, useMemo, useState } from 'react';
import { boardRow } from '../../domain/clearance/board';
import type { Bottleneck } from '../../domain/clearance/bottlenecks';
import { asClaim } from '../../domain/clearance/heldUp';
import { figureGroups } from '../../domain/figureRows';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import { hover, select } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat, useNames } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ContradictionMark } from '../figure/ContradictionMark';
import { ClaimValueText } from '../figure/FigureValue';
import { useZoneName } from '../figure/names';
import { Disclosure } from '../kit/Disclosure';
import { SignIcon } from '../kit/SignIcon';
import { FigureLine } from '../zone/FigureLine';
import { BasisSources, HowNote } from './amountParts';
import styles from './clearance.module.css';
import { FactorTable } from './FactorTable';
import { Ladder } from './Ladder';

interface BottleneckItemProps {
  readonly bottleneck: Bottleneck;
  readonly startsOpen: boolean;
}

/** One zone that holds up land: how much, its numbers in the formula, where it stands on the ladder, what is published. */
export const BottleneckItem = memo(function BottleneckItem({ bottleneck, startsOpen }: BottleneckItemProps) {
  const { zone, land, score, rank } = bottleneck;
  const words = useClearanceWords();
  const names = useNames();
  const format = useFormat();
  const name = useZoneName()(zone);
  const dataset = useStore((s) => s.dataset);
  const selected = useStore((s) => s.view.selected === zone.id);
  const hovered = useStore((s) => s.hovered === zone.id);
  const [wanted, setWanted] = useState(startsOpen);
  const row = useMemo(() => boardRow(zone, dataset), [zone, dataset]);
  const facts = figureGroups(zone).find(({ group }) => group === 'clearance');
  const [{ field }] = land.bases;
  return (
    <li className={styles.item} data-selected={selected} data-hovered={hovered} onPointerEnter={() => hover(zone.id)}>
      <div className={styles.itemHead}>
        <button
          type="button"
          className={styles.itemName}
          aria-current={selected}
          onClick={() => select(zone.id)}
          onFocus={() => hover(zone.id)}
          onBlur={() => hover(null)}
        >
          <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
          <span className={styles.rank}>{format.number(rank)}.</span>
          {name}
        </button>
        <strong className={styles.total}>{words.points(format.number(score.total))}</strong>
      </div>
      <p className={styles.headline}>
        <span className={styles.hero}>
          <ClaimValueText claim={asClaim(land)} />
        </span>
        <span className={styles.quiet}>
          {words.notCleared} · {format.asOf(land.asOf)}
        </span>
        <HowNote how={land.how} bases={land.bases} />
        <ContradictionMark name={names.zoneFields[field]} of={{ of: 'zone', zone: zone.id, field }} />
        <BasisSources zone={zone} bases={land.bases} />
      </p>
      <Ladder name={name} zone={zone} ladder={row.ladder} />
      <FactorTable bottleneck={bottleneck} />
      {facts && (
        <Disclosure
          className={styles.facts ?? ''}
          label={words.published(name)}
          open={startsOpen}
          onToggle={(event) => {
            if (event.currentTarget.open) setWanted(true);
          }}
        >
          {wanted && (
            <dl className={styles.factRows}>
              {facts.rows.map((fact) => (
                <FigureLine key={fact.field} zone={zone} field={fact.field} figure={fact.figure} />
              ))}
            </dl>
          )}
        </Disclosure>
      )}
    </li>
  );
});
