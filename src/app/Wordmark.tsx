import { SIGNS } from '../theme/signs';
import { useT } from '../state/selectors';

/** The sign of an industrial zone with the product's name. */
export function Wordmark() {
  const t = useT();
  const { frame, glyph } = SIGNS.industrial_zone;
  return (
    <h1 className="wordmark">
      <svg viewBox="0 0 24 24" aria-hidden>
        <path className="wordmark__frame" d={frame} />
        <path className="wordmark__glyph" d={glyph} />
      </svg>
      <span>
        {t.app.title}
        <small>{t.app.subtitle}</small>
      </span>
    </h1>
  );
}
