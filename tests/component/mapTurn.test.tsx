import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mapTurn } from '../../src/app/mapTurn';
import { useStore } from '../../src/state/store';

const turn = { came: false };
async function wait(): Promise<void> {
  turn.came = false;
  void mapTurn().then(() => {
    turn.came = true;
    return null;
  });
  await vi.advanceTimersByTimeAsync(0);
}

beforeEach(() => {
  vi.useFakeTimers();
  useStore.setState({ loaded: false });
});
afterEach(() => {
  vi.useRealTimers();
  delete document.documentElement.dataset['network'];
});

describe('the map’s turn comes', () => {
  test('at once on a quick network', async () => {
    await wait();
    expect(turn.came).toBe(true);
  });

  test('on a slow one once the data is here', async () => {
    document.documentElement.dataset['network'] = 'slow';
    await wait();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(turn.came).toBe(false);
    useStore.setState({ loaded: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(turn.came).toBe(true);
  });

  test('on a slow one at once when the data is here already', async () => {
    document.documentElement.dataset['network'] = 'slow';
    useStore.setState({ loaded: true });
    await wait();
    expect(turn.came).toBe(true);
  });

  test('even when a data file hangs', async () => {
    document.documentElement.dataset['network'] = 'slow';
    await wait();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(turn.came).toBe(true);
  });
});
