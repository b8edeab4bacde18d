import { selectSelectedZone } from '../../state/selectors';
import { useDrawWords } from '../../state/drawWords';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Disclosure } from '../kit/Disclosure';
import styles from './draw.module.css';
import { SaveOutline } from './SaveOutline';

/** The outline of the selected zone, out again as a VN-2000 table. */
export function ZoneOutline() {
  const words = useDrawWords();
  const name = useZoneName();
  const zone = useStore(selectSelectedZone);
  if (!zone) return null;
  const { outline } = zone;
  if (!outline) return <p className="hint">{words.zone.none}</p>;
  const { kinds, accuracy } = words.overlaps;
  const source = words.sources.zone(kinds[outline.kind], accuracy(outline.accuracyM));
  return (
    <Disclosure
      className={styles.section}
      label={<h3 className={styles.sectionName}>{words.zone.title(name(zone))}</h3>}
      open
    >
      <p className="hint">
        {words.zone.about} {source}.
      </p>
      <SaveOutline
        outline={{
          name: name(zone),
          geometry: outline.geometry,
          corners: null,
          source,
          proposed: false,
          decisionHa: null,
        }}
        proposal={null}
      />
    </Disclosure>
  );
}
