import { chosenClaim } from '../../domain/claim';
import type { ZoneField } from '../../domain/fields';
import { isHistory } from '../../domain/history';
import type { Zone } from '../../domain/zone';
import { useNames } from '../../state/selectors';
import { useStore } from '../../state/store';
import { FigureValue } from '../figure/FigureValue';
import styles from './shortlist.module.css';

/** What someone who looks for land asks first. */
const ASKED_FIRST = ['area_ha', 'available_ha', 'occupancy_pct'] as const satisfies readonly ZoneField[];

/** A few figures of a place, known or not. */
export function ZoneFacts({ zone }: { readonly zone: Zone }) {
  const names = useNames();
  const dataset = useStore((s) => s.dataset);
  return (
    <dl className={styles.facts}>
      {ASKED_FIRST.map((field) => {
        const figure = zone.figures[field];
        const claim = chosenClaim(figure);
        return (
          <div key={field}>
            <dt>{names.zoneFields[field]}</dt>
            <dd>
              <FigureValue
                figure={figure}
                history={claim !== null && isHistory(field, claim, dataset)}
                dated={field !== 'area_ha'}
              />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
