import { useId } from 'react';
import type { CityFigure } from '../../domain/city';
import { planFigures } from '../../domain/targets/planFigures';
import type { Planned } from '../../domain/targets/plan';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { FigureList } from './FigureList';
import styles from './target.module.css';

/** Everything published that the planner works with. */
export function PublishedFigures({ planned }: { readonly planned: Planned }) {
  const words = useTargetWords();
  const id = useId();
  const later = useStore((s) => s.view.plan.later);
  const rows = planFigures(planned, later).map(({ role, row }): { label: string; row: CityFigure } => ({
    label: words.role[role],
    row,
  }));
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 id={id} className={styles.sectionName}>
        {words.figures}
      </h3>
      <FigureList label={words.figuresLabel} rows={rows} />
    </section>
  );
}
