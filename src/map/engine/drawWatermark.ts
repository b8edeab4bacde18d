import type { Theme } from '../../theme/themes';

const WIDTH_PX = 300;
const HEIGHT_PX = 150;

/** A tile of slanting words that repeats over the whole map: under it nothing can be taken for real. */
export function drawWatermark(words: string, theme: Theme, pixelRatio: number): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(WIDTH_PX * pixelRatio);
  canvas.height = Math.round(HEIGHT_PX * pixelRatio);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return new ImageData(1, 1);
  pen.scale(pixelRatio, pixelRatio);
  pen.translate(WIDTH_PX / 2, HEIGHT_PX / 2);
  pen.rotate(-Math.PI / 10);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  // As large as fits: languages differ in length.
  let size = 20;
  const font = (): string => `600 ${size}px "Be Vietnam Pro", sans-serif`;
  pen.font = font();
  size = Math.min(size, (size * (WIDTH_PX - 40)) / pen.measureText(words).width);
  pen.font = font();
  pen.globalAlpha = 0.55;
  pen.strokeStyle = theme.base.label_halo;
  pen.lineWidth = 3;
  pen.strokeText(words, 0, 0);
  pen.globalAlpha = 0.5;
  pen.fillStyle = theme.ui.danger;
  pen.fillText(words, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}
