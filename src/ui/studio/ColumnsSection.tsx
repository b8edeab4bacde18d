import { useMemo } from 'react';
import { FIELD_GROUPS, ZONE_FIELDS, type ZoneField } from '../../domain/fields';
import type { ColumnGuess } from '../../domain/studio/guessColumns';
import type { ImportedTable } from '../../domain/studio/table';
import { FIGURE_PARTS, figureUse, isColumnUse, ROW_USES } from '../../domain/studio/uses';
import { useFormat, useNames, useT } from '../../state/selectors';
import { setColumnUse, type Comparison } from '../../state/studio';
import { unshiftedWords } from '../../i18n/unitText';
import { useStudioWords } from '../../state/studioWords';
import { Disclosure } from '../kit/Disclosure';
import { useUseText } from './changeText';
import styles from './studio.module.css';
import { usePages } from './usePages';

const PER_PAGE = 40;
const SAMPLES = 3;

/** What each column of the file is used for: as guessed, and as the user corrects it. */
export function ColumnsSection({ comparison: { tables, columns, file } }: { readonly comparison: Comparison }) {
  return tables.map((table, i) => {
    const name = table.records[0]?.place.sheet ?? file;
    return <TableColumns key={name} index={i} name={name} table={table} guesses={columns[i] ?? []} />;
  });
}

interface TableColumnsProps {
  readonly index: number;
  readonly name: string;
  readonly table: ImportedTable;
  readonly guesses: readonly ColumnGuess[];
}

function TableColumns({ index, name, table, guesses }: TableColumnsProps) {
  const { columns: words } = useStudioWords();
  const format = useFormat();
  const { shown, pager } = usePages(guesses, PER_PAGE);
  const used = guesses.filter(({ use }) => use !== 'ignore').length;
  return (
    <Disclosure
      open={guesses.some(({ confidence }) => confidence === 'unsure') || used === 0}
      label={<h3 className={styles.sectionTitle}>{words.table(name)}</h3>}
      aside={words.of(format.number(used), format.number(guesses.length))}
    >
      <div className={styles.scroll}>
        <table className={styles.table} aria-label={words.table(name)}>
          <thead>
            <tr>
              <th scope="col">{words.column}</th>
              <th scope="col">{words.sample}</th>
              <th scope="col">{words.use}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((guess) => (
              <ColumnRow key={guess.column} table={index} guess={guess} sample={sampleOf(table, guess.column)} />
            ))}
          </tbody>
        </table>
      </div>
      {pager}
    </Disclosure>
  );
}

/** The first values that are there. */
function sampleOf({ records }: ImportedTable, column: string): string {
  const samples: string[] = [];
  for (const { cells } of records) {
    const text = String(cells.get(column) ?? '').trim();
    if (text !== '' && !samples.includes(text)) samples.push(text.length > 40 ? `${text.slice(0, 39)}…` : text);
    if (samples.length === SAMPLES) break;
  }
  return samples.join(' · ');
}

interface ColumnRowProps {
  readonly table: number;
  readonly guess: ColumnGuess;
  readonly sample: string;
}

function ColumnRow({ table, guess: { column, use, confidence, unit }, sample }: ColumnRowProps) {
  const t = useT();
  const { columns: words } = useStudioWords();
  const sayUse = useUseText();
  const options = useUseOptions();
  const part = figureUse(use);
  return (
    <tr>
      <th scope="row">
        {column}
        {unit && <span className={styles.small}>{words.unit(unshiftedWords(t.units[unit]).at(-1) ?? '')}</span>}
      </th>
      <td className={styles.old}>{sample}</td>
      <td>
        <select
          className="field"
          aria-label={words.usedAs(column)}
          value={use}
          onChange={({ target: { value } }) => {
            if (isColumnUse(value)) setColumnUse(table, column, value);
          }}
        >
          <option value="ignore">{words.ignore}</option>
          {/* Parts of a figure are offered for the figure that the column has now. */}
          {part &&
            FIGURE_PARTS.filter((one) => one !== 'figure').map((one) => {
              const other = `${one}:${part.field}` as const;
              return (
                <option key={other} value={other}>
                  {sayUse(other)}
                </option>
              );
            })}
          {options}
        </select>
        <span className={styles.small}>{words.confidence[confidence]}</span>
      </td>
    </tr>
  );
}

/** Everything that a column can be used for: the same list for all. */
function useUseOptions() {
  const t = useT();
  const words = useStudioWords();
  const names = useNames();
  const format = useFormat();
  return useMemo(() => {
    const fields = (Object.keys(ZONE_FIELDS) as ZoneField[]).filter((field) => field !== 'name_vi');
    return (
      <>
        <optgroup label={words.columns.rowGroup}>
          {ROW_USES.map((use) => (
            <option key={use} value={use}>
              {words.uses[use]}
            </option>
          ))}
        </optgroup>
        {FIELD_GROUPS.map((group) => (
          <optgroup key={group} label={t.panels.zone.groups[group]}>
            {fields
              .filter((field) => ZONE_FIELDS[field].group === group)
              .toSorted((a, b) => format.compare(names.zoneFields[a], names.zoneFields[b]))
              .map((field) => (
                <option key={field} value={`figure:${field}`}>
                  {names.zoneFields[field]}
                </option>
              ))}
          </optgroup>
        ))}
      </>
    );
  }, [t, words, names, format]);
}
