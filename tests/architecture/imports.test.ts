import { describe, expect, test } from 'vitest';
import { readSources, type Import, type SourceFile } from '../support/sources';

const sources = readSources('src');
const folderOf = (path: string): string => /^src\/([^/]+)(\/|$)/.exec(path)?.[1] ?? path;

/**
 * main → embed → app → {ui, map} → {state, exports, brief} → {data, i18n} → story → view → domain. A folder may import those of a higher rank and
 * itself; two folders of one rank never meet. `theme` is read by those that draw.
 */
const RANK: Readonly<Record<string, number>> = {
  'main.tsx': 0,
  embed: 0.5,
  app: 1,
  ui: 2,
  map: 2,
  slides: 2.5,
  state: 3,
  exports: 3,
  brief: 3,
  import: 4,
  story: 4.5,
  data: 4,
  i18n: 4,
  geodesy: 5,
  view: 5,
  domain: 6,
};

/** Exceptions, each with its reason. */
const mayImport = (from: string, to: string): boolean => {
  if (folderOf(from) === folderOf(to)) return true;
  // The only thing of ours that a theme knows is which roles need a colour.
  if (folderOf(from) === 'theme') return to === 'src/domain/scales/scale.ts';
  if (folderOf(to) === 'theme') return (RANK[folderOf(from)] ?? 9) <= 2 || ['brief', 'slides'].includes(folderOf(from));
  const [a, b] = [RANK[folderOf(from)], RANK[folderOf(to)]];
  return a !== undefined && b !== undefined && a < b;
};

const violations = (allowed: (file: SourceFile, imported: Import) => boolean): string[] =>
  sources.flatMap((file) =>
    file.imports
      .filter((imported) => !allowed(file, imported))
      .map((imported) => `${file.path} → ${imported.target ?? imported.specifier}`),
  );

const isPackage = (imported: Import, name: string): boolean =>
  imported.target === null && (imported.specifier === name || imported.specifier.startsWith(`${name}/`));

describe('imports', () => {
  test('are found, and types told from values', () => {
    const codec = sources.find(({ path }) => path === 'src/view/urlCodec.ts');
    const seen = codec?.imports.map(({ target, typeOnly }) => ({ target, typeOnly }));
    expect(seen).toContainEqual({ target: 'src/view/view.ts', typeOnly: false });
    const city = sources.find(({ path }) => path === 'src/domain/city.ts');
    expect(city?.imports.every(({ typeOnly }) => typeOnly)).toBe(true);
  });

  test('stay within src', () => {
    expect(violations((_, { target }) => target === null || target.startsWith('src/'))).toEqual([]);
  });

  test('every file below src stands in a known folder', () => {
    const known = new Set([...Object.keys(RANK), 'theme']);
    expect(sources.map(({ path }) => folderOf(path)).filter((folder) => !known.has(folder))).toEqual([]);
  });

  test('imports go one way only', () => {
    expect(violations((file, { target }) => target === null || mayImport(file.path, target))).toEqual([]);
  });

  test('nothing imports the composition root', () => {
    expect(violations((_, { target }) => target !== 'src/main.tsx')).toEqual([]);
  });

  test.each([
    ['maplibre-gl', (path: string) => path.startsWith('src/map/engine/')],
    ['zustand', (path: string) => path.startsWith('src/state/')],
    ['valibot', (path: string) => /^src\/(data|view)\//.test(path)],
  ])('%s is used at runtime only in its own place', (name, home) => {
    expect(violations((file, i) => i.typeOnly || !isPackage(i, name) || home(file.path))).toEqual([]);
  });

  test('the pure folders use no package that draws or renders', () => {
    const pure = /^src\/(domain|view|story|theme|map\/style|map\/features)\//;
    const drawing = ['react', 'react-dom', 'maplibre-gl', '@base-ui/react', 'lucide-react', 'zustand'];
    expect(
      violations((file, i) => i.typeOnly || !pure.test(file.path) || !drawing.some((name) => isPackage(i, name))),
    ).toEqual([]);
  });

  test('there are no cycles, not even of types', () => {
    const next = new Map(sources.map((file) => [file.path, file.imports.flatMap(({ target }) => target ?? [])]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      const start = trail.indexOf(path);
      if (start !== -1) cycles.push([...trail.slice(start), path].join(' → '));
      if (start !== -1 || done.has(path)) return;
      for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
      done.add(path);
    };
    for (const path of next.keys()) visit(path, []);
    expect(cycles).toEqual([]);
  });
});
