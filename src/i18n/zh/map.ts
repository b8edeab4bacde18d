import type { Catalogue } from '../catalogue';

/** Words of the map itself. */
export const map: Catalogue['map'] = {
  canvas: '地图。方向键移动，加号和减号缩放。',
  city: '河内',
  zoomIn: '放大',
  zoomOut: '缩小',
  wholeCity: '显示全市',
  twoFingers: '请用两指移动地图',
  wheelWith: (key) => `按住 ${key} 并滚动以缩放地图`,
  scale: (distance) => `比例尺：${distance}`,
  figures: {
    about: (figure) => `约${figure}`,
    projects: (n) => `${n}个项目`,
    cleared: (share) => `征拆完成${share}`,
  },
  assumed: (capital) => `+${capital}\n假设`,
  tip: {
    asOf: (date) => `（${date}）`,
    old: (year) => `旧数据${year === '' ? '' : `，${year}年`}`,
    within: (distance) => `位置误差 ± ${distance}`,
    withinWhat: (distance, what) => `位置误差 ± ${distance}（${what}）`,
    estimate: '估计边界',
    derived: '根据已公布资料推得的边界',
  },
  credits: {
    button: '地图来源',
    osm: '© OpenStreetMap 贡献者（ODbL）',
    copernicus: '含经修改的 Copernicus Sentinel 2025年数据',
    bando: '行政边界：NXB Tài nguyên – Môi trường và Bản đồ',
    ourAirports: 'OurAirports',
    worldBank: '世界银行（Hanoi GTFS）',
    openFreeMap: 'OpenFreeMap © OpenMapTiles',
    protomaps: 'Protomaps',
  },
};
