import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { UNITS } from '../../src/domain/units';
import { LANG_NAMES } from '../../src/i18n/langNames';
import { loadI18n, withNames, type I18n } from '../../src/i18n/load';
import { storySay } from '../../src/i18n/storySay';
import { storyWords } from '../../src/i18n/storyWords';
import { shifted } from '../../src/i18n/unitText';
import { decodeView, encodeView } from '../../src/view/urlCodec';
import { defaultView, LANGS, langOfTags, langTag, type Lang } from '../../src/view/view';

const all = {} as Record<Lang, I18n>;
beforeAll(async () => {
  await Promise.all(LANGS.map(async (lang) => (all[lang] = await loadI18n(lang))));
});

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('a language', () => {
  test.each([
    [['zh-CN', 'en'], 'zh'],
    [['zh-TW'], 'zh'],
    [['zh-Hant-HK', 'en-US'], 'zh'],
    [['ja-JP'], 'ja'],
    [['ko-KR', 'ja'], 'ko'],
    [['KO'], 'ko'],
    [['fr-FR', 'en-US', 'vi'], 'en'],
    [['fr', 'de'], 'vi'],
    [['jam', 'kok'], 'vi'],
    [[], 'vi'],
  ] as const)('of a browser that asks for %j', (tags, lang) => {
    expect(langOfTags(tags)).toBe(lang);
  });

  test('is kept by a link, and called by its own name', () => {
    for (const lang of LANGS) {
      expect(decodeView(encodeView(defaultView(lang)), 'vi').view.lang).toBe(lang);
      expect(LANG_NAMES[lang]).not.toBe('');
    }
    expect(LANGS.map(langTag)).toEqual(['vi', 'en', 'ja', 'ko', 'zh-Hans']);
  });
});

describe('amounts', () => {
  test.each([
    ['vi', '13,75 tỷ USD', '665 triệu USD'],
    ['en', '13.75 billion USD', '665 million USD'],
    ['ja', '137.5億ドル', '665百万ドル'],
    ['ko', '137.5억 달러', '665백만 달러'],
    ['zh', '137.5亿美元', '665百万美元'],
  ] as const)('are counted as %s counts', (lang, billions, millions) => {
    const { format } = all[lang];
    expect(plain(format.value(13.75, 'usd_billion'))).toBe(billions);
    expect(plain(format.value(665, 'usd_million'))).toBe(millions);
  });

  test('a number that stands apart from its unit is counted alike', async () => {
    const { format } = all.ja;
    expect(format.amount(13.75, 'usd_billion')).toBe(137.5);
    expect(format.bare(4.59, 'usd_billion')).toBe('45.9');
    expect(format.bare({ from: 4.4, to: 5 }, 'usd_billion') + format.unit('usd_billion')).toBe(
      format.value({ from: 4.4, to: 5 }, 'usd_billion'),
    );
    const say = storySay(all.ja, await storyWords('ja'));
    expect(say.number(9.32, 'usd_billion', null)).toBe('93.2');
    expect(say.amount(9.32, 'usd_billion')).toBe(93.2);
    expect(say.number(2.5, 'times', null)).toBe('2.5');
  });

  test('what a unit is called after a number is how that number is counted, in every language and unit', () => {
    for (const lang of LANGS) {
      const { t, format } = all[lang];
      for (const unit of UNITS) {
        const { counts } = t.units[unit];
        expect(format.amount(7, unit), `${lang} ${unit}`).toBe(counts ? 7 * 10 ** counts.shift : 7);
        if (counts) expect(counts.unshifted, `${lang} ${unit}`).not.toBe(t.units[unit].other);
      }
    }
  });

  test('moving the point is exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.nat(4), fc.nat(3), (digits, decimals, by) => {
        const value = Number(`${digits}e-${decimals}`);
        expect(shifted(value, by)).toBe(Number(`${digits}e${by - decimals}`));
      }),
    );
    expect(shifted(1e-7, 1)).toBe(1e-6);
    expect(shifted(1.005, 1)).toBe(10.05);
  });

  test('no space stands before words that are written without one', () => {
    expect(plain(all.zh.format.value(12, 'projects'))).not.toContain(' ');
    expect(plain(all.ja.format.value(1586, 'ha'))).toBe('1,586 ha');
  });
});

describe('a place', () => {
  const zone = { id: 'kcn-a', nameVi: 'KCN A', nameEn: 'A Industrial Park' };

  test('has its Vietnamese name, its established name, or its English one', () => {
    const established = new Map([['kcn-a', 'A工業団地']]);
    const named = (lang: Lang) => withNames(all[lang], established).placeName(zone);
    expect(named('vi')).toBe('KCN A');
    expect(named('ja')).toBe('A工業団地');
    expect(all.ja.placeName(zone)).toBe('A Industrial Park');
    expect(withNames(all.ko, new Map([['other', 'x']])).placeName(zone)).toBe('A Industrial Park');
  });
});

describe('dates', () => {
  test.each([
    ['ja', '2025年7月21日'],
    ['ko', '2025년 7월 21일'],
    ['zh', '2025年7月21日'],
  ] as const)('are written as %s does', (lang, day) => {
    expect(all[lang].format.asOf('2025-07-21')).toBe(day);
  });
});
