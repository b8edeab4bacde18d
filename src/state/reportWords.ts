import { use } from 'react';
import { reportWords } from '../i18n/reportWords';
import type { ReportWords } from '../i18n/vi/report';
import { useStore } from './store';

/** The words of "This figure is wrong" in the language on screen. Suspends until they are here. */
export const useReportWords = (): ReportWords => use(reportWords(useStore((s) => s.i18n.lang)));
