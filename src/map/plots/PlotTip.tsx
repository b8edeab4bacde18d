import { useLayoutEffect, useRef } from 'react';
import { PLOT_LENSES } from '../../domain/plots/plotLens';
import type { CellTileProps } from '../../domain/plots/tileProps';
import { usePlots } from '../../state/plots/store';
import { usePlotsWords } from '../../state/plotsWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';

const GAP_PX = 12;
const EDGE_PX = 8;

/** A few words beside the plot or circle under the pointer. Details and table say the same, so it needs no focus. */
export function PlotTip() {
  const words = usePlotsWords();
  const format = useFormat();
  const hovered = usePlots((s) => s.hovered);
  const synthetic = usePlots((s) => s.opened.kind === 'open' && s.opened.set.index.synthetic);
  const subject = useStore((s) => PLOT_LENSES[s.view.lens].subject);
  const tip = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (hovered && tip.current) place(tip.current, hovered.x, hovered.y);
  });
  if (!hovered) return null;
  const cell = (of: CellTileProps, left: number | null, leftSubject: number | null) => (
    <>
      <strong>
        {left === null
          ? words.tip.cell(format.number(of.count))
          : words.tip.left(format.number(left), format.number(of.count))}
      </strong>
      <span>
        {words.states[subject]}: <b>{words.count(format.number(leftSubject ?? of[subject]))}</b>
        {left === null && of[subject] > 0 && ` · ${format.value(Math.round(of[`${subject}_ha`] * 100) / 100, 'ha')}`}
      </span>
    </>
  );
  return (
    <div ref={tip} className="map__tip" aria-hidden>
      {hovered.kind === 'cell' ? (
        cell(hovered.cell, hovered.left, hovered.leftSubject)
      ) : (
        <>
          <strong>{words.details.title(hovered.plot.name ?? hovered.plot.id)}</strong>
          <span>{words.states[hovered.plot.status ?? 'unknown']}</span>
          <span className="map__tip-quiet">
            {words.details.area}:{' '}
            <b>
              {hovered.plot.area_ha === undefined
                ? words.details.notPublished
                : format.value(hovered.plot.area_ha, 'ha')}
            </b>
          </span>
        </>
      )}
      {synthetic && <span className="map__tip-quiet">{words.synthetic}</span>}
    </div>
  );
}

/** Above the pointer, or below it where there is no room; never over the map's edge. */
function place(tip: HTMLElement, x: number, y: number): void {
  const frame = tip.parentElement;
  if (!frame) return;
  const { offsetWidth: width, offsetHeight: height } = tip;
  const above = y - GAP_PX - height;
  const top = above >= EDGE_PX ? above : y + GAP_PX;
  const left = Math.max(EDGE_PX, Math.min(x - width / 2, frame.clientWidth - EDGE_PX - width));
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
