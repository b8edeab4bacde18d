import { lazy, Suspense, useContext, useState } from 'react';
import { countFilters } from '../../domain/filter';
import { clearFilters } from '../../state/actions';
import { selectShownZones, useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import { FoldingPanel, InSheet } from '../layout/FoldingPanel';
import { FILTERS_ID } from '../layout/ids';
import { ActiveFilters } from './ActiveFilters';
import './filters.css';

const FilterFacets = lazy(async () => ({ default: (await import('./FilterFacets')).FilterFacets }));

/** Which places are shown. How many they are stands below even while the choices are folded away. */
export function FiltersPanel() {
  const t = useT();
  const format = useFormat();
  const inSheet = useContext(InSheet);
  const filters = useStore((s) => s.view.filters);
  const [wanted, setWanted] = useState(inSheet);
  const active = countFilters(filters);

  return (
    <FoldingPanel
      label={t.regions.filters}
      id={FILTERS_ID}
      className="panel--shrinks panel--tall"
      aside={active > 0 ? t.filters.active(format.number(active)) : undefined}
      startsOpen={false}
      onOpen={() => setWanted(true)}
      foot={<FiltersFoot active={active > 0} />}
    >
      {wanted && (
        <Suspense fallback={<Spinner />}>
          <FilterFacets />
        </Suspense>
      )}
    </FoldingPanel>
  );
}

function FiltersFoot({ active }: { readonly active: boolean }) {
  const t = useT();
  const format = useFormat();
  const all = useStore((s) => s.dataset.zones.length);
  const shown = useStore(selectShownZones).length;
  return (
    <div className="filters__foot">
      <ActiveFilters />
      <output>{t.filters.status(format.number(shown), format.number(all))}</output>
      {active && (
        <Button look="link" onClick={clearFilters}>
          {t.actions.clearAll}
        </Button>
      )}
    </div>
  );
}
