import { useLayoutEffect, useRef } from 'react';
import { selectZoneById, useText } from '../state/selectors';
import { useStore } from '../state/store';
import type { MountedMap } from './mountMap';
import { readPadding } from './padding';
import { tipText } from './tipText';

const GAP_PX = 8;
const EDGE_PX = 8;

/** A few words beside the hovered zone's sign. It repeats what the panels and the table say, so it needs no focus. */
export function MapTip({ map }: { readonly map: MountedMap }) {
  // Of the selected zone the details are open already.
  const zone = useStore((s) =>
    s.hovered === null || s.hovered === s.view.selected ? null : (selectZoneById(s).get(s.hovered) ?? null),
  );
  const lens = useStore((s) => s.view.lens);
  const dataset = useStore((s) => s.dataset);
  const i18n = useStore((s) => s.i18n);
  const words = useText();
  const tip = useRef<HTMLDivElement>(null);
  const id = zone?.id;

  useLayoutEffect(() => {
    if (id === undefined) return;
    const follow = (): void => place(tip.current, map, id);
    follow();
    return map.onMove(follow);
  });

  if (!zone) return null;
  const text = tipText(zone, lens, dataset, i18n, words);
  return (
    <div ref={tip} className="map__tip" aria-hidden>
      <strong>{text.name}</strong>
      <span>{text.kind}</span>
      <span className={text.quiet ? 'map__tip-quiet' : ''}>
        {text.lens}: <b>{text.value}</b>
      </span>
      {text.place !== null && <span className="map__tip-quiet">{text.place}</span>}
    </div>
  );
}

/** Above the sign, or below it where there is no room; never over the map's edge, nor under a panel at its side. */
function place(tip: HTMLElement | null, map: MountedMap, id: string): void {
  const frame = tip?.parentElement;
  if (!tip || !frame) return;
  const spot = map.spotOf(id);
  const inSight = spot && spot.x > 0 && spot.y > 0 && spot.x < frame.clientWidth && spot.y < frame.clientHeight;
  tip.hidden = !inSight;
  if (!inSight) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const above = spot.y - spot.radius - GAP_PX - height;
  const top = above >= EDGE_PX ? above : spot.y + spot.radius + GAP_PX;
  const { left: from, right } = readPadding({ width: frame.clientWidth, height: frame.clientHeight });
  const most = frame.clientWidth - Math.max(right, EDGE_PX) - width;
  const left = Math.max(Math.min(spot.x - width / 2, most), Math.max(from, EDGE_PX));
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
