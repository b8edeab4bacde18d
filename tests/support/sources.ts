import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseAst } from 'vite';

export const ROOT = resolve(import.meta.dirname, '../..');

/** A node of the syntax tree, as far as the laws look at it. */
export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

export interface Import {
  /** What stands between the quotes, without a query such as `?url`. */
  readonly specifier: string;
  /** Path from the repository's root for a file of ours; `null` for a package. */
  readonly target: string | null;
  /** Gone after compiling: `import type`, or only types within the braces. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the repository's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly nodes: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* walk(item);
    return;
  }
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* walk(child);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mts)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function toImport(path: string, files: ReadonlySet<string>, specifier: string, typeOnly: boolean): Import {
  const bare = specifier.replace(/\?.*$/, '');
  if (!bare.startsWith('.')) return { specifier: bare, target: null, typeOnly };
  const base = relative(ROOT, resolve(ROOT, dirname(path), bare))
    .split(sep)
    .join('/');
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return { specifier: bare, target: candidates.find((candidate) => files.has(candidate)) ?? base, typeOnly };
}

const stringOf = (value: unknown): string | null =>
  isNode(value) && value.type === 'Literal' && typeof value.value === 'string' ? value.value : null;

function importsOf(path: string, nodes: readonly Node[], files: ReadonlySet<string>): Import[] {
  return nodes.flatMap((node) => {
    if (!/^(Import|Export(Named|All)?)(Declaration|Expression)$/.test(node.type)) return [];
    const specifier = stringOf(node.source);
    if (specifier === null) return [];
    const parts = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
    const kinds = parts.map((part) => part.importKind ?? part.exportKind);
    const typeOnly =
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (parts.length > 0 && kinds.every((kind) => kind === 'type'));
    return [toImport(path, files, specifier, typeOnly)];
  });
}

/** Every TypeScript file below the folder, parsed. */
export function readSources(folder: string): readonly SourceFile[] {
  const paths = filesBelow(folder);
  const known = new Set(paths);
  return paths.map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const nodes = [...walk(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }, path))];
    return { path, text, imports: importsOf(path, nodes, known), nodes };
  });
}
