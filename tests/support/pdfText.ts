import { execFileSync, spawnSync } from 'node:child_process';

let ready = false;

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

/** Poppler reads our PDFs: a program that is not ours. A fresh CI machine gets it from Debian. */
function ensurePoppler(): void {
  if (ready || !spawnSync('pdftotext', ['-v']).error) {
    ready = true;
    return;
  }
  const install = (): boolean => apt('install', '-y', '-qq', '--no-install-recommends', 'poppler-utils');
  // A new machine may have no list of packages yet.
  ready = install() || (apt('update', '-qq') && install());
  if (!ready) throw new Error('Please install poppler-utils: the tests read the PDF with pdftotext.');
}

/** The text of a PDF as a reader would select it, with runs of white space as one space. */
export function pdfText(bytes: Uint8Array): string {
  ensurePoppler();
  const text = execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: bytes, encoding: 'utf8' });
  return text.replace(/\s+/gu, ' ').normalize('NFC');
}

export function pdfPages(bytes: Uint8Array): number {
  ensurePoppler();
  const info = execFileSync('pdfinfo', ['-'], { input: bytes, encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)$/mu.exec(info)?.[1]);
}
