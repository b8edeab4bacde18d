import type {
  GeometryProblem,
  ReadProgress,
  RefusalCode,
  TextEncoding,
  WarningCode,
} from '../../domain/studio/reading';

/** What a refusal or a warning tells beside its code, already formatted; empty when it does not tell. */
export type Details = (key: string) => string;

/** Words for what is read from files: one plain sentence each, with what to do. Numbers come in already formatted. */
export const importingWords = {
  place: {
    entry: (name: string) => `tệp bên trong “${name}”`,
    sheet: (name: string) => `trang “${name}”`,
    row: (n: string) => `dòng ${n}`,
    column: (name: string) => `cột “${name}”`,
    feature: (n: string) => `đối tượng ${n}`,
    line: (n: string) => `dòng văn bản ${n}`,
  },
  said: (where: string, what: string) => `${where}: ${what}`,

  phases: {
    reading: 'Đang đọc tệp',
    unpacking: 'Đang giải nén',
    parsing: 'Đang phân tích',
  } satisfies Record<ReadProgress['phase'], string>,

  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (phông .Vn…, ABC)',
    vni: 'VNI (phông VNI-…)',
    'utf-8-twice': 'UTF-8 bị lưu chồng hai lần',
    'windows-1252': 'Tây Âu (Windows-1252)',
  } satisfies Record<TextEncoding, string>,
  askEncoding: (file: string) => `${file}: chưa rõ bảng mã chữ. Hãy chọn cách đọc nào cho ra chữ đúng.`,

  geometryProblems: {
    'not-a-geometry': 'hình không đúng dạng',
    'not-a-number': 'có tọa độ không phải là số',
    'out-of-range': 'có tọa độ nằm ngoài phạm vi kinh độ ±180°, vĩ độ ±90° của WGS84',
    'ring-too-short': 'có đường viền ít hơn ba điểm',
    'ring-not-closed': 'có đường viền không khép kín',
    'line-too-short': 'có đường chỉ có một điểm',
    empty: 'hình không có điểm nào',
  } satisfies Record<GeometryProblem, string>,

  refusals: {
    'too-large': (d: Details) =>
      `tệp ${d('mb')} MB, lớn hơn mức ${d('maxMb')} MB. Hãy chia nhỏ hoặc bỏ bớt phần không cần rồi thử lại.`,
    'too-many-rows': (d: Details) => `có hơn ${d('max')} bản ghi. Hãy chia tệp thành nhiều phần.`,
    'too-many-columns': (d: Details) => `có hơn ${d('max')} cột. Hãy xóa các cột thừa.`,
    'too-many-cells': (d: Details) =>
      `bảng trải rộng hơn ${d('max')} ô. Hãy xóa các ô lạc ở xa bảng, hoặc chép bảng sang trang mới.`,
    'too-many-positions': (d: Details) => `hình vẽ có hơn ${d('max')} điểm. Hãy đơn giản hóa hình hoặc chia tệp.`,
    'too-many-elements': (d: Details) =>
      `tệp có hơn ${d('max')} phần tử. Hãy chia tệp, hoặc đổi sang GeoJSON bằng QGIS.`,
    'too-deep': (d: Details) => `cấu trúc lồng nhau sâu hơn ${d('max')} tầng. Hãy xuất lại tệp từ phần mềm gốc.`,
    'unpacks-too-large': (d: Details) =>
      `giải nén ra hơn ${d('maxMb')} MB nên không mở tiếp. Hãy chia nhỏ dữ liệu, và chỉ mở tệp từ nơi đáng tin.`,
    'too-many-entries': (d: Details) =>
      `tệp nén có ${d('count')} tệp cần đọc, nhiều hơn mức ${d('max')}. Hãy chỉ giữ những tệp cần đọc.`,
    'took-too-long': (d: Details) => `đọc quá ${d('seconds')} giây nên đã dừng. Hãy chia nhỏ tệp rồi thử lại.`,
    cancelled: () => 'bạn đã dừng việc đọc. Không có gì thay đổi.',
    'not-this-format': () =>
      'không phải loại tệp đọc được. Hãy dùng CSV, XLSX, GeoJSON, TopoJSON, KML, KMZ hoặc Shapefile nén ZIP.',
    'not-this-content': (d: Details) =>
      `tên hoặc phần đầu tệp giống ${d('format')} nhưng nội dung thì không. Hãy kiểm tra xem có đúng tệp không.`,
    empty: () => 'tệp trống. Hãy kiểm tra xem có đúng tệp không.',
    'no-records': () => 'không có bản ghi nào. Hãy kiểm tra xem có đúng tệp không.',
    geopackage: () =>
      'đây là GeoPackage, trình duyệt không đọc được. Hãy mở bằng QGIS rồi lưu thành GeoJSON, hoặc chạy: ogr2ogr ra.geojson vao.gpkg',
    'old-excel': () => 'đây là tệp Excel đời cũ (.xls). Hãy mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.',
    'open-document': () => 'đây là bảng tính ODS hoặc XLSB. Hãy lưu thành .xlsx hoặc CSV.',
    'other-archive': () => 'đây là kiểu nén khác ZIP. Hãy giải nén rồi chọn tệp bên trong, hoặc nén lại thành ZIP.',
    'web-page': () => 'đây là trang web (HTML), không phải bảng tính. Hãy mở bằng Excel rồi lưu thành .xlsx.',
    'shapefile-in-parts': () =>
      'đây là một phần của Shapefile. Hãy nén các tệp .shp, .dbf và .prj cùng tên vào một tệp ZIP.',
    'zip-without-data': () =>
      'trong tệp ZIP không có bảng hay bản đồ nào đọc được. Hãy kiểm tra xem có đúng tệp không.',
    'network-link': () => 'tệp KML chỉ chứa liên kết tới nơi khác. Hãy tải chính tệp được liên kết về máy rồi mở.',
    'zip-not-readable': () => 'tệp nén có mật khẩu hoặc dùng cách nén không đọc được. Hãy nén lại thành ZIP thường.',
    'encoding-unknown': (d: Details) => `không đọc được theo bảng mã ${d('encoding')}. Hãy chọn bảng mã khác.`,
    damaged: () => 'tệp bị hỏng hoặc bị cắt ngang. Hãy lấy lại bản nguyên vẹn rồi thử lại.',
    'quote-not-closed': () => 'có dấu ngoặc kép mở mà không đóng. Hãy sửa dấu ngoặc kép ở dòng này.',
    doctype: () => 'tệp có khai báo DOCTYPE, không đọc vì lý do an toàn. Hãy xóa khai báo đó.',
    'projection-unknown': (d: Details) =>
      `không rõ cách chuyển hệ tọa độ “${d('projection')}” sang WGS84. Hãy chuyển sang WGS84 hoặc VN-2000 bằng QGIS.`,
    'projection-missing': () =>
      'tọa độ tính bằng mét mà tệp không ghi hệ tọa độ. Hãy chọn hệ tọa độ (thường là VN-2000), hoặc kèm tệp .prj.',
    multipatch: () => 'Shapefile chứa khối 3D (MultiPatch). Hãy đổi thành vùng phẳng bằng QGIS.',
    'reader-failed': () => 'không chạy được phần đọc tệp. Hãy tải lại trang rồi thử lại.',
  } satisfies Record<RefusalCode, (d: Details) => string>,

  warnings: {
    'no-header': () => 'không thấy dòng tiêu đề; cột được gọi theo chữ cái A, B, C.',
    'rows-above-header': (d: Details) => `bỏ qua ${d('count')} dòng ở trên dòng tiêu đề này.`,
    'header-duplicate': (d: Details) => `trùng tên cột; cột sau được gọi là “${d('name')}”.`,
    'header-empty': () => 'cột có dữ liệu nhưng không có tên; được gọi theo chữ cái.',
    'proto-column-renamed': (d: Details) => `tên cột này không dùng được; được đổi thành “${d('name')}”.`,
    'row-short': (d: Details) => `dòng chỉ có ${d('cells')} trong ${d('columns')} ô; các ô còn lại coi như trống.`,
    'control-characters-removed': () => 'đã bỏ các ký tự điều khiển không nhìn thấy.',
    'letters-lost': () => 'có chữ đã mất (hiện là �) từ trước khi mở ở đây. Hãy so với bản gốc.',
    'markup-kept-as-text': () => 'có mã HTML; được giữ nguyên như chữ thường.',
    'error-cell': () => 'ô báo lỗi công thức; coi như trống.',
    'formula-not-calculated': () => 'công thức chưa được tính; ô coi như trống. Hãy mở bằng Excel rồi lưu lại.',
    'sheet-without-rows': () => 'trang không có dữ liệu; bỏ qua.',
    'geometry-skipped': (d: Details) => `bỏ hình vẽ vì ${d('reason')}; các số liệu vẫn giữ.`,
    'heights-left-out': (d: Details) => `bỏ độ cao của ${d('count')} hình; chỉ giữ vị trí.`,
    'line-skipped': () => 'không đọc được dòng này; bỏ qua.',
    'feature-skipped': () => 'không đọc được đối tượng này; bỏ qua.',
    'axes-swapped': (d: Details) =>
      `${d('count')} hình có vẻ ghi vĩ độ trước kinh độ. Hãy kiểm tra, rồi chọn đọc đảo hai trục nếu đúng vậy.`,
    'outside-vietnam': (d: Details) => `${d('count')} hình nằm ngoài Việt Nam. Hãy kiểm tra hệ tọa độ.`,
    'projection-assumed': () => 'không có tệp .prj; tọa độ được hiểu là WGS84.',
    'deleted-record': () => 'bản ghi đã đánh dấu xóa; bỏ qua.',
    'attributes-missing': () => 'không có bảng thuộc tính; chỉ có hình vẽ.',
    'number-unreadable': () => 'ô kiểu số nhưng không phải số; coi như trống.',
    'and-more': (d: Details) => `và ${d('count')} lần nữa như vậy: ${d('code')}`,
  } satisfies Record<WarningCode, (d: Details) => string>,
};

export type ImportingWords = typeof importingWords;
