import { lazy, Suspense, useState } from 'react';
import { countFilters } from '../../domain/filter';
import { clearFilters } from '../../state/actions';
import { selectShownZones, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Spinner } from '../kit/Spinner';
import { FILTERS_ID } from '../layout/ids';
import { Panel } from '../layout/Panel';
import { ActiveFilters } from './ActiveFilters';
import './filters.css';

const FilterFacets = lazy(async () => ({ default: (await import('./FilterFacets')).FilterFacets }));

/** Which places are shown. How many they are stands below even while the choices are folded away. */
export function FiltersPanel({ startsOpen = false }: { readonly startsOpen?: boolean }) {
  const t = useT();
  const format = useFormat();
  const filters = useStore((s) => s.view.filters);
  const all = useStore((s) => s.dataset.zones.length);
  const shown = useStore(selectShownZones).length;
  const [wanted, setWanted] = useState(startsOpen);
  const active = countFilters(filters);

  return (
    <Panel label={t.regions.filters} className="panel--shrinks panel--tall">
      <Disclosure
        id={FILTERS_ID}
        label={<h2 className="panel__title">{t.regions.filters}</h2>}
        aside={active > 0 ? t.filters.active(format.number(active)) : undefined}
        open={startsOpen}
        onToggle={(event) => {
          if (!event.currentTarget.open) return;
          setWanted(true);
          event.currentTarget.closest('section')?.scrollIntoView({ block: 'nearest' });
        }}
      >
        {wanted && (
          <Suspense fallback={<Spinner />}>
            <FilterFacets />
          </Suspense>
        )}
      </Disclosure>
      <div className="filters__foot">
        <ActiveFilters />
        <output>{t.filters.status(format.number(shown), format.number(all))}</output>
        {active > 0 && (
          <Button look="link" onClick={clearFilters}>
            {t.actions.clearAll}
          </Button>
        )}
      </div>
    </Panel>
  );
}
