import type { CityIndicator, ZoneField } from '../../src/domain/fields';
import type { Unit } from '../../src/domain/units';
import type { ClaimValue } from '../../src/domain/claim';
import type { Entry } from './ledger';

/**
 * Hòa Lạc is a group of the city's series (`city:hoa_lac`, period by period) and a zone of its own. Its figures stand in
 * the ledger once, in the series; the zone's figures are made from them by this table. A row that is typed under the
 * zone instead goes into the series too, where `bothWays` says that the two mean the same.
 */
export interface Mirror {
  readonly indicator: CityIndicator;
  readonly field: ZoneField;
  /** The zone's value is the series' value times ten to this power. */
  readonly shift: 0 | 3;
  readonly bothWays: boolean;
}

const PARK = 'khu-cnc-hoa-lac';
const SERIES = 'city:hoa_lac';

const same = (indicator: CityIndicator, field: ZoneField): Mirror => ({ indicator, field, shift: 0, bothWays: true });
const thousandfold = (indicator: CityIndicator, field: ZoneField): Mirror => ({
  indicator,
  field,
  shift: 3,
  bothWays: true,
});
const plan = (indicator: CityIndicator, field: ZoneField): Mirror => ({ indicator, field, shift: 0, bothWays: false });

export const HOA_LAC_MIRRORS: readonly Mirror[] = [
  same('projects_cumulative', 'projects_total'),
  same('projects_fdi_cumulative', 'projects_fdi'),
  same('projects_domestic_cumulative', 'projects_domestic'),
  thousandfold('registered_capital_usd_billion', 'capital_usd_million'),
  thousandfold('registered_capital_vnd_trillion', 'capital_vnd_billion'),
  same('land_clearance_pct', 'land_clearance_pct'),
  same('land_cleared_ha', 'land_cleared_ha'),
  same('land_remaining_ha', 'land_remaining_ha'),
  same('land_remaining_fpt_ha', 'land_remaining_fpt_ha'),
  same('land_of_projects_ha', 'occupied_ha'),
  same('land_use_of_cleared_pct', 'occupancy_of_cleared_land_pct'),
  thousandfold('land_clearance_budget_vnd_trillion', 'land_clearance_budget_vnd_billion'),
  thousandfold('land_clearance_disbursed_vnd_trillion', 'land_clearance_disbursed_vnd_billion'),
  thousandfold('resettlement_budget_vnd_trillion', 'resettlement_budget_vnd_billion'),
  thousandfold('resettlement_disbursed_vnd_trillion', 'resettlement_disbursed_vnd_billion'),
  thousandfold('revenue_vnd_trillion', 'revenue_vnd_billion'),
  thousandfold('trade_usd_billion', 'trade_usd_million'),
  thousandfold('export_usd_billion', 'export_usd_million'),
  same('workers', 'workers'),
  same('people_on_site', 'people_on_site'),
  same('extension_area_ha', 'extension_area_ha'),
  plan('population_plan', 'population_plan_2030'),
  plan('power_plan_mva', 'power_mva'),
  plan('water_plan_m3_day', 'water_supply_m3_day'),
  plan('wastewater_plan_m3_day', 'wastewater_m3_day'),
];

const THOUSANDFOLD: Readonly<Partial<Record<Unit, Unit>>> = { usd_billion: 'usd_million', vnd_trillion: 'vnd_billion' };
const THOUSANDTH: Readonly<Partial<Record<Unit, Unit>>> = { usd_million: 'usd_billion', vnd_billion: 'vnd_trillion' };

/** A sum over several years, such as 2016-2020, is not a figure of the zone at a time. */
const isSeveralYears = (period: string | null): boolean => period !== null && /^\d{4}-\d{4}$/.test(period);

/** The ledger with Hòa Lạc's series and its zone both filled from the rows that either has. */
export function mirrorHoaLac(entries: readonly Entry[]): Entry[] {
  const added = entries.flatMap((entry): Entry[] => {
    const toZone = HOA_LAC_MIRRORS.find((m) => entry.subject === SERIES && m.indicator === entry.field);
    if (toZone && !isSeveralYears(entry.period)) {
      return [moved(entry, { subject: PARK, field: toZone.field, period: null }, toZone.shift)];
    }
    const toSeries = HOA_LAC_MIRRORS.find((m) => m.bothWays && entry.subject === PARK && m.field === entry.field);
    if (toSeries && !entry.mirrored) {
      return [
        moved(
          entry,
          { subject: SERIES, field: toSeries.indicator, period: entry.claim.asOf },
          toSeries.shift === 3 ? -3 : 0,
        ),
      ];
    }
    return [];
  });
  return [...entries, ...added];
}

function moved(entry: Entry, to: Pick<Entry, 'subject' | 'field' | 'period'>, shift: -3 | 0 | 3): Entry {
  const { claim } = entry;
  const unit = shift === 3 ? THOUSANDFOLD[claim.unit] : shift === -3 ? THOUSANDTH[claim.unit] : claim.unit;
  return {
    ...to,
    row: entry.row,
    mirrored: true,
    claim: { ...claim, value: shiftedValue(claim.value, shift), unit: unit ?? claim.unit },
  };
}

const shiftedValue = (value: ClaimValue, shift: number): ClaimValue =>
  typeof value === 'number'
    ? shifted(value, shift)
    : typeof value === 'string'
      ? value
      : { from: shifted(value.from, shift), to: shifted(value.to, shift) };

/** Exactly the printed digits with the point moved: 0.587 gives 587, never 586.9999. */
export const shifted = (value: number, shift: number): number => Number(`${value}e${shift}`);
