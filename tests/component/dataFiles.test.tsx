import { act, fireEvent, screen, within } from '@testing-library/react';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Notices } from '../../src/app/Notices';
import { DATA_FILES, type DataFile } from '../../src/data/files';
import { EMPTY_DATASET, loadTexts } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import { loadReleaseIndex, loadSnapshot } from '../../src/data/releases';
import type { Dataset } from '../../src/domain/dataset';
import { qualityWords } from '../../src/i18n/qualityWords';
import { storyWords } from '../../src/i18n/storyWords';
import { loadDataset, loadWords } from '../../src/state/loading';
import { compareReleases } from '../../src/state/releases';
import { needStatements, useStage } from '../../src/state/stage';
import { startStore, useStore } from '../../src/state/store';
import { ReleaseNotice } from '../../src/ui/quality/ReleaseNotice';
import { StatementsAlert } from '../../src/ui/stage/StatementsAlert';
import { FAULTS, SAYS, fakeNetwork, publishedText, type FakeNetwork } from '../support/fakeNetwork';
import { renderPanel } from '../support/render';
import { ROOT } from '../support/sources';

/** What the app has of the published files without one of them; zones in one order, since files come in any. */
const withoutFile = (left: string | null): Dataset =>
  inOrder(
    DATA_FILES.filter((file) => file !== left).reduce<Dataset>(
      (sofar, file) => PARSED.get(file)?.patch(sofar) ?? sofar,
      EMPTY_DATASET,
    ),
  );
