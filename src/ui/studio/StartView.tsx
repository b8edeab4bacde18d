import { FileSpreadsheet } from 'lucide-react';
import { useId, useState } from 'react';
import { useFormat } from '../../state/selectors';
import { openPasted } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import { FilePicker } from './FilePicker';
import styles from './studio.module.css';

interface StartViewProps {
  readonly done: { readonly accepted: number; readonly left: number } | null;
  /** A file is held over the panel. */
  readonly over: boolean;
}

/** Choose, drop or paste; and what the last file came to. */
export function StartView({ done, over }: StartViewProps) {
  const words = useStudioWords();
  const format = useFormat();
  const id = useId();
  const [text, setText] = useState('');
  return (
    <>
      <output className={styles.good}>
        {done &&
          [
            words.done(format.number(done.accepted)),
            ...(done.left > 0 ? [words.doneLeft(format.number(done.left))] : []),
          ].join(' ')}
      </output>
      <p className={styles.lead}>{words.intro}</p>
      <div className={styles.drop} data-over={over}>
        <FileSpreadsheet aria-hidden />
        <p>{words.drop}</p>
        <FilePicker label={words.choose} primary />
        <p className={styles.quiet}>{words.formats}</p>
        <p className={styles.quiet}>{words.stays}</p>
      </div>
      <div className={styles.paste}>
        <label htmlFor={id}>{words.paste}</label>
        <textarea
          id={id}
          className="field"
          aria-describedby={`${id}-hint`}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${id}-hint`} className="hint">
          {words.pasteHint}
        </p>
        <Button
          look="outline"
          aria-disabled={text.trim() === ''}
          onClick={() => {
            if (text.trim() !== '') void openPasted(text, words.pasted);
          }}
        >
          {words.pasteGo}
        </Button>
      </div>
    </>
  );
}
