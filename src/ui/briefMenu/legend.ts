import type { LegendItem, LocalText } from '../../brief/input';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';
import type { Catalogue } from '../../i18n/catalogue';
import { investWords } from '../../i18n/invest';
import { loadI18n } from '../../i18n/load';
import type { InvestWords } from '../../i18n/vi/invest';
import { THEME } from '../../theme/themes';
import type { Lang } from '../../view/view';

interface Words {
  readonly t: Catalogue;
  readonly invest: InvestWords;
}

/** What the pictures of these places show: status by colour, what an outline is worth, roads and water. */
export async function briefLegend(zones: readonly Zone[], langs: readonly Lang[]): Promise<readonly LegendItem[]> {
  const words = await Promise.all(
    langs.map(async (lang) => [lang, { t: (await loadI18n(lang)).t, invest: await investWords(lang) }] as const),
  );
  const inAll = (say: (words: Words) => string): LocalText =>
    Object.fromEntries(words.map(([lang, inLang]) => [lang, say(inLang)]));
  const { data, base } = THEME.light;
  const statuses = [...new Set(zones.map(({ status }) => status))];
  return [
    ...statuses.map((status): LegendItem => ({
      text: inAll(({ t }) => t.statuses[status]),
      colour: data[roleOf(INDICATORS.status.scale, status)],
      sign: 'fill',
    })),
    ...(zones.some(({ outline }) => outline?.kind === 'estimate')
      ? [{ text: inAll(({ t }) => t.legend.estimate), colour: data.unknown, sign: 'dashed' as const }]
      : []),
    ...(zones.some(({ outline }) => outline === null)
      ? [{ text: inAll(({ t }) => t.legend.approximate), colour: data.unknown, sign: 'dashed' as const }]
      : []),
    { text: inAll(({ invest }) => invest.brief.legend.road), colour: base.motorway, sign: 'line' },
    { text: inAll(({ invest }) => invest.brief.legend.water), colour: base.water, sign: 'fill' },
  ];
}
