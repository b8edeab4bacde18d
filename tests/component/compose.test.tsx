import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { composeWords } from '../../src/i18n/composeWords';
import { storyWords } from '../../src/i18n/storyWords';
import { useOwnStories } from '../../src/state/ownStories';
import { startStage, useStage } from '../../src/state/stage';
import { putNamedStoryOnStage, writeStory } from '../../src/state/storyPlay';
import { changeView } from '../../src/state/actions';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { scene } from '../../src/story/builtIn/scene';
import type { Deck } from '../../src/story/deck';
import { toDeckFile } from '../../src/story/deckFile';
import { StoryPanel } from '../../src/ui/compose/StoryPanel';
import type { View } from '../../src/view/view';
import { aCityFigure, aClaim, aFigure, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const KEY = 'hanoi-zones.story.v1.';
const dataset = {
  zones: [aZone('kcn-a', { nameVi: 'KCN A', nameEn: 'Zone A', figures: { area_ha: aFigure([aClaim(120)]) } })],
  city: [aCityFigure('city:all', 'projects_cumulative', '2025-H1', 844, { asOf: '2025-07-21' })],
};
const titled = (id: string, title: string) => scene({ id, title: { en: title }, text: {}, notes: {} });
const three: Deck = {
  id: 'own-1',
  title: { en: 'My talk' },
  scenes: [titled('a', 'First'), titled('b', 'Second'), titled('c', 'Third')],
  saved: null,
};

/** The stories are read anew, as after a reload. */
async function open(view: Partial<View> = {}) {
  await Promise.all([composeWords('en'), storyWords('en')]);
  await renderPanel(<StoryPanel />, { dataset, view: { workspace: 'story', ...view } });
  act(() => reread());
}
const reread = (): void => void window.dispatchEvent(new StorageEvent('storage', { key: null }));
const keep = (deck: Deck, id = deck.id): void => localStorage.setItem(KEY + id, JSON.stringify(toDeckFile(deck)));
const kept = (): readonly Deck[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(KEY))
    .map((key) => JSON.parse(localStorage.getItem(key) ?? 'null'));
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const titles = () =>
  screen.queryAllByRole('button', { name: /^Scene \d+: / }).map((b) => b.getAttribute('aria-label')?.slice(9));

beforeEach(() => {
  localStorage.clear();
  useOwnStories.setState({ ...useOwnStories.getInitialState(), damaged: [] });
  reread();
  // What the story quotes is not asked for.
  useStage.setState({ ...useStage.getInitialState(), statements: [] });
});
afterEach(() => vi.restoreAllMocks());

describe('making a story', () => {
  test('captures the view, writes words with figures, and keeps it all', async () => {
    await open({ selected: 'kcn-a', lens: 'capital' });
    press('New story');
    type('Name of the story', 'For the Board');
    press('Add this view as a scene');
    expect(titles()).toEqual(['Zone A']);
    type('Text', 'The zone has {kcn-a.area_ha}.');
    expect(screen.getByRole('group', { name: 'Preview: Text' }).textContent).toBe('The zone has 120\u00a0ha.');
    type('Notes for the speaker', 'Breathe.');
    const [story] = kept();
    expect(story).toMatchObject({
      format: 'hanoi-zones-story',
      version: 1,
      title: { en: 'For the Board' },
      saved: { figures: { 'kcn-a.area_ha': { value: 120 } } },
      scenes: [{ title: { vi: 'KCN A', en: 'Zone A' }, notes: { en: 'Breathe.' }, view: 'lens=capital&zone=kcn-a' }],
    });
    act(() => {
      useOwnStories.setState({ scene: null });
      reread();
    });
    press('Scene 1: Zone A');
    expect(field('Text')).toHaveProperty('value', 'The zone has {kcn-a.area_ha}.');
  });

  test('a story without scenes is kept too, and cannot be presented or saved', async () => {
    await open();
    press('New story');
    act(() => reread());
    expect(field('Name of the story')).toHaveProperty('value', 'New story');
    press('Present');
    expect(viewNow().mode).toBe('explore');
    expect(screen.getByRole('button', { name: 'Save to a file' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('a figure from the list stands at the caret', async () => {
    await open({ selected: 'kcn-a' });
    press('New story');
    press('Add this view as a scene');
    type('Text', 'In all  projects.');
    (field('Text') as HTMLTextAreaElement).setSelectionRange(7, 7);
    press('Insert a figure into: Text');
    const dialog = screen.getByRole('dialog', { name: 'Pick a figure' });
    fireEvent.change(within(dialog).getByRole('searchbox'), { target: { value: 'whole CITY' } });
    fireEvent.click(await within(dialog).findByRole('radio', { name: /844/ }));
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'What to say' }), { target: { value: 'number' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Insert: 844' }));
    expect(field('Text')).toHaveProperty('value', 'In all {city.projects_cumulative|number} projects.');
    expect(document.activeElement).toBe(field('Text'));
    expect((field('Text') as HTMLTextAreaElement).selectionStart).toBe(7 + '{city.projects_cumulative|number}'.length);
  });

  test('a figure of one period is named by it', async () => {
    await open();
    press('New story');
    press('Add this view as a scene');
    press('Add a large figure');
    const dialog = screen.getByRole('dialog');
    fireEvent.click(within(dialog).getByRole('radio', { name: /whole city/ }));
    const period = within(dialog).getByRole('combobox', { name: 'Period' });
    fireEvent.change(period, { target: { value: 'city.projects_cumulative@2025-H1' } });
    fireEvent.click(within(dialog).getByRole('button', { name: /^Add: 844/ }));
    expect(kept()[0]?.scenes[0]?.figures).toMatchObject([{ ref: 'city.projects_cumulative@2025-H1' }]);
    press(/^Remove 844/);
    expect(kept()[0]?.scenes[0]?.figures).toEqual([]);
  });

  test('a mistake in a text is told in plain words, and the rest of the text is read', async () => {
    await open();
    press('New story');
    press('Add this view as a scene');
    type('Text', 'Area {kcn-a.size}, {kcn-a.area_ha}');
    expect(screen.getByText('there is no figure called “size”')).toBeTruthy();
    expect(field('Text').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('group', { name: 'Preview: Text' }).textContent).toBe('Area not published, 120\u00a0ha');
    type('Text', 'Capital {kcn-a.capital_usd_million}');
    expect(screen.getByText(/nobody has published: .*, Zone A/)).toBeTruthy();
    type('Text', '<img src=x onerror=alert(1)>{kcn-a.area_ha}');
    expect(document.querySelector('img')).toBeNull();
  });

  test('a time that is none is explained and changes nothing', async () => {
    keep(three);
    await open();
    press('Scene 1: First');
    type('Seconds, when it plays by itself', '0');
    expect(screen.getByRole('alert').textContent).toBe('This must be a number from 3 to 600.');
    expect(kept()[0]?.scenes[0]?.seconds).toBe(20);
    type('Seconds, when it plays by itself', '45');
    expect(kept()[0]?.scenes[0]?.seconds).toBe(45);
  });
});

describe('the order of scenes', () => {
  test('is changed by buttons that keep the focus, and said', async () => {
    keep(three);
    await open();
    const up = screen.getByRole('button', { name: 'Move “Third” earlier' });
    fireEvent.click(up);
    expect(titles()).toEqual(['First', 'Third', 'Second']);
    expect(document.activeElement).toBe(up);
    expect(screen.getByText('“Third” is now scene 2.')).toBeTruthy();
    press('Undo');
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    press('Redo');
    expect(titles()).toEqual(['First', 'Third', 'Second']);
    expect(kept()[0]?.scenes.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  test('a scene is duplicated, and deleted with a way back that has the focus', async () => {
    keep(three);
    await open();
    press('Scene 2: Second');
    press('Duplicate');
    expect(titles()).toEqual(['First', 'Second', 'Second', 'Third']);
    press('Delete scene');
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(titles()).toEqual(['First', 'Second', 'Second', 'Third']);
  });

  test('typing is one step, and the keys undo it outside of fields', async () => {
    keep(three);
    await open();
    press('Scene 1: First');
    for (const text of ['F', 'Fi', 'Fir']) type('Title', text);
    const row = screen.getByRole('button', { name: 'Scene 1: Fir' });
    fireEvent.keyDown(row, { key: 'z', ctrlKey: true });
    expect(titles()[0]).toBe('First');
    fireEvent.keyDown(row, { key: 'z', ctrlKey: true, shiftKey: true });
    expect(titles()[0]).toBe('Fir');
    fireEvent.keyDown(field('Title'), { key: 'z', ctrlKey: true });
    expect(titles()[0]).toBe('Fir');
  });
});

describe('several stories', () => {
  test('stand beside each other; a deleted one comes back', async () => {
    keep(three);
    await open();
    press('Start from the built-in story');
    expect(titles().length).toBe(BUILT_IN_DECK.scenes.length);
    const chooser = screen.getByRole('combobox', { name: 'Story' });
    expect(within(chooser).getAllByRole('option').length).toBe(2);
    press('Delete this story');
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    expect(kept().length).toBe(1);
    expect(document.activeElement?.textContent).toBe('Undo');
    fireEvent.click(document.activeElement as HTMLElement);
    expect(kept().length).toBe(2);
    expect(titles().length).toBe(BUILT_IN_DECK.scenes.length);
  });

  test('what another tab changes holds here too', async () => {
    keep(three);
    await open();
    keep({ ...three, scenes: [titled('z', 'From the other tab')] });
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: `${KEY}own-1` })));
    expect(titles()).toEqual(['From the other tab']);
  });
});

describe('what is kept on the device', () => {
  test('a damaged story is named and left alone; the others open', async () => {
    keep(three);
    localStorage.setItem(`${KEY}own-2`, '{"format":"hanoi-zones-story","version":1');
    localStorage.setItem(`${KEY}own-3`, '{"format":"hanoi-zones-story","version":9}');
    await open();
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    expect(screen.getByText(/\(own-2\) cannot be read\. It is still where it was/)).toBeTruthy();
    expect(screen.getByText(/\(own-3\) was written by a newer version/)).toBeTruthy();
    press('Move “Third” earlier');
    expect(localStorage.getItem(`${KEY}own-2`)).toBe('{"format":"hanoi-zones-story","version":1');
  });

  test('of a story that is partly damaged the rest opens, and what is wrong is named', async () => {
    const file = toDeckFile(three);
    const broken = { ...file, scenes: file.scenes.map((s, i) => (i === 1 ? { ...s, seconds: 'long' } : s)) };
    localStorage.setItem(`${KEY}own-1`, JSON.stringify(broken));
    await open();
    expect(titles()).toEqual(['First', 'Third']);
    expect(
      screen.getByText('Scene 2 of the file cannot be read and was left out (where it goes wrong: seconds).'),
    ).toBeTruthy();
  });

  test('where nothing can be kept it is said, and the work goes on', async () => {
    await open();
    const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    press('New story');
    expect(screen.getByText(/no more room/)).toBeTruthy();
    press('Add this view as a scene');
    type('Title', 'Still here');
    set.mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
    type('Text', 'And here');
    expect(screen.getByText(/lets nothing be kept/)).toBeTruthy();
    set.mockRestore();
    type('Text', 'And now kept');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(kept()[0]?.scenes[0]).toMatchObject({ title: { en: 'Still here' }, text: { en: 'And now kept' } });
  });

  test('figures that have changed since they came in are listed, until they are seen', async () => {
    const value = { value: 100, unit: 'ha' as const, qualifier: null, asOf: '2024' };
    keep({
      ...three,
      scenes: [titled('a', 'Area {kcn-a.area_ha}')],
      saved: { version: 'old', date: '2025-01-01', figures: { 'kcn-a.area_ha': value } },
    });
    await open();
    expect(screen.getByText('Changed since they came into the story: 1')).toBeTruthy();
    const cells = screen.getAllByRole('cell', { hidden: true }).map((cell) => cell.textContent);
    expect(cells).toEqual(['100\u00a0ha (2024)', '120\u00a0ha (21 July 2025)', '1']);
    fireEvent.click(screen.getByRole('button', { name: /^Seen/, hidden: true }));
    expect(screen.queryByText(/^Changed since/)).toBeNull();
  });
});

describe('files', () => {
  const choose = (file: File) => {
    const input = document.querySelector('input[type=file]');
    if (input) fireEvent.change(input, { target: { files: [file] } });
  };
  const file = (content: unknown, name = 'talk.json') =>
    new File([typeof content === 'string' ? content : JSON.stringify(content)], name);

  test('a story from a file stands beside those that are there, under a name of its own', async () => {
    keep(three);
    await open();
    choose(file(toDeckFile({ ...three, title: { en: 'Theirs' } })));
    await screen.findByText('“Theirs” was opened from talk.json: 3 scenes.');
    expect(new Set(kept().map(({ title }) => title.en))).toEqual(new Set(['My talk', 'Theirs']));
  });

  test('unknown zones, unknown figures and unreadable references are named; the rest opens', async () => {
    await open();
    const scenes = [
      scene({ id: 'a', title: { en: 'Gone' }, text: {}, notes: {}, view: { selected: 'kcn-gone' } }),
      titled('b', '{kcn-gone.area_ha} {kcn-a.workers} {kcn-a.}'),
    ];
    choose(file(toDeckFile({ ...three, scenes })));
    const alert = await screen.findByRole('alert');
    expect(
      within(alert)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([
      'Scene 1: the data has no zone “kcn-gone”',
      'Scene 2: the data has no zone “kcn-gone”',
      expect.stringMatching(/^Scene 2: title, nobody has published: .*, Zone A$/),
      'Scene 2: title, the reference breaks off',
    ]);
    expect(titles()[0]).toBe('Gone');
  });

  test.each([
    ['not JSON', 'hello', /does not hold JSON/],
    ['something else', { a: 1 }, /is not the file of a story of this map/],
    ['a later form', { format: 'hanoi-zones-story', version: 2 }, /newer version/],
    ['too long a story', { ...toDeckFile(three), scenes: Array.from({ length: 201 }, () => ({})) }, /1 to 200 scenes/],
    ['too large', 'x'.repeat(2 * 1024 * 1024 + 1), /larger than 2 MB/],
  ])('%s is refused in plain words, and nothing is lost', async (_, content, says) => {
    keep(three);
    await open();
    choose(file(content));
    const alert = await screen.findByRole('alert');
    await waitFor(() => expect(alert.textContent).toMatch(says));
    expect(titles()).toEqual(['First', 'Second', 'Third']);
    expect(kept().length).toBe(1);
  });
});

describe('on stage', () => {
  test('a story is presented from a scene, reopens there, and leads back to its words', async () => {
    keep(three);
    await open();
    press('Present from “Second”');
    expect(viewNow()).toMatchObject({ mode: 'present', story: 'own-1', scene: 'b' });
    putNamedStoryOnStage();
    startStage()();
    expect(useStage.getState().deck.id).toBe('own-1');
    expect(useStage.getState().player).toMatchObject({ index: 1, count: 3 });
    act(writeStory);
    expect(viewNow()).toMatchObject({ mode: 'explore', workspace: 'story', story: null, scene: null });
    expect(screen.getByRole('button', { name: 'Scene 2: Second' }).getAttribute('aria-expanded')).toBe('true');
  });

  test('of a story that is not on this device it is said so, and the built-in one is shown', async () => {
    await open();
    changeView({ mode: 'present', story: 'own-9', scene: 'b' });
    putNamedStoryOnStage();
    startStage()();
    expect(useStage.getState()).toMatchObject({ deck: BUILT_IN_DECK, unknownStory: true, unknownScene: null });
    expect(viewNow().story).toBeNull();
  });

  test('a scene that the story does not have is named', async () => {
    keep(three);
    await open();
    changeView({ mode: 'present', story: 'own-1', scene: 'gone' });
    putNamedStoryOnStage();
    startStage()();
    expect(useStage.getState()).toMatchObject({ unknownScene: 'gone', unknownStory: false });
  });
});
