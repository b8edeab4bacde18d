import { use } from 'react';
import { investWords } from '../i18n/invest';
import type { InvestWords } from '../i18n/vi/invest';
import { useStore } from './store';

/** The words of the investor's tools in the language on screen. Suspends until they are here. */
export function useInvest(): InvestWords {
  const words = investWords(useStore((s) => s.i18n.lang));
  return words instanceof Promise ? use(words) : words;
}
