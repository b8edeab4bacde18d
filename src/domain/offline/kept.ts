/** A file of the build that is kept on the device, as the build wrote it. */
export interface KeptFile {
  /** Below the app's folder, such as `geo/city.json`. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 of the content, hexadecimal. */
  readonly sha256: string;
  /** A part of the program that the app loads on demand. */
  readonly part?: true;
}

/** Everything that one build needs to work without network. */
export interface KeptList {
  /** Differs whenever any file differs. */
  readonly version: string;
  readonly files: readonly KeptFile[];
  /** The street archive, kept apart because of its size; `null` when the build has none. */
  readonly archive: KeptFile | null;
}

/** What is wrong with the copy of a file. */
export interface Fault {
  readonly path: string;
  /** `changed`: the server has another content under this name, so another version of the app. */
  readonly why: 'missing' | 'damaged' | 'unreachable' | 'changed';
}

export const KINDS_OF_FILES = ['page', 'program', 'style', 'letters', 'data', 'streets', 'other'] as const;
/** What a file is to the reader. */
export type KindOfFile = (typeof KINDS_OF_FILES)[number];

export function kindOfFile(path: string): KindOfFile {
  if (path.endsWith('.pmtiles')) return 'streets';
  if (/^geo\/.*\.(geo)?json$/.test(path)) return 'data';
  const kinds: Readonly<Record<string, KindOfFile>> = {
    html: 'page',
    js: 'program',
    css: 'style',
    woff2: 'letters',
    woff: 'letters',
    ttf: 'letters',
  };
  return kinds[path.slice(path.lastIndexOf('.') + 1)] ?? 'other';
}

/**
 * The file that an address asks for, `null` when it lies outside the app's folder. What follows `?` or `#` is for the
 * program, and the folder itself is the page.
 */
export function pathWithin(folder: string, address: string): string | null {
  if (!address.startsWith(folder)) return null;
  const path = address.slice(folder.length).split(/[?#]/, 1)[0] ?? '';
  return path === '' ? 'index.html' : path;
}

/** Where a file is asked for: hosts often send `index.html` on to the folder, and what was sent on opens no page. */
export const addressWithin = (folder: string, path: string): string => folder + (path === 'index.html' ? '' : path);
