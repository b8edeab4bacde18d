import { lazy, Suspense } from 'react';
import { plotsAddress } from '../../data/plots/address';
import { toggleWorkspace } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useStore } from '../../state/store';
import { Spinner } from '../kit/Spinner';
import { Panel } from '../layout/Panel';
import styles from './find.module.css';
import { FoundLine } from './FoundLine';
import { LimitsSection } from './LimitsSection';
import { Results } from './Results';
import { ScoreSection } from './ScoreSection';

const PlotsInFind = lazy(async () => ({ default: (await import('../plots/PlotsInFind')).PlotsInFind }));

/** Which land can be leased: limits on any figure, what is found, how it is ranked, and what is not known. */
export function FindPanel() {
  const words = useFindWords();
  const found = useStore((s) => s.found);
  return (
    <Panel label={words.title} className="workspace" onClose={() => toggleWorkspace('find')}>
      <header className={styles.head}>
        <h2 className="panel__title">{words.title}</h2>
        {found && <FoundLine found={found} />}
      </header>
      {found ? (
        <div>
          <LimitsSection found={found} />
          {plotsAddress() !== null && (
            <Suspense>
              <PlotsInFind />
            </Suspense>
          )}
          <ScoreSection />
          <Results found={found} />
        </div>
      ) : (
        <Spinner />
      )}
    </Panel>
  );
}
