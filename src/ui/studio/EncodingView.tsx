import { useId, useState } from 'react';
import type { EncodingGuess } from '../../domain/studio/reading';
import { useImportingWords } from '../../state/importingWords';
import { cancelStudio, readAgain } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import styles from './studio.module.css';

/** Nobody but the reader can tell which of several encodings is meant: each shows how the file would read. */
export function EncodingView({ guesses }: { readonly guesses: readonly EncodingGuess[] }) {
  const words = useStudioWords();
  const { encodings } = useImportingWords();
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
            <span>{encodings[encoding]}</span>
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
