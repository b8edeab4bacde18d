import type { ColourRole } from '../../domain/scales/scale';

/** A patch of the colour that a role has on the map; `unknown` is the hatch. */
export function Swatch({ colour }: { readonly colour: ColourRole }) {
  const style = colour === 'unknown' ? undefined : { background: `var(--d-${colour.replaceAll('_', '-')})` };
  return <i className={`swatch ${colour === 'unknown' ? 'swatch--unknown' : ''}`} style={style} aria-hidden />;
}
