import type { LoadProblem } from '../domain/dataset';
import { DATA_FILES, type DataFile } from '../data/files';
import { loadFiles, loadTexts, type Patch } from '../data/load';
import type { Lang } from '../view/view';
import { notify } from './actions';
import { useStore } from './store';

function takePart(patch: Patch, problems: readonly LoadProblem[]): void {
  useStore.setState(({ dataset }) => ({ dataset: patch(dataset) }));
  for (const problem of problems) notify({ kind: 'load-problem', problem });
}

/** Fills the store with all data files; problems become notices, the rest is shown. */
export async function loadDataset(): Promise<void> {
  await loadFiles(takePart);
  const { view, dataset } = useStore.getState();
  useStore.setState({ loaded: true });
  const { selected } = view;
  if (selected !== null && !dataset.zones.some((zone) => zone.id === selected)) {
    useStore.setState({ view: { ...view, selected: null }, history: 'replace' });
    notify({ kind: 'zone-gone', id: selected });
  }
}

/** Asks again for one file, past the browser's cache, and forgets what was said about it. */
export async function retryFile(file: string): Promise<void> {
  useStore.setState(({ notices }) => ({
    notices: notices.filter((n) => n.kind !== 'load-problem' || n.problem.file !== file),
  }));
  const dataFile = DATA_FILES.find((name): name is DataFile => name === file);
  if (dataFile) await loadFiles(takePart, [dataFile], 'reload');
  else await loadWords(useStore.getState().view.lang);
}

/** The words of the data in a language, into the store. */
export async function loadWords(lang: Lang): Promise<void> {
  const { texts, problem } = await loadTexts(lang);
  useStore.setState({ texts });
  if (problem) notify({ kind: 'load-problem', problem });
}
