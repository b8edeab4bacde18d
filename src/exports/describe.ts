import { caveatsOf } from '../domain/caveats';
import { chosenClaim } from '../domain/claim';
import { isHistory } from '../domain/history';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import { caveatText } from '../i18n/caveatText';
import { dataText } from '../i18n/dataText';
import { EXPORT_FIELDS, sourceLine, usedSources, type ExportContext } from './rows';

/** A place in a few lines of plain text: what and where, its published figures, what is not published, caveats, sources. */
export function describe(zone: Zone, context: ExportContext, language: ExportLanguage): string {
  const { i18n, names, words, texts } = language;
  const { t, format } = i18n;
  const known = EXPORT_FIELDS.flatMap((field) => {
    const claim = chosenClaim(zone.figures[field]);
    if (!claim) return [];
    const value = typeof claim.value === 'string' ? dataText(texts, claim.value) : claim.value;
    const shown = format.value(value, claim.unit, claim.qualifier);
    const when = isHistory(field, claim, context)
      ? words.describe.history(format.asOf(claim.asOf))
      : format.asOf(claim.asOf);
    return [`${names.zoneFields[field]}: ${shown} (${when}) [${claim.source}]`];
  });
  const unknown = EXPORT_FIELDS.filter((field) => !chosenClaim(zone.figures[field])).map(
    (field) => names.zoneFields[field],
  );
  const caveats = caveatsOf(zone, context, EXPORT_FIELDS).map((caveat) => caveatText(caveat, language));
  return [
    `${t.kinds[zone.kind]} · ${t.statuses[zone.status]}`,
    ...(zone.communesNew.length > 0 ? [words.describe.commune(format.list(zone.communesNew))] : []),
    ...(zone.districtsOld.length > 0 ? [words.describe.districtOld(format.list(zone.districtsOld))] : []),
    ...known,
    ...(unknown.length > 0 ? [`${words.describe.notPublished}: ${unknown.join(', ')}`] : []),
    ...caveats,
    ...usedSources([zone], context).map(sourceLine),
  ].join('\n');
}
