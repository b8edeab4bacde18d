import { boxCamera } from '../domain/boxCamera';
import { loadMapFonts } from './engine/fonts';
import { languageWithNames } from '../state/language';
import type { PictureAsk, PictureFrame, PictureSize, ScenesAsk, TakenPicture } from '../state/mapPicture';
import type { AppState } from '../state/store';
import { THEME } from '../theme/themes';
import type { Camera, View } from '../view/view';
import { makeDrawing } from './drawing';
import { HANOI } from './engine/camera';
import { createOffscreen } from './engine/offscreen';
import { makeMapData } from './features/mapData';
import type { StreetDetail } from './style/input';
import { buildStyle } from './style/style';

/** Pixels across a picture for paper: sharp in a printed column. */
const PRINT_PX = 1200;
/** Share of a scene's picture that the city fills. */
const SCENE_FILL = 0.94;
/** Metres across one pixel at zoom 0 on the equator, with tiles of 512 px. */
const METRES_AT_ZOOM_0 = 78_271.517;

const metresAtZoom = (zoom: number, lat: number): number =>
  (METRES_AT_ZOOM_0 * Math.cos((lat * Math.PI) / 180)) / 2 ** zoom;

const cameraOf = ({ lon, lat, metresPerPixel }: PictureFrame): Camera => ({
  lon,
  lat,
  zoom: Math.log2((METRES_AT_ZOOM_0 * Math.cos((lat * Math.PI) / 180)) / metresPerPixel),
  bearing: 0,
  pitch: 0,
});

/** Pictures of places for paper: light whatever the screen is, coloured by status, every place on the map. */
export async function picturesOfFrames(
  state: AppState,
  { widthPx, heightPx, lang, frames }: PictureAsk,
  detail: StreetDetail | null,
): Promise<readonly TakenPicture[]> {
  const theme = THEME.light;
  await loadMapFonts(lang);
  const { data } = makeMapData()({
    dataset: state.dataset,
    i18n: await languageWithNames(lang),
    metrics: theme.map,
    marked: frames.flatMap(({ marked }) => marked ?? []),
  });
  const style = buildStyle({
    themeId: 'light',
    theme,
    lens: 'status',
    base: 'offline',
    shown: null,
    detail,
    online: null,
  });
  const offscreen = createOffscreen({ widthPx, heightPx, pixelRatio: PRINT_PX / widthPx, style, data });
  try {
    const pictures: TakenPicture[] = [];
    for (const frame of frames) {
      const dataUrl = await offscreen.take(cameraOf(frame), frame.marked);
      pictures.push({ dataUrl, widthPx, heightPx, metresPerPixel: frame.metresPerPixel, bearing: 0 });
    }
    return pictures;
  } finally {
    offscreen.destroy();
  }
}

/**
 * What is in view, as it looks, without an online base: its tiles may not be passed on. Of another size, the view is
 * made larger or smaller until it fits.
 */
export async function pictureOfView(
  state: AppState,
  camera: Camera,
  screen: { readonly widthPx: number; readonly heightPx: number },
  wanted: PictureSize,
  detail: StreetDetail | null,
): Promise<TakenPicture> {
  const size = 'widthPx' in wanted ? wanted : { ...screen, ratio: wanted.ratio };
  const larger = Math.log2(Math.min(size.widthPx / screen.widthPx, size.heightPx / screen.heightPx));
  const [picture] = await take(state, [{ view: state.view, camera: { ...camera, zoom: camera.zoom + larger } }], {
    ...size,
    detail,
  });
  if (!picture) throw new Error('no picture');
  return picture;
}

/** The map of each scene of a story, light whatever the screen is; a scene without a camera shows the whole city. */
export async function picturesOfScenes(
  state: AppState,
  { widthPx, heightPx, pixelRatio, lang, looks, onTaken }: ScenesAsk,
  detail: StreetDetail | null,
): Promise<readonly TakenPicture[]> {
  const [i18n] = await Promise.all([languageWithNames(lang), loadMapFonts(lang)]);
  const [west, south, east, north] = HANOI.city;
  const city = boxCamera([west, south, east, north], widthPx, heightPx, SCENE_FILL);
  return take(
    { ...state, i18n, found: null, hovered: null },
    looks.map((look) => ({
      view: { ...state.view, ...look, theme: 'light', table: false },
      camera: look.camera ?? city,
    })),
    { widthPx, heightPx, ratio: pixelRatio, detail, onTaken },
  );
}

interface Shot {
  readonly view: View;
  readonly camera: Camera;
}

interface TakeOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly ratio: number;
  readonly detail: StreetDetail | null;
  readonly onTaken?: () => void;
}

async function take(
  state: AppState,
  shots: readonly Shot[],
  { widthPx, heightPx, ratio, detail, onTaken }: TakeOptions,
): Promise<readonly TakenPicture[]> {
  const pictures: TakenPicture[] = [];
  for (const { view, camera } of shots) {
    const drawing = makeDrawing(detail);
    const shown = { ...state, hovered: null, view: { ...view, base: 'offline' as const } };
    const style = drawing.style(shown, null);
    const { data } = drawing.data(shown);
    const offscreen = createOffscreen({ widthPx, heightPx, pixelRatio: ratio, style, data });
    try {
      const dataUrl = await offscreen.take(camera, view.selected);
      const metresPerPixel = metresAtZoom(camera.zoom, camera.lat);
      pictures.push({ dataUrl, widthPx, heightPx, metresPerPixel, bearing: camera.bearing });
    } finally {
      offscreen.destroy();
    }
    onTaken?.();
  }
  return pictures;
}
