import { CircleCheck, CircleDashed, CircleX, LoaderCircle } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useOfflineWords } from '../../state/offlineWords';
import { CHECKS, mendCopy, runPreflight, usePreflight, type CheckState, type Rehearsed } from '../../state/preflight';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Lacks } from './Lacks';
import styles from './offline.module.css';
import { Rehearsal } from './Rehearsal';

const ICONS = {
  waiting: CircleDashed,
  running: LoaderCircle,
  good: CircleCheck,
  bad: CircleX,
} as const satisfies Record<CheckState, unknown>;
const BYTES_PER_MB = 1_000_000;

/** One button that checks everything a talk needs and rehearses without network; then green, or what is missing. */
export function Preflight() {
  const { preflight: words } = useOfflineWords();
  const format = useFormat();
  const { run, checks, lacks, done, total, kept, lasting } = usePreflight();
  const noMap = useStore((s) => s.mapState === 'failed');
  const [rehearsed, setRehearsed] = useState<((how: Rehearsed) => void) | null>(null);
  const running = run === 'running';

  const waiting = useRef<((how: Rehearsed) => void) | null>(null);
  useEffect(() => () => waiting.current?.('given-up'), []);
  const rehearse = (): Promise<Rehearsed> => {
    if (noMap) return Promise.resolve('no-webgl');
    return new Promise((resolve) => {
      const end = (how: Rehearsed): void => {
        waiting.current = null;
        setRehearsed(null);
        resolve(how);
      };
      waiting.current = end;
      setRehearsed(() => end);
    });
  };
  const mend = async (): Promise<void> => {
    if (await mendCopy()) await runPreflight(rehearse);
  };

  return (
    <section aria-label={words.title} className={styles['section']}>
      <h3>{words.title}</h3>
      <p className={styles['about']}>{words.about}</p>
      <Button look="primary" disabled={running} onClick={() => void runPreflight(rehearse)}>
        {running ? words.running : run === 'idle' ? words.start : words.again}
      </Button>
      {running && (
        <div
          role="progressbar"
          aria-label={words.progress}
          aria-valuemin={0}
          aria-valuemax={CHECKS.length}
          aria-valuenow={CHECKS.filter((id) => checks[id] === 'good' || checks[id] === 'bad').length}
          className={styles['progress']}
        >
          {checks.files === 'running' && total > 0 && words.compared(format.number(done), format.number(total))}
        </div>
      )}
      {run !== 'idle' && (
        <ol className={styles['checks']}>
          {CHECKS.map((id) => {
            const Icon = ICONS[checks[id]];
            return (
              <li key={id} data-state={checks[id]}>
                <Icon aria-hidden />
                <span>{words.checks[id]}</span>
                <span className={styles['state']}>{words.states[checks[id]]}</span>
              </li>
            );
          })}
        </ol>
      )}
      {rehearsed && <Rehearsal onEnd={rehearsed} />}
      <div className={styles['verdict']}>
        <div role="status">
          {run === 'green' && (
            <div className={styles['green']}>
              <CircleCheck aria-hidden />
              <div>
                <strong>{words.green}</strong>
                {kept && (
                  <p>
                    {words.kept(format.number(kept.files), format.number(kept.bytes / BYTES_PER_MB, 1))} ·{' '}
                    {words.version(kept.version)}
                  </p>
                )}
              </div>
            </div>
          )}
        </div>
        {run === 'green' && lasting === false && <p className={styles['about']}>{words.notLasting}</p>}
        {lacks.length > 0 && !running && <Lacks lacks={lacks} onMend={() => void mend()} />}
      </div>
    </section>
  );
}
