import type { Map as MapLibre } from 'maplibre-gl';
import { COLOUR_ROLES, type ColourRole } from '../../domain/scales/scale';
import { KINDS, type Kind } from '../../domain/zone';
import { THEME, type Theme } from '../../theme/themes';
import { drawAssumed, drawHatch, drawPlane, drawRing, drawSign } from './drawSign';

type DrawImage = (rest: readonly string[], theme: Theme, pixelRatio: number) => ImageData;
const further = new Map<string, DrawImage>();

/** Pictures of parts that come later, by the first word of their names; the second is the theme. */
export function drawImagesNamed(what: string, draw: DrawImage): void {
  further.set(what, draw);
}

/** Draws each picture when the style first asks for it. Names carry the theme, so a picture never changes. */
export function provideImages(map: MapLibre): void {
  // Sharper than the screen, because signs are also drawn larger than they are designed.
  const pixelRatio = Math.min(4, Math.max(1.5, window.devicePixelRatio * 1.5));
  map.setMissingStyleImageResolver((name) => {
    const image = drawNamed(name, pixelRatio);
    if (image && !map.hasImage(name)) map.addImage(name, image, { pixelRatio });
    return Promise.resolve();
  });
}

/** `sign:<theme>:<kind>[~]:<role>`, `ring:<theme>`, `assumed:<theme>`, `hatch:<theme>`, `plane:<theme>`. */
function drawNamed(name: string, pixelRatio: number): ImageData | null {
  const [what = '', themeId = '', sign = '', role = ''] = name.split(':');
  const theme = (THEME as Readonly<Record<string, Theme>>)[themeId];
  if (!theme) return null;
  if (what === 'assumed') return drawAssumed(theme, pixelRatio);
  if (what === 'ring') return drawRing(theme, pixelRatio);
  if (what === 'hatch') return drawHatch(theme, pixelRatio);
  if (what === 'plane') return drawPlane(theme, pixelRatio);
  const draw = further.get(what);
  if (draw) return draw([sign, role], theme, pixelRatio);
  const kind = sign.replace('~', '');
  if (what !== 'sign' || !isKind(kind) || !isRole(role)) return null;
  return drawSign(kind, role, sign.endsWith('~'), theme, pixelRatio);
}

const isKind = (name: string): name is Kind => (KINDS as readonly string[]).includes(name);
const isRole = (name: string): name is ColourRole => (COLOUR_ROLES as readonly string[]).includes(name);
