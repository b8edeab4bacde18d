import { changeBottleneck, changeView, toggleWorkspace } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Panel } from '../layout/Panel';
import { BoardTable } from './BoardTable';
import styles from './clearance.module.css';
import { Coverage } from './Coverage';
import { MissingForm } from './MissingForm';
import { Ranking } from './Ranking';
import { Totals } from './Totals';
import { useBoardRows, useBoardZones } from './useBoard';
import { YearsSection } from './YearsSection';

/** Where land is stuck: a ranking with its reasons, or the whole ladder of every zone as a table. */
export function ClearancePanel() {
  const t = useT();
  const words = useClearanceWords();
  const lens = useStore((s) => s.view.lens);
  const { table } = useStore((s) => s.view.bottleneck);
  const zones = useBoardZones();
  const rows = useBoardRows(zones);
  const coloured = lens === 'heldUp';
  return (
    <Panel
      label={t.planning.clearance}
      className={`workspace ${styles.panel} ${table ? styles.wide : ''}`}
      onClose={() => toggleWorkspace('clearance')}
    >
      <header className={styles.head}>
        <h2 className="panel__title">{t.planning.clearance}</h2>
        <Coverage rows={rows} />
        <div className={styles.choices}>
          <fieldset aria-label={words.views} className={styles.views}>
            <Button look="outline" aria-pressed={!table} onClick={() => changeBottleneck({ table: false })}>
              {words.ranking}
            </Button>
            <Button look="outline" aria-pressed={table} onClick={() => changeBottleneck({ table: true })}>
              {words.table}
            </Button>
          </fieldset>
          <Button
            look="link"
            aria-pressed={coloured}
            className={styles.colour ?? ''}
            onClick={() => changeView({ lens: coloured ? 'status' : 'heldUp' })}
          >
            {words.colour}
          </Button>
        </div>
      </header>
      {table ? (
        <BoardTable rows={rows} />
      ) : (
        <>
          <Ranking zones={zones} />
          <Totals rows={rows} />
          <YearsSection zones={zones} />
        </>
      )}
      <MissingForm zones={zones} rows={rows} />
    </Panel>
  );
}
