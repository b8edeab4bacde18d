import { plotsAddress } from '../../data/plots/address';
import { openPlotDesk, type PlotDesk } from '../../data/plots/askPlots';
import { openPlots } from '../../data/plots/openPlots';
import { PlotsFailure } from '../../data/plots/problem';
import type { PlotQuestion, PlotQuestions } from '../../data/plots/questions';
import { addTotals } from '../../domain/plots/plotTotals';
import { decodePlots, encodePlots, NO_PLOTS_VIEW, type PlotsView } from '../../view/plotsCodec';
import { changeView, dismiss, notify } from '../actions';
import { useStore } from '../store';
import { usePlots, type Coming, type PlotsState } from './store';

/** Rows on a page of the table. */
export const PLOTS_PER_PAGE = 50;

let desk: PlotDesk | null = null;
let started = false;

/** From now on plots follow the link: whoever shows anything of them calls this first, as often as it likes. */
export function followPlots(): void {
  if (started) return;
  started = true;
  follow();
  useStore.subscribe(({ view }, before) => {
    if (view.plots !== before.view.plots) follow();
  });
}

/** Opens the set, if there is one and nobody has: for whoever shows figures of it while the layer is off. */
export function needPlots(): void {
  followPlots();
  if (usePlots.getState().opened.kind === 'closed') void open();
}

function follow(): void {
  const { plots } = useStore.getState().view;
  if (plots === null) {
    usePlots.setState({ asked: { ...NO_PLOTS_VIEW, filter: usePlots.getState().asked.filter }, hovered: null });
    return;
  }
  const { view, dropped } = decodePlots(plots);
  if (dropped.length > 0) {
    notify({ kind: 'link-dropped', dropped });
    changeView({ plots: encodePlots(view) }, 'replace');
  }
  ask(view);
  if (usePlots.getState().opened.kind === 'closed') void open();
}

async function open(cache?: RequestCache): Promise<void> {
  const address = plotsAddress();
  if (address === null) return;
  usePlots.setState({ opened: { kind: 'opening' } });
  try {
    const set = await openPlots(address, cache);
    desk?.close();
    desk = openPlotDesk(set);
    usePlots.setState({ opened: { kind: 'open', set } });
    ask(usePlots.getState().asked, true);
  } catch (error) {
    usePlots.setState({ opened: { kind: 'failed' } });
    tell(error);
  }
}

const tell = (error: unknown): void => {
  if (!(error instanceof PlotsFailure)) throw error;
  notify({ kind: 'plots', what: error.problem });
};

/** Says that tiles do not come, and until "Retry" says it once. */
export function plotTilesFailed(): void {
  const { opened } = usePlots.getState();
  const file = opened.kind === 'open' ? (opened.set.tiles.split('/').at(-1) ?? '') : 'plots.pmtiles';
  notify({ kind: 'plots', what: { kind: 'unreachable', file } });
}

/** Asks again for everything that did not come, and forgets what was said of it. */
export function retryPlots(): void {
  for (const notice of useStore.getState().notices) if (notice.kind === 'plots') dismiss(notice);
  const { opened, asked } = usePlots.getState();
  if (opened.kind === 'open') {
    usePlots.setState(({ attempt }) => ({ attempt: attempt + 1 }));
    ask(asked, true);
  } else void open('reload');
}

/** Puts a question about the open set to its desk; rejects with `PlotsFailure`. */
export function askDesk<Q extends PlotQuestion>(
  what: Q,
  question: PlotQuestions[Q]['ask'],
): Promise<PlotQuestions[Q]['answer']> {
  return desk ? desk.ask(what, question) : new Promise(() => undefined);
}

const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Brings what has to be asked anew; of two answers to the same place only that to the later question is taken. */
function ask(asked: PlotsView, anew = false): void {
  const { asked: before, opened, totals, rows, open: details } = usePlots.getState();
  const filter = same(asked.filter, before.filter) ? before.filter : asked.filter;
  usePlots.setState({ asked: { ...asked, filter } });
  if (opened.kind !== 'open') return;
  const filtered = filter !== before.filter;
  const again = (coming: Coming<unknown>): boolean => anew && coming.kind !== 'here';
  if (filtered || again(totals)) void take('totals', 'totals', filter, clampPage);
  const { sort, page } = asked;
  const turned = !before.table || filtered || page !== before.page || !same(sort, before.sort);
  if (asked.table && (turned || again(rows))) {
    void take('rows', 'page', { filter, sort, page, size: PLOTS_PER_PAGE });
  }
  if (asked.open && asked.open.row >= opened.set.index.rows) loseOpen(asked.open.id);
  else if (asked.open && (asked.open.row !== before.open?.row || again(details))) {
    void take('open', 'row', asked.open.row, checkOpen);
  }
}

type Place = 'totals' | 'rows' | 'open';
const last: Record<Place, number> = { totals: 0, rows: 0, open: 0 };

async function take<Q extends 'totals' | 'page' | 'row'>(
  place: Place,
  what: Q,
  question: PlotQuestions[Q]['ask'],
  then?: () => void,
): Promise<void> {
  last[place] += 1;
  const nr = last[place];
  const put = (coming: Coming<unknown>): void => {
    if (nr === last[place]) usePlots.setState({ [place]: coming } as Partial<PlotsState>);
  };
  put({ kind: 'coming' });
  try {
    put({ kind: 'here', value: await askDesk(what, question) });
    then?.();
  } catch (error) {
    put({ kind: 'failed' });
    tell(error);
  }
}

/** How many pages the filter leaves; at least one. */
export const pagesOf = (count: number): number => Math.max(1, Math.ceil(count / PLOTS_PER_PAGE));

/** A link may name a page that the filter does not have. */
function clampPage(): void {
  const { asked, totals } = usePlots.getState();
  if (totals.kind !== 'here' || useStore.getState().view.plots === null) return;
  const page = Math.min(asked.page, pagesOf(addTotals(totals.value).count) - 1);
  if (page !== asked.page) changeView({ plots: encodePlots({ ...asked, page }) }, 'replace');
}

/** A link names a plot by its row and its id: in another set the row is another plot. */
function checkOpen(): void {
  const { asked, open: details } = usePlots.getState();
  if (asked.open && details.kind === 'here' && details.value.id !== asked.open.id) loseOpen(asked.open.id);
}

function loseOpen(id: string): void {
  notify({ kind: 'plots', what: { kind: 'plot-gone', id } });
  changeView({ plots: encodePlots({ ...usePlots.getState().asked, open: null }) }, 'replace');
}
