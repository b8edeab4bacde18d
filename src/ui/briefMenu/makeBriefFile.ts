import { commonMetresPerPixel, frameOf } from '../../domain/compare/frames';
import { bestByField } from '../../domain/compare/rows';
import type { Zone } from '../../domain/zone';
import type { BriefZone } from '../../brief/input';
import { mapPictures, type TakenPicture } from '../../state/mapPicture';
import { useStore } from '../../state/store';
import { defaultView, type Lang } from '../../view/view';
import type { MadeFile } from '../exportMenu/useFileMaking';
import { fileLanguage } from '../exportMenu/fileLanguage';
import { publicUrl, linkTo } from '../share/link';
import { briefLegend } from './legend';

interface BriefAsk {
  readonly zones: readonly Zone[];
  readonly languages: readonly [Lang] | readonly [Lang, Lang];
  /** Whether today's date is printed on it. */
  readonly dated: boolean;
}

/** Of one place the surroundings matter; side by side the places do. In pixels that print about 2 to a point. */
const ONE = { widthPx: 400, heightPx: 300, leastMetres: 6000, margin: 2 };
const MANY = { widthPx: 260, heightPx: 195, leastMetres: 3000, margin: 1 };

/** One A4 page about a place, or about up to five side by side. */
export async function makeBriefFile({ zones, languages, dated }: BriefAsk): Promise<MadeFile> {
  const { dataset } = useStore.getState();
  const [first, second] = languages;
  const [{ makeBrief }, main, other] = await Promise.all([
    import('../../brief'),
    fileLanguage(first),
    second ? fileLanguage(second) : null,
  ]);
  const pictures = await picturesOf(zones, first);
  const legend = await briefLegend(zones, languages);
  const briefZones = zones.map((zone): BriefZone => {
    const picture = pictures.get(zone.id);
    return { zone, map: picture ? { ...picture, legend, attribution: main.i18n.t.map.credits.osm } : null };
  });
  return makeBrief({
    zones: briefZones,
    dataset,
    languages: other ? [main, other] : [main],
    link: publicUrl() ? linkTo(viewOf(zones, first)) : null,
    printedOn: dated ? today() : null,
    ...(zones.length > 1 ? { best: bestByField(zones, dataset) } : {}),
  });
}

/** The view that the QR code on the page opens: the same places, nothing of the reader's own screen. */
function viewOf(zones: readonly Zone[], lang: Lang) {
  const view = defaultView(lang);
  const [only, ...others] = zones;
  if (only && others.length === 0) return { ...view, selected: only.id };
  return { ...view, workspace: 'compare' as const, compared: zones.map(({ id }) => id) };
}

/** Without a map to picture, or where it fails, the page goes without and says so. */
async function picturesOf(zones: readonly Zone[], lang: Lang): Promise<ReadonlyMap<string, TakenPicture>> {
  const size = zones.length > 1 ? MANY : ONE;
  const sited = zones.flatMap((zone) => {
    const frame = frameOf(zone);
    return frame ? [{ id: zone.id, frame: { ...frame, metres: frame.metres * size.margin } }] : [];
  });
  const maps = mapPictures();
  if (!maps || sited.length === 0) return new Map();
  const metresPerPixel = commonMetresPerPixel(
    sited.map(({ frame }) => frame),
    size,
  );
  try {
    const pictures = await maps.ofFrames({
      widthPx: size.widthPx,
      heightPx: size.heightPx,
      lang,
      frames: sited.map(({ id, frame: { lon, lat } }) => ({ lon, lat, metresPerPixel, marked: id })),
    });
    return new Map(sited.flatMap(({ id }, i) => (pictures[i] ? [[id, pictures[i]] as const] : [])));
  } catch {
    return new Map();
  }
}

function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
