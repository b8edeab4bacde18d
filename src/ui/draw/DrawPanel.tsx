import { toggleWorkspace } from '../../state/actions';
import { useDrawWords } from '../../state/drawWords';
import { Panel } from '../layout/Panel';
import { Coordinates } from './Coordinates';
import { CornerSection } from './CornerSection';
import styles from './draw.module.css';
import { DrawingList } from './DrawingList';
import { Tools } from './Tools';
import { ZoneOutline } from './ZoneOutline';

/** Measuring and drawing on the map, corner tables of decisions, and coordinates on Vietnam's own grids. */
export function DrawPanel() {
  const words = useDrawWords();
  return (
    <Panel label={words.title} className="workspace" onClose={() => toggleWorkspace('draw')}>
      <header className={styles.head}>
        <h2 className="panel__title">{words.title}</h2>
      </header>
      <Tools />
      <DrawingList />
      <CornerSection />
      <ZoneOutline />
      <Coordinates />
    </Panel>
  );
}
