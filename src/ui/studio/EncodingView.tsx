import { useId, useState } from 'react';
import type { EncodingGuess, TextEncoding } from '../../domain/studio/reading';
import { cancelStudio, readAgain } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import styles from './studio.module.css';

/** What each encoding is called by those who use it. */
const NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'Unicode UTF-8',
  'utf-16le': 'Unicode UTF-16',
  'utf-16be': 'Unicode UTF-16 BE',
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
  vni: 'VNI',
  'utf-8-twice': 'UTF-8 × 2',
  'windows-1252': 'Windows-1252',
};

/** Nobody but the reader can tell which of several encodings is meant: each shows how the file would read. */
export function EncodingView({ guesses }: { readonly guesses: readonly EncodingGuess[] }) {
  const words = useStudioWords();
  const name = useId();
  const [chosen, setChosen] = useState(guesses[0]?.encoding);
  return (
    <>
      <fieldset className={styles.samples}>
        <legend className={styles.sectionTitle}>{words.readAs.title}</legend>
        <p className="hint">{words.readAs.hint}</p>
        {guesses.map(({ encoding, sample }) => (
          <label key={encoding}>
            <input type="radio" name={name} checked={chosen === encoding} onChange={() => setChosen(encoding)} />
            <span>{NAMES[encoding]}</span>
            <q lang="vi">{sample}</q>
          </label>
        ))}
      </fieldset>
      <div className={styles.tools}>
        <Button look="primary" onClick={() => chosen && void readAgain({ encoding: chosen })}>
          {words.readAs.go}
        </Button>
        <Button look="outline" onClick={cancelStudio}>
          {words.cancel}
        </Button>
      </div>
    </>
  );
}
