import { describe, expect, test } from 'vitest';
import { habitsOf, parseNumber } from '../../../src/domain/studio/number';

describe('numbers as texts', () => {
  test.each([
    ['1.586,5', 1586.5],
    ['1,586.5', 1586.5],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1 586,5', 1586.5],
    ['1\u00a0586', 1586],
    ['−3,5', -3.5],
    ['+7', 7],
    ['2026', 2026],
    ['1e+21', 1e21],
    [',5', 0.5],
    ['12345.678', 12345.678],
  ])('%s is %d, whoever reads it', (text, value) => {
    expect(parseNumber(text)).toEqual({ kind: 'number', value });
  });

  test.each([
    ['1.254', 1254, 1.254],
    ['12,500', 12.5, 12_500],
    ['-1.254', -1254, -1.254],
  ])('%s is ambiguous', (text, vi, en) => {
    expect(parseNumber(text)).toEqual({ kind: 'ambiguous', readings: { vi, en } });
    expect(parseNumber(text, ['vi'])).toEqual({ kind: 'number', value: vi });
    expect(parseNumber(text, ['en'])).toEqual({ kind: 'number', value: en });
  });

  test.each([
    'abc',
    '12 ha',
    '75%',
    '1.2.3',
    '1,2,3',
    '1.58,6.5',
    '--1',
    '.',
    'e5',
    '1 2',
    'NaN',
    'Infinity',
    '0x10',
    '1e999',
  ])('%s is none', (text) => expect(parseNumber(text)).toEqual({ kind: 'not-a-number' }));

  test('nothing is nothing, not 0', () => {
    expect(parseNumber('  ')).toEqual({ kind: 'empty' });
  });

  test('a column tells its habit by one clear number', () => {
    expect(habitsOf(['1.254', '12,5', 'chưa rõ', ''])).toEqual(['vi']);
    expect(habitsOf(['1.254', '12.5'])).toEqual(['en']);
    expect(habitsOf(['1.254', '75'])).toEqual(['vi', 'en']);
    expect(habitsOf(['12.5', '12,5'])).toEqual([]);
  });
});
