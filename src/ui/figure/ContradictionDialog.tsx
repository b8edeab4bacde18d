import type { Contradiction } from '../../domain/contradiction';
import { sidesOf, spreadOf, sumGap, type Side } from '../../domain/contradictionGap';
import { closeDialog } from '../../state/actions';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Dialog } from '../kit/Dialog';
import { WrongFigureButton } from '../report/WrongFigureButton';
import { useClaimText } from './claimText';
import { Decision } from './Decision';
import styles from './dialogs.module.css';
import { ClaimValueText } from './FigureValue';
import { useFigureName } from './names';
import { SourceLines } from './SourceLines';
import { SumTable } from './SumTable';

/** Both sides of a disagreement, how far apart they are, which one is shown, and why. */
export function ContradictionDialog({ contradiction }: { readonly contradiction: Contradiction }) {
  const t = useT();
  const text = useText();
  const name = useFigureName();
  const dataset = useStore((s) => s.dataset);
  const words = t.panels.contradiction;
  const sides = sidesOf(dataset, contradiction);
  const [first] = contradiction.figures;
  return (
    <Dialog title={first ? words.name(name(first)) : words.title} onClose={closeDialog}>
      {contradiction.kind === 'sum' && <SumTable contradiction={contradiction} gap={sumGap(dataset, contradiction)} />}
      <Spread sides={contradiction.kind === 'claims' ? sides : []} />
      <Decision {...contradiction} />
      <p className={styles.explanation}>{text(contradiction.explanation)}</p>
      <ul className={styles.claims}>
        {sides.map((side) => (
          <li key={`${name(side.ref)} ${JSON.stringify(side.claim.value)}`}>
            <SideCard side={side} named={contradiction.figures.length > 1} />
          </li>
        ))}
      </ul>
      {first && contradiction.figures.length === 1 && <WrongFigureButton of={first} />}
    </Dialog>
  );
}

function Spread({ sides }: { readonly sides: readonly Side[] }) {
  const words = useT().panels.contradiction;
  const format = useFormat();
  const claimText = useClaimText();
  const spread = spreadOf(sides);
  if (!spread) return null;
  const { from, to, gap } = spread;
  return (
    <p className={styles.apart}>
      {words.apart(claimText(from).whole, claimText(to).whole, format.value(gap, from.unit))}
    </p>
  );
}

interface SideCardProps {
  readonly side: Side;
  /** Several figures: say which one this is. */
  readonly named: boolean;
}

function SideCard({ side: { ref, claim, sources, chosen }, named }: SideCardProps) {
  const t = useT();
  const format = useFormat();
  const name = useFigureName();
  const tagged = chosen && !named;
  return (
    <article className={tagged ? `${styles.card} ${styles.cardInUse}` : styles.card}>
      {named && <h3 className={styles.sideName}>{name(ref)}</h3>}
      <p className={styles.claim}>
        <ClaimValueText claim={claim} />
        <span className={styles.asOf}>
          {t.panels.sources.asOf} {format.asOf(claim.asOf)}
        </span>
        {tagged && <strong className={styles.tag}>{t.panels.contradiction.used}</strong>}
      </p>
      {sources.map((id) => (
        <SourceLines key={id} id={id} />
      ))}
      {named && <WrongFigureButton of={ref} named />}
    </article>
  );
}
