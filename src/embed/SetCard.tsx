import { useInvest } from '../state/invest';
import { selectShownZones, useFormat, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { Spinner } from '../ui/kit/Spinner';
import { CategoryList } from '../ui/legend/CategoryList';
import '../ui/legend/legend.css';
import { legendModel } from '../ui/legend/legendModel';

/** How many zones the map shows, and what their colours mean. */
export function SetCard() {
  const t = useT();
  const { embed: words } = useInvest();
  const format = useFormat();
  const loaded = useStore((s) => s.loaded);
  const lens = useStore((s) => s.view.lens);
  const dataset = useStore((s) => s.dataset);
  const zones = useStore(selectShownZones);
  if (!loaded) return <Spinner />;
  return (
    <section className="embed__set" aria-label={t.regions.legend}>
      <h1>{zones.length === 0 ? words.none : words.zones(format.number(zones.length))}</h1>
      {lens === 'status' && zones.length > 0 && (
        <div className="legend">
          <CategoryList model={legendModel(lens, zones, dataset)} />
        </div>
      )}
    </section>
  );
}
