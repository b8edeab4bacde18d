import { CRITERIA, type CriterionId } from '../../domain/land/criterionIds';
import type { Match } from '../../domain/land/findLand';
import { useFindWords } from '../../state/findWords';
import { useStore } from '../../state/store';
import { FoundFigure } from './FoundFigure';
import styles from './find.module.css';
import { RentLines } from './RentLines';

/** What is told of each place when nothing is asked. */
const PLAIN: readonly CriterionId[] = ['area', 'occupancy', 'free'];

interface MatchFiguresProps {
  readonly match: Match;
  /** Its figures stand with its points. */
  readonly scored: boolean;
}

/** The figures that have a limit or that the list is sorted by. */
export function MatchFigures({ match, scored }: MatchFiguresProps) {
  const words = useFindWords();
  const order = useStore((s) => s.view.find.order);
  const asked = CRITERIA.filter((id) => match.verdicts[id] !== undefined || order === id);
  const shown = asked.length > 0 || scored ? asked : PLAIN;
  return (
    <>
      <dl className={styles.figures}>
        {shown.map((id) => (
          <div key={id}>
            <dt>{words.names[id]}</dt>
            <dd>
              <FoundFigure id={id} measured={match.measured[id]} verdict={match.verdicts[id]} />
            </dd>
          </div>
        ))}
      </dl>
      {shown.includes('rent') && <RentLines zone={match.zone} />}
    </>
  );
}
