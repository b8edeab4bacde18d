import type { Qualifier } from './claim';

/** Wordings of a qualifier in the two languages of the Board. */
export const QUALIFIER_WORDS: Readonly<Record<string, Qualifier>> = {
  khoảng: 'about',
  khoang: 'about',
  gần: 'nearly',
  gan: 'nearly',
  hơn: 'more_than',
  trên: 'more_than',
  over: 'more_than',
  'tối đa': 'at_most',
  'không quá': 'at_most',
  'up to': 'at_most',
};
