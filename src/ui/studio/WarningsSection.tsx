import type { ReadWarning } from '../../domain/studio/reading';
import { warningText } from '../../i18n/importingWords';
import { useImportingWords } from '../../state/importingWords';
import { useFormat } from '../../state/selectors';
import { readAgain } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './studio.module.css';

/** What was read otherwise than it stands in the file. */
export function WarningsSection({ warnings }: { readonly warnings: readonly ReadWarning[] }) {
  const words = useStudioWords();
  const importing = useImportingWords();
  const format = useFormat();
  if (warnings.length === 0) return null;
  const swapped = warnings.some(({ code }) => code === 'axes-swapped');
  return (
    <Disclosure
      open={swapped}
      label={<h3 className={styles.sectionTitle}>{words.warnings(format.number(warnings.length))}</h3>}
    >
      {swapped && (
        <Button look="outline" onClick={() => void readAgain({ swapAxes: true })}>
          {words.projection.swap}
        </Button>
      )}
      <ul>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)}>{warningText(warning, importing, format)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
