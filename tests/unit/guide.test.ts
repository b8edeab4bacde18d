import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { picturesOf, toHtml } from '../../scripts/guide/markdown';
import { ROOT } from '../support/sources';

const TASKS = ['E1', 'E2', 'I1', 'I2', 'I3', 'I4', 'I5', 'P1', 'P2', 'P3', 'P4', 'P5', 'C1', 'C2', 'C3', 'C4', 'C5'];
const MAX_BYTES = 100_000;
const PICTURES = join(ROOT, 'docs', 'images', 'guide');

const guideIn = (lang: string): string => readFileSync(join(ROOT, 'docs', `USER-GUIDE.${lang}.md`), 'utf8');

/** Every text of a language that stands by itself, without what is filled in. */
async function wordsOf(lang: string): Promise<ReadonlySet<string>> {
  const found = new Set<string>(['PowerPoint (PPTX)', 'DXF']);
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.add(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) collect(part);
  };
  const folder = join(ROOT, 'src', 'i18n', lang);
  for (const file of readdirSync(folder)) collect(await import(join(folder, file)));
  return found;
}

describe.each(['vi', 'en'])('the user guide in %s', (lang) => {
  const markdown = guideIn(lang);

  test('goes through every task once, in order', () => {
    expect([...markdown.matchAll(/^### ([A-Z]\d) · /gm)].map(([, task]) => task)).toEqual(TASKS);
  });

  test('names buttons and fields as the screen does', async () => {
    const words = await wordsOf(lang);
    const named = [...markdown.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(50);
    // The guide says of itself how it writes such words.
    expect(named.filter((name) => !words.has(name) && name !== 'bold' && name !== 'đậm')).toEqual([]);
  });

  test('shows pictures that are there and light, and has none left over', () => {
    const shown = picturesOf(markdown).map(({ path }) => path);
    expect(shown.length).toBeGreaterThan(10);
    expect(new Set(shown)).toEqual(new Set(readdirSync(join(PICTURES, lang)).map((name) => `${lang}/${name}`)));
    expect(
      shown.filter((path) => !existsSync(join(PICTURES, path)) || statSync(join(PICTURES, path)).size > MAX_BYTES),
    ).toEqual([]);
  });

  test('can all be said as a page', () => {
    const html = toHtml(markdown);
    for (const task of TASKS) expect(html).toContain(`<h3 id="${task}">`);
    expect(html).not.toMatch(/\*\*|`|!\[/);
  });
});

describe('a guide as a page', () => {
  test('has no HTML that the text brings', () => {
    expect(toHtml('a <b> & "c"')).toContain('a &lt;b&gt; &amp; &quot;c&quot;');
    expect(() => toHtml('<script>')).toThrow('line 1');
  });

  test.each(['| a | b |', '#### too deep', '  indented', '[a](b)', '![a](https://elsewhere.example/x.png)'])(
    'refuses what it cannot say: %s',
    (line) => {
      expect(() => toHtml(`fine\n${line}`)).toThrow('line 2');
    },
  );
});
