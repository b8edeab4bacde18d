import type { Map as MapLibre } from 'maplibre-gl';

/** Runs work on the style as soon as MapLibre has one, in the order given; again none while WebGL is lost. */
export type WhenStyled = (work: () => void) => void;

export function makeWhenStyled(map: MapLibre): WhenStyled {
  let styled = false;
  let waiting: (() => void)[] = [];
  map.on('style.load', () => {
    styled = true;
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  });
  map.on('webglcontextlost', () => {
    styled = false;
  });
  return (work) => {
    if (styled) work();
    else waiting.push(work);
  };
}
