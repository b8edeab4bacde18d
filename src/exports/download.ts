import { cleanText } from '../domain/cleanText';

/** How long the browser may take to begin saving before the address of the file is given up. */
const KEEP_MS = 60_000;

/** Hands a file to the browser to save. Nothing leaves the device. */
export function saveFile(content: Blob, fileName: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = safeName(fileName);
  link.style.display = 'none';
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

/** A name of one file in one folder, of any system, whatever the data is called. */
export const safeName = (name: string): string =>
  cleanText(name)
    .replace(/[\\/:*?"<>|\t\n]+/g, '-')
    .replace(/^\.+/, '');
