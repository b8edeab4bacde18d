import { MapPin } from 'lucide-react';
import { outlookOf, type Outlook } from '../../domain/studio/outlook';
import { zoneOf } from '../../domain/studio/change';
import type { Draft } from '../../domain/studio/draft';
import { zoneCamera } from '../../domain/zoneCamera';
import { changeView, hover } from '../../state/actions';
import { selectZoneById, useFormat, useT } from '../../state/selectors';
import { tick } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { IconButton } from '../kit/Button';
import { useChangeText, usePlaceText } from './changeText';
import styles from './studio.module.css';

interface DiffRowProps {
  readonly draft: Draft;
  readonly fresh: ReadonlyMap<string, string>;
  readonly ticked: boolean;
}

/** One change. Pointing at it marks its place on the map, and the other way round. */
export function DiffRow({ draft, fresh, ticked }: DiffRowProps) {
  const { diff: words } = useStudioWords();
  const format = useFormat();
  const dataset = useStore((s) => s.dataset);
  const zones = useStore(selectZoneById);
  const text = useChangeText(fresh)(draft.change);
  const place = usePlaceText()(draft.place);
  const id = zoneOf(draft.change);
  const zone = id === null ? undefined : zones.get(id);
  const hovered = useStore((s) => id !== null && s.hovered === id);
  const outlook = outlookOf(dataset, draft);
  const camera = zone ? zoneCamera(zone) : null;
  const ready = draft.needs.length === 0;
  const asOf = draft.change.kind === 'figure' ? draft.change.claim.asOf : null;
  return (
    <tr data-hovered={hovered} onPointerEnter={() => hover(zone ? zone.id : null)}>
      <td>
        <label className={styles.tick}>
          <input
            type="checkbox"
            aria-label={words.acceptOne(text.figure, text.zone)}
            checked={ticked && ready}
            disabled={!ready}
            onChange={(event) => tick([draft.id], event.target.checked)}
            onFocus={() => hover(zone ? zone.id : null)}
            onBlur={() => hover(null)}
          />
        </label>
      </td>
      <th scope="row">
        <span className={styles.zone}>
          <span>{text.zone}</span>
          {zone && camera && (
            <IconButton
              label={words.show(text.zone)}
              icon={<MapPin aria-hidden />}
              onClick={() => changeView({ selected: zone.id, camera })}
            />
          )}
        </span>
        <span className={styles.small}>{place}</span>
      </th>
      <td>{text.figure}</td>
      <td className={styles.old}>
        <Now draft={draft} outlook={outlook} />
      </td>
      <td className={styles.next}>{text.next}</td>
      <td>
        {draft.source?.publisher}
        {asOf !== null && <span className={styles.small}>{format.asOf(asOf)}</span>}
        {draft.needs.length > 0 && <Lacks draft={draft} />}
      </td>
      <td>{ready && <Effect outlook={outlook} />}</td>
    </tr>
  );
}

function Lacks({ draft: { needs } }: { readonly draft: Draft }) {
  const words = useStudioWords();
  const format = useFormat();
  return (
    <span className={styles.lacks}>{words.diff.needs(format.list(needs.map((need) => words.source.needs[need])))}</span>
  );
}

/** What stands now; "not published" under its own sign. */
function Now({ draft: { change }, outlook }: { readonly draft: Draft; readonly outlook: Outlook | null }) {
  const t = useT();
  const { diff: words } = useStudioWords();
  const format = useFormat();
  const claimText = useClaimText();
  const zones = useStore(selectZoneById);
  if (change.kind === 'figure') {
    if (outlook?.now) {
      return (
        <>
          {claimText(outlook.now).whole}
          <span className={styles.small}>{format.asOf(outlook.now.asOf)}</span>
        </>
      );
    }
    return (
      <span className={styles.unknown}>
        <span className={styles.hatch} aria-hidden />
        {t.unknown}
      </span>
    );
  }
  if (change.kind === 'zone') return null;
  const zone = zones.get(change.zone);
  if (change.kind === 'outline' && zone?.outline) return words.areaText(format.value(zone.outline.drawnAreaHa, 'ha'));
  if (change.kind === 'position' && zone?.position) {
    return words.pointText(format.number(zone.position.lat, 5), format.number(zone.position.lon, 5));
  }
  return words.noPoint;
}

/** Whether the rule would use it, and if not, why not. */
function Effect({ outlook }: { readonly outlook: Outlook | null }) {
  const { diff: words } = useStudioWords();
  if (!outlook || outlook.used) return <span className={styles.used}>{words.used}</span>;
  if (outlook.why === null) return words.part;
  return (
    <>
      {words.notUsed}
      <span className={styles.small}>{words.notUsedWhy[outlook.why]}</span>
    </>
  );
}
