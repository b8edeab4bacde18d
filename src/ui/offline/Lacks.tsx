import { Download } from 'lucide-react';
import { useOfflineWords } from '../../state/offlineWords';
import type { Lack } from '../../state/preflight';
import { useFormat } from '../../state/selectors';
import { kindOfFile } from '../../domain/offline/kept';
import { LANG_NAMES } from '../../i18n/langNames';
import type { OfflineWords } from '../../i18n/vi/offline';
import { LANGS } from '../../view/view';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import styles from './offline.module.css';

/** As many as can be read before a talk; the rest are counted. */
const SHOWN = 12;

/** What a talk would miss, in plain words, and how to get what can be downloaded. */
export function Lacks({ lacks, onMend }: { readonly lacks: readonly Lack[]; readonly onMend: () => void }) {
  const words = useOfflineWords();
  const format = useFormat();
  return (
    <Alert tone="danger">
      <p>{words.preflight.red}</p>
      <ul className={styles['lacks']}>
        {lacks.slice(0, SHOWN).map((lack) => (
          <li key={JSON.stringify(lack)}>{lackText(words, lack)}</li>
        ))}
        {lacks.length > SHOWN && <li>{words.lacks.more(format.number(lacks.length - SHOWN))}</li>}
      </ul>
      {lacks.some(({ kind }) => kind === 'file') && (
        <Button look="outline" onClick={onMend}>
          <Download aria-hidden />
          {words.preflight.download}
        </Button>
      )}
    </Alert>
  );
}

function lackText({ lacks: words, kinds }: OfflineWords, lack: Lack): string {
  switch (lack.kind) {
    case 'no-copy':
      return words.noCopy;
    case 'not-answering':
      return words.notAnswering;
    case 'network-back':
      return words.networkBack;
    case 'file':
      return words.file(kinds[kindOfFile(lack.fault.path)], lack.fault.path, words.why[lack.fault.why]);
    case 'data':
      return words.data(lack.file);
    case 'letters':
      return words.letters(lack.file);
    case 'part':
      return words.part(lack.file);
    case 'asked':
      return words.asked(lack.address);
    case 'language': {
      const lang = LANGS.find((id) => id === lack.lang);
      return words.language(lang ? LANG_NAMES[lang] : lack.lang);
    }
    case 'map':
      return lack.why === 'no-webgl' ? words.noWebgl : words.notPainted;
  }
}
