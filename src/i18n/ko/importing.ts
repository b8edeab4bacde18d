import type { ImportingWords } from '../vi/importing';

export const importingWords: ImportingWords = {
  place: {
    entry: (name) => `내부 파일 “${name}”`,
    sheet: (name) => `시트 “${name}”`,
    row: (n) => `${n}행`,
    column: (name) => `열 “${name}”`,
    feature: (n) => `객체 ${n}`,
    line: (n) => `${n}번째 줄`,
  },
  said: (where, what) => `${where}: ${what}`,

  phases: {
    reading: '파일 읽는 중',
    unpacking: '압축 푸는 중',
    parsing: '레코드 분석 중',
  },

  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (.Vn… 글꼴, ABC)',
    vni: 'VNI (VNI-… 글꼴)',
    'utf-8-twice': 'UTF-8로 두 번 저장된 UTF-8',
    'windows-1252': '서유럽 (Windows-1252)',
  },
  askEncoding: (file) => `${file}: 문자 인코딩이 분명하지 않습니다. 글자가 올바르게 보이는 것을 선택하십시오.`,

  geometryProblems: {
    'not-a-geometry': '알 수 없는 종류의 도형이어서',
    'not-a-number': '숫자가 아닌 좌표가 있어서',
    'out-of-range': 'WGS84 범위(경도 ±180°, 위도 ±90°)를 벗어난 좌표가 있어서',
    'ring-too-short': '점이 세 개보다 적은 윤곽이 있어서',
    'ring-not-closed': '닫히지 않은 윤곽이 있어서',
    'line-too-short': '점이 하나뿐인 선이 있어서',
    empty: '점이 없어서',
  },

  refusals: {
    'too-large': (d) =>
      `파일 크기가 ${d('mb')} MB로 ${d('maxMb')} MB를 넘습니다. 파일을 나누거나 필요 없는 부분을 빼십시오.`,
    'too-many-rows': (d) => `레코드가 ${d('max')}개를 넘습니다. 파일을 나누십시오.`,
    'too-many-columns': (d) => `열이 ${d('max')}개를 넘습니다. 필요 없는 열을 삭제하십시오.`,
    'too-many-cells': (d) =>
      `표가 ${d('max')}개가 넘는 셀에 걸쳐 있습니다. 표에서 멀리 떨어진 셀을 삭제하거나 표를 새 시트에 복사하십시오.`,
    'too-many-positions': (d) => `도형의 점이 ${d('max')}개를 넘습니다. 도형을 단순화하거나 파일을 나누십시오.`,
    'too-many-elements': (d) =>
      `파일의 요소가 ${d('max')}개를 넘습니다. 파일을 나누거나 QGIS에서 GeoJSON으로 변환하십시오.`,
    'too-deep': (d) => `중첩이 ${d('max')}단계를 넘습니다. 파일을 다시 내보내십시오.`,
    'unpacks-too-large': (d) =>
      `압축을 풀면 ${d('maxMb')} MB를 넘어 열지 않았습니다. 데이터를 나누고, 믿을 수 있는 파일만 여십시오.`,
    'too-many-entries': (d) =>
      `압축 파일에 읽을 파일이 ${d('count')}개 있어 ${d('max')}개를 넘습니다. 필요한 것만 남기십시오.`,
    'took-too-long': (d) => `읽는 데 ${d('seconds')}초가 넘게 걸려 중단했습니다. 파일을 나누십시오.`,
    cancelled: () => '읽기를 중단했습니다. 바뀐 것은 없습니다.',
    'not-this-format': () =>
      '이 종류의 파일은 읽을 수 없습니다. CSV, XLSX, GeoJSON, TopoJSON, KML, KMZ 또는 ZIP으로 압축한 Shapefile을 사용하십시오.',
    'not-this-content': (d) =>
      `파일 이름이나 앞부분의 형식(${d('format')})과 내용이 다릅니다. 올바른 파일인지 확인하십시오.`,
    empty: () => '파일이 비어 있습니다. 올바른 파일인지 확인하십시오.',
    'no-records': () => '레코드가 없습니다. 올바른 파일인지 확인하십시오.',
    geopackage: () =>
      '브라우저가 읽을 수 없는 GeoPackage입니다. QGIS에서 GeoJSON으로 저장하거나 다음을 실행하십시오: ogr2ogr out.geojson in.gpkg',
    'old-excel': () => '구형 Excel 파일(.xls)입니다. Excel이나 LibreOffice에서 .xlsx로 저장하십시오.',
    'open-document': () => 'ODS 또는 XLSB 스프레드시트입니다. .xlsx 또는 CSV로 저장하십시오.',
    'other-archive': () => 'ZIP이 아닌 압축 파일입니다. 압축을 풀어 안의 파일을 선택하거나 ZIP으로 다시 압축하십시오.',
    'web-page': () => '스프레드시트가 아니라 웹 페이지(HTML)입니다. Excel에서 열어 .xlsx로 저장하십시오.',
    'shapefile-in-parts': () =>
      'Shapefile의 일부입니다. 이름이 같은 .shp, .dbf, .prj 파일을 하나의 ZIP으로 압축하십시오.',
    'zip-without-data': () => 'ZIP 안에 표나 지도 데이터가 없습니다. 올바른 파일인지 확인하십시오.',
    'network-link': () => '다른 곳을 가리키는 링크만 있는 KML입니다. 링크된 파일을 저장하여 여십시오.',
    'zip-not-readable': () =>
      '압축 파일에 암호가 있거나 읽을 수 없는 방식으로 압축되었습니다. 일반 ZIP으로 압축하십시오.',
    'encoding-unknown': (d) => `선택한 인코딩(${d('encoding')})으로 읽을 수 없습니다. 다른 인코딩을 선택하십시오.`,
    damaged: () => '파일이 손상되었거나 중간에 끊겼습니다. 온전한 사본으로 다시 시도하십시오.',
    'quote-not-closed': () => '열린 따옴표가 닫히지 않았습니다. 이 줄의 따옴표를 고치십시오.',
    doctype: () => '파일에 DOCTYPE 선언이 있어 안전을 위해 읽지 않습니다. 선언을 삭제하십시오.',
    'projection-unknown': (d) =>
      `“${d('projection')}” 좌표계를 WGS84로 변환하는 방법을 알 수 없습니다. QGIS에서 WGS84 또는 VN-2000으로 변환하십시오.`,
    'projection-missing': () =>
      '좌표가 미터 단위인데 파일에 좌표계가 명시되어 있지 않습니다. 좌표계(보통 VN-2000)를 선택하거나 .prj 파일을 추가하십시오.',
    multipatch: () => 'Shapefile에 3D 입체(MultiPatch)가 있습니다. QGIS에서 평면 영역으로 변환하십시오.',
    'reader-failed': () => '파일을 읽는 기능이 실행되지 않았습니다. 페이지를 새로 고친 뒤 다시 시도하십시오.',
  },

  warnings: {
    'no-header': () => '열 이름이 있는 행이 없어 열을 A, B, C로 부릅니다.',
    'rows-above-header': (d) => `이 열 이름 행 위에서 건너뛴 행: ${d('count')}개`,
    'header-duplicate': (d) => `열 이름이 중복되어 뒤의 열을 다음 이름으로 부릅니다: “${d('name')}”`,
    'header-empty': () => '데이터가 있는 열에 이름이 없어 문자로 부릅니다.',
    'proto-column-renamed': (d) => `사용할 수 없는 이름이어서 열을 다음 이름으로 부릅니다: “${d('name')}”`,
    'row-short': (d) => `${d('columns')}개 셀 중 ${d('cells')}개만 있는 행입니다. 나머지는 빈칸으로 봅니다.`,
    'control-characters-removed': () => '보이지 않는 제어 문자를 제거했습니다.',
    'letters-lost': () => '여기로 가져오기 전에 이미 손실된 글자(� 표시)가 있습니다. 원본과 비교하십시오.',
    'markup-kept-as-text': () => 'HTML이 들어 있어 일반 텍스트로 유지합니다.',
    'error-cell': () => '셀에 수식 오류가 있어 빈칸으로 봅니다.',
    'formula-not-calculated': () => '계산되지 않은 수식이어서 빈칸으로 봅니다. Excel에서 열어 저장하십시오.',
    'sheet-without-rows': () => '시트에 데이터가 없어 건너뛰었습니다.',
    'geometry-skipped': (d) => `${d('reason')} 도형을 제외했습니다. 수치는 유지합니다.`,
    'heights-left-out': (d) => `높이를 제외한 도형: ${d('count')}개. 위치는 유지합니다.`,
    'line-skipped': () => '이 줄은 읽을 수 없어 제외했습니다.',
    'feature-skipped': () => '이 객체는 읽을 수 없어 제외했습니다.',
    'axes-swapped': (d) =>
      `위도가 경도보다 먼저 적힌 것 같은 도형: ${d('count')}개. 확인하고, 맞다면 순서를 바꾸어 읽으십시오.`,
    'outside-vietnam': (d) => `베트남 밖에 있는 도형: ${d('count')}개. 좌표계를 확인하십시오.`,
    'projection-assumed': () => '.prj 파일이 없어 좌표를 WGS84로 봅니다.',
    'deleted-record': () => '삭제 표시된 레코드여서 제외했습니다.',
    'attributes-missing': () => '속성 표가 없어 도형만 읽었습니다.',
    'number-unreadable': () => '숫자 필드에 숫자가 없어 빈칸으로 봅니다.',
    'and-more': (d) => `같은 경우 ${d('count')}건 더 있음: ${d('code')}`,
  },
};
