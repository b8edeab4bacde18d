import { Check } from 'lucide-react';
import type { Side } from '../../domain/contradictionGap';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { ClaimValueText } from '../figure/FigureValue';
import { useFigureName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';
import styles from './quality.module.css';
import { useRefNames } from './useRefNames';

interface SidesTableProps {
  readonly sides: readonly Side[];
  /** Of the disagreement. */
  readonly name: string;
}

/** Who prints what: a line per side, each with its date, its publishers and the way to its sources. */
export function SidesTable({ sides, name }: SidesTableProps) {
  const { disputes: words } = useQualityWords();
  const format = useFormat();
  const figureName = useFigureName();
  const sources = useStore((s) => s.dataset.sources);
  const sideNames = useRefNames().telling(sides.map(({ ref }) => ref));
  const named = new Set(sideNames).size > 1;
  return (
    <table className={styles.sides} aria-label={words.sides(name)}>
      <thead>
        <tr>
          {named && <th scope="col">{words.columns.figure}</th>}
          <th scope="col">{words.columns.value}</th>
          <th scope="col">{words.columns.asOf}</th>
          <th scope="col">{words.columns.source}</th>
        </tr>
      </thead>
      <tbody>
        {sides.map((side, i) => {
          const { ref, claim, chosen } = side;
          const value = (
            <>
              <ClaimValueText claim={claim} />
              {chosen && !named && (
                <span className={styles.inUse}>
                  <Check aria-hidden />
                  {words.inUse}
                </span>
              )}
            </>
          );
          return (
            <tr key={`${figureName(ref)} ${JSON.stringify(claim.value)}`} data-used={chosen && !named}>
              {named && <th scope="row">{sideNames[i]}</th>}
              {named ? <td>{value}</td> : <th scope="row">{value}</th>}
              <td>{format.asOf(claim.asOf)}</td>
              <td>
                <span className={styles.publisher}>
                  <span>{format.list(side.sources.map((id) => sources[id]?.publisher ?? id))}</span>
                  <SourceButton name={figureName(ref)} of={ref} />
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
