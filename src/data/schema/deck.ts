import * as v from 'valibot';
import { CITY_SUBJECTS } from '../../domain/city';
import { QUALIFIERS } from '../../domain/claim';
import { isCityIndicator, type CityIndicator } from '../../domain/fields';
import { UNITS } from '../../domain/units';
import {
  MAX_FIGURES,
  MAX_SCENES,
  MAX_SECONDS,
  MAX_TEXT,
  MIN_SECONDS,
  type SavedValue,
  type Texts,
} from '../../story/deck';
import { LANGS } from '../../view/view';
import { DECK_FORMAT, DECK_VERSION, type SceneInFile } from '../../story/deckFile';

/** Long enough for a page of notes; short enough that a file cannot fill the memory. */
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT), v.normalize('NFC'));
const texts: v.GenericSchema<unknown, Texts> = v.object(
  Object.fromEntries(LANGS.map((lang) => [lang, v.exactOptional(text)])),
);
const ref = v.pipe(v.string(), v.maxLength(1_000));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/));

const chart = v.variant('kind', [
  v.object({
    kind: v.literal('bars'),
    title: texts,
    rows: v.pipe(v.array(v.object({ ref, label: v.nullable(texts) })), v.maxLength(24)),
    whole: v.nullable(ref),
  }),
  v.object({
    kind: v.literal('series'),
    title: texts,
    subject: v.picklist(CITY_SUBJECTS),
    indicator: v.custom<CityIndicator>((name) => typeof name === 'string' && isCityIndicator(name)),
    whole: v.nullable(ref),
  }),
]);

export const sceneInFile: v.GenericSchema<unknown, SceneInFile> = v.object({
  id,
  view: v.pipe(v.string(), v.maxLength(4_000)),
  title: texts,
  text: texts,
  notes: texts,
  figures: v.pipe(v.array(v.object({ ref, label: texts })), v.maxLength(MAX_FIGURES)),
  chart: v.nullable(chart),
  statements: v.pipe(v.array(id), v.maxLength(12)),
  legend: v.boolean(),
  seconds: v.pipe(v.number(), v.minValue(MIN_SECONDS), v.maxValue(MAX_SECONDS)),
});

const savedValue = v.object({
  value: v.nullable(v.union([v.number(), v.string(), v.object({ from: v.number(), to: v.number() })])),
  unit: v.picklist([...UNITS, 'times']),
  qualifier: v.nullable(v.picklist(QUALIFIERS)),
  asOf: v.nullable(v.string()),
});

/** What a figure came to; one in a unit that this version does not know is forgotten, and its story still opens. */
const savedFigures = v.pipe(
  v.record(v.string(), v.unknown()),
  v.transform((figures): Readonly<Record<string, SavedValue>> =>
    Object.fromEntries(
      Object.entries(figures).flatMap(([ref, value]) => {
        const read = v.safeParse(savedValue, value);
        return read.success ? [[ref, read.output]] : [];
      }),
    ),
  ),
);

/** What a file must be to be a story at all; its scenes are then read one by one. */
export const deckFrame = v.object({
  format: v.literal(DECK_FORMAT),
  version: v.literal(DECK_VERSION),
  id,
  title: texts,
  scenes: v.pipe(v.array(v.unknown()), v.minLength(1), v.maxLength(MAX_SCENES)),
  saved: v.nullable(v.object({ version: v.string(), date: v.string(), figures: savedFigures })),
});

/** Enough of a file to say that it is a story, but of a later form. */
export const anyDeck = v.object({ format: v.literal(DECK_FORMAT), version: v.number() });
