import { loadI18n } from '../i18n/load';
import type { PictureAsk, PictureFrame, TakenPicture } from '../state/mapPicture';
import type { AppState } from '../state/store';
import { THEME } from '../theme/themes';
import type { Camera } from '../view/view';
import { makeDrawing } from './drawing';
import { createOffscreen } from './engine/offscreen';
import { makeMapData } from './features/mapData';
import type { StreetDetail } from './style/input';
import { buildStyle } from './style/style';

/** Pixels across a picture for paper: sharp in a printed column. */
const PRINT_PX = 1200;
/** Pixels per CSS pixel of a picture of the screen. */
const SCREEN_RATIO = 2;
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
  const { data } = makeMapData()({
    dataset: state.dataset,
    i18n: lang === state.i18n.lang ? state.i18n : await loadI18n(lang),
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

/** What is in view, as it looks, but sharper and without an online base: its tiles may not be passed on. */
export async function pictureOfView(
  state: AppState,
  camera: Camera,
  size: { readonly widthPx: number; readonly heightPx: number },
  detail: StreetDetail | null,
): Promise<TakenPicture> {
  const drawing = makeDrawing(detail);
  const shown = { ...state, hovered: null, view: { ...state.view, base: 'offline' as const } };
  const style = drawing.style(shown, null);
  const { data } = drawing.data(shown);
  const offscreen = createOffscreen({ ...size, pixelRatio: SCREEN_RATIO, style, data });
  try {
    const dataUrl = await offscreen.take(camera, state.view.selected);
    return {
      ...size,
      dataUrl,
      metresPerPixel: metresAtZoom(camera.zoom, camera.lat),
      bearing: camera.bearing,
    };
  } finally {
    offscreen.destroy();
  }
}
