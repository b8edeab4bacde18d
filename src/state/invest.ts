import { use } from 'react';
import { investWords } from '../i18n/invest';
import type { InvestWords } from '../i18n/vi/invest';
import { useStore } from './store';

/** The words of the investor's tools in the language on screen. Suspends until they are here. */
export const useInvest = (): InvestWords => use(investWords(useStore((s) => s.i18n.lang)));