const PARSED = new Map(
  DATA_FILES.map((file: DataFile) => [file, parseFile(file, JSON.parse(publishedText(file)))] as const),
);
const inOrder = (dataset: Dataset): Dataset => ({
  ...dataset,
  zones: dataset.zones.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

let network: FakeNetwork;
beforeEach(() => {
  vi.useFakeTimers();
  network = fakeNetwork();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The page is opened: everything that the first screen needs is asked for, and time passes until all has come or failed. */
async function openPage(): Promise<void> {
  await renderPanel(<Notices />, { dataset: EMPTY_DATASET });
  startStore({ ...useStore.getState(), dataset: EMPTY_DATASET, loaded: false });
  await act(async () => {
    const loading = Promise.all([loadDataset(), loadWords()]);
    await vi.advanceTimersByTimeAsync(1000);
    atOneSecond = inOrder(useStore.getState().dataset);
    await vi.advanceTimersByTimeAsync(60_000);
    await loading;
  });
}
let atOneSecond: Dataset = EMPTY_DATASET;

const now = (): Dataset => inOrder(useStore.getState().dataset);

test('the matrix has every file that the first screen asks for', async () => {
  await openPage();
  expect(new Set(network.asked.map(({ file }) => file))).toEqual(new Set([...DATA_FILES, 'texts.en.json']));
  expect(now()).toEqual(withoutFile(null));
});

test('every published file stands in one of the tests here', () => {
  const published = readdirSync(join(ROOT, 'public', 'geo')).filter((name) => /\.(geo)?json$/.test(name));
  const tested = [...DATA_FILES, 'statements.json', 'releases.json'];
  expect(published.filter((name) => !tested.includes(name) && !/^(texts|names)\.\w+\.json$/.test(name))).toEqual([]);
});

describe.each([...DATA_FILES, 'texts.en.json'])('%s', (file) => {
  test.each(FAULTS)('%s: the rest is there at once, an alert names it, Retry mends it', async (fault) => {
    network.breaks(file, fault);
    await openPage();
    // Nothing waited for it.
    expect(atOneSecond).toEqual(withoutFile(file));
    const problems = useStore.getState().notices;
    if (SAYS[fault] === null) {
      expect(problems).toEqual([]);
    } else {
      expect(now()).toEqual(withoutFile(file));
      expect(problems).toMatchObject([{ kind: 'load-problem', problem: { kind: SAYS[fault], file } }]);
      const alert = screen.getByRole('alert');
      expect(alert.textContent).toContain(file);
      expect(alert.textContent).toContain('Everything else still works');
      network.breaks(null);
      await act(async () => {
        fireEvent.click(within(alert).getByRole('button', { name: 'Retry' }));
        await vi.advanceTimersByTimeAsync(1000);
      });
      // Past the cache, which may hold the broken one.
      expect(network.asked.at(-1)).toEqual({ file, cache: 'reload' });
    }
    expect(screen.queryByRole('alert')).toBeNull();
    expect(now()).toEqual(withoutFile(null));
    expect(Object.keys(useStore.getState().texts).length).toBeGreaterThan(50);
  });
});

test('Retry that fails again says so again', async () => {
  network.breaks('city.json', 'missing');
  await openPage();
  network.breaks('city.json', 'cut short');
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
    await vi.advanceTimersByTimeAsync(1000);
  });
  expect(screen.getByRole('alert').textContent).toMatch(/city\.json is damaged/);
});

test('with every file broken at once each has its alert, and each can be mended alone', async () => {
  vi.mocked(globalThis.fetch).mockImplementation(async () => new Response('', { status: 500 }));
  await openPage();
  expect(screen.getAllByRole('alert').length).toBe(DATA_FILES.length + 1);
  vi.restoreAllMocks();
  network = fakeNetwork();
  await act(async () => {
    const alert = screen.getAllByRole('alert').find(({ textContent }) => textContent?.includes('sources.json'));
    fireEvent.click(within(alert ?? document.body).getByRole('button', { name: 'Retry' }));
    await vi.advanceTimersByTimeAsync(1000);
  });
  expect(screen.getAllByRole('alert').length).toBe(DATA_FILES.length);
  expect(now().sources).toEqual(withoutFile(null).sources);
});

const texts = readdirSync(join(ROOT, 'public', 'geo')).flatMap((name) => /^texts\.(\w+)\.json$/.exec(name)?.[1] ?? []);

describe.each(texts)('words of the data in %s', (lang) => {
  test.each(FAULTS)('%s: named, never thrown', async (fault) => {
    const file = `texts.${lang}.json`;
    network.breaks(file, fault);
    const loading = loadTexts(lang as 'vi');
    await vi.advanceTimersByTimeAsync(60_000);
    const { problem } = await loading;
    if (SAYS[fault] === null) expect(problem).toBeNull();
    else expect(problem).toMatchObject({ kind: SAYS[fault], file });
  });
});

describe('statements.json, which the story quotes', () => {
  test.each(FAULTS)('%s: an alert names it, Retry mends it', async (fault) => {
    await storyWords('en');
    useStage.setState({ ...useStage.getInitialState(), statements: null });
    network.breaks('statements.json', fault);
    await renderPanel(<StatementsAlert />, {});
    await act(async () => {
      void needStatements();
      await vi.advanceTimersByTimeAsync(60_000);
    });
    if (SAYS[fault] !== null) {
      expect(screen.getByRole('alert').textContent).toContain('statements.json');
      expect(useStage.getState().statements).toEqual([]);
      network.breaks(null);
      await act(async () => {
        fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
        await vi.advanceTimersByTimeAsync(1000);
      });
      expect(network.asked.at(-1)).toEqual({ file: 'statements.json', cache: 'reload' });
    }
    expect(screen.queryByRole('alert')).toBeNull();
    expect(useStage.getState().statements?.length).toBeGreaterThan(0);
  });

  test('with one statement of the wrong shape: the others are quoted, and it is said', async () => {
    const list = JSON.parse(publishedText('statements.json')) as { text: unknown }[];
    vi.restoreAllMocks();
    fakeNetwork(() => JSON.stringify([{ ...list[0], text: 7 }, ...list.slice(1)]));
    useStage.setState({ ...useStage.getInitialState(), statements: null });
    await needStatements();
    expect(useStage.getState().statements?.length).toBe(list.length - 1);
    expect(useStage.getState().statementsProblem).toMatchObject({ kind: 'wrong-shape', file: 'statements.json' });
  });
});

describe('releases', () => {
  const { version } = JSON.parse(publishedText('release.json')) as { version: string };
  const snapshot = `releases/${version}.json`;

  test.each(FAULTS)('the list of them, %s: named where it is needed, asked for again past the cache', async (fault) => {
    network.breaks('releases.json', fault);
    const loading = loadReleaseIndex('default');
    await vi.advanceTimersByTimeAsync(60_000);
    const loaded = await loading;
    if (SAYS[fault] === null) expect(loaded.ok).toBe(true);
    else expect(loaded).toMatchObject({ ok: false, problem: { kind: SAYS[fault], file: 'releases.json' } });
  });

  test.each(FAULTS)('the figures of one, %s: named', async (fault) => {
    network.breaks(snapshot, fault);
    const loading = loadSnapshot(version, 'default');
    await vi.advanceTimersByTimeAsync(60_000);
    const loaded = await loading;
    if (SAYS[fault] === null) expect(loaded.ok).toBe(true);
    else expect(loaded).toMatchObject({ ok: false, problem: { kind: SAYS[fault], file: snapshot } });
  });

  test('a link made on another release: what is missing is named, Retry mends it', async () => {
    await qualityWords('en');
    network.breaks('releases.json', 'missing');
    await renderPanel(<ReleaseNotice release="0.0.1" />, {});
    expect(document.body.textContent).toContain('releases.json');
    network.breaks(null);
    await act(async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Retry' }));
      await vi.advanceTimersByTimeAsync(1000);
    });
    expect(document.body.textContent).not.toContain('releases.json');
    // What was fetched now serves the comparison as well.
    network.breaks(snapshot, 'HTML instead');
    const broken = await compareReleases(version, version);
    expect(broken).toMatchObject({ ok: false, why: { kind: 'load', problem: { file: snapshot } } });
    network.breaks(null);
    expect(await compareReleases(version, version)).toMatchObject({ ok: true });
  });
});
