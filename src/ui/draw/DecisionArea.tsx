import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { compareArea } from '../../domain/corners/area';
import { useCornerDraft } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { parseHectares } from '../filters/parseHectares';
import styles from './draw.module.css';
import { rounded } from './measureText';

interface DecisionAreaProps {
  /** As decisions compute it; for a table in degrees the same as on the ellipsoid. */
  readonly gridHa: number | null;
  readonly ellipsoidHa: number;
}

/** Hectares as typed; `null` where there is no number above 0. */
export function useDecisionHa(): { readonly ha: number | null; readonly mistake: 'notANumber' | 'negative' | null } {
  const text = useCornerDraft((s) => s.decision);
  const format = useFormat();
  const parsed = parseHectares(text, format.number(1000.5));
  if (!parsed.ok) return { ha: null, mistake: parsed.mistake };
  return parsed.value === 0 ? { ha: null, mistake: 'negative' } : { ha: parsed.value, mistake: null };
}

/** The computed areas, beside the one that the decision prints. */
export function DecisionArea({ gridHa, ellipsoidHa }: DecisionAreaProps) {
  const { decision: words } = useDrawWords();
  const format = useFormat();
  const text = useCornerDraft((s) => s.decision);
  const { ha, mistake } = useDecisionHa();
  const id = useId();
  const comparison = compareArea(gridHa ?? ellipsoidHa, ha);
  const shown = (value: number): string => format.value(rounded(value, 4), 'ha');
  return (
    <div className={styles.decision}>
      <div className={styles.areas}>
        {gridHa !== null && <div>{words.grid(format.value(rounded(gridHa, 3), 'ha'))}</div>}
        <div>{words.ellipsoid(format.value(rounded(ellipsoidHa, 3), 'ha'))}</div>
      </div>
      <label className={styles.choice} htmlFor={id}>
        <span>{words.field}</span>
        <input
          id={id}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          aria-invalid={mistake !== null}
          aria-describedby={mistake ? `${id}-mistake` : undefined}
          onChange={({ target }) => useCornerDraft.setState({ decision: target.value })}
        />
      </label>
      {mistake && (
        <p id={`${id}-mistake`} role="alert" className={styles.mistake}>
          {words[mistake]}
        </p>
      )}
      <output className={styles.verdict} data-agrees={comparison?.agrees}>
        {comparison && (
          <>
            {comparison.agrees ? <CircleCheck aria-hidden /> : <TriangleAlert aria-hidden />}
            {(comparison.agrees ? words.agrees : words.differs)(
              signed(shown(comparison.differenceHa), comparison.differenceHa),
              signed(format.percent(rounded(comparison.differencePct, 2)), comparison.differencePct),
            )}
          </>
        )}
      </output>
      <p className="hint">{words.method}</p>
    </div>
  );
}

const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);
