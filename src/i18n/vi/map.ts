/** Words of the map itself. */
export const map = {
  canvas: 'Bản đồ. Phím mũi tên để di chuyển, dấu cộng và dấu trừ để phóng to, thu nhỏ.',
  city: 'Hà Nội',
  zoomIn: 'Phóng to',
  zoomOut: 'Thu nhỏ',
  wholeCity: 'Xem toàn thành phố',
  twoFingers: 'Dùng hai ngón tay để di chuyển bản đồ',
  wheelWith: (key: string) => `Giữ ${key} và cuộn để phóng to, thu nhỏ bản đồ`,
  scale: (distance: string) => `Thước tỷ lệ: ${distance}`,
  figures: {
    /** “About” beside a sign, where a word would not fit. */
    about: (figure: string) => `~${figure}`,
    projects: (n: string) => `${n} dự án`,
    cleared: (share: string) => `GPMB ${share}`,
  },
  /** On the map beside a zone: capital that nobody has published. */
  assumed: (capital: string) => `+${capital}\ngiả định`,
  tip: {
    asOf: (date: string) => `(${date})`,
    old: (year: string) => `số liệu cũ${year === '' ? '' : `, ${year}`}`,
    within: (distance: string) => `Vị trí ± ${distance}`,
    withinWhat: (distance: string, what: string) => `Vị trí ± ${distance} (${what})`,
    estimate: 'Ranh giới ước tính',
    derived: 'Ranh giới suy ra từ dữ kiện đã công bố',
  },
  credits: {
    button: 'Nguồn bản đồ',
    osm: '© những người đóng góp OpenStreetMap (ODbL)',
    copernicus: 'Chứa dữ liệu Copernicus Sentinel 2025 đã chỉnh sửa',
    bando: 'Địa giới: NXB Tài nguyên – Môi trường và Bản đồ',
    ourAirports: 'OurAirports',
    worldBank: 'World Bank (Hanoi GTFS)',
    openFreeMap: 'OpenFreeMap © OpenMapTiles',
    protomaps: 'Protomaps',
  },
};
