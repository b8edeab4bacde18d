import { FileUp } from 'lucide-react';
import { useRef, useState } from 'react';
import { putCorners, useCornerDraft } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';

/** A table from a file: its text goes into the field, where it is read like any other. */
export function CornerFile() {
  const words = useDrawWords();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = async (file: File): Promise<void> => {
    setProblem(null);
    const { cornerFileText } = await import('../../import/cornerFile');
    const result = await cornerFileText(file);
    if (result.ok) putCorners(result.text, useCornerDraft.getState().system);
    else setProblem(words.files[result.why](file.name));
  };
  return (
    <>
      <Button look="outline" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {words.corners.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        hidden
        aria-label={words.corners.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was put right.
          target.value = '';
          if (file) void open(file).catch(() => setProblem(words.files.unreadable(file.name)));
        }}
      />
      {problem !== null && <Alert tone="danger">{problem}</Alert>}
    </>
  );
}
