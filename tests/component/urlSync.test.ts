import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startUrlSync } from '../../src/app/urlSync';
import { changeView, moveCamera, select } from '../../src/state/actions';
import { useStore } from '../../src/state/store';
import { renderPanel, viewNow } from '../support/render';

const CAMERA = { lon: 105.8, lat: 21, zoom: 12, bearing: 0, pitch: 0 };
let stop = (): void => undefined;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  window.history.replaceState(null, '', '?lang=en');
  await renderPanel(null, {});
  stop = startUrlSync();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const arriveAt = (query: string): void => {
  window.history.replaceState(null, '', query);
  window.dispatchEvent(new PopStateEvent('popstate'));
};

test('a choice is a step of the history', () => {
  const before = window.history.length;
  select('kcn-noi-bai');
  expect(window.location.search).toBe('?lang=en&zone=kcn-noi-bai');
  expect(window.history.length).toBe(before + 1);
});

test('moving the map is none, and is written once it rests a moment', () => {
  const before = window.history.length;
  moveCamera(CAMERA);
  moveCamera({ ...CAMERA, zoom: 13 });
  expect(window.location.search).toBe('?lang=en');
  vi.advanceTimersByTime(1000);
  expect(window.location.search).toBe('?lang=en&c=105.8,21,13');
  expect(window.history.length).toBe(before);
});

test('a choice right after a move leaves the move in the step before', () => {
  const written: (string | URL | null | undefined)[] = [];
  vi.spyOn(window.history, 'replaceState').mockImplementation((_state, _title, url) => void written.push(url));
  moveCamera(CAMERA);
  changeView({ lens: 'free' });
  expect(written).toEqual(['?lang=en&c=105.8,21,12']);
  expect(window.location.search).toBe('?lang=en&c=105.8,21,12&lens=free');
});

test('back brings the view of that address and writes nothing', () => {
  select('kcn-noi-bai');
  const push = vi.spyOn(window.history, 'pushState');
  arriveAt('?lang=en&lens=clearance');
  expect(viewNow()).toMatchObject({ selected: null, lens: 'clearance' });
  vi.advanceTimersByTime(1000);
  expect(push).not.toHaveBeenCalled();
  expect(window.location.search).toBe('?lang=en&lens=clearance');
});

test('back to another language brings its words', async () => {
  arriveAt('?lang=vi');
  await vi.waitFor(() => expect(useStore.getState().i18n.lang).toBe('vi'));
  expect(viewNow().lang).toBe('vi');
});

test('an address with broken parts is told, the rest is used', () => {
  arriveAt('?lang=en&lens=mood&table=1');
  expect(viewNow().table).toBe(true);
  expect(useStore.getState().notices).toEqual([
    { kind: 'link-dropped', dropped: [{ param: 'lens', value: 'mood', reason: 'unknown-value' }] },
  ]);
});
