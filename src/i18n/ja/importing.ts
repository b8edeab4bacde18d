import type { ImportingWords } from '../vi/importing';

export const importingWords: ImportingWords = {
  place: {
    entry: (name) => `内部ファイル「${name}」`,
    sheet: (name) => `シート「${name}」`,
    row: (n) => `${n}行目`,
    column: (name) => `列「${name}」`,
    feature: (n) => `地物${n}`,
    line: (n) => `テキスト${n}行目`,
  },
  said: (where, what) => `${where}：${what}`,

  phases: {
    reading: 'ファイルを読み込み中',
    unpacking: '展開中',
    parsing: '解析中',
  },

  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3（.Vn…フォント、ABC）',
    vni: 'VNI（VNI-…フォント）',
    'utf-8-twice': 'UTF-8（二重に変換されたもの）',
    'windows-1252': '西ヨーロッパ言語（Windows-1252）',
  },
  askEncoding: (file) => `${file}：文字コードが不明です。文字が正しく表示される読み方を選んでください。`,

  geometryProblems: {
    'not-a-geometry': '図形の形式が正しくない',
    'not-a-number': '数値ではない座標がある',
    'out-of-range': '座標がWGS84の範囲（経度±180°、緯度±90°）の外にある',
    'ring-too-short': '輪郭の点が3点未満',
    'ring-not-closed': '輪郭が閉じていない',
    'line-too-short': '線の点が1点しかない',
    empty: '図形に点がない',
  },

  refusals: {
    'too-large': (d) =>
      `ファイルが${d('mb')} MBあり、上限の${d('maxMb')} MBを超えています。分割するか、不要な部分を除いてください。`,
    'too-many-rows': (d) => `レコードが${d('max')}件を超えています。ファイルを分割してください。`,
    'too-many-columns': (d) => `列が${d('max')}列を超えています。不要な列を削除してください。`,
    'too-many-cells': (d) =>
      `表が${d('max')}セルを超えて広がっています。表から離れたセルを削除するか、表を新しいシートにコピーしてください。`,
    'too-many-positions': (d) =>
      `図形の点が${d('max')}点を超えています。図形を簡略化するか、ファイルを分割してください。`,
    'too-many-elements': (d) =>
      `要素が${d('max')}件を超えています。ファイルを分割するか、QGISでGeoJSONに変換してください。`,
    'too-deep': (d) => `入れ子が${d('max')}階層を超えています。元のソフトから書き出し直してください。`,
    'unpacks-too-large': (d) =>
      `展開すると${d('maxMb')} MBを超えるため、開くのを中止しました。データを分割し、信頼できるファイルだけを開いてください。`,
    'too-many-entries': (d) =>
      `圧縮ファイルに読み取り対象のファイルが${d('count')}件あり、上限の${d('max')}件を超えています。必要なファイルだけを残してください。`,
    'took-too-long': (d) => `読み取りが${d('seconds')}秒を超えたため中止しました。ファイルを分割してください。`,
    cancelled: () => '読み取りを中止しました。何も変更されていません。',
    'not-this-format': () =>
      '読み取れない種類のファイルです。CSV、XLSX、GeoJSON、TopoJSON、KML、KMZ、またはZIP形式のShapefileを使用してください。',
    'not-this-content': (d) =>
      `名前または先頭部分は${d('format')}のようですが、内容が異なります。正しいファイルか確認してください。`,
    empty: () => 'ファイルが空です。正しいファイルか確認してください。',
    'no-records': () => 'レコードがありません。正しいファイルか確認してください。',
    geopackage: () =>
      'これはGeoPackageで、ブラウザーでは読み取れません。QGISでGeoJSONとして保存するか、次を実行してください：ogr2ogr out.geojson in.gpkg',
    'old-excel': () => 'これは旧形式のExcelファイル（.xls）です。ExcelまたはLibreOfficeで.xlsxとして保存してください。',
    'open-document': () => 'これはODSまたはXLSBの表計算ファイルです。.xlsxまたはCSVとして保存してください。',
    'other-archive': () => 'ZIP以外の圧縮形式です。展開して中のファイルを選ぶか、ZIPで圧縮し直してください。',
    'web-page': () =>
      'これは表計算ファイルではなくウェブページ（HTML）です。Excelで開き、.xlsxとして保存してください。',
    'shapefile-in-parts': () => 'これはShapefileの一部です。同じ名前の.shp、.dbf、.prjを1つのZIPにまとめてください。',
    'zip-without-data': () => 'ZIPの中に読み取れる表や地図データがありません。正しいファイルか確認してください。',
    'network-link': () => 'このKMLはほかの場所へのリンクのみです。リンク先のファイル自体を保存して開いてください。',
    'zip-not-readable': () =>
      '圧縮ファイルがパスワード付きか、読み取れない圧縮方式です。通常のZIPで圧縮し直してください。',
    'encoding-unknown': (d) => `${d('encoding')}としては読み取れません。別の文字コードを選んでください。`,
    damaged: () => 'ファイルが破損しているか、途中で切れています。正常なファイルを入手してやり直してください。',
    'quote-not-closed': () => '引用符が閉じられていません。この行の引用符を修正してください。',
    doctype: () => 'DOCTYPE宣言があるため、安全上の理由で読み取りません。宣言を削除してください。',
    'projection-unknown': (d) =>
      `「${d('projection')}」からWGS84への変換方法が不明です。QGISでWGS84またはVN-2000に変換してください。`,
    'projection-missing': () =>
      '座標はメートル単位ですが、座標系の記載がありません。座標系（通常はVN-2000）を選ぶか、.prjファイルを加えてください。',
    multipatch: () => 'Shapefileに3D立体（MultiPatch）が含まれています。QGISで平面のポリゴンに変換してください。',
    'reader-failed': () => 'ファイルの読み取り機能が動作しませんでした。ページを再読み込みしてやり直してください。',
  },

  warnings: {
    'no-header': () => '見出し行がないため、列をA、B、Cと呼びます。',
    'rows-above-header': (d) => `この見出し行より上の${d('count')}行を無視しました。`,
    'header-duplicate': (d) => `列名が重複しているため、後の列を「${d('name')}」と呼びます。`,
    'header-empty': () => 'データのある列に名前がないため、列の文字で呼びます。',
    'proto-column-renamed': (d) => `この列名は使用できないため、「${d('name')}」に変更しました。`,
    'row-short': (d) => `行に${d('columns')}セル中${d('cells')}セルしかないため、残りは空欄とみなします。`,
    'control-characters-removed': () => '見えない制御文字を取り除きました。',
    'letters-lost': () => 'ここで開く前に失われた文字（�で表示）があります。原本と照合してください。',
    'markup-kept-as-text': () => 'HTMLが含まれています。通常の文字として残しました。',
    'error-cell': () => 'セルに数式エラーがあります。空欄とみなします。',
    'formula-not-calculated': () => '数式が計算されていないため、空欄とみなします。Excelで開いて保存し直してください。',
    'sheet-without-rows': () => 'シートにデータがないため、無視しました。',
    'geometry-skipped': (d) => `図形を除外しました（理由：${d('reason')}）。数値は残します。`,
    'heights-left-out': (d) => `${d('count')}件の図形の標高を除外しました。位置は残します。`,
    'line-skipped': () => 'この行は読み取れないため、除外しました。',
    'feature-skipped': () => 'この地物は読み取れないため、除外しました。',
    'axes-swapped': (d) =>
      `${d('count')}件の図形は、緯度が経度より前に書かれている可能性があります。確認し、そのとおりであれば軸を入れ替えて読み取ってください。`,
    'outside-vietnam': (d) => `${d('count')}件の図形がベトナム国外にあります。座標系を確認してください。`,
    'projection-assumed': () => '.prjファイルがないため、座標をWGS84とみなします。',
    'deleted-record': () => '削除の印が付いたレコードのため、除外しました。',
    'attributes-missing': () => '属性の表がないため、図形のみを読み取りました。',
    'number-unreadable': () => '数値の欄ですが数値ではないため、空欄とみなします。',
    'and-more': (d) => `同様の事例がほかに${d('count')}件：${d('code')}`,
  },
};
