import type { StageReading } from '../../domain/clearance/stages';
import type { Zone } from '../../domain/zone';
import { useClearanceWords } from '../../state/clearanceWords';
import { openDialog } from '../../state/actions';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { sourceDialog } from '../figure/names';
import styles from './clearance.module.css';

interface LadderProps {
  readonly name: string;
  readonly zone: Zone;
  readonly ladder: readonly StageReading[];
}

/** The seven stages in a row: passed, in part, or not published; pressing a known one opens where that is from. */
export function Ladder({ name, zone, ladder }: LadderProps) {
  const words = useClearanceWords();
  return (
    <ol className={styles.ladder} aria-label={words.ladderOf(name)}>
      {ladder.map((reading) => (
        <li key={reading.stage} data-state={reading.state}>
          <StageMark zone={zone} reading={reading} />
        </li>
      ))}
    </ol>
  );
}

function StageMark({
  zone,
  reading: { stage, state, basis },
}: {
  readonly zone: Zone;
  readonly reading: StageReading;
}) {
  const t = useT();
  const words = useClearanceWords();
  const evidence = useEvidence();
  const label = words.stageIs(words.stages[stage], words.states[state]);
  if (!basis) {
    return (
      <span className={styles.step} title={label}>
        <i className={styles.mark} aria-hidden />
        <span aria-hidden>{words.steps[stage]}</span>
        <span className="visually-hidden">{label}</span>
      </span>
    );
  }
  const said = evidence({ stage, state, basis });
  return (
    <button
      type="button"
      className={styles.step}
      title={`${label}. ${said}`}
      aria-label={`${label}. ${said}. ${t.panels.figure.sourceOf(words.stages[stage])}`}
      aria-haspopup="dialog"
      onClick={() => openDialog(sourceDialog({ of: 'zone', zone: zone.id, field: basis.field }))}
    >
      <i className={styles.mark} aria-hidden />
      <span>{words.steps[stage]}</span>
    </button>
  );
}

/** "Year of establishment: 1998 (October 1998)": what shows the stage. */
export function useEvidence(): (reading: StageReading) => string {
  const words = useClearanceWords();
  const names = useNames();
  const format = useFormat();
  const claimText = useClaimText();
  return ({ basis }) =>
    basis
      ? words.evidence(names.zoneFields[basis.field], claimText(basis.claim).whole, format.asOf(basis.claim.asOf))
      : '';
}
