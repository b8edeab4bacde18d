import type { ExpressionSpecification } from 'maplibre-gl';
import type { PlotFilter } from '../../domain/plots/plotFilter';

/** True where a property is one of some, and, when unknown stays in, where it is not there. */
const oneOf = (property: string, values: readonly string[], unknown: boolean): ExpressionSpecification =>
  unknown
    ? ['any', ['!', ['has', property]], ['in', ['get', property], ['literal', [...values]]]]
    : ['all', ['has', property], ['in', ['get', property], ['literal', [...values]]]];

/**
 * A filter as MapLibre takes it for the layer `plots` of the tiles: the same plots that `matchPlots` counts, which a
 * property test holds both to. `null` when everything passes.
 */
export function plotFilterExpression(filter: PlotFilter): ExpressionSpecification | null {
  const all: ExpressionSpecification[] = [];
  const { includeUnknown: unknown } = filter;
  if (filter.zones.length > 0) all.push(oneOf('zone', filter.zones, unknown));
  if (filter.statuses.length > 0) {
    const known = filter.statuses.filter((status) => status !== 'unknown');
    all.push(oneOf('status', known, unknown || known.length < filter.statuses.length));
  }
  if (filter.sectors.length > 0) all.push(oneOf('sector', filter.sectors, unknown));
  if (filter.areaMinHa !== null || filter.areaMaxHa !== null) {
    const area: ExpressionSpecification = ['to-number', ['get', 'area_ha']];
    const within: ExpressionSpecification[] = [];
    if (filter.areaMinHa !== null) within.push(['>=', area, filter.areaMinHa]);
    if (filter.areaMaxHa !== null) within.push(['<=', area, filter.areaMaxHa]);
    all.push(['case', ['has', 'area_ha'], ['all', ...within], unknown]);
  }
  if (filter.priceMaxUsdM2 !== null) {
    const comparable: ExpressionSpecification = [
      'all',
      ['has', 'price_usd_m2'],
      filter.priceBasis === null ? ['!', ['has', 'price_basis']] : ['==', ['get', 'price_basis'], filter.priceBasis],
    ];
    all.push(['case', comparable, ['<=', ['to-number', ['get', 'price_usd_m2']], filter.priceMaxUsdM2], unknown]);
  }
  return all.length === 0 ? null : ['all', ...all];
}
