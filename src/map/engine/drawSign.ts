import { contrast } from '../../theme/contrast';
import { SIGNS, type Sign } from '../../theme/signs';
import type { Theme } from '../../theme/themes';
import type { ColourRole } from '../../domain/scales/scale';
import type { Kind } from '../../domain/zone';
import { HALO_PX, MARGIN_PX, SIGN_PX } from '../features/signSize';

type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

/** A picture of `sizePx` CSS px square, drawn in those units. */
export function picture(sizePx: number, pixelRatio: number, draw: (pen: Pen) => void): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = Math.round(sizePx * pixelRatio);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return new ImageData(1, 1);
  pen.scale(pixelRatio, pixelRatio);
  draw(pen);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

/** Shape by kind, colour by role, dashed edge when the place is known only roughly. */
export function drawSign(
  kind: Kind,
  role: ColourRole,
  approximate: boolean,
  theme: Theme,
  pixelRatio: number,
): ImageData {
  return picture(SIGN_PX + 2 * MARGIN_PX, pixelRatio, (pen) => {
    pen.translate(MARGIN_PX, MARGIN_PX);
    pen.lineJoin = 'round';
    paintSign(pen, SIGNS[kind], role, approximate, theme);
  });
}

const paint = (pen: Pen, path: Path2D, colour: string, rule: CanvasFillRule = 'nonzero'): void => {
  pen.fillStyle = colour;
  pen.fill(path, rule);
};

/** Contrast from which a glyph in the first choice of ink can be read (WCAG 1.4.11). */
const READABLE = 3;
const HISTORY_ALPHA = 0.6;

function paintSign(pen: Pen, sign: Sign, role: ColourRole, approximate: boolean, theme: Theme): void {
  const { label_halo: paper, label_text: ink } = theme.base;
  const colour = theme.data[role];
  const frame = new Path2D(sign.frame);
  const glyph = new Path2D(sign.glyph);
  const edge = (path: Path2D, style: string, width: number, dash: number[] = []): void => {
    pen.setLineDash(dash);
    pen.strokeStyle = style;
    pen.lineWidth = width;
    pen.stroke(path);
  };
  const dash = approximate ? [2.4, 2] : [];

  edge(frame, paper, 2 * HALO_PX);
  if (role === 'unknown') {
    // Quiet, because it says nothing: hatch on paper, a grey edge, room around the glyph.
    paint(pen, frame, paper);
    pen.save();
    pen.clip(frame);
    hatch(pen, SIGN_PX, colour, 3.8, 0.9);
    pen.restore();
    edge(glyph, paper, 2.6);
    edge(frame, colour, 1.5, dash);
    paint(pen, glyph, colour, 'evenodd');
  } else if (sign.hollow) {
    paint(pen, frame, paper);
    pen.save();
    pen.clip(frame);
    edge(frame, colour, 5.4);
    pen.restore();
    softEdge(pen, frame, ink, dash);
    paint(pen, glyph, contrast(colour, paper) >= READABLE ? colour : ink, 'evenodd');
  } else {
    // An old figure is not one of today's: faded, glyph and edge too.
    pen.globalAlpha = role === 'history' ? HISTORY_ALPHA : 1;
    paint(pen, frame, colour);
    paint(pen, glyph, contrast(colour, paper) >= READABLE ? paper : ink, 'evenodd');
    softEdge(pen, frame, ink, dash);
  }
}

/** An edge holds light fills together on light paper; broken where the place is not exact. */
function softEdge(pen: Pen, frame: Path2D, ink: string, dash: number[]): void {
  pen.globalAlpha *= 0.7;
  pen.setLineDash(dash);
  pen.strokeStyle = ink;
  pen.lineWidth = 1;
  pen.stroke(frame);
  pen.globalAlpha = 1;
  pen.setLineDash([]);
}

/** Parallel lines at 45°, over a square of `size`. */
function hatch(pen: Pen, size: number, colour: string, every: number, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.beginPath();
  for (let at = -size; at < 2 * size; at += every) {
    pen.moveTo(at, size + 1);
    pen.lineTo(at + size + 2, -1);
  }
  pen.stroke();
}

/** A tile of hatch that repeats without a seam. */
export const drawHatch = (theme: Theme, pixelRatio: number): ImageData =>
  picture(8, pixelRatio, (pen) => hatch(pen, 8, theme.data.unknown, 8, 1.4));

const RING_PX = SIGN_PX + 11;

/** The ring behind a hovered or selected sign. */
export const drawRing = (theme: Theme, pixelRatio: number): ImageData =>
  picture(RING_PX, pixelRatio, (pen) => {
    const middle = RING_PX / 2;
    pen.beginPath();
    pen.arc(middle, middle, middle - 1.4, 0, 2 * Math.PI);
    pen.fillStyle = theme.base.label_halo;
    pen.globalAlpha = 0.9;
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = theme.base.selected;
    pen.lineWidth = 2.2;
    pen.stroke();
  });

const ASSUMED_PX = SIGN_PX + 18;

/** The ring of an assumption: dashed violet on paper, wide enough to stand clear of the sign and its selection. */
export const drawAssumed = (theme: Theme, pixelRatio: number): ImageData =>
  picture(ASSUMED_PX, pixelRatio, (pen) => {
    const middle = ASSUMED_PX / 2;
    const edge = (style: string, width: number, dash: number[]): void => {
      pen.beginPath();
      pen.arc(middle, middle, middle - 2.5, 0, 2 * Math.PI);
      pen.setLineDash(dash);
      pen.strokeStyle = style;
      pen.lineWidth = width;
      pen.stroke();
    };
    edge(theme.base.label_halo, 4.6, []);
    edge(theme.ui.assumption, 2.6, [6, 3.6]);
  });

const PLANE =
  'M12 2.500c.8 0 1.400.9 1.400 2.200v4.200l7.100 4.400v2l-7.100-2.100v4l2.200 1.700v1.600L12 19.600l-3.600.9v-1.600l2.200-1.700v-4l-7.100 2.100v-2l7.100-4.400V4.700c0-1.300.6-2.200 1.400-2.200z';

/** The airport's place on the base map. */
export const drawPlane = (theme: Theme, pixelRatio: number): ImageData =>
  picture(16, pixelRatio, (pen) => {
    pen.scale(16 / 24, 16 / 24);
    const plane = new Path2D(PLANE);
    pen.lineJoin = 'round';
    pen.strokeStyle = theme.base.place_halo;
    pen.lineWidth = 3;
    pen.stroke(plane);
    paint(pen, plane, theme.base.place_text);
  });
