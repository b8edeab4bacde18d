import { positionContradiction } from '../../domain/positionContradiction';
import type { Outline, Position, Zone } from '../../domain/zone';
import { openDialog } from '../../state/actions';
import { useFormat, useT, useText } from '../../state/selectors';
import { useStore } from '../../state/store';
import { LocalMark } from '../figure/LocalMark';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { metresText } from './distanceText';
import styles from './zone.module.css';

/** How well we know where it is: what the point is, how far it may be off, and what the outline is worth. */
export function PositionSection({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const words = t.panels.zone;
  const contradictions = useStore((s) => s.dataset.contradictions);
  const disagreement = positionContradiction(contradictions, zone.id);
  // The position is often one of the points.
  const points = zone.points.filter(({ lon, lat }) => lon !== zone.position?.lon || lat !== zone.position.lat);
  return (
    <Disclosure open className={styles.group ?? ''} label={<h3 className={styles.groupName}>{words.position}</h3>}>
      {zone.local?.includes('position') && <LocalMark />}
      {zone.position ? <Place place={zone.position} /> : <p className={styles.note}>{words.noPosition}</p>}
      {disagreement && (
        <Button
          look="outline"
          className={styles.disagree ?? ''}
          onClick={() => openDialog({ type: 'contradiction', id: disagreement.id })}
        >
          {t.panels.contradiction.title}
        </Button>
      )}
      {zone.local?.includes('outline') && <LocalMark />}
      {zone.outline && <OutlineNote outline={zone.outline} />}
      {points.length > 0 && (
        <>
          <h4 className={styles.subhead}>{words.points}</h4>
          <ul className={styles.points}>
            {points.map((point) => (
              <li key={`${point.what} ${point.lon} ${point.lat}`}>
                <Place place={point} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Disclosure>
  );
}

function Place({ place: { what, precisionM, source } }: { readonly place: Position }) {
  const format = useFormat();
  const text = useText();
  const words = useT().panels.zone;
  return (
    <p className={styles.place}>
      {text(what)} <span className={styles.precision}>{words.within(metresText(precisionM, format))}</span>
      <small className={styles.aside}>{text(source)}</small>
    </p>
  );
}

function OutlineNote({ outline: { kind, accuracyM, drawnAreaHa, source, note } }: { readonly outline: Outline }) {
  const format = useFormat();
  const text = useText();
  const words = useT().panels.zone;
  return (
    <>
      <h4 className={styles.subhead}>{words.outline}</h4>
      <p className={styles.place}>
        {words.outlineKinds[kind]}, {words.accuracy(accuracyM)}, {words.drawnArea(format.value(drawnAreaHa, 'ha'))}.{' '}
        <strong>{words.notCadastral}</strong>
        <small className={styles.aside}>{text(source)}</small>
        {note && <small className={styles.aside}>{text(note)}</small>}
      </p>
    </>
  );
}
