import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useShortlist } from '../../src/state/shortlist';
import { useStore } from '../../src/state/store';
import { ShortlistButton } from '../../src/ui/shortlist/ShortlistButton';
import { ShortlistPanel } from '../../src/ui/shortlist/ShortlistPanel';
import type { View } from '../../src/view/view';
import { aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const KEY = 'hanoi-zones.shortlist.v1';
const zones = ['a', 'b', 'c'].map((id) => aZone(id, { nameEn: `Zone ${id.toUpperCase()}` }));

/** The list is read anew, as after a reload. */
async function open(view: Partial<View> = {}) {
  useShortlist.setState({ items: [], lost: false, before: null });
  await renderPanel(
    <>
      <ShortlistPanel />
      {zones.map((zone) => (
        <ShortlistButton key={zone.id} zone={zone} compact />
      ))}
    </>,
    { dataset: { zones }, view: { workspace: 'shortlist', ...view } },
  );
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: KEY })));
}
const notices = () => useStore.getState().notices;
const add = (name: string) => fireEvent.click(screen.getByRole('button', { name: `Add to shortlist: ${name}` }));
const names = () => screen.queryAllByRole('listitem').map((li) => /Zone [ABC]|[a-z-]+/.exec(li.textContent ?? '')?.[0]);
const kept = (): unknown => JSON.parse(localStorage.getItem(KEY) ?? 'null');

beforeEach(() => localStorage.clear());
afterEach(() => vi.restoreAllMocks());

describe('the own list', () => {
  test('keeps what is put on it, in its order, with notes, on this device', async () => {
    await open();
    for (const name of ['Zone A', 'Zone B', 'Zone C']) add(name);
    const up = screen.getByRole('button', { name: 'Move Zone C up' });
    fireEvent.click(up);
    expect(document.activeElement).toBe(up);
    expect(screen.getByText('Zone C is now at place 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Note on Zone C' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'Note on Zone C' }), { target: { value: 'Hỏi giá thuê' } });
    expect(names()).toEqual(['Zone A', 'Zone C', 'Zone B']);
    expect(kept()).toEqual({
      version: 1,
      items: [
        { id: 'a', note: '' },
        { id: 'c', note: 'Hỏi giá thuê' },
        { id: 'b', note: '' },
      ],
    });
  });

  test('comes back after a reload', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        version: 1,
        items: [
          { id: 'b', note: 'x' },
          { id: 'a', note: '' },
        ],
      }),
    );
    await open();
    expect(names()).toEqual(['Zone B', 'Zone A']);
    expect(screen.getByRole('textbox', { name: 'Note on Zone B' })).toHaveProperty('value', 'x');
  });

  test('gives back what was removed by mistake', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, items: [{ id: 'a', note: 'dear' }] }));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Remove Zone A from the shortlist' }));
    expect(names()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(kept()).toMatchObject({ items: [{ id: 'a', note: 'dear' }] });
  });

  test('names what is no longer in the data, and lets it be removed', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, items: [{ id: 'kcn-gone', note: '' }] }));
    await open();
    expect(screen.getByText(/kcn-gone/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove kcn-gone from the shortlist' }));
    expect(names()).toEqual([]);
  });

  test('says once that it will be lost where nothing can be stored, and works until then', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await open();
    add('Zone A');
    add('Zone B');
    expect(names()).toEqual(['Zone A', 'Zone B']);
    expect(notices()).toEqual([{ kind: 'storage', part: 'shortlist', what: 'not-kept' }]);
    expect(screen.getByText(/cannot keep the list/)).toBeTruthy();
  });

  test('works where storage may not even be read', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    await open();
    expect(notices()).toEqual([]);
    add('Zone A');
    expect(names()).toEqual(['Zone A']);
  });

  test('keeps what can be read of a damaged list, and says that it was', async () => {
    localStorage.setItem(KEY, '{"version":1,"items":[{"id":"a","note":"x"},{"id":"<b>"}]}');
    await open();
    expect(notices()).toEqual([{ kind: 'storage', part: 'shortlist', what: 'damaged' }]);
    expect(names()).toEqual(['Zone A']);
  });
});

describe('a list that came with a link', () => {
  test('stands apart from the own one until it is kept', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, items: [{ id: 'c', note: 'mine' }] }));
    await open({ sharedShortlist: ['b', 'c'] });
    expect(screen.getByText('Shortlist from the link: 2 zones')).toBeTruthy();
    expect(names()).toEqual(['Zone B', 'Zone C']);
    expect(kept()).toMatchObject({ items: [{ id: 'c' }] });
    fireEvent.click(screen.getByRole('button', { name: 'Keep as mine' }));
    expect(viewNow().sharedShortlist).toBeNull();
    expect(kept()).toEqual({ version: 1, items: [{ id: 'b', note: '' }, { id: 'c', note: 'mine' }] }); // prettier-ignore
  });

  test('can be added to the own one', async () => {
    localStorage.setItem(KEY, JSON.stringify({ version: 1, items: [{ id: 'c', note: 'mine' }] }));
    await open({ sharedShortlist: ['b', 'c'] });
    fireEvent.click(screen.getByRole('button', { name: 'Add to mine' }));
    expect(viewNow().sharedShortlist).toBeNull();
    expect(kept()).toMatchObject({ items: [{ id: 'c', note: 'mine' }, { id: 'b', note: '' }] }); // prettier-ignore
  });

  test('can be put aside', async () => {
    await open({ sharedShortlist: ['b'] });
    fireEvent.click(screen.getByRole('button', { name: 'Back to mine' }));
    expect(viewNow().sharedShortlist).toBeNull();
    expect(screen.getByText('The shortlist is empty.')).toBeTruthy();
  });
});
