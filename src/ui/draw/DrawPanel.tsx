import { toggleWorkspace } from '../../state/actions';
import { useDrawWords } from '../../state/drawWords';
import { Panel } from '../layout/Panel';
import { Coordinates } from './Coordinates';
import { CornerSection } from './CornerSection';
import styles from './draw.module.css';
import { DrawingList } from './DrawingList';
import { GridChoice } from './GridChoice';
import { Tools } from './Tools';
import { ZoneOutline } from './ZoneOutline';

/** Whoever draws needs the map: the legend is folded away once, and the reader's to open again. */
function foldLegend(head: HTMLElement | null): void {
  const legend = head?.closest('.stage')?.querySelector<HTMLDetailsElement>('.legend > details');
  if (legend) legend.open = false;
}

/** Measuring and drawing on the map, corner tables of decisions, and coordinates on Vietnam's own grids. */
export function DrawPanel() {
  const words = useDrawWords();
  return (
    <Panel label={words.title} className="workspace" onClose={() => toggleWorkspace('draw')}>
      <header className={styles.head} ref={foldLegend}>
        <h2 className="panel__title">{words.title}</h2>
        <Coordinates />
      </header>
      <Tools />
      <DrawingList />
      <CornerSection />
      <ZoneOutline />
      <section className={styles.section} aria-label={words.grid}>
        <GridChoice />
      </section>
    </Panel>
  );
}
