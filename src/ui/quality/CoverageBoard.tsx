import { FileDown } from 'lucide-react';
import { useMemo, useState } from 'react';
import { FIELD_GROUPS, type FieldGroup } from '../../domain/fields';
import { COVERAGE_ORDERS, coverageOf, orderRows, type CoverageOrder } from '../../domain/quality/coverage';
import { KINDS, LAYERS, layerOf, type Kind, type LayerId } from '../../domain/zone';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useFileMaking } from '../exportMenu/useFileMaking';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Choice } from './Choice';
import { CoverageLegend } from './CoverageLegend';
import { CoverageTable } from './CoverageTable';
import { Pager } from './Pager';
import styles from './quality.module.css';

/** Cells at a time: what is drawn stays small, however many figures are asked about. */
const CELLS = 1800;
const rowsPerPage = (fields: number): number => Math.min(50, Math.max(10, Math.floor(CELLS / Math.max(fields, 1))));

/** What is known of which place, and how old it is. */
export function CoverageBoard() {
  const t = useT();
  const { coverage: words, ...general } = useQualityWords();
  const format = useFormat();
  const names = useNames();
  const zoneName = useZoneName();
  const dataset = useStore((s) => s.dataset);
  const lang = useStore((s) => s.i18n.lang);
  const [layer, setLayer] = useState<LayerId | ''>('industrial_zones');
  const [kind, setKind] = useState<Kind | ''>('');
  const [group, setGroup] = useState<FieldGroup | ''>('');
  const [allFields, setAllFields] = useState(false);
  const [order, setOrder] = useState<CoverageOrder>('name');
  const [page, setPage] = useState(0);
  const { make, busy, outcome } = useFileMaking(words);

  const ofLayer = useMemo(
    () => dataset.zones.filter((zone) => layer === '' || layerOf(zone) === layer),
    [dataset.zones, layer],
  );
  const kinds = KINDS.filter((id) => ofLayer.some((zone) => zone.kind === id));
  const coverage = useMemo(() => {
    const zones = ofLayer.filter((zone) => kind === '' || zone.kind === kind);
    return coverageOf(zones, dataset, { allFields, group: group === '' ? null : group });
  }, [ofLayer, kind, dataset, allFields, group]);
  const rows = useMemo(
    () => orderRows(coverage.rows, order, (a, b) => format.compare(zoneName(a), zoneName(b))),
    [coverage, order, format, zoneName],
  );
  const size = rowsPerPage(coverage.fields.length);
  const shown = useMemo(() => rows.slice(page * size, (page + 1) * size), [rows, page, size]);
  const stated = rows.reduce((n, row) => n + row.stated, 0);
  const asked = rows.reduce((n, row) => n + row.asked, 0);

  /** Another question starts on its first page. */
  const ask =
    <T,>(set: (value: T) => void): ((value: T) => void) =>
    (value) => {
      set(value);
      setPage(0);
    };
  const save = (): Promise<void> =>
    make(async () => {
      const { coverageFile } = await import('../../exports/coverage');
      return coverageFile({ coverage: { ...coverage, rows }, release: dataset.release, lang, names, zoneName });
    });

  return (
    <>
      <div className={styles.intro}>
        <p className={styles.about}>{words.about}</p>
        <div className={styles.controls}>
          <Choice
            label={words.layer}
            value={layer}
            options={[{ id: '', name: general.all }, ...LAYERS.map((id) => ({ id, name: t.layers[id] }))]}
            onChoose={ask((id) => {
              setLayer(id);
              setKind('');
            })}
          />
          <Choice
            label={words.kind}
            value={kind}
            options={[{ id: '', name: general.all }, ...kinds.map((id) => ({ id, name: t.kinds[id] }))]}
            onChoose={ask(setKind)}
          />
          <Choice
            label={words.group}
            value={group}
            options={[
              { id: '', name: general.all },
              ...FIELD_GROUPS.map((id) => ({ id, name: t.panels.zone.groups[id] })),
            ]}
            onChoose={ask(setGroup)}
          />
          <Choice
            label={general.sortBy}
            value={order}
            options={COVERAGE_ORDERS.map((id) => ({ id, name: words.orders[id] }))}
            onChoose={ask(setOrder)}
          />
          <label className="check">
            <input type="checkbox" checked={allFields} onChange={(event) => ask(setAllFields)(event.target.checked)} />
            {words.allFields}
          </label>
        </div>
        <div className={styles.counts}>
          <output>
            {words.known(
              format.number(stated),
              format.number(asked),
              format.percent(asked === 0 ? 0 : Math.round((stated / asked) * 100)),
            )}
          </output>
          <CoverageLegend />
          <Button look="outline" aria-disabled={busy} onClick={() => void save()}>
            <FileDown aria-hidden />
            {words.save}
          </Button>
        </div>
        {outcome}
      </div>
      {rows.length === 0 || coverage.fields.length === 0 ? (
        <p className={styles.lone}>{words.none}</p>
      ) : (
        <CoverageTable fields={coverage.fields} rows={shown} />
      )}
      {rows.length > size && <Pager page={page} size={size} all={rows.length} onPage={setPage} />}
    </>
  );
}
