import { Download, Redo2, Trash2, Undo2 } from 'lucide-react';
import { useMemo } from 'react';
import { zoneOf } from '../../domain/studio/change';
import { hover } from '../../state/actions';
import { redoLocal, removeChanges, returnToPublished, undoLocal, useLocalData } from '../../state/localData';
import { useFormat } from '../../state/selectors';
import { useStudioWords } from '../../state/studioWords';
import { useFileMaking } from '../exportMenu/useFileMaking';
import { Button, IconButton } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { useChangeText } from './changeText';
import { makeLocalFile, type LocalFileKind } from './localFiles';
import styles from './studio.module.css';
import { usePages } from './usePages';

const PER_PAGE = 20;
const NOBODY: ReadonlyMap<string, string> = new Map();

/** What was accepted on this device: taken back, given up, or handed on to be published. */
export function LocalSection() {
  const { local: words } = useStudioWords();
  const format = useFormat();
  const { past, present, future } = useLocalData();
  const changes = useMemo(() => present.changes.toReversed(), [present]);
  const text = useChangeText(NOBODY);
  const { shown, pager } = usePages(changes, PER_PAGE);
  if (changes.length === 0 && past.length === 0 && future.length === 0) return null;
  return (
    <section aria-label={words.title} className={styles.working}>
      <h3 className={styles.sectionTitle}>{words.title}</h3>
      <div className={styles.tools}>
        <Button look="outline" aria-disabled={past.length === 0} onClick={undoLocal}>
          <Undo2 aria-hidden />
          {words.undo}
        </Button>
        <Button look="outline" aria-disabled={future.length === 0} onClick={redoLocal}>
          <Redo2 aria-hidden />
          {words.redo}
        </Button>
        {changes.length > 0 && (
          <Button look="outline" onClick={returnToPublished}>
            {words.back}
          </Button>
        )}
      </div>
      {changes.length === 0 ? (
        <p className={styles.quiet}>{words.none}</p>
      ) : (
        <>
          <p className={styles.quiet}>{words.kept}</p>
          <Disclosure label={words.list} aside={format.number(changes.length)}>
            <ul className={styles.kept}>
              {shown.map((change) => {
                const { zone, figure, next } = text(change);
                const id = zoneOf(change);
                return (
                  <li key={JSON.stringify(change)} onPointerEnter={() => hover(id)} onPointerLeave={() => hover(null)}>
                    <span>
                      {zone}: {figure} <strong>{next}</strong>
                    </span>
                    <IconButton
                      label={words.remove(`${figure}, ${zone}`)}
                      icon={<Trash2 aria-hidden />}
                      onClick={() => removeChanges([change])}
                    />
                  </li>
                );
              })}
            </ul>
            {pager}
          </Disclosure>
          <LocalExport />
        </>
      )}
    </section>
  );
}

const FILES: readonly LocalFileKind[] = ['ledger', 'sources', 'geojson'];

function LocalExport() {
  const { local: words } = useStudioWords();
  const present = useLocalData((s) => s.present);
  const { make, outcome } = useFileMaking({ making: words.exportTitle, done: words.saved, failed: words.failed });
  return (
    <>
      <h4 className={styles.sectionTitle}>{words.exportTitle}</h4>
      <div className={styles.tools}>
        {FILES.map((kind) => (
          <Button key={kind} look="outline" onClick={() => void make(() => makeLocalFile(kind, present))}>
            <Download aria-hidden />
            {words[kind]}
          </Button>
        ))}
      </div>
      <p className="hint">{words.exportHint}</p>
      {outcome}
    </>
  );
}
