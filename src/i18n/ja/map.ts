import type { Catalogue } from '../catalogue';

/** Words of the map itself. */
export const map: Catalogue['map'] = {
  canvas: '地図。矢印キーで移動、プラスキーとマイナスキーで拡大・縮小します。',
  city: 'ハノイ',
  zoomIn: '拡大',
  zoomOut: '縮小',
  wholeCity: '市全体を表示',
  twoFingers: '地図は2本の指で動かします',
  wheelWith: (key) => `${key}キーを押しながらスクロールすると地図を拡大・縮小できます`,
  scale: (distance) => `縮尺バー：${distance}`,
  figures: {
    about: (figure) => `約${figure}`,
    projects: (n) => `${n}件`,
    cleared: (share) => `用地取得${share}`,
  },
  assumed: (capital) => `+${capital}\n仮定`,
  tip: {
    asOf: (date) => `（${date}）`,
    old: (year) => `過去の数値${year === '' ? '' : `、${year}年`}`,
    within: (distance) => `位置の誤差 ± ${distance}`,
    withinWhat: (distance, what) => `位置の誤差 ± ${distance}（${what}）`,
    estimate: '推定の境界線',
    derived: '公表資料から導いた境界線',
  },
  credits: {
    button: '地図の出典',
    osm: '© OpenStreetMap contributors（ODbL）',
    copernicus: 'Copernicus Sentinelデータ（2025年）を加工して使用',
    bando: '行政界：NXB Tài nguyên – Môi trường và Bản đồ',
    ourAirports: 'OurAirports',
    worldBank: '世界銀行（Hanoi GTFS）',
    openFreeMap: 'OpenFreeMap © OpenMapTiles',
    protomaps: 'Protomaps',
  },
};
