import type { LoadProblem } from '../domain/dataset';
import { DATA_FILES, type DataFile } from '../data/files';
import { loadFiles, loadPlaceNames, loadTexts, type Patch } from '../data/load';
import { withNames, type I18n } from '../i18n/load';
import { changeView, notify } from './actions';
import { useStore, type AppState } from './store';

function takePart(patch: Patch, problems: readonly LoadProblem[]): void {
  useStore.setState(({ dataset, local }) => {
    if (!local) return { dataset: patch(dataset) };
    const published = patch(local.published);
    return { dataset: local.over(published), local: { ...local, published } };
  });
  for (const problem of problems) notify({ kind: 'load-problem', problem });
}

/** Fills the store with all data files; problems become notices, the rest is shown. `local`: places that a link may name. */
export async function loadDataset(local?: Promise<unknown>): Promise<void> {
  await loadFiles(takePart);
  useStore.setState({ loaded: true });
  await local;
  leaveOutGone();
  tellPinned();
}

/** A link may name the release that it was made on. Where the data is of another one, figures may have changed. */
function tellPinned(): void {
  const { view, dataset } = useStore.getState();
  const { version } = dataset.release;
  if (view.pinned !== null && version !== '' && view.pinned !== version) {
    notify({ kind: 'pinned', release: view.pinned });
  }
}

/** A link may name places that the data no longer has. They are named; where a file is missing they may yet come. */
function leaveOutGone(): void {
  const { view, dataset, notices } = useStore.getState();
  const isHere = (id: string): boolean => dataset.zones.some((zone) => zone.id === id);
  const { selected, compared, sharedShortlist } = view;
  const named = [...(selected === null ? [] : [selected]), ...compared, ...(sharedShortlist ?? [])];
  const ids = [...new Set(named)].filter((id) => !isHere(id));
  if (ids.length === 0) return;
  notify({ kind: 'zone-gone', ids });
  const open = selected !== null && isHere(selected) ? selected : null;
  const mayCome = notices.some((n) => n.kind === 'load-problem');
  const shared = sharedShortlist?.filter(isHere) ?? [];
  changeView(
    mayCome
      ? { selected: open }
      : { selected: open, compared: compared.filter(isHere), sharedShortlist: shared.length > 0 ? shared : null },
    'replace',
  );
}

/** Asks again for one file, past the browser's cache, and forgets what was said about it. */
export async function retryFile(file: string): Promise<void> {
  useStore.setState(({ notices }) => ({
    notices: notices.filter((n) => n.kind !== 'load-problem' || n.problem.file !== file),
  }));
  const dataFile = DATA_FILES.find((name): name is DataFile => name === file);
  if (dataFile) {
    await loadFiles(takePart, [dataFile], 'reload');
    if (dataFile === 'release.json') tellPinned();
  } else await loadWords();
}

/** What a language needs of the data: its words, and the established names of places. */
export async function wordsFor(
  i18n: I18n,
): Promise<Pick<AppState, 'texts' | 'i18n'> & { readonly problems: readonly LoadProblem[] }> {
  const [words, places] = await Promise.all([loadTexts(i18n.lang), loadPlaceNames(i18n.lang)]);
  const problems = [words.problem, places.problem].filter((problem) => problem !== null);
  return { texts: words.texts, i18n: withNames(i18n, places.names), problems };
}

/** The same for the language on screen, into the store. */
export async function loadWords(): Promise<void> {
  const { lang } = useStore.getState().i18n;
  const { texts, i18n, problems } = await wordsFor(useStore.getState().i18n);
  // Another language may have been chosen meanwhile.
  if (useStore.getState().i18n.lang !== lang) return;
  useStore.setState({ texts, i18n });
  for (const problem of problems) notify({ kind: 'load-problem', problem });
}
