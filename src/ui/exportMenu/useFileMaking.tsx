import { useState } from 'react';
import { saveFile } from '../../exports/download';
import { Alert } from '../kit/Alert';
import { InWords } from './inWords';

export interface MadeFile {
  readonly content: Blob;
  readonly fileName: string;
}

type Making =
  | { readonly state: 'idle' | 'making' }
  | { readonly state: 'done'; readonly fileName: string }
  | { readonly state: 'failed'; readonly why: string };

interface Words {
  readonly making: string;
  readonly done: (file: string) => string;
  readonly failed: string;
}

/** Makes a file, hands it over to be saved, and says how it went. One at a time. */
export function useFileMaking(words: Words) {
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const make = async (work: () => Promise<MadeFile>): Promise<void> => {
    if (making.state === 'making') return;
    setMaking({ state: 'making' });
    try {
      const { content, fileName } = await work();
      saveFile(content, fileName);
      setMaking({ state: 'done', fileName });
    } catch (error) {
      setMaking({ state: 'failed', why: error instanceof InWords ? error.message : '' });
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
      {making.state === 'failed' && (
        <Alert tone="danger">
          {words.failed} {making.why}
        </Alert>
      )}
    </div>
  );
  return { make, busy: making.state === 'making', outcome };
}
