import { describe, expect, test } from 'vitest';
import { boardRow, boardTotals, isOnBoard } from '../../src/domain/clearance/board';
import { rankBottlenecks } from '../../src/domain/clearance/bottlenecks';
import { NO_BOTTLENECK } from '../../src/domain/clearance/factorIds';
import { missingFields } from '../../src/domain/clearance/missing';
import { clearanceHistory } from '../../src/domain/clearanceHistory';
import { publishedDataset } from '../support/published';

const dataset = publishedDataset();
const zones = dataset.zones.filter(isOnBoard);
const zone = (id: string) => dataset.zones.find((one) => one.id === id)!;

describe('on the published data', () => {
  test('the Biotech park and Hòa Lạc hold up land, Võng Xuyên none, and of all others it is not known', () => {
    const { ranked, cleared, unknown, unweighed } = rankBottlenecks(zones, NO_BOTTLENECK.weights, dataset);
    expect(ranked.map(({ zone: { id }, score, land }) => [id, score.total, land.asOf])).toEqual([
      ['kcn-cnc-sinh-hoc', 137, '2025-09'],
      ['khu-cnc-hoa-lac', 98.86, '2026-02-24'],
    ]);
    expect(cleared.map((one) => one.zone.id)).toEqual(['ccn-vong-xuyen']);
    expect(unweighed).toEqual([]);
    const counted = zones.filter((one) => one.counted).length;
    expect(unknown).toHaveLength(counted - 3);
  });

  test('totals say over how many zones they speak and keep their dates apart', () => {
    const { left } = boardTotals(
      zones.map((one) => boardRow(one, dataset)),
      dataset,
    );
    expect(left.stated).toBe(2);
    expect(left.derived).toBe(1);
    expect(left.sums.map(({ asOf, sum, qualifier, zones: n }) => [asOf, sum, qualifier, n])).toEqual([
      ['2026-02-24', 98.86, 'about', 1],
      ['2025-09', 137, 'about', 1],
    ]);
  });

  test('cleared, left and share of Hòa Lạc are all of February 2026', () => {
    const { amounts } = boardRow(zone('khu-cnc-hoa-lac'), dataset);
    expect([amounts.cleared?.value, amounts.left?.value, amounts.share?.value]).toEqual([1487.14, 98.86, 93.8]);
    expect(amounts.households).toBeNull();
  });

  test('the history of Hòa Lạc keeps the 800 ha of phase 1 apart and 2020 as a bound', () => {
    const histories = clearanceHistory(zone('khu-cnc-hoa-lac'), dataset.sources, 1);
    const pointsOf = (measure: string, scope: string | null) =>
      histories
        .find((history) => history.measure === measure)
        ?.series.find((series) => series.scope === scope)
        ?.points.map(({ claim, bound }) => [claim.asOf, claim.value, bound]);
    expect(pointsOf('land_cleared_ha', null)).toEqual([
      ['2005', 200, null],
      ['2017-03', 1343, null],
      ['2020-08', 1386, 'at_most'],
      ['2026-02-24', 1487.14, null],
    ]);
    expect(pointsOf('land_cleared_ha', 'phase-1-800-ha')).toEqual([['2007', 270, null]]);
    expect(pointsOf('land_remaining_ha', null)).toContainEqual(['2020-08', 200, 'at_least']);
    const biotech = clearanceHistory(zone('kcn-cnc-sinh-hoc'), dataset.sources, 1);
    expect(biotech.map(({ measure, series }) => [measure, series[0]?.points[0]?.value])).toContainEqual([
      'land_remaining_ha',
      137,
    ]);
    expect(clearanceHistory(zone('kcn-cnc-sinh-hoc'), dataset.sources)).toEqual([]);
  });

  test('every zone lacks something, and no craft village is asked', () => {
    expect(zones.every((one) => missingFields(one, dataset).length > 0)).toBe(true);
    expect(zones.some(({ kind }) => kind === 'craft_village')).toBe(false);
  });
});
