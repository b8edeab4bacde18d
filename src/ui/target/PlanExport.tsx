import type { PlanFormat } from '../../exports/plan';
import type { Planned } from '../../domain/targets/plan';
import { targetWords } from '../../i18n/targetWords';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { fileLanguage } from '../exportMenu/fileLanguage';
import '../exportMenu/exportMenu.css';
import { useFileMaking, type MadeFile } from '../exportMenu/useFileMaking';
import { Button } from '../kit/Button';
import { linkTo, publicUrl } from '../share/link';
import styles from './target.module.css';

const FORMATS = [
  { id: 'csv', name: 'CSV' },
  { id: 'xlsx', name: 'Excel (XLSX)' },
] as const satisfies readonly { id: PlanFormat; name: string }[];

/** The plan as a file: published figures with their sources, arithmetic, and assumptions apart. */
export function PlanExport({ planned }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const { make, busy, outcome } = useFileMaking(words);
  const makePlan = async (format: PlanFormat): Promise<MadeFile> => {
    const { i18n, dataset, view } = useStore.getState();
    const [{ exportPlan }, language, own] = await Promise.all([
      import('../../exports/plan'),
      fileLanguage(i18n.lang),
      targetWords(i18n.lang),
    ]);
    const link = publicUrl() ? linkTo(view) : null;
    return exportPlan({ format, planned, plan: view.plan, dataset, language, words: own, link });
  };
  return (
    <section className={`${styles.block} ${styles.exporting}`} aria-label={words.export}>
      <h3 className={styles.sectionName}>{words.export}</h3>
      <div className={styles.buttons}>
        {FORMATS.map(({ id, name }) => (
          <Button key={id} look="outline" disabled={busy} onClick={() => void make(() => makePlan(id))}>
            {name}
          </Button>
        ))}
      </div>
      <p className={styles.note}>{words.exportNote}</p>
      {outcome}
    </section>
  );
}
