import { ArrowDown, ArrowUp, ArrowUpDown, ChevronLeft, ChevronRight, X } from 'lucide-react';
import type { PlotRow } from '../../domain/plots/plot';
import { PLOT_SORT_KEYS, type PlotSortKey } from '../../domain/plots/plotOrder';
import { addTotals } from '../../domain/plots/plotTotals';
import { changeView } from '../../state/actions';
import { changePlots } from '../../state/plots/actions';
import { pagesOf, PLOTS_PER_PAGE } from '../../state/plots/follow';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { encodePlots } from '../../view/plotsCodec';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';
import { Panel } from '../layout/Panel';
import { reachableWhileItScrolls } from '../table/reachable';
import { Unknown } from '../table/Unknown';
import { Counts } from './Counts';
import styles from './plots.module.css';
import { StateSign } from './StateSign';
import { Synthetic } from './Synthetic';
import { useFollowPlots } from './useFollowPlots';

/** The plots that the filter leaves, a page at a time: the equal of the map. It stands where the table of zones does. */
export function PlotsTable() {
  useFollowPlots();
  const t = useT();
  const words = usePlotsWords();
  const close = (): void => changePlots({ table: false });
  const showZones = (): void =>
    changeView({ table: true, plots: encodePlots({ ...usePlots.getState().asked, table: false }) });
  return (
    <Panel label={words.table.name} className="table-panel">
      <div className={`table-panel__bar ${styles.tableBar}`}>
        <h2 className="panel__title">{words.table.name}</h2>
        <div className={styles.bar}>
          <Synthetic />
          <Counts />
        </div>
        <Button look="outline" onClick={showZones}>
          {words.zonesTable}
        </Button>
        <IconButton label={t.actions.close} icon={<X aria-hidden />} onClick={close} />
      </div>
      <div className={styles.body}>
        <Rows />
        <Pager />
      </div>
    </Panel>
  );
}

const isNumeric = (key: PlotSortKey): boolean => key === 'area' || key === 'price';

function Rows() {
  const words = usePlotsWords().table;
  const rows = usePlots((s) => s.rows);
  return (
    <section ref={reachableWhileItScrolls} className={styles.scroll} aria-label={words.scroll}>
      <table className={styles.table} aria-label={words.name} aria-busy={rows.kind === 'coming'}>
        <thead>
          <tr>
            {PLOT_SORT_KEYS.map((key) => (
              <HeaderCell key={key} column={key} />
            ))}
            <th scope="col">{words.zone}</th>
          </tr>
        </thead>
        <tbody>
          {rows.kind === 'here' && rows.value.map((plot) => <Row key={plot.row} plot={plot} />)}
          {rows.kind === 'failed' && (
            <tr>
              <td colSpan={PLOT_SORT_KEYS.length + 1}>{words.noPage}</td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function HeaderCell({ column }: { readonly column: PlotSortKey }) {
  const words = usePlotsWords().table;
  const { key, descending } = usePlots((s) => s.asked.sort);
  const active = key === column;
  const Arrow = !active ? ArrowUpDown : descending ? ArrowDown : ArrowUp;
  const sort = (): void =>
    changePlots({ sort: { key: column, descending: active ? !descending : isNumeric(column) }, page: 0 }, 'replace');
  return (
    <th
      scope="col"
      className={isNumeric(column) ? styles.number : undefined}
      aria-sort={!active ? 'none' : descending ? 'descending' : 'ascending'}
    >
      <button type="button" className={styles.sort} onClick={sort} title={words.sortBy(words.sorts[column])}>
        {words.sorts[column]}
        <Arrow aria-hidden className={active ? undefined : styles.arrow} />
      </button>
    </th>
  );
}

function Row({ plot }: { readonly plot: PlotRow }) {
  const words = usePlotsWords();
  const format = useFormat();
  const zone = useStore((s) => (plot.zone === null ? undefined : selectZoneById(s).get(plot.zone)));
  const zoneName = useZoneName();
  const open = usePlots((s) => s.asked.open?.row === plot.row);
  const name = plot.name ?? plot.id;
  return (
    <tr aria-current={open}>
      <th scope="row">
        <button
          type="button"
          className={styles.open}
          aria-label={words.table.open(name)}
          onClick={() => changePlots({ open: { row: plot.row, id: plot.id } })}
        >
          {name}
        </button>
      </th>
      <td>
        <span className={styles.state}>
          <StateSign state={plot.status ?? 'unknown'} />
          {words.states[plot.status ?? 'unknown']}
        </span>
      </td>
      <td>{plot.sector ?? <Unknown />}</td>
      <td className={styles.number}>{plot.areaHa === null ? <Unknown /> : format.number(plot.areaHa)}</td>
      <td className={styles.number}>
        {plot.priceUsdM2 === null ? <Unknown /> : format.number(plot.priceUsdM2)}
        {plot.priceUsdM2 !== null &&
          plot.priceBasis !== null &&
          ` (${words.bases[plot.priceBasis] ?? plot.priceBasis})`}
      </td>
      <td>{zone ? zoneName(zone) : (plot.zone ?? <Unknown />)}</td>
    </tr>
  );
}

function Pager() {
  const words = usePlotsWords().table;
  const format = useFormat();
  const { page } = usePlots((s) => s.asked);
  const totals = usePlots((s) => s.totals);
  if (totals.kind !== 'here') return null;
  const { count } = addTotals(totals.value);
  const last = pagesOf(count) - 1;
  const turn = (to: number): void => changePlots({ page: Math.max(0, Math.min(to, last)) }, 'replace');
  return (
    <nav className={styles.pager} aria-label={words.pages}>
      <IconButton
        label={words.previous}
        icon={<ChevronLeft aria-hidden />}
        aria-disabled={page === 0}
        onClick={() => turn(page - 1)}
      />
      <output>
        {words.page(
          format.number(Math.min(page * PLOTS_PER_PAGE + 1, count)),
          format.number(Math.min((page + 1) * PLOTS_PER_PAGE, count)),
          format.number(count),
        )}
      </output>
      <IconButton
        label={words.next}
        icon={<ChevronRight aria-hidden />}
        aria-disabled={page >= last}
        onClick={() => turn(page + 1)}
      />
    </nav>
  );
}
