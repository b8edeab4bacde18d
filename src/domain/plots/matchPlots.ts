import { PLOT_STATES } from './plot';
import type { PlotFilter } from './plotFilter';
import { columnOf, type PlotTable } from './plotTable';

/** Codes that pass: those of the names asked for, and 0 (unknown) where unknown stays in. */
function codesOf(names: readonly string[], asked: readonly string[], unknown: boolean): Uint8Array {
  const pass = new Uint8Array(names.length + 1);
  for (const name of asked) {
    const at = names.indexOf(name);
    if (at !== -1) pass[at + 1] = 1;
  }
  if (unknown) pass[0] = 1;
  return pass;
}

/** Strikes the rows whose code does not pass. */
function strikeCodes(mask: Uint8Array, codes: Uint8Array | Uint16Array, pass: Uint8Array): void {
  for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] as number) & (pass[codes[row] as number] ?? 0);
}

/**
 * The rows that the filter lets through, in their order. Needs the columns of `columnsOfFilter` and no other. What is not
 * known passes no limit, unless it is to stay in.
 */
export function matchPlots(table: PlotTable, filter: PlotFilter): Uint32Array {
  const { index } = table;
  const mask = new Uint8Array(index.rows).fill(1);
  const unknown = filter.includeUnknown;

  if (filter.zones.length > 0) {
    const zones = new Set(filter.zones);
    for (const { id, first, count } of index.zones) {
      if (id === null ? !unknown : !zones.has(id)) mask.fill(0, first, first + count);
    }
  }
  if (filter.statuses.length > 0) {
    const [, ...statuses] = PLOT_STATES;
    strikeCodes(
      mask,
      columnOf(table, 'status'),
      codesOf(statuses, filter.statuses, unknown || filter.statuses.includes('unknown')),
    );
  }
  if (filter.sectors.length > 0) {
    strikeCodes(mask, columnOf(table, 'sector'), codesOf(index.sectors, filter.sectors, unknown));
  }
  if (filter.areaMinHa !== null || filter.areaMaxHa !== null) {
    const area = columnOf(table, 'area');
    const min = filter.areaMinHa ?? -Infinity;
    const max = filter.areaMaxHa ?? Infinity;
    for (let row = 0; row < mask.length; row++) {
      const value = area[row] as number;
      // NaN, the unknown, is neither below nor above anything.
      const passes = value >= min && value <= max;
      if (!passes && !(unknown && Number.isNaN(value))) mask[row] = 0;
    }
  }
  if (filter.priceMaxUsdM2 !== null) {
    const price = columnOf(table, 'price');
    const basis = columnOf(table, 'priceBasis');
    const asked = filter.priceBasis === null ? 0 : index.priceBases.indexOf(filter.priceBasis) + 1 || -1;
    for (let row = 0; row < mask.length; row++) {
      const value = price[row] as number;
      const known = basis[row] === asked && !Number.isNaN(value);
      if (known ? value > filter.priceMaxUsdM2 : !unknown) mask[row] = 0;
    }
  }

  let count = 0;
  for (let row = 0; row < mask.length; row++) count += mask[row] as number;
  const rows = new Uint32Array(count);
  for (let row = 0, at = 0; row < mask.length; row++) if (mask[row] === 1) rows[at++] = row;
  return rows;
}
