import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePlots, encodePlots, NO_PLOTS_VIEW } from '../../src/view/plotsCodec';
import { openedPlot, opensPlotTable } from '../../src/view/plotsText';
import { decodeView, encodeView, MAX_PLOTS } from '../../src/view/urlCodec';
import { defaultView } from '../../src/view/view';
import { plotsView } from '../support/arbitraries';

describe('what a link asks of plots', () => {
  test('comes back as it went, through the whole link', () => {
    fc.assert(
      fc.property(plotsView, (asked) => {
        const text = encodePlots(asked);
        const { view, dropped } = decodeView(encodeView({ ...defaultView('vi'), plots: text }), 'vi');
        expect(dropped).toEqual([]);
        expect(view.plots).toBe(text);
        expect(decodePlots(text)).toEqual({ view: asked, dropped: [] });
      }),
    );
  });

  test('as the first screen reads it is what it says', () => {
    fc.assert(
      fc.property(plotsView, (asked) => {
        const text = encodePlots(asked);
        expect(opensPlotTable(text)).toBe(asked.table);
        expect(openedPlot(text) !== null).toBe(asked.open !== null);
      }),
    );
    expect(opensPlotTable(null)).toBe(false);
    expect(openedPlot(null)).toBeNull();
  });

  test('is read whatever stands in it', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .tuple(
          fc.constantFrom('status', 'area', 'price', 'sector', 'zone', 'plot', 'sort', 'page', '__proto__', 'toString'),
          fc.string(),
        )
        .map((pair) => pair.join(':')),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const { view } = decodePlots(['on', ...parts].join(','));
        // What was left of it is a link like any other.
        expect(decodePlots(encodePlots(view))).toEqual({ view, dropped: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('loses only the part that cannot be used', () => {
    const { view, dropped } = decodePlots('on,table,status:free,status:gone,area:5..1,area:1..,page:0,mood:good');
    expect(view).toEqual({
      ...NO_PLOTS_VIEW,
      table: true,
      filter: { ...NO_PLOTS_VIEW.filter, statuses: ['free'], areaMinHa: 1 },
    });
    expect(dropped).toEqual([
      { param: 'plots', value: 'status:gone', reason: 'unknown-value' },
      { param: 'plots', value: 'area:5..1', reason: 'out-of-range' },
      { param: 'plots', value: 'page:0', reason: 'out-of-range' },
      { param: 'plots', value: 'mood:good', reason: 'unknown-value' },
    ]);
  });

  test.each(['', 'off', 'onward', 'https://example.org/plots.pmtiles', `on,${'x'.repeat(MAX_PLOTS)}`])(
    'is not taken from %j: no link can say where plots are',
    (text) => {
      const { view, dropped } = decodeView(new URLSearchParams({ plots: text }).toString(), 'en');
      expect(view.plots).toBeNull();
      expect(dropped).toHaveLength(1);
    },
  );
});
