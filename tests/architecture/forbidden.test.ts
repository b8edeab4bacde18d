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
    'setHTMLUnsafe',
    'parseHTMLUnsafe',
    'createContextualFragment',
    'srcdoc',
    'srcDoc',
  ];
  expect([
    ...usesOf(html, ['MemberExpression', 'JSXAttribute', 'Identifier'], /^$/),
    // The writer of slides has a method of that name, which writes a file.
    ...usesOf(['write', 'writeln'], ['MemberExpression'], /^src\/slides\/pptx\.ts$/),
  ]).toEqual([]);
});

test('no HTML is read, but as XML in the importer, whose reader makes no elements of a page', () => {
  expect(usesOf(['DOMParser'], ['Identifier', 'MemberExpression'], /^src\/import\/xml\.ts$/)).toEqual([]);
  expect(sources.find(({ path }) => path === 'src/import/xml.ts')?.text).toMatch(/DOMParser.* from '@xmldom\/xmldom'/);
});

test('no code is made at runtime, and no text is one', () => {
  expect(usesOf(['eval', 'Function', 'importScripts'], ['Identifier', 'MemberExpression'], /^$/)).toEqual([]);
  const timers = sources.flatMap(({ path, nodes }) =>
    nodes
      .filter(
        ({ type, callee }) =>
          type === 'CallExpression' && /^set(?:Timeout|Interval)$/.test(nameOf(callee as Node) ?? ''),
      )
      .filter(({ arguments: given }) => ((given as readonly Node[])[0]?.type ?? '').endsWith('Literal'))
      .map(() => path),
  );
  expect(timers).toEqual([]);
  expect(
    sources
      .filter(({ text }) => /javascript:|data:text\/html/i.test(text) && !/`javascript:`/.test(text))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('links lead to addresses that were looked at', () => {
  const linking = sources.filter(({ nodes }) =>
    nodes.some(
      (node) =>
        node.type === 'JSXAttribute' && ['href', 'action', 'formAction', 'xlinkHref'].includes(nameOf(node) ?? ''),
    ),
  );
  expect(linking.map(({ path }) => path)).toEqual([
    // To the guide beside this page.
    'src/app/HelpDialog.tsx',
    // To a part of this page.
    'src/app/SkipLink.tsx',
    // Made by the codec of links.
    'src/embed/OpenInApp.tsx',
    // By `webAddress`.
    'src/ui/figure/SourceLines.tsx',
    // By the schema of the index.
    'src/ui/plots/SourceLine.tsx',
    // A `mailto:` whose parts are encoded.
    'src/ui/report/ReportDialog.tsx',
  ]);
  const windows = sources.filter(({ text }) => /\bwindow\.open\(|\blocation\.(?:assign|replace|href\s*=)/.test(text));
  expect(windows.map(({ path }) => path)).toEqual(['src/app/Stage.tsx']);
});

test('a window hears no messages of other pages; channels and workers are heard where each message is looked at', () => {
  const hears = ({ type, callee, arguments: given }: Node): boolean => {
    const [what] = (given ?? []) as readonly { readonly value?: unknown }[];
    return type === 'CallExpression' && nameOf(callee as Node) === 'addEventListener' && what?.value === 'message';
  };
  const listening = sources.filter(({ nodes }) => nodes.some(hears)).map(({ path }) => path);
  expect(listening).toEqual([
    // Ports that it made itself, and `readTold`.
    'src/data/offline/client.ts',
    'src/data/offline/serviceWorker.ts',
    // A worker that it started, and in that worker the page that did; likewise below.
    'src/data/plots/askPlots.ts',
    'src/data/plots/plotsWorker.ts',
    'src/import/cornerFile.ts',
    'src/import/readInWorker.ts',
    'src/import/sheetText.worker.ts',
    'src/import/worker.ts',
    // A port that it made itself, to give way to the page.
    'src/state/studio.ts',
    // `readTalkMessage`.
    'src/state/talk.ts',
  ]);
  const inWindow = sources.filter(({ text }) =>
    /window\s*\.\s*(?:addEventListener\(\s*['"]message|onmessage)|\.onmessage\b/.test(text),
  );
  expect(inWindow.map(({ path }) => path)).toEqual([]);
  expect(sources.filter(({ text }) => /(?:parent|top|opener)\.postMessage/.test(text)).map(({ path }) => path)).toEqual(
    [],
  );
});

test('only the data folder fetches', () => {
  expect(usesOf(['fetch', 'XMLHttpRequest', 'WebSocket', 'sendBeacon'], ['Identifier'], /^src\/data\//)).toEqual([]);
});

test('the compiler and the linter are not silenced', () => {
  const silenced = /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-disable/;
  expect(sources.filter(({ text }) => silenced.test(text)).map(({ path }) => path)).toEqual([]);
});
