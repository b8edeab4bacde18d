import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadI18n } from '../../src/i18n/load';
import { parseHectares } from '../../src/ui/filters/parseHectares';
import { LANGS } from '../../src/view/view';

const VI = '1.000,5';
const EN = '1,000.5';

describe('an area as typed', () => {
  test.each([
    ['', VI, null],
    ['20,5', VI, 20.5],
    ['20.5', VI, 20.5],
    ['1.586', VI, 1586],
    ['1.586,25', VI, 1586.25],
    ['1,586', EN, 1586],
    ['1.586', EN, 1.586],
    ['20,5', EN, 20.5],
    [' 1 586 ', EN, 1586],
    ['0', EN, 0],
  ])('“%s” with numbers like %s is %s', (text, sample, value) => {
    expect(parseHectares(text, sample)).toEqual({ ok: true, value });
  });

  test.each(['many', '1e3', '--1', '1..2', '12345678901', '1,2,3'])('“%s” is no number', (text) => {
    expect(parseHectares(text, EN)).toEqual({ ok: false, mistake: 'notANumber' });
  });

  test('less than nothing is refused', () => {
    expect(parseHectares('-5', VI)).toEqual({ ok: false, mistake: 'negative' });
  });

  test.each(LANGS)('what %s shows is read back as it was', async (lang) => {
    const { format } = await loadI18n(lang);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_9 }), (n) => {
        const value = n / 100;
        expect(parseHectares(format.number(value), format.number(1000.5))).toEqual({ ok: true, value });
      }),
    );
  });
});
