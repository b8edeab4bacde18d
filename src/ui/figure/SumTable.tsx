import type { Contradiction } from '../../domain/contradiction';
import { claimOfRef, type SumGap } from '../../domain/contradictionGap';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import styles from './dialogs.module.css';
import { ClaimValueText } from './FigureValue';
import { useFigureName } from './names';

interface SumTableProps {
  readonly contradiction: Contradiction;
  readonly gap: SumGap | null;
}

/** The addition as one would write it on paper: the parts, what they come to, what was published, the gap. */
export function SumTable({ contradiction: { figures }, gap }: SumTableProps) {
  const t = useT();
  const format = useFormat();
  const name = useFigureName();
  const dataset = useStore((s) => s.dataset);
  const words = t.panels.contradiction;
  const [total, ...parts] = figures.map((ref) => ({ ref, claim: claimOfRef(dataset, ref) }));
  if (!gap || !total?.claim) return <p>{words.incomplete}</p>;
  const { unit } = total.claim;
  return (
    <table className={styles.sum}>
      <tbody>
        {parts.map(({ ref, claim }, index) => (
          <tr key={name(ref)}>
            <th scope="row">{name(ref)}</th>
            <td aria-hidden className={styles.sign}>
              {index > 0 && '+'}
            </td>
            <td>{claim && <ClaimValueText claim={claim} />}</td>
          </tr>
        ))}
        <tr className={styles.line}>
          <th scope="row">{words.sum}</th>
          <td aria-hidden className={styles.sign}>
            =
          </td>
          <td>
            <ClaimValueText claim={{ value: gap.sum, unit, qualifier: null }} />
          </td>
        </tr>
        <tr>
          <th scope="row">
            {words.published}
            <span className={styles.tag}>{words.used}</span>
          </th>
          <td aria-hidden className={styles.sign}>
            ≠
          </td>
          <td>
            <ClaimValueText claim={total.claim} />
          </td>
        </tr>
        <tr className={styles.gap}>
          <th scope="row">{words.gap}</th>
          <td aria-hidden className={styles.sign} />
          <td>{format.value(Math.abs(gap.gap), unit)}</td>
        </tr>
      </tbody>
    </table>
  );
}
