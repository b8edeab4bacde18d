import type { SourceSpecification, StyleSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { fetchOnline } from '../data/fetchOnline';
import type { BaseId, Camera } from '../view/view';
import { ONLINE_HOSTS, OPENFREEMAP, OSM_TILES } from './onlineHosts';
import type { OnlineStyle } from './style/input';
import { osmRaster, takeOnlineStyle } from './style/online';

/**
 * An online base map, ready to be drawn. Rejects when it cannot be reached. Nothing is asked for that the map will not
 * show at once; the browser's cache gives it the same answers again.
 */
export async function fetchOnlineBase(base: Exclude<BaseId, 'offline'>, camera: Camera): Promise<OnlineStyle> {
  if (base === 'osm') {
    const tiles = `${OSM_TILES}/{z}/{x}/{y}.png`;
    await fetchOnline(tileAt(tiles, camera));
    return osmRaster(tiles);
  }
  const style = (await (await fetchOnline(`${OPENFREEMAP}/styles/${base}`)).json()) as Pick<
    StyleSpecification,
    'sources' | 'layers'
  >;
  if (!Array.isArray(style.layers) || typeof style.sources !== 'object') throw new Error(`${base}: not a style`);
  const taken = takeOnlineStyle(base, style);
  const sources = await Promise.all(
    Object.entries(taken.sources).map(async ([id, source]) => [id, await withTiles(source)] as const),
  );
  return { ...taken, sources: Object.fromEntries(sources) };
}

/** A vector source with what its address describes, so that a wrong or dead one is known before anything is drawn. */
async function withTiles(source: SourceSpecification): Promise<SourceSpecification> {
  if (source.type !== 'vector' || !source.url) return checkedHosts(source);
  const described = (await (await fetchOnline(source.url)).json()) as Partial<VectorSourceSpecification>;
  if (!described.tiles?.length) throw new Error(`${source.url}: no tiles`);
  return checkedHosts({
    type: 'vector',
    tiles: described.tiles,
    minzoom: described.minzoom ?? 0,
    maxzoom: described.maxzoom ?? 14,
  });
}

/** Tiles must come from hosts that the page may talk to. */
function checkedHosts(source: SourceSpecification): SourceSpecification {
  const tiles = 'tiles' in source ? (source.tiles ?? []) : [];
  const foreign = tiles.find((url) => !ONLINE_HOSTS.some((host) => url.startsWith(`${host}/`)));
  if (foreign) throw new Error(`${foreign}: not a host of ours`);
  return source;
}

/** Address of the raster tile (256 px) in the middle of the view. */
function tileAt(template: string, { lon, lat, zoom }: Camera): string {
  const z = Math.min(19, Math.max(0, Math.floor(zoom + 1)));
  const sin = Math.sin((lat * Math.PI) / 180);
  const x = Math.floor(((lon + 180) / 360) * 2 ** z);
  const y = Math.floor((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * 2 ** z);
  return template.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));
}
