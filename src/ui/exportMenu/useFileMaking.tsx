import { useState } from 'react';
import { useInvest } from '../../state/invest';
import { saveFile } from '../../exports/download';
import { Alert } from '../kit/Alert';

export interface MadeFile {
  readonly content: Blob;
  readonly fileName: string;
  /** Letters of it that could not be set. */
  readonly missing?: readonly string[];
}

type Making =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'done'; readonly fileName: string; readonly missing: readonly string[] }
  | { readonly state: 'failed'; readonly why: string };

interface Words {
  readonly making: string;
  readonly done: (file: string) => string;
  readonly failed: string;
}

/** Makes a file, hands it over to be saved, and says how it went. One at a time. */
export function useFileMaking(words: Words) {
  const { exports: ofExports } = useInvest();
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const make = async (work: () => Promise<MadeFile>): Promise<void> => {
    if (making.state === 'making') return;
    setMaking({ state: 'making' });
    try {
      const { content, fileName, missing = [] } = await work();
      saveFile(content, fileName);
      setMaking({ state: 'done', fileName, missing });
    } catch (error) {
      setMaking({ state: 'failed', why: error instanceof Error ? error.message : '' });
    }
  };
  const outcome = (
    <div className="making">
      {making.state === 'making' && (
        <>
          <progress aria-label={words.making} className="making__bar" />
          {words.making}
        </>
      )}
      <output>{making.state === 'done' && words.done(making.fileName)}</output>
      {making.state === 'done' && making.missing.length > 0 && (
        <Alert tone="warn">{ofExports.missingLetters(making.missing.join(' '))}</Alert>
      )}
      {making.state === 'failed' && (
        <Alert tone="danger">
          {words.failed} {making.why}
        </Alert>
      )}
    </div>
  );
  return { make, busy: making.state === 'making', outcome };
}
