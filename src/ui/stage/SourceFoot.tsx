import { useState } from 'react';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useStoryWords } from '../../state/storyWords';
import type { SaidScene } from '../../story/saidScene';
import { sourceLines } from '../../story/say';
import { SourceLines } from '../figure/SourceLines';
import { Dialog } from '../kit/Dialog';
import styles from './stage.module.css';

/** As many publications as one line holds; all of them stand behind it. */
const IN_LINE = 3;

/** The foot of a scene: who says it, and when. A press shows all of them. */
export function SourceFoot({ scene }: { readonly scene: SaidScene }) {
  const words = useStoryWords();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const [open, setOpen] = useState(false);
  const lines = sourceLines(scene.sources, dataset);
  const dated = lines.map(
    ({ publisher, published }) => `${publisher}, ${published === null ? words.noDate : format.asOf(published)}`,
  );
  const shown = [...new Set(dated)];
  const rest = shown.length - IN_LINE;
  const ours = [
    ...(scene.counted ? [words.counted(format.asOf(dataset.release.date))] : []),
    ...(scene.computed ? [words.computed] : []),
  ];
  if (shown.length + ours.length === 0) return null;
  return (
    <footer className={styles.foot}>
      <button type="button" className={styles.footButton} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.sources}:{' '}
        {[...shown.slice(0, IN_LINE), ...(rest > 0 ? [`+ ${format.number(rest)}`] : []), ...ours].join(' · ')}
      </button>
      {open && (
        <Dialog title={words.sources} onClose={() => setOpen(false)}>
          <ul className={styles.sources}>
            {lines.map(({ source }) => (
              <li key={source}>
                <SourceLines id={source} />
              </li>
            ))}
          </ul>
          {ours.length > 0 && <p>{ours.join(' · ')}</p>}
        </Dialog>
      )}
    </footer>
  );
}
