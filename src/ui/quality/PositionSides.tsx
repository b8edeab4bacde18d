import type { Zone } from '../../domain/zone';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat, useT, useText } from '../../state/selectors';
import { metresText } from '../zone/distanceText';
import styles from './quality.module.css';

/** Where a zone is said to be: the point and the outline, each with its source and how far it may be off. */
export function PositionSides({ zone: { position, outline } }: { readonly zone: Zone }) {
  const { disputes: words } = useQualityWords();
  const t = useT();
  const text = useText();
  const format = useFormat();
  return (
    <dl className={styles.places}>
      {position && (
        <div>
          <dt>{words.point}</dt>
          <dd>
            {text(position.what)} {t.panels.zone.within(metresText(position.precisionM, format))}
            <small>{text(position.source)}</small>
          </dd>
        </div>
      )}
      {outline && (
        <div>
          <dt>{words.outline}</dt>
          <dd>
            {t.panels.zone.outlineKinds[outline.kind]}, {t.panels.zone.accuracy(outline.accuracyM)}
            <small>{text(outline.source)}</small>
            {outline.note && <small>{text(outline.note)}</small>}
          </dd>
        </div>
      )}
    </dl>
  );
}
