import { expect, test } from 'vitest';
import { committedFiles } from '../../scripts/data/committed';
import { load } from '../../scripts/data/load';
import { outputsOf } from '../../scripts/data/outputs';
import { DATA_FILES } from '../../src/data/files';
import { EMPTY_DATASET } from '../../src/data/load';
import { parseFile } from '../../src/data/parse';
import type { Dataset } from '../../src/domain/dataset';
import { loadI18n } from '../../src/i18n/load';
import { storySay } from '../../src/i18n/storySay';
import { storyWords } from '../../src/i18n/storyWords';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { changesSince, savedWith } from '../../src/story/check';
import { livePlaces } from '../../src/story/deck';
import { plainText } from '../../src/story/say';
import { sayScene } from '../../src/story/saidScene';
import { LANGS } from '../../src/view/view';
import { textOf, withFiles } from './support/fixtureFiles';

const ledger = textOf(committedFiles, 'claims.csv').trimEnd();
const columns = (ledger.split('\n')[0] ?? '').split(',');

/** The data as the app would have it if the ledger had one more row. */
function datasetWithRow(cells: Readonly<Record<string, string>>): Dataset {
  const row = columns.map((column) => `"${cells[column] ?? ''}"`).join(',');
  const outputs = outputsOf(load(withFiles(committedFiles, { 'claims.csv': `${ledger}\n${row}\n` })), () => 0);
  return DATA_FILES.reduce<Dataset>(
    (sofar, file) => parseFile(file, JSON.parse(outputs.get(file) ?? '')).patch(sofar),
    EMPTY_DATASET,
  );
}

const before = datasetWithRow({});
const after = datasetWithRow({
  subject_id: 'city:all',
  field: 'projects_cumulative',
  value: '851',
  as_of: '2026-06-30',
  publisher: 'Ban Quản lý các Khu công nghệ cao và Khu công nghiệp thành phố Hà Nội',
  published: '2026-07-02',
});

test.each(LANGS)(
  'one row of 851 projects, and every scene that says the count says it, with date and source (%s)',
  async (lang) => {
    const say = storySay(await loadI18n(lang), await storyWords(lang));
    const follows = BUILT_IN_DECK.scenes.filter((scene) =>
      livePlaces(scene).some(({ text }) => /\{city\.projects_cumulative[}|]/.test(text)),
    );
    expect(follows.length).toBeGreaterThan(0);
    for (const scene of follows) {
      const texts = livePlaces(scene).filter((place) => place.lang === lang || place.lang === null);
      const said = (dataset: Dataset): string => texts.map(({ text }) => plainText(text, dataset, say)).join('\n');
      expect(said(before)).toContain('844');
      expect(said(after)).toContain('851');
      expect(said(after)).not.toContain('844');
      expect(said(after)).toContain(say.date('2026-06-30'));
      const { sources } = sayScene(scene, [], after, say, lang);
      expect(sources.map((id) => after.sources[id]?.published)).toContain('2026-07-02');
    }
  },
);

test('a story saved before the row came says that this figure has changed, and no other', () => {
  const saved = { ...BUILT_IN_DECK, saved: savedWith(BUILT_IN_DECK, before) };
  expect(changesSince(saved, after)).toEqual([
    expect.objectContaining({
      ref: 'city.projects_cumulative',
      was: { value: 844, unit: 'projects', qualifier: null, asOf: '2025-07' },
      now: { value: 851, unit: 'projects', qualifier: null, asOf: '2026-06-30' },
      scenes: ['hanoi'],
    }),
  ]);
});
