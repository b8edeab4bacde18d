import type { CriterionId } from '../../domain/land/criterionIds';
import type { Score } from '../../domain/score/score';
import { shownPoints, shownTotal } from '../../domain/score/shown';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import { criterionColour } from './criterionColour';
import styles from './score.module.css';

interface ScoreBarProps {
  readonly name: string;
  readonly score: Score<CriterionId>;
}

/** The points of each criterion one after another on a scale of 100; what a missing figure costs is hatched. */
export function ScoreBar({ name, score }: ScoreBarProps) {
  const words = useFindWords();
  const format = useFormat();
  const points = shownPoints(score);
  const parts = points.map((p) => `${words.names[p.criterion]} ${format.number(p.shown, 1)}`).join(' + ');
  const lost = score.points.filter(({ value }) => value === null).reduce((sum, { share }) => sum + share * 100, 0);
  return (
    <div className={styles.bar}>
      <VisuallyHidden>{words.score.bar(name, format.number(shownTotal(points), 1), parts)}</VisuallyHidden>
      {points.map(({ criterion, points: width, shown }) => (
        <span
          aria-hidden
          key={criterion}
          title={`${words.names[criterion]} ${format.number(shown, 1)}`}
          style={{ flexBasis: `${width}%`, background: criterionColour(criterion) }}
        />
      ))}
      {lost > 0 && <span aria-hidden className={styles.lost} style={{ flexBasis: `${lost}%` }} />}
    </div>
  );
}
