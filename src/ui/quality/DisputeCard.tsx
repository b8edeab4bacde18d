import { EqualNot, MapPin, Scale } from 'lucide-react';
import { useId } from 'react';
import { claimOfRef } from '../../domain/contradictionGap';
import type { Dispute } from '../../domain/quality/disputes';
import type { Zone } from '../../domain/zone';
import { openDialog } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { selectZoneById, useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { Decision } from '../figure/Decision';
import { sourceDialog, useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { PositionSides } from './PositionSides';
import styles from './quality.module.css';
import { showZone } from './showZone';
import { SidesTable } from './SidesTable';
import { useDisputeName } from './useDisputeName';

/** One disagreement: how far apart the sides are, who says what, and which of them the app shows. */
export function DisputeCard({ dispute }: { readonly dispute: Dispute }) {
  const { disputes: words } = useQualityWords();
  const text = useText();
  const id = useId();
  const name = useDisputeName()(dispute);
  const zone = useStore((s) => (dispute.zone === null ? undefined : selectZoneById(s).get(dispute.zone)));
  const { kind, contradiction, refs, sides } = dispute;
  return (
    <article className={styles.dispute} aria-labelledby={id}>
      <div className={styles.facts}>
        <header className={styles.disputeHead}>
          <h3 id={id}>{name}</h3>
          <span className={styles.kind}>
            <EqualNot aria-hidden />
            {words.kinds[kind]}
          </span>
        </header>
        <GapLine dispute={dispute} />
        {kind === 'position' ? zone && <PositionSides zone={zone} /> : <SidesTable sides={sides} name={name} />}
      </div>
      <div className={styles.decision}>
        <Decision kind={kind === 'sum' ? 'sum' : 'claims'} figures={refs} />
        {contradiction && <p>{text(contradiction.explanation)}</p>}
        {kind === 'undated' && <p>{words.undated}</p>}
        <Actions dispute={dispute} name={name} zone={zone} />
      </div>
    </article>
  );
}

function Actions({ dispute, name, zone }: { dispute: Dispute; name: string; zone: Zone | undefined }) {
  const { disputes: words, ...general } = useQualityWords();
  const zoneName = useZoneName();
  const { contradiction, refs } = dispute;
  const [first] = refs;
  const dialog = contradiction
    ? ({ type: 'contradiction', id: contradiction.id } as const)
    : first
      ? sourceDialog(first)
      : null;
  return (
    <div className={styles.cardActions}>
      {dialog && dispute.kind !== 'position' && (
        <Button
          look="outline"
          aria-haspopup="dialog"
          aria-label={words.detailsOf(name)}
          onClick={() => openDialog(dialog)}
        >
          <Scale aria-hidden />
          {words.details}
        </Button>
      )}
      {zone && (
        <Button look="outline" aria-label={general.showZone(zoneName(zone))} onClick={() => showZone(zone)}>
          <MapPin aria-hidden />
          {general.toZone}
        </Button>
      )}
    </div>
  );
}

/** The gap, large; a sum as one would write it down. */
function GapLine({ dispute: { gap, kind, sum, refs } }: { readonly dispute: Dispute }) {
  const { disputes: words } = useQualityWords();
  const t = useT();
  const format = useFormat();
  const claimText = useClaimText();
  const dataset = useStore((s) => s.dataset);
  if (kind === 'position') return null;
  if (kind === 'sum' && !sum) return <p className={styles.noGap}>{t.panels.contradiction.incomplete}</p>;
  if (!gap) return <p className={styles.noGap}>{words.noGap}</p>;
  const [total, ...parts] = refs.map((ref) => {
    const claim = claimOfRef(dataset, ref);
    return claim ? claimText(claim) : null;
  });
  return (
    <p className={styles.gapLine}>
      <span className={styles.gap}>
        {words.gap} <strong>{format.value(gap.amount, gap.unit)}</strong>
      </span>
      <span className={styles.percent}>{words.percent(format.percent(round(gap.percent)))}</span>
      {sum && total && (
        <span className={styles.equation}>
          {parts.map((part) => [part?.before, part?.main].filter(Boolean).join(' ')).join(' + ')} ={' '}
          {format.bare(sum.sum, gap.unit)}
          {' ≠ '}
          <strong>{total.whole}</strong>
        </span>
      )}
    </p>
  );
}

/** One decimal below ten, none above. */
const round = (percent: number): number => (percent < 10 ? Math.round(percent * 10) / 10 : Math.round(percent));
