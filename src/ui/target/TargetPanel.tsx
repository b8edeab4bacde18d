import { useMemo } from 'react';
import { readPlan } from '../../domain/targets/plan';
import { MEASURES } from '../../domain/targets/targets';
import { isTerm } from '../../domain/targets/term';
import { changePlan } from '../../state/planning';
import { toggleWorkspace } from '../../state/actions';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useTargetWords } from '../../state/targetWords';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Spinner } from '../kit/Spinner';
import { Panel } from '../layout/Panel';
import { DealsSection } from './DealsSection';
import { HowReckoned } from './HowReckoned';
import { LaterSection } from './LaterSection';
import { OtherTargets } from './OtherTargets';
import { PlanChart } from './PlanChart';
import { PlanExport } from './PlanExport';
import { PublishedFigures } from './PublishedFigures';
import { ReadingsTable } from './ReadingsTable';
import { TargetChoice } from './TargetChoice';
import styles from './target.module.css';
import { TermSection } from './TermSection';
import { Verdict } from './Verdict';

/** What must still come to reach a target, as it looked on a day, and what assumed deals would do to it. */
export function TargetPanel() {
  const words = useTargetWords();
  const loaded = useStore((s) => s.loaded);
  const dataset = useStore((s) => s.dataset);
  const plan = useStore((s) => s.view.plan);
  const reading = useMemo(() => readPlan(dataset, plan), [dataset, plan]);
  const { target, planned, known } = reading;
  return (
    <Panel label={words.title} className={`workspace ${styles.planner}`} onClose={() => toggleWorkspace('target')}>
      <header className={styles.head}>
        <h2 className="panel__title">{words.title}</h2>
        <p className={styles.about}>{words.about}</p>
      </header>
      {!target ? (
        // Until the figures are here nothing may read as missing.
        loaded ? (
          <p className={styles.about}>{words.none}</p>
        ) : (
          <Spinner />
        )
      ) : (
        <>
          {reading.gone !== null && <Alert>{words.gone(reading.gone)}</Alert>}
          <TargetChoice reading={reading} target={target} />
          {planned ? (
            <>
              <Verdict planned={planned} />
              {planned.readings.flat().length > 1 && <ReadingsTable planned={planned} />}
              <HowReckoned planned={planned} />
              {MEASURES[planned.target.indicator].isCapital ? (
                <DealsSection />
              ) : (
                <p className={styles.about}>{words.notCapital}</p>
              )}
              {planned.course && <PlanChart planned={planned} course={planned.course} />}
              <LaterSection planned={planned} />
              <PublishedFigures planned={planned} />
            </>
          ) : (
            <NotYet since={reading.since ?? plan.seen} />
          )}
          {reading.targets
            .filter((one) => isTerm(one) && reading.knownIds.has(one.id))
            .map((one) => (
              <TermSection key={one.id} target={one} known={known} />
            ))}
          <Disclosure className={styles.section ?? ''} label={<h3 className={styles.sectionName}>{words.others}</h3>}>
            <OtherTargets known={known} />
          </Disclosure>
          {planned && <PlanExport planned={planned} />}
        </>
      )}
    </Panel>
  );
}

/** The day that it is seen from is too early for this target. */
function NotYet({ since }: { readonly since: string }) {
  const words = useTargetWords();
  const format = useFormat();
  const seen = useStore((s) => s.view.plan.seen);
  return (
    <Alert>
      <p>{words.notYet(format.asOf(seen), format.asOf(since))}</p>
      <Button look="link" onClick={() => changePlan({ seen: since })}>
        {words.seeFrom(format.asOf(since))}
      </Button>
    </Alert>
  );
}
