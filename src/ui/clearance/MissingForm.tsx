import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BoardRow } from '../../domain/clearance/board';
import { formLines } from '../../domain/clearance/missing';
import type { Zone } from '../../domain/zone';
import type { CsvSeparator } from '../../exports/csv';
import type { Table } from '../../exports/table';
import { loadExportsWords } from '../../i18n/exports';
import { loadNames } from '../../i18n/names';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useFileMaking, type MadeFile } from '../exportMenu/useFileMaking';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './clearance.module.css';

interface MissingFormProps {
  readonly zones: readonly Zone[];
  readonly rows: readonly BoardRow[];
}

/** The files of the board: a form of what nobody published, to be filled in and brought back, and the table itself. */
export function MissingForm({ zones, rows }: MissingFormProps) {
  const words = useClearanceWords();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const lang = useStore((s) => s.i18n.lang);
  const lines = useMemo(() => formLines(zones, dataset), [zones, dataset]);
  const asked = useMemo(() => new Set(lines.map(({ zone }) => zone.id)).size, [lines]);
  // Excel in Vietnamese takes the comma for the decimal sign.
  const [separator, setSeparator] = useState<CsvSeparator>(lang === 'vi' ? ';' : ',');
  const { make, busy, outcome } = useFileMaking(words);

  const csv = async (name: string, makeTable: () => Promise<Table>): Promise<MadeFile> => {
    const [{ toCsv }, table] = await Promise.all([import('../../exports/csv'), makeTable()]);
    return {
      content: new Blob([toCsv(table, separator)], { type: 'text/csv;charset=utf-8' }),
      fileName: `${name}-${dataset.release.date}-${lang}.csv`,
    };
  };
  const formFile = async (): Promise<Table> => {
    const [{ formTable }, names, columns] = await Promise.all([
      import('../../exports/clearance'),
      loadNames(lang),
      loadExportsWords(lang),
    ]);
    return formTable(lines, { names, words: columns });
  };
  const boardFile = async (): Promise<Table> => {
    const [{ boardTable }, { fileLanguage }] = await Promise.all([
      import('../../exports/clearance'),
      import('../exportMenu/fileLanguage'),
    ]);
    return boardTable(rows, dataset, await fileLanguage(lang));
  };

  return (
    <Disclosure
      className={`${styles.section} ${styles.form}`}
      label={<h3 className={styles.formName}>{words.form}</h3>}
      aside={format.number(lines.length)}
    >
      <p className="hint">{words.formNote(format.number(lines.length), format.number(asked))}</p>
      <fieldset className={styles.separator}>
        <legend>{words.separator}</legend>
        {([',', ';'] as const).map((sign) => (
          <label key={sign} className="check">
            <input
              type="radio"
              name="clearance-separator"
              checked={separator === sign}
              onChange={() => setSeparator(sign)}
            />
            {sign === ',' ? words.comma : words.semicolon}
          </label>
        ))}
      </fieldset>
      <div className={styles.buttons}>
        <Button
          look="outline"
          disabled={busy || lines.length === 0}
          onClick={() => void make(() => csv(words.fileForm, formFile))}
        >
          <Download aria-hidden />
          {words.formButton}
        </Button>
        <Button
          look="outline"
          disabled={busy || rows.length === 0}
          onClick={() => void make(() => csv(words.fileBoard, boardFile))}
        >
          <Download aria-hidden />
          {words.boardButton}
        </Button>
      </div>
      {outcome}
    </Disclosure>
  );
}
