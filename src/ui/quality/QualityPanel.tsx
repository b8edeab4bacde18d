import { ArrowLeft } from 'lucide-react';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { BOARDS, type Board } from '../../view/view';
import { useTakesScreen } from '../compare/useTakesScreen';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import { Tabs } from '../kit/Tabs';
import { ChangesBoard } from './ChangesBoard';
import { CoverageBoard } from './CoverageBoard';
import { DisputesBoard } from './DisputesBoard';
import styles from './quality.module.css';

const BOARD_ID = 'quality-board';
const tabId = (board: Board): string => `quality-tab-${board}`;

/** Back to the map, with everything on it. */
const close = (): void => changeView({ workspace: 'explore', since: null });

/** How good the data is: what disagrees, what is known, what changed. Its tables are wide: it takes the map's place. */
export function QualityPanel() {
  const t = useT();
  const words = useQualityWords();
  const format = useFormat();
  const loaded = useStore((s) => s.loaded);
  const board = useStore((s) => s.view.board);
  const { version, date } = useStore((s) => s.dataset.release);
  const panel = useTakesScreen(close);
  return (
    <section ref={panel} className={`panel ${styles.panel}`} aria-label={t.planning.quality} tabIndex={-1}>
      <header className={styles.bar}>
        <h2 className={styles.title}>
          {t.planning.quality} {version && <small>{words.release(version, format.asOf(date))}</small>}
        </h2>
        <Tabs
          label={words.boards}
          tabs={BOARDS}
          nameOf={(id) => words.board[id]}
          idOf={tabId}
          chosen={board}
          controls={BOARD_ID}
          onChoose={(id) => changeView({ board: id })}
          className={styles.tabs ?? ''}
        />
        <Button look="outline" className={styles.back ?? ''} onClick={close}>
          <ArrowLeft aria-hidden />
          {words.back}
        </Button>
      </header>
      <div role="tabpanel" id={BOARD_ID} aria-labelledby={tabId(board)} className={styles.board}>
        {loaded ? <TheBoard board={board} /> : <Spinner />}
      </div>
    </section>
  );
}

function TheBoard({ board }: { readonly board: Board }) {
  switch (board) {
    case 'contradictions':
      return <DisputesBoard />;
    case 'coverage':
      return <CoverageBoard />;
    case 'changes':
      return <ChangesBoard />;
  }
}
