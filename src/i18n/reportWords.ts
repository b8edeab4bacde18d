import { lazyWords } from './lazyWords';
import type { ReportWords } from './vi/report';

/** Words of "This figure is wrong". */
export const reportWords = lazyWords<ReportWords>('reportWords', (lang) => import(`./${lang}/report.ts`));
