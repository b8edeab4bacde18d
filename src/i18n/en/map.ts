import type { Catalogue } from '../catalogue';

/** Words of the map itself. */
export const map: Catalogue['map'] = {
  canvas: 'Map. Arrow keys move it, plus and minus zoom.',
  city: 'Hà Nội',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  wholeCity: 'Show the whole city',
  twoFingers: 'Use two fingers to move the map',
  wheelWith: (key) => `Hold ${key} and scroll to zoom the map`,
  scale: (distance) => `Scale bar: ${distance}`,
  figures: {
    about: (figure) => `~${figure}`,
    projects: (n) => `${n} projects`,
    cleared: (share) => `${share} cleared`,
  },
  assumed: (capital) => `+${capital}\nassumed`,
  tip: {
    asOf: (date) => `(${date})`,
    old: (year) => `old figure${year === '' ? '' : `, ${year}`}`,
    within: (distance) => `Position ± ${distance}`,
    withinWhat: (distance, what) => `Position ± ${distance} (${what})`,
    estimate: 'Estimated outline',
    derived: 'Outline derived from published facts',
  },
  credits: {
    button: 'Map credits',
    osm: '© OpenStreetMap contributors (ODbL)',
    copernicus: 'Contains modified Copernicus Sentinel data 2025',
    bando: 'Boundaries: NXB Tài nguyên – Môi trường và Bản đồ',
    ourAirports: 'OurAirports',
    worldBank: 'World Bank (Hanoi GTFS)',
    openFreeMap: 'OpenFreeMap © OpenMapTiles',
    protomaps: 'Protomaps',
  },
};
