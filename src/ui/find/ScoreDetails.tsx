import { useState } from 'react';
import type { CriterionId } from '../../domain/land/criterionIds';
import type { Match } from '../../domain/land/findLand';
import type { Score } from '../../domain/score/score';
import { shownPoints, shownTotal, type ShownPoints } from '../../domain/score/shown';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { criterionColour } from './criterionColour';
import { FoundFigure } from './FoundFigure';
import styles from './score.module.css';

interface ScoreDetailsProps {
  readonly name: string;
  readonly match: Match;
  readonly score: Score<CriterionId>;
  readonly startsOpen: boolean;
}

/** The sum as one would write it on paper: each figure, its share of the weight, its points, and what they come to. */
export function ScoreDetails({ name, match, score, startsOpen }: ScoreDetailsProps) {
  const words = useFindWords().score;
  const format = useFormat();
  const [wanted, setWanted] = useState(startsOpen);
  const points = shownPoints(score);
  const partly = score.knownShare < 1;
  return (
    <Disclosure
      className={styles.details ?? ''}
      label={words.showPoints}
      aside={partly ? words.known(format.percent(Math.floor(score.knownShare * 100))) : undefined}
      open={startsOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      {wanted && (
        <table className={styles.sum} aria-label={words.table(name)}>
          <thead>
            <tr>
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.share}</th>
              <th scope="col">{words.pointsColumn}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((p) => (
              <PointsRow key={p.criterion} points={p} match={match} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                {words.sum}
              </th>
              <td>{format.percent(points.reduce((sum, { shownShare }) => sum + shownShare, 0))}</td>
              <td>{format.number(shownTotal(points), 1)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Disclosure>
  );
}

function PointsRow({ points: p, match }: { readonly points: ShownPoints; readonly match: Match }) {
  const words = useFindWords();
  const format = useFormat();
  const missing = useStore((s) => s.view.find.missing);
  const lacks = p.value === null;
  return (
    <tr>
      <th scope="row">
        <span className={styles.swatch} style={{ background: criterionColour(p.criterion) }} aria-hidden />
        {words.names[p.criterion]}
      </th>
      <td>
        <FoundFigure id={p.criterion} measured={match.measured[p.criterion]} />
      </td>
      <td>{lacks && missing === 'ignore' ? words.score.notCounted : format.percent(p.shownShare)}</td>
      <td>
        {lacks && missing === 'ignore' ? '–' : format.number(p.shown, 1)}
        {lacks && missing === 'worst' && <small>{words.score.countedWorst}</small>}
      </td>
    </tr>
  );
}
