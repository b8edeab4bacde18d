import { act as settle, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadI18n } from '../../src/i18n/load';
import { storyWords } from '../../src/i18n/storyWords';
import { act, needStatements, putOnStage, startStage, useStage } from '../../src/state/stage';
import { useStore } from '../../src/state/store';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { scene } from '../../src/story/builtIn/scene';
import type { Deck, Scene } from '../../src/story/deck';
import { PresenterView } from '../../src/ui/presenter/PresenterView';
import { ScenePanel } from '../../src/ui/stage/ScenePanel';
import { StageControls } from '../../src/ui/stage/StageControls';
import { aCityFigure, aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const dataset = {
  zones: [aZone('kcn-a', { figures: { area_ha: aFigure([aClaim(120)]) } })],
  city: [aCityFigure('city:all', 'projects_cumulative', '2025-H1', 844, { asOf: '2025-07-21' })],
};

const first = scene({
  id: 'one',
  title: { en: 'There are {city.projects_cumulative}' },
  text: { en: 'The zone has {kcn-a.area_ha}.\nIts capital is {kcn-a.capital_usd_million}, its {kcn-a.size}.' },
  notes: { en: 'Breathe. {share(kcn-a.area_ha, kcn-a.area_ha)}' },
  view: { lens: 'capital', selected: 'kcn-a' },
  figures: [{ ref: 'city.projects_cumulative', label: { en: 'in all' } }],
  chart: {
    kind: 'bars',
    title: { en: 'Hectares' },
    rows: [
      { ref: 'kcn-a.area_ha', label: { en: 'A' } },
      { ref: 'kcn-a.land_cleared_ha', label: { en: 'Cleared' } },
    ],
    whole: null,
  },
});
const second = scene({ id: 'two', title: { en: 'The end' }, text: { en: '' }, notes: {} });
const deck: Deck = { id: 'test', title: { en: 'Test' }, scenes: [first, second], saved: null };

beforeEach(async () => {
  await Promise.all([storyWords('en'), loadI18n('en')]);
  useStage.setState({ ...useStage.getInitialState(), deck, statements: [] });
});

const panel = (of: Scene = first, compact = false) =>
  renderPanel(<ScenePanel scene={of} compact={compact} />, { dataset });

describe('the scene', () => {
  test('is a region with a heading, its figures in it', async () => {
    await panel();
    const region = screen.getByRole('region', { name: 'Scene' });
    expect(within(region).getByRole('heading', { level: 1 }).textContent).toBe('There are 844\u00a0projects');
  });

  test('opens the sources of a figure that is pressed', async () => {
    await panel();
    fireEvent.click(screen.getByRole('button', { name: '120\u00a0ha' }));
    expect(viewNow().dialog).toEqual({ type: 'source', zone: 'kcn-a', field: 'area_ha' });
  });

  test('says "not published" for what is not there and for what cannot be read; the rest stands', async () => {
    await panel();
    const text = screen.getByText(/Its capital is/);
    expect(text.textContent).toBe('Its capital is not published, its not published.');
  });

  test('draws an unknown bar hatched, with its words in the table', async () => {
    await panel();
    const row = screen.getByRole('row', { name: /Cleared/ });
    expect(within(row).getByRole('cell').textContent).toBe('not published');
    expect(row.querySelector('[style]')).toBeNull();
  });

  test('names its publications at the foot, and all of them behind it', async () => {
    await panel();
    const foot = screen.getByRole('button', { name: /^Sources: Publisher s1, 21 July 2025/ });
    fireEvent.click(foot);
    expect(await screen.findByRole('dialog', { name: 'Sources' })).toBeTruthy();
  });

  test('is its title alone while the map is roamed', async () => {
    await panel(first, true);
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the talk', () => {
  test('shows each scene on the map, names it in the address, and comes back to it from roaming', async () => {
    await renderPanel(null, { dataset, view: { mode: 'present', scene: 'two' } });
    const stop = startStage();
    expect(useStage.getState().player.index).toBe(1);
    act({ do: 'back' });
    expect(viewNow()).toMatchObject({ scene: 'one', lens: 'capital', selected: 'kcn-a' });
    act({ do: 'roam' });
    useStore.setState(({ view }) => ({ view: { ...view, lens: 'free', selected: null } }));
    act({ do: 'return' });
    expect(viewNow()).toMatchObject({ scene: 'one', lens: 'capital', selected: 'kcn-a' });
    stop();
    act({ do: 'next' });
    expect(viewNow().scene).toBe('one');
  });

  test('begins at the first scene, and says so, where a link names one that is not there', async () => {
    await renderPanel(null, { dataset, view: { mode: 'present', scene: 'nine' } });
    const stop = startStage();
    expect(useStage.getState()).toMatchObject({ unknownScene: 'nine', player: { index: 0 } });
    stop();
  });

  test('goes on with another story at the scene of the same name', async () => {
    await renderPanel(null, { dataset, view: { mode: 'present', scene: 'two' } });
    const stop = startStage();
    putOnStage({ ...deck, id: 'turned', scenes: [second, first] });
    expect(useStage.getState().player).toMatchObject({ index: 0, count: 2 });
    putOnStage(BUILT_IN_DECK);
    expect(viewNow().scene).toBe('hanoi');
    stop();
  });

  test('does without the statements when they do not come, and asks again', async () => {
    const fetchMock = vi.fn<typeof fetch>(async () => new Response('', { status: 404 }));
    vi.stubGlobal('fetch', fetchMock);
    useStage.setState({ statements: null });
    await needStatements();
    expect(useStage.getState()).toMatchObject({
      statements: [],
      statementsProblem: { kind: 'missing', file: 'statements.json' },
    });
    fetchMock.mockImplementation(async () => Response.json([]));
    await needStatements();
    expect(useStage.getState().statementsProblem).toBeNull();
    vi.unstubAllGlobals();
  });
});

describe('the controls', () => {
  const nothing = (): void => undefined;

  test('are gone with a presenter, but for the way back to the scene', async () => {
    await renderPanel(<StageControls connected onPresenter={nothing} onFullScreen={nothing} />, { dataset });
    expect(screen.queryAllByRole('button')).toEqual([]);
    await settle(async () => act({ do: 'roam' }));
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Back to scene']);
  });
});

describe('the presenter', () => {
  test('sees the present scene, the next, the notes with their figures, and the list to jump by', async () => {
    await renderPanel(<PresenterView />, { dataset });
    expect(screen.getByRole('region', { name: 'On screen' }).textContent).toContain('There are 844');
    expect(screen.getByRole('region', { name: 'Up next' }).textContent).toContain('The end');
    expect(screen.getByRole('region', { name: 'Notes' }).textContent).toContain('Breathe. 100%');
    fireEvent.click(screen.getByRole('button', { name: 'The end' }));
    expect(useStage.getState().player.index).toBe(1);
    expect(screen.getByRole('region', { name: 'Up next' }).textContent).toContain('End of the story');
  });

  test('is told that there is no audience yet', async () => {
    await renderPanel(<PresenterView />, { dataset });
    expect(screen.getByRole('status').textContent).toContain('No audience screen in sight');
  });
});
