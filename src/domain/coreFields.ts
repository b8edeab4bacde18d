import type { FieldGroup, ZoneField } from './fields';
import type { Kind } from './zone';

type Core = Readonly<Partial<Record<FieldGroup, readonly ZoneField[]>>>;

const CLEARANCE = [
  'land_clearance_pct',
  'land_cleared_ha',
  'land_remaining_ha',
  'households_affected',
] as const satisfies readonly ZoneField[];

const ZONE: Core = {
  identity: ['developer', 'established_year', 'operation_year'],
  land: ['area_ha', 'leasable_area_ha', 'occupancy_pct', 'available_ha', 'lease_price_usd_m2'],
  projects: ['projects_total', 'capital_usd_million', 'tenants', 'workers'],
  clearance: CLEARANCE,
  infrastructure: ['power_mva', 'water_supply_m3_day', 'wastewater_m3_day'],
  access: ['distance_airport_km', 'distance_center_km', 'distance_haiphong_port_km'],
};

const CLUSTER: Core = {
  identity: ['developer', 'established_year', 'start_date'],
  land: ['area_ha', 'leasable_area_ha', 'occupancy_pct', 'available_ha'],
  projects: ['projects_total', 'businesses', 'workers'],
  clearance: CLEARANCE,
  infrastructure: ['infra_capital_vnd_billion', 'wastewater_plant'],
  craft: ['households'],
};

const { craft: _noCraft, ...INDUSTRIAL_CLUSTER } = CLUSTER;

/**
 * What a reader expects to be told of each kind of place: always listed, and "not published" where nothing is. Every
 * other field is listed only where the ledger has it.
 */
export const CORE_FIELDS: Readonly<Record<Kind, Core>> = {
  industrial_zone: ZONE,
  planned_zone: {
    ...ZONE,
    identity: ['developer', 'approved_date', 'planned_start', 'planned_operation'],
    projects: ['planned_capital_usd_million', 'planned_jobs', 'projects_total', 'capital_usd_million'],
    infrastructure: ['infra_capital_vnd_billion'],
  },
  hi_tech_park: {
    ...ZONE,
    projects: ['projects_total', 'projects_operating', 'capital_usd_million', 'workers'],
    clearance: [...CLEARANCE, 'land_clearance_deadline'],
  },
  hi_tech_subzone: {
    land: ['area_ha', 'occupancy_pct', 'available_ha'],
    projects: ['projects_total', 'capital_usd_million'],
    clearance: ['land_clearance_pct', 'land_remaining_ha'],
  },
  industrial_cluster: INDUSTRIAL_CLUSTER,
  craft_cluster: CLUSTER,
  craft_village: {
    land: ['village_area_ha'],
    projects: ['businesses', 'workers', 'revenue_vnd_billion'],
    craft: ['households', 'craft_household_pct', 'recognised_year', 'age_years'],
  },
};
