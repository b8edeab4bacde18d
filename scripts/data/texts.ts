import { ZONE_FIELDS, isZoneField } from '../../src/domain/fields';
import { UNEXPLAINED } from './contradictions';
import type { Lang } from './langs';
import type { Data } from './load';

/** Every cell that holds the id of a text, or words as typed. A cell may list several, separated by `;`. */
export function textCells(data: Data): { readonly where: string; readonly text: string }[] {
  const cells: { where: string; text: string }[] = [];
  const add = (where: string, ...texts: readonly (string | null)[]): void => {
    for (const text of texts) if (text) cells.push({ where, text });
  };
  for (const { subject, field, row, claim, mirrored } of data.entries) {
    if (mirrored) continue;
    const where = `claims.csv row ${row}`;
    add(where, claim.note, claim.scope);
    const words = !subject.startsWith('city:') && isZoneField(field) && ZONE_FIELDS[field].kind === 'text';
    if (words && !WORDS_ARE_NAMES.has(field) && typeof claim.value === 'string') add(where, ...claim.value.split('; '));
  }
  for (const zone of data.zones) add(`zone ${zone.id}`, zone.statusNote, ...zone.crafts);
  for (const place of [...data.positions, ...data.points]) add(`position of ${place.zoneId}`, place.what, place.source);
  for (const outline of data.outlines) add(`outline ${outline.id}`, outline.source, outline.note);
  for (const gateway of data.gateways) add(`gateway ${gateway.id}`, gateway.source);
  for (const row of [...data.lines, ...data.areas]) add(`context ${row.id}`, row.source, row.note);
  for (const row of data.contradictions) add(`contradiction ${row.id}`, row.explanation);
  for (const row of data.exceptions) add(`exception ${row.check} ${row.subject}`, row.reason);
  for (const row of data.sums) add(`sum ${row.id}`, row.caveat);
  for (const { version, note } of data.releases) add(`release ${version}`, note);
  add('contradictions found by the build', UNEXPLAINED);
  return cells;
}

/** Fields whose words are names or ids of other things. */
const WORDS_ARE_NAMES: ReadonlySet<string> = new Set([
  'status',
  'parent',
  'commune_new',
  'commune_old',
  'name_vi',
  'developer',
  'major_tenants',
]);

/** The words in use, in one language. */
export function textsInUse(data: Data, lang: Lang): Record<string, string> {
  const used = new Set(textCells(data).map((cell) => cell.text));
  return Object.fromEntries([...data.texts[lang]].filter(([id]) => used.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)));
}
