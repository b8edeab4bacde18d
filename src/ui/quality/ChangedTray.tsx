import { History } from 'lucide-react';
import { changedZones } from '../../domain/releases/diff';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import { comparedVersions } from '../../state/releases';
import { selectZoneById, useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Since } from '../../view/view';
import { Button } from '../kit/Button';
import { NotComparedText } from './NotComparedText';
import { useComparison } from './useComparison';

/** Over the map while it shows only what changed: since when, how much, and the ways on. */
export function ChangedTray() {
  const since = useStore((s) => s.view.since);
  const loaded = useStore((s) => s.loaded);
  const onBoard = useStore((s) => s.view.workspace === 'quality');
  return since && loaded && !onBoard ? <Tray since={since} /> : null;
}

function Tray({ since }: { readonly since: Since }) {
  const { tray: words, changes } = useQualityWords();
  const format = useFormat();
  const { version } = useStore((s) => s.dataset.release);
  const zones = useStore(selectZoneById);
  const { from, to } = comparedVersions(since, version);
  const { compared, retry } = useComparison(from, to);
  const ids = compared?.ok ? [...changedZones(compared.comparison.changes)] : [];
  const gone = ids.filter((id) => !zones.has(id)).length;
  return (
    <section className="panel tray" aria-label={words.title(from)}>
      <span className="tray__text">
        <History aria-hidden />
        {changes.compared(from, to)}
      </span>
      {compared && !compared.ok && <NotComparedText why={compared.why} onRetry={retry} />}
      {compared?.ok && (
        <small>
          {words.shown(format.number(ids.length - gone))}
          {gone > 0 && ` · ${words.gone(format.number(gone))}`}
        </small>
      )}
      <span className="tray__actions">
        <Button look="outline" onClick={() => changeView({ workspace: 'quality', board: 'changes' })}>
          {words.list}
        </Button>
        <Button onClick={() => changeView({ since: null })}>{words.all}</Button>
      </span>
    </section>
  );
}
