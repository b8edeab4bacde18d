import type { StyleSpecification } from 'maplibre-gl';
import type { LensId } from '../domain/indicators/indicator';
import type { Zone } from '../domain/zone';
import { selectShownZones } from '../state/selectors';
import type { AppState } from '../state/store';
import { THEME } from '../theme/themes';
import { once } from './features/once';
import { makeMapData, type Drawn } from './features/mapData';
import { fanZoom, footprintPx, signScaleAt } from './features/signSize';
import type { SitedZone } from './features/zones';
import { plotsDrawn } from './plotsDrawn';
import type { OnlineStyle, PlotsDrawn, StreetDetail } from './style/input';
import { buildStyle } from './style/style';
import { NO_PLAN, type BaseId, type ThemeId } from '../view/view';

/** A sign's true place, its displacement there on screen and its size, in px. */
export interface PlacedSign {
  readonly lon: number;
  readonly lat: number;
  readonly dx: number;
  readonly dy: number;
  readonly radius: number;
}

/** What the map is to draw of the app's state. Style and collections stay the same objects while nothing changed. */
export interface Drawing {
  readonly style: (state: AppState, online: OnlineStyle | null) => StyleSpecification;
  readonly data: (state: AppState) => Drawn;
  readonly placeOf: (id: string) => SitedZone | null;
  readonly spotOf: (id: string, zoom: number) => PlacedSign | null;
}

export function makeDrawing(detail: StreetDetail | null): Drawing {
  const mapData = makeMapData();
  let drawn: Drawn | undefined;
  let signScale = 1;
  const styleOf = once(
    (
      themeId: ThemeId,
      lens: LensId,
      base: BaseId,
      zones: readonly Zone[] | null,
      online: OnlineStyle | null,
      proposed: readonly string[] | undefined,
      plots: PlotsDrawn | undefined,
    ) =>
      buildStyle({
        themeId,
        theme: THEME[themeId],
        lens,
        base,
        shown: zones && zones.map(({ id }) => id),
        detail,
        online,
        proposed,
        plots,
      }),
  );
  const placeOf = (id: string): SitedZone | null => drawn?.places.get(id) ?? null;
  return {
    placeOf,
    spotOf: (id, zoom) => {
      const place = placeOf(id);
      if (!place) return null;
      const [dx, dy] = drawn?.fan.get(fanZoom(zoom))?.get(id) ?? [0, 0];
      const scale = signScaleAt(zoom);
      const radius = (footprintPx(place.size, signScale) / 2) * scale;
      return { lon: place.lon, lat: place.lat, dx: dx * scale, dy: dy * scale, radius };
    },
    style: (state, online) => {
      const { theme: themeId, lens, base } = state.view;
      const zones = selectShownZones(state);
      return styleOf(
        themeId,
        lens,
        base,
        zones.length === state.dataset.zones.length ? null : zones,
        online,
        state.proposed?.zones,
        plotsDrawn(state),
      );
    },
    data: (state) => {
      const { dataset, i18n, hovered, view, proposed } = state;
      const { map: metrics } = THEME[view.theme];
      signScale = metrics.signScale;
      const marked = [view.selected, hovered].filter((id) => id !== null);
      // Only beside the planner, which says what they are.
      const assumed = view.workspace === 'target' ? view.plan.deals : NO_PLAN.deals;
      drawn = mapData({ dataset, i18n, metrics, marked: [...new Set(marked)], assumed, proposed: proposed?.shapes });
      return drawn;
    },
  };
}
