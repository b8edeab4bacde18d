import { createExpression, type StylePropertySpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../../src/domain/indicators';
import { LENSES, type LensId } from '../../../src/domain/indicators/indicator';
import { roleOf } from '../../../src/domain/scales/scale';
import { STATUSES } from '../../../src/domain/zone';
import { lensProps } from '../../../src/map/features/zones';
import { colourExpression, historyProp, roleExpression, valueProp } from '../../../src/map/style/expressions';
import { THEME } from '../../../src/theme/themes';
import { context, zone } from '../../support/arbitraries';

/** Evaluates an expression as MapLibre does for one feature. */
function evaluate(expression: unknown, type: 'string' | 'color', properties: Record<string, unknown>): unknown {
  const spec = {
    type,
    expression: { interpolated: false, parameters: ['zoom', 'feature'] },
    'property-type': 'data-driven',
  } as unknown as StylePropertySpecification;
  const compiled = createExpression(expression, 'test', spec);
  if (compiled.result === 'error') throw new Error(compiled.value.map(({ message }) => message).join('; '));
  const feature = { type: 'Point', properties } as never;
  return (
    compiled.value as { evaluateWithoutErrorHandling: (g: { zoom: number }, f: never) => unknown }
  ).evaluateWithoutErrorHandling({ zoom: 10 }, feature);
}

const onMap = (lens: LensId, value: unknown, history = false): unknown =>
  evaluate(roleExpression(lens), 'string', { [valueProp(lens)]: value, [historyProp(lens)]: history });

/** The nearest number below. */
function justBelow(value: number): number {
  const bits = new Float64Array([value]);
  const whole = new BigInt64Array(bits.buffer);
  whole[0] = (whole[0] ?? 0n) - 1n;
  return bits[0] ?? value;
}

describe.each(LENSES)('lens %s: the map and the legend say the same', (lens) => {
  const { scale } = INDICATORS[lens];

  test('for every value', () => {
    const values =
      scale.type === 'bins'
        ? fc.double({ noNaN: true, noDefaultInfinity: true })
        : fc.constantFrom(...STATUSES, '', 'else');
    fc.assert(
      fc.property(values as fc.Arbitrary<number | string>, (value) => {
        expect(onMap(lens, value)).toBe(roleOf(scale, value));
      }),
    );
  });

  test('at every threshold and just below it', () => {
    if (scale.type !== 'bins') return;
    for (const { from } of scale.bins.slice(1)) {
      expect(onMap(lens, from)).toBe(roleOf(scale, from));
      expect(onMap(lens, justBelow(from))).toBe(roleOf(scale, justBelow(from)));
      expect(onMap(lens, justBelow(from))).not.toBe(onMap(lens, from));
    }
  });

  test('when nothing is published', () => {
    expect(onMap(lens, null)).toBe('unknown');
    expect(roleOf(scale, null)).toBe('unknown');
    expect(evaluate(roleExpression(lens), 'string', {})).toBe('unknown');
  });

  test('history is history, whatever its value', () => {
    expect(onMap(lens, scale.type === 'bins' ? 12 : 'operating', true)).toBe('history');
  });

  test('for whole zones, through the properties that the map is given', () => {
    fc.assert(
      fc.property(zone, (z) => {
        const { value, history } = INDICATORS[lens].read(z, context);
        const role = evaluate(roleExpression(lens), 'string', lensProps(z, context));
        expect(role).toBe(history ? 'history' : roleOf(scale, value));
      }),
    );
  });

  test.each(Object.entries(THEME))('its colours are the theme %s', (_, theme) => {
    fc.assert(
      fc.property(zone, (z) => {
        const properties = lensProps(z, context);
        const role = evaluate(roleExpression(lens), 'string', properties) as keyof typeof theme.data;
        const colour = evaluate(colourExpression(lens, theme.data), 'color', properties);
        expect(String(colour)).toBe(String(evaluate(theme.data[role], 'color', {})));
      }),
      { numRuns: 30 },
    );
  });
});
