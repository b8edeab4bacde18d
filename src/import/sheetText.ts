import type { CornerFileMistake, CornerFileText } from './cornerFile';
import { Refused } from './report';
import { readSheets, WORKBOOK_PARTS } from './workbook';
import { listZip, unpack } from './zip';

/** A corner table has tens of kilobytes. */
const MOST_UNPACKED = 20 * 1024 * 1024;
const MOST_ROWS = 20_000;

/** The first sheet of a workbook as text with tabs between its cells. Never throws. */
export async function sheetText(bytes: Uint8Array): Promise<CornerFileText> {
  try {
    const entries = listZip(bytes).filter(({ name }) => WORKBOOK_PARTS.test(name));
    const [sheet] = await readSheets(unpack(bytes, entries, () => undefined, MOST_UNPACKED));
    const rows = sheet?.data ?? [];
    if (rows.length > MOST_ROWS) return { ok: false, why: 'tooLarge' };
    const text = rows.map((row) => row.map(cellText).join('\t')).join('\n');
    return text.trim() === '' ? { ok: false, why: 'empty' } : { ok: true, text };
  } catch (error) {
    return { ok: false, why: error instanceof Refused ? mistakeOf(error) : 'unreadable' };
  }
}

/** What is no text and no number is left empty: its place in the row stays. */
function cellText(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString();
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).replaceAll(/[\t\r\n]/g, ' ')
    : '';
}

const mistakeOf = ({ code }: Refused): CornerFileMistake =>
  /too-(?:large|many)/.test(code) ? 'tooLarge' : 'unreadable';
