import type { Catalogue } from '../catalogue';

/** Words of the map itself. */
export const map: Catalogue['map'] = {
  canvas: '지도. 화살표 키로 이동하고 더하기·빼기 키로 확대·축소합니다.',
  city: '하노이',
  zoomIn: '확대',
  zoomOut: '축소',
  wholeCity: '시 전체 보기',
  twoFingers: '두 손가락으로 지도를 움직이세요',
  wheelWith: (key) => `${key} 키를 누른 채 스크롤하면 지도를 확대·축소합니다`,
  scale: (distance) => `축척 막대: ${distance}`,
  figures: {
    about: (figure) => `약 ${figure}`,
    projects: (n) => `프로젝트 ${n}건`,
    cleared: (share) => `부지 정리 ${share}`,
  },
  assumed: (capital) => `+${capital}\n가정`,
  tip: {
    asOf: (date) => `(${date})`,
    old: (year) => `과거 수치${year === '' ? '' : `, ${year}`}`,
    within: (distance) => `위치 ± ${distance}`,
    withinWhat: (distance, what) => `위치 ± ${distance}(${what})`,
    estimate: '추정 경계',
    derived: '공표된 사실에서 도출한 경계',
  },
  credits: {
    button: '지도 출처',
    osm: '© OpenStreetMap 기여자(ODbL)',
    copernicus: '수정된 Copernicus Sentinel 2025 데이터 포함',
    bando: '행정 경계: NXB Tài nguyên – Môi trường và Bản đồ',
    ourAirports: 'OurAirports',
    worldBank: 'World Bank(Hanoi GTFS)',
    openFreeMap: 'OpenFreeMap © OpenMapTiles',
    protomaps: 'Protomaps',
  },
};
