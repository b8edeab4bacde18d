import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import * as idb from 'idb-keyval';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeLocalFile } from '../../src/data/localFile';
import { chosenNumber } from '../../src/domain/claim';
import type { LocalData } from '../../src/domain/studio/change';
import { firstStep } from '../../src/domain/studio/steps';
import { removeChanges, restoreLocalData, returnToPublished, undoLocal, useLocalData } from '../../src/state/localData';
import { retryFile } from '../../src/state/loading';
import { hasLocalData } from '../../src/state/localFlag';
import { useStore } from '../../src/state/store';
import { studioWords } from '../../src/i18n/studioWords';
import { LocalBar } from '../../src/ui/studio/LocalBar';
import { aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel } from '../support/render';

vi.mock('idb-keyval', () => ({ get: vi.fn(), set: vi.fn(), del: vi.fn() }));

const zone = aZone('kcn-a', { nameEn: 'Zone A', figures: { area_ha: aFigure([aClaim(100, { asOf: '2025' })]) } });
const LOCAL: LocalData = {
  sources: [
    {
      id: 'local:1',
      publisher: 'Board',
      publisherKind: 'official',
      title: 'x.csv',
      url: null,
      site: null,
      published: null,
      language: null,
      repeats: null,
    },
  ],
  changes: [
    {
      kind: 'figure',
      figure: { of: 'zone', zone: 'kcn-a', field: 'area_ha' },
      claim: aClaim(120, { asOf: '2026-06', source: 'local:1' }),
    },
  ],
};

const areaNow = () => chosenNumber(useStore.getState().dataset.zones[0]?.figures.area_ha);
const notices = () => useStore.getState().notices;

async function start(kept: unknown) {
  vi.mocked(idb.get).mockResolvedValue(kept);
  vi.mocked(idb.set).mockResolvedValue(undefined);
  vi.mocked(idb.del).mockResolvedValue(undefined);
  await studioWords('en');
  useLocalData.setState(firstStep({ sources: [], changes: [] }), true);
  await renderPanel(<LocalBar />, { dataset: { zones: [zone] } });
  await act(() => restoreLocalData());
}

beforeEach(() => localStorage.clear());

describe('local data kept on the device', () => {
  test('is shown over the published, and says so', async () => {
    await start(writeLocalFile(LOCAL));
    expect(areaNow()).toBe(120);
    expect(screen.getByText('Local data shown (1)')).toBeTruthy();
  });

  test('is given up in one click, and brought back by one more', async () => {
    await start(writeLocalFile(LOCAL));
    fireEvent.click(screen.getByRole('button', { name: 'Return to published data' }));
    expect(areaNow()).toBe(100);
    expect(screen.queryByText('Local data shown (1)')).toBeNull();
    await waitFor(() => expect(idb.del).toHaveBeenCalled());
    expect(hasLocalData()).toBe(false);
    act(undoLocal);
    expect(areaNow()).toBe(120);
    await waitFor(() => expect(idb.set).toHaveBeenCalledWith(expect.any(String), writeLocalFile(LOCAL)));
    expect(hasLocalData()).toBe(true);
  });

  test('a change is taken out alone', async () => {
    await start(writeLocalFile(LOCAL));
    act(() => removeChanges(useLocalData.getState().present.changes));
    expect(areaNow()).toBe(100);
  });

  test('damaged in part: what can be read is used, and it is said', async () => {
    await start({ ...writeLocalFile(LOCAL), changes: [...LOCAL.changes, { kind: 'figure', claim: 'lost' }] });
    expect(areaNow()).toBe(120);
    expect(notices()).toEqual([{ kind: 'storage', part: 'local', what: 'damaged' }]);
  });

  test('data that arrives later comes under it', async () => {
    await start(writeLocalFile(LOCAL));
    const answer = (release: object) => vi.fn<typeof fetch>(() => Promise.resolve(Response.json(release)));
    vi.stubGlobal('fetch', answer({ version: '9.9.9', date: '2027-01-01' }));
    await act(() => retryFile('release.json'));
    vi.unstubAllGlobals();
    expect(useStore.getState().dataset.release.version).toBe('9.9.9');
    expect(areaNow()).toBe(120);
    act(returnToPublished);
    expect(areaNow()).toBe(100);
    expect(useStore.getState().dataset.release.version).toBe('9.9.9');
  });

  test('says that it cannot be kept where the browser refuses', async () => {
    await start(undefined);
    vi.mocked(idb.set).mockRejectedValue(new DOMException('full', 'QuotaExceededError'));
    act(() => {
      useLocalData.setState({ past: [LOCAL], present: { sources: [], changes: [] }, future: [] }, true);
      undoLocal();
    });
    expect(areaNow()).toBe(120);
    await waitFor(() => expect(notices()).toEqual([{ kind: 'storage', part: 'local', what: 'not-kept' }]));
  });

  test('says that it could not be opened, and shows what is published', async () => {
    vi.mocked(idb.get).mockRejectedValue(new DOMException('blocked', 'SecurityError'));
    await renderPanel(<LocalBar />, { dataset: { zones: [zone] } });
    await act(() => restoreLocalData());
    expect(areaNow()).toBe(100);
    expect(notices()).toEqual([{ kind: 'storage', part: 'local', what: 'unread' }]);
  });
});
