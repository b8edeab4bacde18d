import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../../../scripts/data/load';

const root = join(import.meta.dirname, '..', '..', 'fixtures', 'data');

/** The files of `small-valid`, a small set of tables that keeps every law; `over` puts others on top. */
export const smallFiles =
  (over?: string): Files =>
  (name) => {
    const own = over === undefined ? '' : join(root, 'broken', over, name);
    const path = own && existsSync(own) ? own : join(root, 'small-valid', name);
    return existsSync(path) ? readFileSync(path) : undefined;
  };

const encoder = new TextEncoder();

/** The same files with some of them replaced by text. */
export const withFiles =
  (files: Files, replaced: Readonly<Record<string, string | Uint8Array>>): Files =>
  (name) => {
    const own = replaced[name];
    return typeof own === 'string' ? encoder.encode(own) : (own ?? files(name));
  };

export const textOf = (files: Files, name: string): string => new TextDecoder().decode(files(name) ?? new Uint8Array());
