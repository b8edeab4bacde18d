import { useState } from 'react';
import type { Zone } from '../../domain/zone';
import { hover } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { BottleneckItem } from './BottleneckItem';
import styles from './clearance.module.css';
import { HoldWeights } from './HoldWeights';
import { Cleared, Unweighed, WithoutData } from './OtherZones';
import { useBottlenecks } from './useBoard';

/** Enough for the question "which three"; the rest comes when asked for. */
const FIRST = 10;
/** The ones that the journey asks for: their reasons are open from the start. */
const OPEN = 3;

/** The zones that hold up land, most first, with formula and numbers; apart from them all that cannot be ranked. */
export function Ranking({ zones }: { readonly zones: readonly Zone[] }) {
  const words = useClearanceWords();
  const format = useFormat();
  const found = useBottlenecks(zones);
  const { weights } = useStore((s) => s.view.bottleneck);
  const [all, setAll] = useState(false);
  const { ranked, cleared, unweighed, unknown } = found;
  const shown = all ? ranked : ranked.slice(0, FIRST);
  const counted = ranked.length + cleared.length + unweighed.length + unknown.length;
  const zero = Object.values(weights).every((weight) => weight === 0);
  return (
    <>
      <section className={styles.section} aria-labelledby="hold-ranking">
        <h3 id="hold-ranking" className={styles.sectionName}>
          {words.list}
        </h3>
        <HoldWeights />
        {zero && <Alert>{words.allZero}</Alert>}
        {ranked.length === 0 && !zero && <p className="hint">{words.noneRanked}</p>}
        <ol className={styles.ranked} aria-label={words.list} onPointerLeave={() => hover(null)}>
          {shown.map((one, index) => (
            <BottleneckItem key={one.zone.id} bottleneck={one} startsOpen={index < OPEN} />
          ))}
        </ol>
        {shown.length < ranked.length && (
          <Button look="outline" onClick={() => setAll(true)}>
            {words.showAll(format.number(ranked.length))}
          </Button>
        )}
        <Unweighed zones={unweighed} />
      </section>
      <Cleared zones={cleared} />
      <WithoutData zones={unknown} of={counted} />
    </>
  );
}
