import { act, screen, within } from '@testing-library/react';
import * as idb from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Notices } from '../../src/app/Notices';
import { firstStep } from '../../src/domain/studio/steps';
import { composeWords } from '../../src/i18n/composeWords';
import { drawWords } from '../../src/i18n/drawWords';
import { studioWords } from '../../src/i18n/studioWords';
import { addDrawing, rename, useDrawing } from '../../src/state/drawing';
import { acceptDrafts, removeChanges, restoreLocalData, useLocalData } from '../../src/state/localData';
import { hasLocalData } from '../../src/state/localFlag';
import { addStory, useOwnStories } from '../../src/state/ownStories';
import { propose, useProposals, withdraw } from '../../src/state/proposals';
import { addToShortlist, useShortlist } from '../../src/state/shortlist';
import { renderPanel } from '../support/render';
import v02 from '../fixtures/kept/0.2.json';
import v03 from '../fixtures/kept/0.3.json';
import v04 from '../fixtures/kept/0.4.json';

vi.mock('idb-keyval', () => ({ get: vi.fn(), set: vi.fn(), del: vi.fn() }));

/** What the browser's database holds. */
const database = new Map<string, unknown>();

interface Left {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly database?: Readonly<Record<string, unknown>>;
}

/** What an older version of ours left behind. */
function leave({ localStorage: texts, database: records = {} }: Left): void {
  for (const [key, text] of Object.entries(texts)) localStorage.setItem(key, text);
  for (const [key, value] of Object.entries(records)) database.set(key, structuredClone(value));
}

/** The page is opened on what is kept. */
async function start(): Promise<void> {
  await Promise.all([drawWords('en'), studioWords('en'), composeWords('en')]);
  useLocalData.setState(firstStep({ sources: [], changes: [] }), true);
  await renderPanel(<Notices />, {});
  await act(async () => {
    // Here the programs outlive the page: as another tab's change does, this makes them read again.
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    if (hasLocalData()) await restoreLocalData();
  });
}

const alerts = (): HTMLElement[] => screen.queryAllByRole('alert');
/** The lines of the one notice, once its words are here. */
const lines = async (): Promise<(string | null)[]> =>
  (await within(screen.getByRole('alert')).findAllByRole('listitem')).map(({ textContent }) => textContent);

const LINE = {
  type: 'LineString' as const,
  coordinates: [
    [105, 21],
    [105.1, 21],
  ],
};
const RING = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [105, 21],
      [105.1, 21],
      [105.1, 21.1],
      [105, 21],
    ],
  ],
};
/** Changes everything that is kept, one after the other. */
const changeAll = (): Promise<void> =>
  act(async () => {
    addToShortlist(['kcn-noi-bai']);
    addDrawing({ kind: 'line', geometry: LINE });
    propose({ id: 'p', name: 'p', geometry: RING, source: 's', createdFrom: 'drawn' });
    addStory({ id: 'x', title: { vi: 'T', en: 'T' }, scenes: [], saved: null });
    acceptDrafts([], [], 'x.csv');
    await Promise.resolve();
  });

const spoilt = (key: string): string => JSON.stringify({ version: 1, items: [{ nothing: 'of ours' }], from: key });
const KEYS = ['hanoi-zones.shortlist.v1', 'hanoi-zones.drawings.v1', 'hanoi-zones.proposals.v1'] as const;

beforeEach(() => {
  localStorage.clear();
  database.clear();
  vi.mocked(idb.get).mockImplementation(async (key) => database.get(key as string));
  vi.mocked(idb.set).mockImplementation(async (key, value) => void database.set(key as string, value));
  vi.mocked(idb.del).mockImplementation(async (key) => void database.delete(key as string));
  useShortlist.setState({ items: [], lost: false, before: null });
  useDrawing.setState({ drawings: [], past: [], future: [] });
  useProposals.setState({ proposals: [], lost: false });
});
afterEach(() => vi.restoreAllMocks());

