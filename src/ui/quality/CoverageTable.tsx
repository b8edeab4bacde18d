import { memo } from 'react';
import type { CoverageField, CoverageRow } from '../../domain/quality/coverage';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useZoneName } from '../figure/names';
import { SignIcon } from '../kit/SignIcon';
import { arrowKeys } from './arrowKeys';
import { CoverageCell } from './CoverageCell';
import { NOT_ASKED } from './CoverageLegend';
import styles from './quality.module.css';
import { showZone } from './showZone';

interface CoverageTableProps {
  readonly fields: readonly CoverageField[];
  readonly rows: readonly CoverageRow[];
}

/** The matrix: a row per place, a column per figure. One stop of the Tab key; the arrow keys go from cell to cell. */
export const CoverageTable = memo(function CoverageTable({ fields, rows }: CoverageTableProps) {
  const { coverage: words } = useQualityWords();
  const names = useNames();
  return (
    <section className={styles.scroll} aria-label={words.scroll}>
      <table ref={arrowKeys} className={styles.matrix} aria-label={words.table}>
        <Head fields={fields} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.zone.id} row={row} fields={fields} names={names.zoneFields} />
          ))}
        </tbody>
      </table>
    </section>
  );
});

function Head({ fields }: Pick<CoverageTableProps, 'fields'>) {
  const t = useT();
  const { coverage: words } = useQualityWords();
  const names = useNames();
  const groups = [...new Set(fields.map(({ group }) => group))];
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.corner}>
          {words.zone}
        </th>
        <th scope="col" rowSpan={2} className={styles.complete}>
          {words.complete}
        </th>
        {groups.map((group) => (
          <th
            key={group}
            scope="colgroup"
            colSpan={fields.filter((field) => field.group === group).length}
            className={styles.group}
          >
            <span>{t.panels.zone.groups[group]}</span>
          </th>
        ))}
      </tr>
      <tr>
        {fields.map((field) => (
          <th key={field.field} scope="col" className={styles.field}>
            <span className={styles.fieldName}>{names.zoneFields[field.field]}</span>
            <Stated field={field} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** How many places state a figure, and from when to when those are. */
function Stated({ field: { stated, asked, newest, oldest } }: { readonly field: CoverageField }) {
  const { coverage: words } = useQualityWords();
  const format = useFormat();
  const dates =
    newest && oldest
      ? `${words.newest(format.asOf(newest.asOf))}, ${words.oldest(format.asOf(oldest.asOf))}`
      : words.noDates;
  const years = newest && oldest ? [...new Set([format.year(oldest.asOf), format.year(newest.asOf)])].join('–') : '';
  const long = `${words.stateLong(format.number(stated), format.number(asked))}; ${dates}`;
  return (
    <span className={styles.stated} title={long}>
      <span className="visually-hidden">{`: ${long}`}</span>
      <span aria-hidden>
        {words.state(format.number(stated), format.number(asked))}
        <small>{stated === 0 ? '\u00a0' : years || words.undated}</small>
        <span className={styles.share}>
          <i style={{ width: asked === 0 ? 0 : `${(stated / asked) * 100}%` }} />
        </span>
      </span>
    </span>
  );
}

/** Most cells of rare figures are these: they cost next to nothing. */
function NotAsked({ words }: { readonly words: string }) {
  return (
    <td className={styles.notAsked}>
      <span aria-hidden>{NOT_ASKED}</span>
      <span className="visually-hidden">{words}</span>
    </td>
  );
}

interface RowProps {
  readonly row: CoverageRow;
  readonly fields: readonly CoverageField[];
  readonly names: Readonly<Record<string, string>>;
}

const Row = memo(function Row({ row: { zone, cells, stated, asked }, fields, names }: RowProps) {
  const { coverage: words, ...general } = useQualityWords();
  const format = useFormat();
  const zoneName = useZoneName();
  const name = zoneName(zone);
  return (
    <tr>
      <th scope="row" className={styles.zoneName}>
        <button
          type="button"
          tabIndex={-1}
          data-cell={0}
          title={general.showZone(name)}
          aria-label={general.showZone(name)}
          onClick={() => showZone(zone)}
        >
          <SignIcon kind={zone.kind} />
          {name}
        </button>
      </th>
      <td className={styles.complete}>{words.completeOf(format.number(stated), format.number(asked))}</td>
      {cells.map((cell, i) => {
        const field = fields[i]?.field;
        if (cell.state === 'not-asked') return <NotAsked key={field} words={words.states['not-asked']} />;
        return (
          field && (
            <CoverageCell
              key={field}
              column={i + 1}
              cell={cell}
              field={field}
              zone={zone}
              label={names[field] ?? field}
              zoneName={name}
            />
          )
        );
      })}
    </tr>
  );
});
