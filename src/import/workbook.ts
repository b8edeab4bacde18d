import { zipSync } from 'fflate/browser';
import readWorkbook from 'read-excel-file/universal';
import { LIMITS } from './limits';
import { Refused } from './report';

/** What a workbook says its cells in; not its themes, drawings, charts, comments and printers. */
export const WORKBOOK_PARTS = /^xl\/(?:_rels\/workbook\.xml\.rels|[^/]+\.xml|worksheets\/[^/]+\.xml)$/i;

/** The cells of every sheet, from a workbook's unpacked parts. */
export async function readSheets(parts: ReadonlyMap<string, Uint8Array>): ReturnType<typeof readWorkbook> {
  for (const [entry, xml] of parts) checkPart(new TextDecoder().decode(xml), entry);
  // Packed again without compression: the reader takes whole archives only, and unpacks big ones in workers from
  // `blob:` addresses, which the content security policy forbids. What it gets has been counted and checked.
  const plain = zipSync(Object.fromEntries(parts), { level: 0 });
  try {
    return await readWorkbook(plain.slice().buffer, { trim: false });
  } catch {
    throw new Refused('damaged');
  }
}

const TAG =
  /<(?:\/?(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?|\?[^<>]*\?|!--[^<>]*--)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*["']([^"']*)/g;
/** Those of a cell. With one letter altered the reader would take a text for a number. */
const CELL_ATTRIBUTES = new Set(['r', 's', 't', 'cm', 'vm', 'ph', 'xml:space']);

/**
 * The reader passes over markup that is not well-formed, which would look like a sheet with fewer cells. And a cell
 * that says it stands in the last corner of a sheet would make it hold all the empty ones before it.
 */
function checkPart(xml: string, entry: string): void {
  let rows = 0;
  let columns = 0;
  let row: number | null = null;
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', TAG.lastIndex)) {
    TAG.lastIndex = at;
    const found = TAG.exec(xml);
    if (!found) throw new Refused('damaged', { entry, ...(row === null ? {} : { row }) });
    const name = found.groups?.['name']?.replace(/^\w+:/, '');
    if ((name !== 'row' && name !== 'c') || xml[at + 1] === '/') continue;
    const attributes = new Map(
      [...(found.groups?.['attributes'] ?? '').matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, value]),
    );
    const place = attributes.get('r');
    if (name === 'row') {
      row = place === undefined ? null : Number(place);
      rows = Math.max(rows, row ?? 0);
    } else if (place !== undefined) {
      const [, letters = '', digits = ''] = /^([A-Z]{1,3})(\d{1,7})$/.exec(place) ?? [];
      const known = [...attributes.keys()].every((key) => CELL_ATTRIBUTES.has(key));
      if (letters === '' || !known || (row !== null && Number(digits) !== row)) {
        throw new Refused('damaged', { entry, ...(row === null ? {} : { row }) });
      }
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
  }
  if (rows > LIMITS.records + 50) throw new Refused('too-many-rows', { entry }, { max: LIMITS.records });
  if (columns > LIMITS.columns) throw new Refused('too-many-columns', { entry }, { max: LIMITS.columns });
  if (rows * columns > LIMITS.cells) throw new Refused('too-many-cells', { entry }, { max: LIMITS.cells });
}

/** A = 1. */
const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
