import type { CityIndicator, ZoneField } from '../domain/fields';
import type { Lang } from '../view/view';

/** What every field of the ledger is called. Long, and not said before details, table or a dialog are opened. */
export interface LedgerNames {
  readonly zoneFields: Readonly<Record<ZoneField, string>>;
  readonly cityIndicators: Readonly<Record<CityIndicator, string>>;
}

export const loadNames = (lang: Lang): Promise<LedgerNames> => import(`./${lang}/fields.ts`);
