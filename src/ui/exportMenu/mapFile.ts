import { scaleBar } from '../../domain/compare/surroundings';
import { pictureLine } from '../../exports/pictureLine';
import { investWords } from '../../i18n/invest';
import { mapPictures, type PictureSize, type TakenPicture } from '../../state/mapPicture';
import { useStore, type AppState } from '../../state/store';
import { THEME, type Theme } from '../../theme/themes';
import { metresText } from '../zone/distanceText';
import { InWords } from './inWords';
import { legendItems, type LegendItem } from './legendItems';
import type { PictureSizeId } from './pictureSizes';
import type { MadeFile } from './useFileMaking';

const FONT = "'Be Vietnam Pro', system-ui, sans-serif";
/** Heights in CSS px of the lines below the picture. */
const TITLE = 44;
const LINE = 26;
const EDGE = 16;

/** A3 across, in CSS px of which 4 dots each make 300 dpi. */
const A3 = { widthPx: 1240, heightPx: 877, ratio: 4 } as const;

/** The map in view as a PNG, with what a picture needs to stand alone: title, legend, scale, north, date and credits. */
export async function makeMapFile(size: PictureSizeId): Promise<MadeFile> {
  const state = useStore.getState();
  const words = await investWords(state.i18n.lang);
  const maps = mapPictures();
  if (!maps) throw new InWords(words.exports.noMap);
  const picture = await maps.ofView(pictureSize(size, state));
  const image = await decoded(picture.dataUrl);
  const scale = image.naturalWidth / picture.widthPx;
  const legend = legendItems(state);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) throw new InWords(words.exports.noMap);
  const theme = THEME[state.view.theme];
  const rows = wrap(pen, legend, picture.widthPx - 2 * EDGE);
  const height = picture.heightPx + belowPicture(rows.length);
  canvas.width = image.naturalWidth;
  canvas.height = Math.round(height * scale);
  pen.scale(scale, scale);
  pen.fillStyle = theme.ui.panel;
  pen.fillRect(0, 0, picture.widthPx, height);
  pen.drawImage(image, 0, 0, picture.widthPx, picture.heightPx);
  drawScale(pen, picture, theme, state);
  if (picture.bearing !== 0) drawNorth(pen, picture, theme);
  const { t, format } = state.i18n;
  let y = picture.heightPx + 28;
  write(pen, `${words.exports.pictureTitle} · ${t.lens[state.view.lens]}`, EDGE, y, `600 18px ${FONT}`, theme.ui.text);
  y += LINE;
  for (const row of rows) {
    for (const { x, colour, text } of row) {
      pen.fillStyle = theme.data[colour];
      pen.fillRect(x, y - 10, 12, 12);
      write(pen, text, x + 18, y, `13px ${FONT}`, theme.ui.text);
    }
    y += LINE;
  }
  const closing = [words.compare.asOfData(format.asOf(state.dataset.release.date)), t.map.credits.osm, t.app.title];
  write(pen, closing.join(' · '), EDGE, y, `12px ${FONT}`, theme.ui.text_quiet);
  return {
    content: await pngOf(canvas),
    fileName: `hanoi-zones-${state.dataset.release.date}-${state.i18n.lang}-${canvas.width}x${canvas.height}.png`,
  };
}

/** What is left of the page for the map itself once legend and lines have their room. */
function pictureSize(size: PictureSizeId, state: AppState): PictureSize {
  if (size !== 'a3') return { ratio: size === '1x' ? 1 : 2 };
  const pen = document.createElement('canvas').getContext('2d');
  const rows = pen ? wrap(pen, legendItems(state), A3.widthPx - 2 * EDGE).length : 1;
  return { ...A3, heightPx: A3.heightPx - belowPicture(rows) };
}

const belowPicture = (legendRows: number): number => TITLE + (legendRows + 1) * LINE + EDGE;

/** Breaks the legend into lines that fit. */
function wrap(pen: CanvasRenderingContext2D, items: readonly LegendItem[], width: number) {
  pen.font = `13px ${FONT}`;
  const rows: (LegendItem & { x: number })[][] = [[]];
  let x = EDGE;
  for (const item of items) {
    const needed = pen.measureText(pictureLine(item.text)).width + 18 + 22;
    if (x + needed > width + EDGE && x > EDGE) {
      rows.push([]);
      x = EDGE;
    }
    rows.at(-1)?.push({ ...item, x });
    x += needed;
  }
  return rows;
}

function drawScale(pen: CanvasRenderingContext2D, picture: TakenPicture, theme: Theme, { i18n }: AppState): void {
  const { metres, px } = scaleBar(picture.metresPerPixel, 160);
  const [x, y] = [EDGE, picture.heightPx - EDGE];
  pen.strokeStyle = theme.ui.text;
  pen.lineWidth = 1.5;
  pen.beginPath();
  pen.moveTo(x, y - 6);
  pen.lineTo(x, y);
  pen.lineTo(x + px, y);
  pen.lineTo(x + px, y - 6);
  pen.stroke();
  pen.textAlign = 'center';
  write(pen, metresText(metres, i18n.format), x + px / 2, y - 6, `12px ${FONT}`, theme.ui.text);
  pen.textAlign = 'left';
}

function drawNorth(pen: CanvasRenderingContext2D, picture: TakenPicture, theme: Theme): void {
  pen.save();
  pen.translate(picture.widthPx - 28, 34);
  pen.rotate((-picture.bearing * Math.PI) / 180);
  pen.fillStyle = theme.ui.text;
  pen.beginPath();
  pen.moveTo(0, -16);
  pen.lineTo(7, 10);
  pen.lineTo(0, 5);
  pen.lineTo(-7, 10);
  pen.fill();
  pen.restore();
}

function write(pen: CanvasRenderingContext2D, text: string, x: number, y: number, font: string, colour: string): void {
  pen.font = font;
  pen.fillStyle = colour;
  pen.fillText(pictureLine(text), x, y);
}

async function decoded(dataUrl: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = dataUrl;
  await image.decode();
  return image;
}

const pngOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
