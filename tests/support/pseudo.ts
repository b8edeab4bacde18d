import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseLiveText } from '../../src/story/liveText';
import { STORY_TEXTS } from '../../src/story/builtIn/storyTexts';
import { LANG_NAMES } from '../../src/i18n/langNames';
import type { App } from './driver';
import { ROOT } from './root';

/**
 * A language for tests only: every word of Japanese in marks, whether it comes from the catalogue, from the texts of the
 * data or from the names of places. What stands on screen without marks did not go through them.
 */
export const PSEUDO = 'ja';
const [OPEN, CLOSE] = ['⟦', '⟧'];

/** A word of the catalogue as it stands on screen. */
export const marked = (word: string): string => `${OPEN}${word}${CLOSE}`;

/** Marks all that a file of words says; options for Intl are no words. */
const MARKER = `
const marked = (value, key = '') => {
  if (typeof value === 'object' && ['dayOptions', 'monthOptions', 'counts'].includes(key)) return value;
  if (typeof value === 'string') return value === '' ? '' : '${OPEN}' + value + '${CLOSE}';
  if (typeof value === 'function') return (...args) => marked(value(...args));
  if (Array.isArray(value)) return value.map((item) => marked(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, marked(item, name)]));
};
`;

/** What a built module exports, by its last statement. */
const exportsOf = (code: string): readonly string[] =>
  (/export\s*\{([^}]*)\};?\s*(?:\/\/.*)?$/.exec(code.trimEnd())?.[1] ?? '')
    .split(',')
    .map(
      (part) =>
        part
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    )
    .filter((name) => name !== '');

const geo = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, 'public/geo', file), 'utf8'));

const markedRecord = (record: unknown): Record<string, string> =>
  Object.fromEntries(Object.entries(record as Record<string, string>).map(([id, text]) => [id, marked(text)]));

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
}
const featuresOf = (file: string): readonly Feature[] =>
  (geo(file) as { readonly features: readonly Feature[] }).features;

const NAMED = ['industrial_zones.geojson', 'craft_village_clusters.geojson', 'hoa_lac.geojson', 'gateways.geojson'];

/** Answers for the language: its words, its texts, and a name of its own for every place. */
export async function servePseudo(page: Page): Promise<void> {
  await page.route(new RegExp(`/assets/words-${PSEUDO}-[^?]*\\.js$`), (route) => {
    const file = new URL(route.request().url()).pathname.split('/').at(-1) ?? '';
    const plain = readFileSync(join(ROOT, 'dist/assets', file), 'utf8');
    const lines = exportsOf(plain).map((name) => `export const ${name} = marked(plain.${name});`);
    const body = `import * as plain from './${file}?plain';\n${MARKER}\n${lines.join('\n')}`;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  const names = NAMED.flatMap((file) => featuresOf(file).map(({ properties }) => properties));
  const named = names.map(({ id, name_en: name }) => [id, marked(String(name))]);
  await page.route(`**/geo/names.${PSEUDO}.json`, (route) => route.fulfill({ json: Object.fromEntries(named) }));
  await page.route(`**/geo/texts.${PSEUDO}.json`, (route) =>
    route.fulfill({ json: markedRecord(geo(`texts.${PSEUDO}.json`)) }),
  );
  await page.route('**/geo/statements.json', (route) => {
    const statements = geo('statements.json') as { readonly text: Readonly<Record<string, string>> }[];
    const json = statements.map((one) => ({ ...one, text: { ...one.text, [PSEUDO]: marked(one.text[PSEUDO] ?? '') } }));
    return route.fulfill({ json });
  });
}

/** Every string in a value, but for English names of places: those have another in this language. */
function* stringsIn(value: unknown, key = ''): Generator<string> {
  if (key === 'name_en') return;
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const item of value) yield* stringsIn(item);
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) yield* stringsIn(item, name);
}

/**
 * What may stand without marks, and why: it is what somebody printed or is called, the same in every language. Names in
 * Vietnamese, of publishers, firms and communes; titles and addresses of sources; versions; the languages' own names; the
 * words of the story, which are no part of the catalogue; names of file formats and of registers.
 */
function dataWords(): ReadonlySet<string> {
  const files = readdirSync(join(ROOT, 'public/geo')).filter((name) => /^(?!texts|names).*json$/.test(name));
  const { title, scenes } = STORY_TEXTS[PSEUDO];
  const told = [title, ...Object.values(scenes).flatMap((scene) => [...stringsIn(scene)])].flatMap((text) =>
    parseLiveText(text).segments.flatMap((segment) => (segment.type === 'words' ? [segment.words] : [])),
  );
  const own = [
    'Hanoi Zones',
    'Be Vietnam Pro',
    'OpenStreetMap',
    'CSV',
    'Excel',
    'XLSX',
    'GeoJSON',
    'KML',
    'PNG',
    'PDF',
    'PowerPoint',
    'PPTX',
    'EPSG',
    ...Object.values(LANG_NAMES),
  ];
  const printed = files
    .flatMap((file) => [...stringsIn(geo(file))])
    // A list of firms stands as the language puts lists together, an address without its scheme.
    .flatMap((text) => [text, ...text.split(/[;,] /), text.replace(/^https?:\/\/(?:www\.)?/, '')]);
  const all = [...printed, ...told, ...own].map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return new Set(all.filter((text) => text !== ''));
}

let known: ReadonlySet<string> | undefined;
let long: readonly string[] = [];

/** What of a text is neither marked nor data; `''` when there is nothing. */
export function unmarked(text: string): string {
  known ??= dataWords();
  if (long.length === 0) long = [...known].filter(({ length }) => length >= 4).toSorted((a, b) => b.length - a.length);
  let rest = text.normalize('NFC').replace(/\s+/g, ' ');
  // Innermost first; then what a component has parted: the words around a number that stands large.
  while (/⟦[^⟦⟧]*⟧/.test(rest)) rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  rest = rest.replace(/^.*⟧/, ' ').replace(/⟦.*$/, ' ').trim();
  if (known.has(rest)) return '';
  for (const word of long) if (rest.includes(word)) rest = rest.replaceAll(word, ' ');
  const pieces = rest.replace(/\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?/g, ' ').split(/[·;,、。:：()（）[\]|/\s]+/);
  return pieces.filter((piece) => !known?.has(piece) && /\p{L}{2}/u.test(piece)).join(' ');
}

/** Names that are read out, by the attributes that give them. */
const ATTRIBUTES = [
  'aria-label',
  'title',
  'placeholder',
  'alt',
  'aria-valuetext',
  'aria-description',
  'aria-roledescription',
];

/** Texts and accessible names on screen that did not go through the language. */
export async function untranslated({ page }: App): Promise<readonly string[]> {
  const said = await page.evaluate((attributes) => {
    const found: string[] = [document.title];
    // Not words: code and addresses that are shown as such, keys of the keyboard, what the reader typed.
    const apart = 'script, style, kbd, code, pre, textarea, .maplibregl-ctrl-scale, [data-verbatim]';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const element = node instanceof Element ? node : node.parentElement;
      if (!element || element.closest(apart)) continue;
      if (node instanceof Element) for (const name of attributes) found.push(node.getAttribute(name) ?? '');
      // A paragraph is read as one, however its parts are made.
      else found.push(node.textContent ?? '');
    }
    return found;
  }, ATTRIBUTES);
  return [...new Set(said)].flatMap((text) => {
    const rest = unmarked(text);
    return rest === '' ? [] : [`${rest}  ←  ${text.trim().slice(0, 160)}`];
  });
}