describe('storage that is', () => {
  test.each([
    ['blocked', 'SecurityError'],
    ['full', 'QuotaExceededError'],
  ])('%s: one notice names all that is not kept, and everything goes on', async (_, name) => {
    leave(v03);
    await start();
    expect(alerts()).toEqual([]);
    const stories = useOwnStories.getState().line.now.stories.length;
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', name);
    });
    vi.mocked(idb.set).mockRejectedValue(new DOMException('no', name));
    await changeAll();
    await changeAll();
    expect(alerts().length).toBe(1);
    const said = await lines();
    expect(said.length).toBe(5);
    for (const what of [/shortlist/, /drawings/, /studio/, /stor(y|ies)/, /brought in/])
      expect(said.some((line) => what.test(line ?? ''))).toBe(true);
    // What there was before, and what was done since, is all there.
    expect(useDrawing.getState().drawings.length).toBe(4);
    expect(useProposals.getState().proposals.length).toBe(2);
    expect(useLocalData.getState().present.changes.length).toBe(4);
    expect(useOwnStories.getState().line.now.stories.length).toBe(stories + 2);
  });

  test('blocked for reading too: nothing is said before there is something to lose', async () => {
    const blocked = (): never => {
      throw new DOMException('no', 'SecurityError');
    };
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    vi.spyOn(Storage.prototype, 'key').mockImplementation(blocked);
    vi.mocked(idb.get).mockRejectedValue(new DOMException('no', 'SecurityError'));
    await start();
    expect(alerts()).toEqual([]);
    act(() => addToShortlist(['kcn-noi-bai']));
    expect(await lines()).toEqual([expect.stringMatching(/shortlist will be lost/)]);
  });

  test('damaged everywhere: one notice; what is valid is used; what is not stays until it is set aside', async () => {
    leave(v03);
    for (const key of KEYS) {
      const list = JSON.parse(localStorage.getItem(key) ?? '') as { items: unknown[] };
      localStorage.setItem(key, JSON.stringify({ ...list, items: [...list.items, { id: '../etc' }] }));
    }
    const record = v03.database['hanoi-zones.local'];
    const damaged = { ...record, changes: [...record.changes, { kind: 'mystery' }] };
    database.set('hanoi-zones.local', damaged);
    const before = Object.fromEntries(KEYS.map((key) => [key, localStorage.getItem(key)]));

    await start();
    expect(alerts().length).toBe(1);
    expect((await lines()).length).toBe(4);
    expect(useShortlist.getState().items.map(({ id }) => id)).toEqual(['kcn-noi-bai']);
    expect(useDrawing.getState().drawings.length).toBe(2);
    expect(useProposals.getState().proposals.length).toBe(1);
    expect(useLocalData.getState().present.changes.length).toBe(4);
    // Looking at it changed nothing.
    for (const key of KEYS) expect(localStorage.getItem(key)).toBe(before[key]);
    expect(database.get('hanoi-zones.local')).toBe(damaged);

    await act(async () => {
      addToShortlist(['kcn-thang-long']);
      rename('drawing-1', 'Way');
      withdraw('drawing-2');
      removeChanges(useLocalData.getState().present.changes.slice(0, 1));
      await Promise.resolve();
    });
    for (const key of KEYS) expect(localStorage.getItem(`${key}.aside.1`)).toBe(before[key]);
    expect([...database.entries()].find(([key]) => key.startsWith('hanoi-zones.local.aside'))?.[1]).toBe(damaged);
  });

  test.each(KEYS)('of a later version (%s): it is set aside before anything is written over it, once', async (key) => {
    const later = JSON.stringify({ version: 2, items: [{ id: 'kcn-noi-bai', colour: 'red' }] });
    localStorage.setItem(key, later);
    await start();
    await changeAll();
    await changeAll();
    expect(localStorage.getItem(`${key}.aside.1`)).toBe(later);
    expect(localStorage.getItem(`${key}.aside.2`)).toBeNull();
    // Damaged once more by something else: the first stays.
    localStorage.setItem(key, spoilt(key));
    await start();
    await changeAll();
    expect(localStorage.getItem(`${key}.aside.1`)).toBe(later);
    expect(localStorage.getItem(`${key}.aside.2`)).toBe(spoilt(key));
  });

  test('full when something must be set aside: then nothing is written over it', async () => {
    const later = JSON.stringify({ version: 2, items: [] });
    localStorage.setItem('hanoi-zones.shortlist.v1', later);
    await start();
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation((name) => {
      if (name.includes('aside')) throw new DOMException('no', 'QuotaExceededError');
    });
    act(() => addToShortlist(['kcn-noi-bai']));
    expect(set.mock.calls.map(([name]) => name)).not.toContain('hanoi-zones.shortlist.v1');
    expect(localStorage.getItem('hanoi-zones.shortlist.v1')).toBe(later);
  });
});

describe('what an older version left on the device is read whole, without a word:', () => {
  test('0.2, the shortlist', async () => {
    leave(v02);
    await start();
    expect(alerts()).toEqual([]);
    expect(useShortlist.getState().items).toEqual([
      { id: 'kcn-noi-bai', note: 'Gần sân bay – hỏi giá thuê' },
      { id: 'kcn-that-was', note: '' },
    ]);
  });

  test('0.2, that single keys are off', async () => {
    leave(v02);
    vi.resetModules();
    const { singleKeysOn } = await import('../../src/app/singleKeys');
    expect(singleKeysOn()).toBe(false);
  });

  test('0.3, drawings, outlines for the studio, and local data of every kind', async () => {
    leave(v03);
    await start();
    expect(alerts()).toEqual([]);
    const { drawings } = useDrawing.getState();
    expect(drawings).toEqual(JSON.parse(v03.localStorage['hanoi-zones.drawings.v1']).items);
    expect(useProposals.getState().proposals).toEqual(JSON.parse(v03.localStorage['hanoi-zones.proposals.v1']).items);
    const { sources, changes } = useLocalData.getState().present;
    expect({ version: 1, sources, changes }).toEqual(v03.database['hanoi-zones.local']);
  });

  test('0.4, own stories, one of them still empty', async () => {
    leave(v04);
    await start();
    expect(alerts()).toEqual([]);
    const { line, damaged } = useOwnStories.getState();
    expect(damaged).toEqual([]);
    expect(line.now.stories.map(({ id, scenes }) => [id, scenes.length])).toEqual([
      ['own-1-2', 3],
      ['own-3-4', 0],
    ]);
  });

  test('all of them at once, changed and opened again, with nothing lost', async () => {
    for (const left of [v02, v03, v04]) leave(left);
    await start();
    await changeAll();
    await start();
    expect(alerts()).toEqual([]);
    expect(useShortlist.getState().items.map(({ id }) => id)).toEqual(['kcn-noi-bai']);
    expect(useDrawing.getState().drawings.length).toBe(3);
    expect(useProposals.getState().proposals.length).toBe(2);
    expect(useOwnStories.getState().line.now.stories.length).toBe(3);
    expect(useLocalData.getState().present.changes.length).toBe(4);
  });
});
