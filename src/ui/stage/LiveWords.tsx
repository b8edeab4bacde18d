import { openDialog } from '../../state/actions';
import type { Resolved } from '../../story/resolve';
import type { Said } from '../../story/say';
import { useT } from '../../state/selectors';
import { sourceDialog, useFigureName } from '../figure/names';
import styles from './stage.module.css';

interface LiveWordsProps {
  readonly said: readonly Said[];
  /** Plain figures, where the words stand inside a button or are only glanced at. */
  readonly quiet?: boolean;
}

/** A live text on screen: a published figure opens its sources, an unknown one carries its sign. */
export function LiveWords({ said, quiet = false }: LiveWordsProps) {
  return said.map((piece, i) => {
    if (piece.type === 'words') return piece.words;
    const key = `${i} ${piece.words}`;
    if (piece.type === 'broken') return <Unknown key={key} words={piece.words} />;
    if (piece.resolved.value === null) return <Unknown key={key} words={piece.words} />;
    const { resolved, form, words } = piece;
    const says = form === 'full' || form === 'number';
    if (quiet || !says) return says ? <b key={key}>{words}</b> : words;
    return <LiveFigure key={key} resolved={resolved} words={words} />;
  });
}

function LiveFigure({ resolved, words }: { readonly resolved: Resolved; readonly words: string }) {
  const t = useT();
  const name = useFigureName();
  const [first] = resolved.basis;
  if (resolved.kind !== 'published' || !first) return <b>{words}</b>;
  const { ref } = first;
  return (
    <button
      type="button"
      className={styles.figure}
      title={t.panels.figure.sourceOf(name(ref))}
      aria-haspopup="dialog"
      onClick={() => openDialog(sourceDialog(ref))}
    >
      {words}
    </button>
  );
}

function Unknown({ words }: { readonly words: string }) {
  return (
    <span className={styles.unknown}>
      <span className={styles.hatch} aria-hidden />
      {words}
    </span>
  );
}
