import type { Problem, ProblemReason } from '../../domain/studio/problem';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useStudioWords } from '../../state/studioWords';
import { Disclosure } from '../kit/Disclosure';
import { usePlaceText } from './changeText';
import styles from './studio.module.css';
import { usePages } from './usePages';

const PER_PAGE = 25;

/** Row, column and reason of everything that cannot be brought in. The rest goes on without it. */
export function ProblemsSection({ problems }: { readonly problems: readonly Problem[] }) {
  const words = useStudioWords();
  const format = useFormat();
  const placeText = usePlaceText();
  const reasonText = useReasonText();
  const { shown, pager } = usePages(problems, PER_PAGE);
  if (problems.length === 0) return null;
  return (
    <Disclosure
      open
      label={<h3 className={styles.sectionTitle}>{words.problems.title}</h3>}
      aside={format.number(problems.length)}
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.problems.title}>
          <thead>
            <tr>
              <th scope="col">{words.problems.where}</th>
              <th scope="col">{words.problems.written}</th>
              <th scope="col">{words.problems.why}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ place, column, written, reason }) => (
              <tr key={JSON.stringify([place, column, written, reason])}>
                <th scope="row">
                  {placeText(place)}
                  {column !== null && <span className={styles.small}>{words.place.column(column)}</span>}
                </th>
                <td>{written}</td>
                <td>{reasonText(reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pager}
    </Disclosure>
  );
}

function useReasonText(): (reason: ProblemReason) => string {
  const t = useT();
  const names = useNames();
  const format = useFormat();
  const { reasons, shapes } = useStudioWords().problems;
  return (reason) => {
    if (reason.kind === 'unit-mismatch') {
      return reasons['unit-mismatch'](t.units[reason.unit].other, t.units[reason.wanted].other);
    }
    if (reason.kind === 'unknown-field') {
      return reason.near === null
        ? reasons['unknown-field']
        : reasons['unknown-field-near'](names.zoneFields[reason.near]);
    }
    if (reason.kind === 'repeats-row' || reason.kind === 'differs-from-row') {
      return reasons[reason.kind](format.number(reason.row));
    }
    return reason.kind === 'shape' ? shapes[reason.problem] : reasons[reason.kind];
  };
}
