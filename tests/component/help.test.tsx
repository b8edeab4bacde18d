import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { HelpDialog } from '../../src/app/HelpDialog';
import { actionOfKey } from '../../src/app/stageKeys';
import { DRAW_KEYS } from '../../src/domain/keys/draw';
import { EXPLORE_KEYS } from '../../src/domain/keys/explore';
import { deedOf, type KeyRow } from '../../src/domain/keys/keyRow';
import { MAP_KEYS } from '../../src/domain/keys/map';
import { GRID_KEYS, NUMBER_KEYS, STORY_KEYS } from '../../src/domain/keys/panels';
import { STAGE_KEYS, STAGE_WINDOW_KEYS } from '../../src/domain/keys/stage';
import { TOUR_KEYS } from '../../src/domain/keys/tour';
import { TOUR_STEPS } from '../../src/domain/tour/steps';
import { LANGS } from '../../src/view/view';
import { Tour } from '../../src/ui/tour/Tour';
import { TourOffer } from '../../src/ui/tour/TourOffer';
import { renderPanel } from '../support/render';

const nothing = () => undefined;
const KNOWN = 'hanoi-zones.tour';

beforeEach(() => localStorage.clear());

describe('Help', () => {
  const groups: readonly (readonly [string, readonly KeyRow<string>[]])[] = [
    ['Map and panels', EXPLORE_KEYS],
    ['While on the map', MAP_KEYS],
    ['On stage', [...STAGE_KEYS, ...STAGE_WINDOW_KEYS]],
    ['While measuring and drawing', DRAW_KEYS],
    ['In number fields, the data-quality board and stories', [...NUMBER_KEYS, ...GRID_KEYS, ...STORY_KEYS]],
    ['During the tour', TOUR_KEYS],
  ];

  test.each(groups)('lists under “%s” every row of the table that the keys work from', async (title, rows) => {
    await renderPanel(<HelpDialog onClose={nothing} onTour={nothing} />, {});
    const group = await screen.findByRole('region', { name: title });
    const lines = within(group).getAllByRole('definition');
    expect(lines).toHaveLength(new Set(rows.map(({ deed }) => deed)).size);
    expect(lines.map((line) => line.textContent).filter((text) => !text)).toEqual([]);
    const combinations = group.querySelectorAll('.keys__keys').length;
    const keys = rows.flatMap((row) => (row.keys.length === 10 ? ['digits'] : row.keys));
    expect(combinations).toBe(keys.length);
  });

  test.each(LANGS)('opens the tour, and a guide in a language that there is one in, in %s', async (lang) => {
    const onTour = vi.fn<() => void>();
    await renderPanel(<HelpDialog onClose={nothing} onTour={onTour} />, { lang, view: { lang } });
    const guide = await screen.findByRole('link');
    expect(guide.getAttribute('href')).toBe(lang === 'vi' ? 'guide/vi.html' : 'guide/en.html');
    expect(guide.getAttribute('rel')).toContain('noopener');
    const [, start] = screen.getAllByRole('button');
    fireEvent.click(start!);
    expect(onTour).toHaveBeenCalledOnce();
  });

  test('strikes out the single keys while they are switched off, and no others', async () => {
    await renderPanel(<HelpDialog onClose={nothing} onTour={nothing} />, {});
    const off = () => [...document.querySelectorAll('.keys__keys[data-off=true] kbd')].map((key) => key.textContent);
    expect(off()).toEqual([]);
    fireEvent.click(screen.getByRole('checkbox'));
    expect(off()).toEqual(['/', 'T', 'L', 'F', '?', '0 … 9', 'B', '.', 'F']);
    fireEvent.click(screen.getByRole('checkbox'));
  });
});

describe('a table of keys', () => {
  const pressed = (key: string, held: Partial<KeyboardEventInit> = {}) =>
    new KeyboardEvent('keydown', { key, ...held });

  test('tells letters with Ctrl, with Shift as well, and alone apart', () => {
    expect(deedOf(EXPLORE_KEYS, pressed('K', { metaKey: true }))).toBe('search');
    expect(deedOf(EXPLORE_KEYS, pressed('k'))).toBeNull();
    expect(deedOf(EXPLORE_KEYS, pressed('t', { ctrlKey: true }))).toBeNull();
    expect(deedOf(EXPLORE_KEYS, pressed('?', { shiftKey: true }))).toBe('help');
    expect(deedOf(STORY_KEYS, pressed('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo');
    expect(deedOf(STORY_KEYS, pressed('z', { ctrlKey: true }))).toBe('undo');
  });

  test.each(STAGE_KEYS.flatMap(({ deed, keys }) => keys.map((key) => [key, deed] as const)))(
    'on stage “%s” does %s',
    (key, deed) => {
      expect(actionOfKey(pressed(key))?.do).toBe(deed);
    },
  );
});

describe('the tour', () => {
  const heading = () => screen.getByRole('heading', { level: 2 }).textContent;
  const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

  test('goes through its steps and back, says which it is, and ends with the last', async () => {
    const onEnd = vi.fn<() => void>();
    await renderPanel(<Tour onEnd={onEnd} />, {});
    const seen = new Set([heading()]);
    expect(screen.getByRole('dialog', { name: 'Map and legend' })).toBeTruthy();
    expect(screen.getByText('Step 1 of 7')).toBeTruthy();
    press('Back');
    expect(heading()).toBe('Map and legend');
    for (let i = 1; i < TOUR_STEPS.length; i += 1) {
      press('Next');
      seen.add(heading());
    }
    expect(seen.size).toBe(TOUR_STEPS.length);
    expect(onEnd).not.toHaveBeenCalled();
    press('Done');
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('follows the arrow keys, ends with Esc, and changes nothing that is in the view', async () => {
    const onEnd = vi.fn<() => void>();
    await renderPanel(<Tour onEnd={onEnd} />, {});
    const dialog = screen.getByRole('dialog');
    fireEvent.keyDown(dialog, { key: 'ArrowRight' });
    expect(heading()).toBe('Search');
    fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
    expect(heading()).toBe('Map and legend');
    await act(async () => fireEvent(dialog, new Event('cancel', { cancelable: true })));
    expect(onEnd).toHaveBeenCalledOnce();
  });

  test('is offered on a first plain visit only, and asks once on a device', async () => {
    const offers = async (): Promise<boolean> => {
      vi.resetModules();
      return (await import('../../src/state/tour')).offersTour;
    };
    expect(await offers()).toBe(true);
    window.history.replaceState(null, '', '?zone=kcn-noi-bai');
    expect(await offers()).toBe(false);
    window.history.replaceState(null, '', window.location.pathname);
    await renderPanel(<TourOffer onTake={nothing} onLater={nothing} />, {});
    expect(localStorage.getItem(KNOWN)).not.toBeNull();
    expect(await offers()).toBe(false);
  });

  test('is not offered where the device cannot remember that it was', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new Error('blocked');
    });
    vi.resetModules();
    expect((await import('../../src/state/tour')).offersTour).toBe(false);
  });
});
