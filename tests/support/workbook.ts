import { strToU8, zipSync } from 'fflate/browser';

export type BookCell =
  | { readonly text: string }
  | { readonly number: number }
  | { readonly boolean: boolean }
  | { readonly error: string }
  | { readonly formula: string };

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function cellXml(cell: BookCell, address: string): string {
  if ('text' in cell) return `<c r="${address}" t="inlineStr"><is><t>${escape(cell.text)}</t></is></c>`;
  if ('number' in cell) return `<c r="${address}"><v>${cell.number}</v></c>`;
  if ('boolean' in cell) return `<c r="${address}" t="b"><v>${cell.boolean ? 1 : 0}</v></c>`;
  if ('error' in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${address}"><f>${escape(cell.formula)}</f></c>`;
}

/** A small workbook written by hand: sheets of cells, or the XML of a sheet as it is. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly BookCell[])[] | string>>): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = Object.keys(sheets);
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
        .map((name, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  };
  Object.values(sheets).forEach((sheet, s) => {
    const rows =
      typeof sheet === 'string'
        ? sheet
        : `<sheetData>${sheet
            .map((row, r) => {
              const cells = row.map((cell, c) => cellXml(cell, `${String.fromCharCode(65 + c)}${r + 1}`));
              return `<row r="${r + 1}">${cells.join('')}</row>`;
            })
            .join('')}</sheetData>`;
    parts[`xl/worksheets/sheet${s + 1}.xml`] = strToU8(`<worksheet xmlns="${main}">${rows}</worksheet>`);
  });
  return zipSync(parts);
}
