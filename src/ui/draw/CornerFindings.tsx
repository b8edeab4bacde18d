import { Check, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import type { CornerFinding } from '../../domain/corners/checkCorners';
import type { Corner } from '../../domain/corners/corner';
import { orderedByAngle, swapped } from '../../domain/corners/repair';
import { writeCorners } from '../../domain/corners/writeCorners';
import { unitOf, type CoordinateSystem, type Reading } from '../../geodesy/cornersOnGrid';
import { putCorners, readOn } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import styles from './draw.module.css';
import type { ReadTable } from './useCorners';

/** More readings than this are a list to choose from by the decision, not a repair. */
const MOST_READINGS = 4;
const MOST_PAIRS = 4;

interface CornerFindingsProps {
  readonly read: ReadTable;
  readonly system: CoordinateSystem;
}

/** What is odd about the table, and what can be done about it with one click. */
export function CornerFindings({ read, system }: CornerFindingsProps) {
  const words = useDrawWords();
  const { checked, table } = read;
  const unit = unitOf(system);
  const put = (corners: readonly Corner[], on: CoordinateSystem = system): void =>
    putCorners(writeCorners(corners, unitOf(on), words.corners.headers[unitOf(on)]), on);
  if (table.corners.length === 0) return null;
  return (
    <div className={styles.findings} role="group" aria-label={words.findings.title}>
      <Elsewhere read={read} system={system} put={put} />
      {checked.findings.map((finding) => (
        <Finding key={finding.kind} finding={finding}>
          {finding.kind === 'repeated' && (
            <Button look="outline" onClick={() => put(checked.ring)}>
              {words.findings.removeRepeats}
            </Button>
          )}
          {finding.kind === 'crossing' && (
            <>
              <Button look="outline" onClick={() => put(orderedByAngle(checked.ring))}>
                {words.findings.orderByAngle}
              </Button>
              <p className={styles.quiet}>{words.findings.orderWarning}</p>
            </>
          )}
        </Finding>
      ))}
      {unit === 'degrees' || read.outline === null ? null : <Accuracy />}
    </div>
  );
}

function Accuracy() {
  const words = useDrawWords();
  const format = useFormat();
  return (
    <p className={styles.note}>
      <Info aria-hidden />
      {words.corners.accuracy(format.number(1))}
    </p>
  );
}

const HARMLESS = ['closed', 'not-closed'];

function Finding({ finding, children }: { readonly finding: CornerFinding; readonly children: ReactNode }) {
  const words = useDrawWords();
  const text = useFindingText();
  if (HARMLESS.includes(finding.kind)) {
    return (
      <p className={styles.note}>
        <Check aria-hidden />
        {text(finding)}
      </p>
    );
  }
  return (
    <Alert>
      <p>{text(finding)}</p>
      {finding.kind === 'too-few' ? words.corners.notShown : children}
    </Alert>
  );
}

function useFindingText(): (finding: CornerFinding) => string {
  const { findings } = useDrawWords();
  const format = useFormat();
  const listed = (items: readonly string[]): string =>
    format.list([...items.slice(0, MOST_PAIRS), ...(items.length > MOST_PAIRS ? ['…'] : [])]);
  const edge = ([from, to]: readonly [Corner, Corner]): string => findings.edge(from.label, to.label);
  return (finding) => {
    switch (finding.kind) {
      case 'too-few':
        return findings['too-few'](format.number(finding.count));
      case 'closed':
        return findings.closed(finding.corner.label);
      case 'not-closed':
        return findings['not-closed'](finding.last.label, finding.first.label);
      case 'repeated':
        return findings.repeated(
          listed(
            finding.repeats.map(({ corner, of }) =>
              findings.repeatedPair(corner.label, format.number(corner.line), of.label),
            ),
          ),
        );
      case 'crossing':
        return findings.crossing(listed(finding.pairs.map(({ a, b }) => findings.crossingPair(edge(a), edge(b)))));
    }
  };
}

interface ElsewhereProps extends CornerFindingsProps {
  readonly put: (corners: readonly Corner[], on?: CoordinateSystem) => void;
}

/** The corners are not where Hanoi is: changed places, or another meridian. */
function Elsewhere({ read: { where, checked }, system, put }: ElsewhereProps) {
  const { findings, systems } = useDrawWords();
  const format = useFormat();
  if (where.kind === 'hanoi') return null;
  const { outside, readings } = where;
  const swap = readings.find((reading) => reading.swapped && reading.system === system);
  // One change explains more than two.
  const plain = readings.filter((reading) => !reading.swapped);
  const offered = swap ? [swap] : plain.length > 0 ? plain : readings;
  const label = (reading: Reading): string => {
    if (reading.system === system) return findings.swap;
    return reading.swapped ? findings.readSwapped(systems[reading.system]) : findings.readAs(systems[reading.system]);
  };
  return (
    <Alert>
      <p>
        {findings.elsewhere(format.number(outside.length), format.number(checked.ring.length))}{' '}
        {swap ? findings.swapped : offered.length > 0 ? findings.wrongZone : findings.noReading}
      </p>
      <div className={styles.buttons}>
        {offered.slice(0, MOST_READINGS).map((reading) => (
          <Button
            key={`${reading.system} ${reading.swapped}`}
            look="outline"
            onClick={() => (reading.swapped ? put(swapped(checked.ring), reading.system) : readOn(reading.system))}
          >
            {label(reading)}
          </Button>
        ))}
      </div>
    </Alert>
  );
}
