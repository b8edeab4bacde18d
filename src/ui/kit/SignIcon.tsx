import type { Kind } from '../../domain/zone';
import type { ColourRole } from '../../domain/scales/scale';
import { SIGNS } from '../../theme/signs';

interface SignIconProps {
  readonly kind: Kind;
  /** The data's colour; without it the sign is neutral. */
  readonly colour?: ColourRole | undefined;
}

/** The sign of a kind of place, as on the map. It never stands without its name beside it. */
export function SignIcon({ kind, colour }: SignIconProps) {
  const { frame, glyph, hollow } = SIGNS[kind];
  const inColour = colour ? `var(--d-${colour.replaceAll('_', '-')})` : 'var(--c-text-quiet)';
  return (
    <svg className={`sign ${hollow ? 'sign--hollow' : ''}`} viewBox="0 0 24 24" style={{ color: inColour }} aria-hidden>
      <path className="sign__frame" d={frame} />
      <path className="sign__glyph" d={glyph} fillRule="evenodd" />
    </svg>
  );
}
