import { useMemo } from 'react';
import { frameOf, projectAround } from '../../domain/compare/frames';
import { areasNear, linesNear, outlinePath, scaleBar } from '../../domain/compare/surroundings';
import { INDICATORS } from '../../domain/indicators';
import { roleOf } from '../../domain/scales/scale';
import type { Zone } from '../../domain/zone';
import { useInvest } from '../../state/invest';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { metresText } from '../zone/distanceText';
import { SIGNS } from '../../theme/signs';
import './miniMap.css';

export const MINI = { widthPx: 240, heightPx: 160, leastMetres: 3000 } as const;
const { widthPx: W, heightPx: H } = MINI;
const SIGN_PX = 18;

interface MiniMapProps {
  readonly zone: Zone;
  readonly metresPerPixel: number;
}

/** Where and how large a place is, among roads and water, at the scale it shares with the others. */
export function MiniMap({ zone, metresPerPixel }: MiniMapProps) {
  const { compare: words } = useInvest();
  const format = useFormat();
  const name = useZoneName()(zone);
  const { contextLines, contextAreas } = useStore((s) => s.dataset);
  const colour = `var(--d-${roleOf(INDICATORS.status.scale, zone.status).replaceAll('_', '-')})`;
  const drawn = useMemo(() => {
    const frame = frameOf(zone);
    if (!frame) return null;
    const project = projectAround(frame, metresPerPixel);
    const window = { project, halfWidth: W / 2 + 8, halfHeight: H / 2 + 8 };
    return {
      lines: linesNear(contextLines, window),
      areas: areasNear(contextAreas, window),
      outline: zone.outline && outlinePath(zone.outline.geometry, project),
    };
  }, [zone, metresPerPixel, contextLines, contextAreas]);

  if (!drawn) {
    return <div className="mini mini--none">{words.mapKinds.none}</div>;
  }
  const what = zone.outline ? words.mapKinds[zone.outline.kind] : words.mapKinds.point;
  const doubt = zone.position && !zone.outline ? zone.position.precisionM : null;
  const bar = scaleBar(metresPerPixel, W * 0.35);
  const sign = SIGNS[zone.kind];
  return (
    <figure className="mini">
      <svg
        viewBox={`${-W / 2} ${-H / 2} ${W} ${H}`}
        role="img"
        aria-label={words.map(name, what)}
        preserveAspectRatio="xMidYMid slice"
      >
        <rect className="mini__land" x={-W / 2} y={-H / 2} width={W} height={H} />
        {drawn.areas.map(({ id, class: kind, path }) => (
          <path key={id} className={`mini__area mini__area--${kind}`} d={path} />
        ))}
        {drawn.lines.map(({ id, class: kind, unfinished, path }) => (
          <path key={id} className={`mini__line mini__line--${kind}`} data-unfinished={unfinished} d={path} />
        ))}
        {drawn.outline && (
          <path
            className="mini__outline"
            data-estimate={zone.outline?.kind === 'estimate'}
            d={drawn.outline}
            style={{ fill: colour, stroke: colour }}
          />
        )}
        {doubt !== null && <circle className="mini__doubt" r={doubt / metresPerPixel} />}
        {!drawn.outline && (
          <g
            transform={`scale(${SIGN_PX / 24}) translate(-12 -12)`}
            className={sign.hollow ? 'sign--hollow' : ''}
            style={{ color: colour }}
          >
            <path className="sign__frame" d={sign.frame} />
            <path className="sign__glyph" d={sign.glyph} fillRule="evenodd" />
          </g>
        )}
        <g transform={`translate(${-W / 2 + 8} ${H / 2 - 8})`} className="mini__bar">
          <path d={`M0 -5V0H${bar.px}V-5`} />
          <text x={bar.px / 2} y={-4} textAnchor="middle">
            {metresText(bar.metres, format)}
          </text>
        </g>
      </svg>
      <figcaption>
        {what}
        {doubt !== null && `, ${words.mapNote(metresText(doubt, format))}`}
      </figcaption>
    </figure>
  );
}
