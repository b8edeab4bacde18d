import { expect, test } from 'vitest';
import { readSources, type Node } from '../support/sources';

const sources = readSources('src');

/** The name that a node reads or writes: an identifier, a property, or an attribute in JSX. */
function nameOf(node: Node): string | null {
  const named = node.type === 'MemberExpression' ? node.property : node.type === 'JSXAttribute' ? node.name : node;
  if (typeof named !== 'object' || named === null || !('name' in named)) return null;
  return typeof named.name === 'string' ? named.name : null;
}

const usesOf = (names: readonly string[], types: readonly string[], except: RegExp): string[] =>
  sources
    .filter(({ path }) => !except.test(path))
    .flatMap(({ path, nodes }) =>
      nodes
        .filter((node) => types.includes(node.type))
        .map(nameOf)
        .filter((name) => name !== null && names.includes(name))
        .map((name) => `${path}: ${name}`),
    );

test('numbers, dates and order are put into words only in i18n', () => {
  const formats = ['toFixed', 'toPrecision', 'toLocaleString', 'toLocaleDateString', 'localeCompare'];
  expect([
    ...usesOf(['Intl'], ['Identifier', 'MemberExpression'], /^src\/i18n\//),
    ...usesOf(formats, ['MemberExpression'], /^src\/i18n\//),
  ]).toEqual([]);
});

test('no text becomes HTML', () => {
  const html = [
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'setHTML',
    'srcdoc',
    'srcDoc',
  ];
  expect([
    ...usesOf(html, ['MemberExpression', 'JSXAttribute', 'Identifier'], /^$/),
    // The writer of slides has a method of that name, which writes a file.
    ...usesOf(['write', 'writeln'], ['MemberExpression'], /^src\/slides\/pptx\.ts$/),
  ]).toEqual([]);
});

test('no code is made at runtime', () => {
  expect(usesOf(['eval', 'Function'], ['Identifier'], /^$/)).toEqual([]);
});

test('only the data folder fetches', () => {
  expect(usesOf(['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon'], ['Identifier'], /^src\/data\//)).toEqual([]);
});

test('the compiler and the linter are not silenced', () => {
  const silenced = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/;
  expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
});
