import { chosenClaim } from '../../src/domain/claim';
import { listText } from './json';
import type { Data } from './load';
import { parseRef } from './refs';

/** Bytes of the kept figures of an earlier release; `null` when they are no longer there. */
export type SizeOfKept = (version: string) => number | null;

export const snapshotFile = (version: string): string => `releases/${version}.json`;

/**
 * What this release says, as small as it can be: which zones there are, and of each figure the claim in use. Lists in
 * place of objects, one item a line. `src/data/schema/release.ts` reads it.
 */
export function snapshotText(data: Data): string {
  const figures = [...data.figures].flatMap(([key, figure]) => {
    const claim = chosenClaim(figure);
    const ref = parseRef(key)?.ref;
    if (!claim || !ref) return [];
    const name = ref.of === 'zone' ? [ref.zone, ref.field, null] : [ref.subject, ref.indicator, ref.period];
    return [
      { source: claim.source, row: [...name, claim.value, claim.unit, claim.qualifier, claim.asOf, claim.source] },
    ];
  });
  const used = new Set(figures.map(({ source }) => source));
  const zones = data.zones.map(({ id, nameVi, nameEn }) => [id, nameVi, nameEn]);
  const sources = data.sources.filter(({ id }) => used.has(id)).map((s) => [s.id, s.publisher, s.published]);
  const byText = (a: readonly unknown[], b: readonly unknown[]): number => (String(a[0]) < String(b[0]) ? -1 : 1);
  return [
    `{"version":${JSON.stringify(data.release.version)},"date":${JSON.stringify(data.release.date)},`,
    `"zones":${listText(zones.sort(byText))},`,
    `"sources":${listText(sources.sort(byText))},`,
    `"figures":${listText(figures.map(({ row }) => row))}}\n`,
  ].join('\n');
}

/** The list of all releases. One whose figures are no longer kept stays in it, without a size. */
export function releasesText(data: Data, current: string, sizeOfKept: SizeOfKept): string {
  const entries = data.releases.map(({ version, date, note }) => ({
    version,
    date,
    bytes: version === data.release.version ? Buffer.byteLength(current) : sizeOfKept(version),
    note,
  }));
  return `{"releases":${listText(entries)}}\n`;
}
