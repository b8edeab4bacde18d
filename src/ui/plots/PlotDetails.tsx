import { LocateFixed } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PlotRow } from '../../domain/plots/plot';
import type { PlotIndex } from '../../domain/plots/plotIndex';
import { changeView, select } from '../../state/actions';
import { changePlots } from '../../state/plots/actions';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { selectZoneById, useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button, IconButton } from '../kit/Button';
import { Spinner } from '../kit/Spinner';
import styles from './plots.module.css';
import { SourceLine } from './SourceLine';
import { StateSign } from './StateSign';
import { Synthetic } from './Synthetic';
import { useFollowPlots } from './useFollowPlots';

/** Everything known of the chosen plot, and what is not. */
export function PlotDetails() {
  useFollowPlots();
  const words = usePlotsWords();
  const opened = usePlots((s) => s.opened);
  const plot = usePlots((s) => s.open);
  if (opened.kind === 'failed' || plot.kind === 'failed') return <p>{words.details.failed}</p>;
  if (opened.kind !== 'open' || plot.kind !== 'here') return <Spinner />;
  return <Details plot={plot.value} index={opened.set.index} />;
}

/** Near enough to tell neighbours apart. */
const PLOT_ZOOM = 16;

function Details({ plot, index }: { readonly plot: PlotRow; readonly index: PlotIndex }) {
  const words = usePlotsWords();
  const format = useFormat();
  const { details } = words;
  const nothing = details.notPublished;
  const price =
    plot.priceUsdM2 === null
      ? nothing
      : `${details.perM2(format.number(plot.priceUsdM2))} · ${
          plot.priceBasis === null ? words.filters.noBasis : (words.bases[plot.priceBasis] ?? plot.priceBasis)
        }`;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [
      details.status,
      <span key="status" className={styles.state}>
        <StateSign state={plot.status ?? 'unknown'} />
        {plot.status === null ? nothing : words.states[plot.status]}
      </span>,
    ],
    [details.area, plot.areaHa === null ? nothing : format.value(plot.areaHa, 'ha')],
    [details.price, price],
    [details.sector, plot.sector ?? nothing],
    [details.zone, <ZoneOf key="zone" id={plot.zone} />],
    ...(plot.source === null ? [] : [[details.source, plot.source] as const]),
    ...(plot.asOf === null ? [] : [[details.asOf, format.asOf(plot.asOf)] as const]),
  ];
  const centre = (): void =>
    changeView({ camera: { lon: plot.lon, lat: plot.lat, zoom: PLOT_ZOOM, bearing: 0, pitch: 0 } });
  return (
    <div className={styles.layer}>
      <h2 className={styles.title}>{details.title(plot.name ?? plot.id)}</h2>
      <Synthetic />
      <div className={styles.actions}>
        <IconButton label={details.centre} icon={<LocateFixed aria-hidden />} onClick={centre} />
      </div>
      <dl className={styles.rows}>
        {rows.map(([name, value]) => (
          <Row key={name} name={name}>
            {value}
          </Row>
        ))}
      </dl>
      <SourceLine index={index} />
    </div>
  );
}

const Row = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </>
);

/** The way from a plot to its zone, where that is one of ours. */
function ZoneOf({ id }: { readonly id: string | null }) {
  const { details } = usePlotsWords();
  const zone = useStore((s) => (id === null ? undefined : selectZoneById(s).get(id)));
  const zoneName = useZoneName();
  if (!zone) return id ?? details.notPublished;
  const open = (): void => {
    changePlots({ open: null });
    select(zone.id);
  };
  return (
    <Button look="link" onClick={open}>
      {details.openZone(zoneName(zone))}
    </Button>
  );
}
