import { chosenClaim } from '../domain/claim';
import type { ZoneField } from '../domain/fields';
import { isHistory } from '../domain/history';
import { INDICATORS } from '../domain/indicators';
import { roleOf } from '../domain/scales/scale';
import type { Zone } from '../domain/zone';
import { useNames, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { FigureValue } from '../ui/figure/FigureValue';
import { useZoneName } from '../ui/figure/names';
import { SignIcon } from '../ui/kit/SignIcon';

const SHOWN = [
  'area_ha',
  'available_ha',
  'occupancy_pct',
  'land_clearance_pct',
  'projects_total',
] as const satisfies readonly ZoneField[];

/** A zone in a few lines, known or not. */
export function ZoneCard({ zone }: { readonly zone: Zone }) {
  const t = useT();
  const names = useNames();
  const name = useZoneName()(zone);
  const dataset = useStore((s) => s.dataset);
  return (
    <section className="embed__zone" aria-label={t.regions.zoneDetails}>
      <h1>
        <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
        {name}
      </h1>
      <p className="embed__kind">
        {t.kinds[zone.kind]} · {t.statuses[zone.status]}
        {zone.communesNew.length > 0 && ` · ${zone.communesNew.join(', ')}`}
      </p>
      <dl>
        {SHOWN.map((field) => {
          const figure = zone.figures[field];
          const claim = chosenClaim(figure);
          return (
            <div key={field}>
              <dt>{names.zoneFields[field]}</dt>
              <dd>
                <FigureValue figure={figure} history={claim !== null && isHistory(field, claim, dataset)} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
