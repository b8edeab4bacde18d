import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readCorners } from '../../src/domain/corners/readCorners';
import { swapped } from '../../src/domain/corners/repair';
import { writeCorners } from '../../src/domain/corners/writeCorners';
import { wgs84ToVn2000 } from '../../src/geodesy/vn2000';
import { drawWords } from '../../src/i18n/drawWords';
import { useCornerDraft } from '../../src/state/cornerDraft';
import { pointedPlace, registerDrawingHand, setTool, useDrawing } from '../../src/state/drawing';
import { useProposals } from '../../src/state/proposals';
import { useStore } from '../../src/state/store';
import { DrawPanel } from '../../src/ui/draw/DrawPanel';
import { MADE_UP_TABLE } from '../fixtures/corners';
import { aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const start = { draft: useCornerDraft.getState(), drawing: useDrawing.getState() };
const HEADER = ['Point', 'X (m)', 'Y (m)'] as const;
const corners = readCorners(MADE_UP_TABLE, 'metres').corners;

async function open(lang: 'vi' | 'en' = 'en') {
  await drawWords(lang);
  const outline = useDrawing.getState().proposed;
  await renderPanel(<DrawPanel />, { lang, view: { workspace: 'draw' }, dataset: { zones: [aZone('a')] } });
  return outline;
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Corner table' });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const decide = (text: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: 'Area in the decision (ha)' }), { target: { value: text } });
const proposed = () => useDrawing.getState().proposed;

beforeEach(() => {
  localStorage.clear();
  useCornerDraft.setState(start.draft, true);
  useDrawing.setState({ ...start.drawing, drawings: [], past: [], future: [], chosen: null, proposed: null }, true);
  useProposals.setState({ proposals: [], lost: false });
});
afterEach(() => vi.restoreAllMocks());

describe('a corner table', () => {
  test('is read, drawn, measured and named an assumption', async () => {
    await open();
    type(MADE_UP_TABLE);
    expect(screen.getByText(/12 points read. The outline is on the map/)).toBeTruthy();
    expect(proposed()?.coordinates[0]?.length).toBe(13);
    expect(screen.getByText('Computed on the grid: 63.99 ha', { exact: false })).toBeTruthy();
    expect(screen.getByText(/assumption, not a legal boundary/)).toBeTruthy();
    expect(screen.getByText(/off by about 1 m \(EPSG:6960\)/)).toBeTruthy();
    expect(screen.getByText(/edge M12–M1 is added by itself. Harmless/)).toBeTruthy();
  });

  test('pasted over nothing, the map goes there; typing does not move it', async () => {
    await open();
    fireEvent.paste(field(), { clipboardData: { getData: () => MADE_UP_TABLE } });
    expect(viewNow().camera?.lon).toBeCloseTo(105.535, 2);
    const { camera } = viewNow();
    type(MADE_UP_TABLE.replace('2323518.423', '2323618.423'));
    expect(viewNow().camera).toBe(camera);
  });

  test('the decision’s hectares are compared within half a percent, in words and not by colour alone', async () => {
    await open();
    type(MADE_UP_TABLE);
    decide('64');
    expect(screen.getByText(/^Agrees: -0.01 ha apart \(-0.01%\), within ±0.5%/)).toBeTruthy();
    decide('60');
    expect(screen.getByText(/^Differs: \+3.99 ha apart \(\+6.65%\), more than ±0.5%/)).toBeTruthy();
    decide('sixty');
    expect(screen.getByRole('alert').textContent).toMatch(/Enter a number/);
    decide('0');
    expect(screen.getByRole('alert').textContent).toMatch(/more than 0/);
  });

  test('X and Y that changed places are put right with one press, which can be taken back', async () => {
    await open();
    const wrong = writeCorners(swapped(corners), 'metres', HEADER);
    type(wrong);
    expect(proposed()).toBeNull();
    expect(screen.getByText(/X and Y seem to have changed places/)).toBeTruthy();
    press('Swap X and Y');
    expect(proposed()).not.toBeNull();
    expect(readCorners(field().value, 'metres').corners[0]).toMatchObject({ first: 2323518.423, second: 555012.318 });
    press('Put back as it was');
    expect(field().value).toBe(wrong);
  });

  test('another central meridian is proposed and read with one press', async () => {
    await open();
    const shape = [
      [105.6, 21],
      [105.61, 21],
      [105.61, 21.01],
    ].map(([lon = 0, lat = 0], i) => {
      const { northingM, eastingM } = wgs84ToVn2000({ lon, lat }, 'tm3_105_45');
      return { label: `${i + 1}`, line: i, first: northingM, second: eastingM };
    });
    type(writeCorners(shape, 'metres', HEADER));
    expect(screen.getByText(/3 of 3 points lie outside Hanoi/)).toBeTruthy();
    press('Read as TM-3 105°45′');
    expect(useCornerDraft.getState().system).toBe('tm3_105_45');
    expect(proposed()?.coordinates[0]?.[0]?.[0]).toBeCloseTo(105.6, 6);
  });

  test('edges that cross are named; ordering by angle is offered, with its limits', async () => {
    await open();
    const [a, b, c, ...rest] = corners;
    if (!a || !b || !c) throw new Error('no table');
    type(writeCorners([a, c, b, ...rest], 'metres', HEADER));
    expect(screen.getByText(/edge M1–M3 crosses edge M2–M4/)).toBeTruthy();
    expect(screen.getByText(/Right only where the shape is hardly hollow/)).toBeTruthy();
    expect(proposed()).toBeNull();
    press('Order by angle around the middle');
    expect(screen.getByText(/Computed on the grid: 63.99 ha/)).toBeTruthy();
  });

  test('repeated points are named and removed with one press', async () => {
    await open();
    const [first, ...rest] = MADE_UP_TABLE.trim().split('\n');
    type([first, ...rest.slice(0, 3), rest[1], ...rest.slice(3)].join('\n'));
    expect(screen.getByText(/M2 \(line 5\) is the same as M2/)).toBeTruthy();
    press('Remove the repeated points');
    expect(readCorners(field().value, 'metres').corners.length).toBe(12);
    expect(screen.queryByText(/Repeated points/)).toBeNull();
  });

  test('lines that cannot be read are named, and the rest is drawn', async () => {
    await open();
    type(MADE_UP_TABLE.replace('2323602.114', 'NaN'));
    expect(screen.getByText('Line 4: X “NaN” is not a number.')).toBeTruthy();
    expect(screen.getByText(/11 points read/)).toBeTruthy();
    expect(proposed()?.coordinates[0]?.length).toBe(12);
  });

  test('two points are told to be too few', async () => {
    await open();
    type(MADE_UP_TABLE.split('\n').slice(0, 3).join('\n'));
    expect(screen.getByText(/Only 2 different points/)).toBeTruthy();
  });

  test('in WGS84 makes the same outline', async () => {
    await open();
    type(MADE_UP_TABLE);
    const before = proposed()?.coordinates[0] ?? [];
    fireEvent.change(screen.getByRole('combobox', { name: 'Coordinates of the table' }), {
      target: { value: 'wgs84' },
    });
    type(
      before
        .slice(0, -1)
        .map(([lon, lat], i) => `${i + 1}\t${lat}\t${lon}`)
        .join('\n'),
    );
    expect(proposed()?.coordinates[0]).toEqual(before);
  });

  test('goes to the drawings and into the studio, with its source', async () => {
    await open();
    type(MADE_UP_TABLE);
    fireEvent.change(screen.getByRole('textbox', { name: 'Name of the outline' }), { target: { value: 'Đồi Chè' } });
    press('Add to the drawings');
    expect(useDrawing.getState().drawings).toMatchObject([
      { name: 'Đồi Chè', origin: 'corners', system: 'tm3_105_00' },
    ]);
    const list = screen.getByRole('region', { name: 'Drawings' });
    fireEvent.click(within(list).getByRole('button', { name: 'Save in the studio' }));
    expect(within(list).getByText('Saved in the studio as a proposed outline.')).toBeTruthy();
    expect(useProposals.getState().proposals).toMatchObject([
      { name: 'Đồi Chè', createdFrom: 'corners', source: 'Corner table, TM-3 105°00′ (Hanoi)' },
    ]);
    expect(localStorage.getItem('hanoi-zones.proposals.v1')).toContain('Đồi Chè');
    fireEvent.click(within(list).getByRole('button', { name: 'Take out of the studio' }));
    expect(useProposals.getState().proposals).toEqual([]);
  });
});

describe('drawings', () => {
  const line = {
    type: 'LineString' as const,
    coordinates: [
      [105.5, 21],
      [105.6, 21],
    ],
  };
  const added = async () => {
    const { addDrawing } = await import('../../src/state/drawing');
    act(() => void addDrawing({ kind: 'line', geometry: line }));
  };

  test('are undone and done again, removed and brought back', async () => {
    await open();
    await added();
    await added();
    const names = () => useDrawing.getState().drawings.map(({ id }) => id);
    expect(names()).toEqual(['drawing-1', 'drawing-2']);
    press('Undo');
    expect(names()).toEqual(['drawing-1']);
    press('Redo');
    expect(names()).toEqual(['drawing-1', 'drawing-2']);
    press('Delete: Distance 1');
    expect(names()).toEqual(['drawing-2']);
    press('Undo');
    expect(names()).toEqual(['drawing-1', 'drawing-2']);
    expect(screen.getAllByText('10.4 km').length).toBe(2);
  });

  test('are kept on this device; where nothing can be kept that is said', async () => {
    await open();
    await added();
    expect(localStorage.getItem('hanoi-zones.drawings.v1')).toContain('drawing-1');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await added();
    expect(screen.getByText(/The browser cannot keep anything on this device/)).toBeTruthy();
    expect(useDrawing.getState().drawings.length).toBe(2);
  });

  test('what another tab kept holds here too, and what is damaged is told', async () => {
    await open();
    localStorage.setItem('hanoi-zones.drawings.v1', '{"version":1,"items":[{"id":"x"}]}');
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'hanoi-zones.drawings.v1' })));
    expect(useStore.getState().notices).toEqual([{ kind: 'storage', part: 'drawings', what: 'damaged' }]);
  });

  test('without a map the tools are off, and the panel says what does the same', async () => {
    await open();
    expect(screen.getByRole('button', { name: 'Draw outline' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText(/no map to draw on/)).toBeTruthy();
  });

  test('finishing with too few points is told, and nothing is lost', async () => {
    await open();
    const stop = registerDrawingHand({ finish: () => false, undoPoint: () => {}, drop: () => {} });
    act(() => setTool('outline'));
    press('Finish');
    expect(screen.getByRole('alert').textContent).toBe('Not enough points yet.');
    expect(useDrawing.getState().tool).toBe('outline');
    act(() => stop());
  });
});

test('coordinates follow the pointer without rendering anything anew', async () => {
  await open('vi');
  pointedPlace.set({ lon: 105.5, lat: 21, by: 'pointer' });
  expect(screen.getByTestId('place-wgs84').textContent).toBe('21° B, 105,5° Đ');
  expect(screen.getByTestId('place-vn2000').textContent).toBe('X 2.323.034 m, Y 551.784 m');
  expect(screen.getByText('dưới con trỏ')).toBeTruthy();
  pointedPlace.set({ lon: 105.6, lat: 21, by: 'centre' });
  expect(screen.getByTestId('place-wgs84').textContent).toBe('21° B, 105,6° Đ');
});
