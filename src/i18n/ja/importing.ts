import type { ImportingWords } from '../vi/importing';

export const importingWords: ImportingWords = {
  place: {
    entry: (name) => `file “${name}” inside`,
    sheet: (name) => `sheet “${name}”`,
    row: (n) => `row ${n}`,
    column: (name) => `column “${name}”`,
    feature: (n) => `feature ${n}`,
    line: (n) => `line ${n}`,
  },
  said: (where, what) => `${where}: ${what}`,

  phases: {
    reading: 'Reading the file',
    unpacking: 'Unpacking',
    parsing: 'Going through the records',
  },

  encodings: {
    'utf-8': 'Unicode (UTF-8)',
    'utf-16le': 'Unicode (UTF-16 LE)',
    'utf-16be': 'Unicode (UTF-16 BE)',
    'windows-1258': 'Windows-1258',
    tcvn3: 'TCVN3 (.Vn… fonts, ABC)',
    vni: 'VNI (VNI-… fonts)',
    'utf-8-twice': 'UTF-8 saved as UTF-8 twice',
    'windows-1252': 'Western European (Windows-1252)',
  },
  askEncoding: (file) => `${file}: its character encoding is not clear. Please pick the reading that looks right.`,

  geometryProblems: {
    'not-a-geometry': 'it is not of a known kind',
    'not-a-number': 'a coordinate is not a number',
    'out-of-range': 'a coordinate lies outside WGS84: longitude ±180°, latitude ±90°',
    'ring-too-short': 'an outline has fewer than three points',
    'ring-not-closed': 'an outline does not close',
    'line-too-short': 'a line has a single point',
    empty: 'it has no points',
  },

  refusals: {
    'too-large': (d) =>
      `the file has ${d('mb')} MB, more than ${d('maxMb')} MB. Please split it, or leave out what you do not need.`,
    'too-many-rows': (d) => `there are more than ${d('max')} records. Please split the file.`,
    'too-many-columns': (d) => `there are more than ${d('max')} columns. Please delete those you do not need.`,
    'too-many-cells': (d) =>
      `the table spans more than ${d('max')} cells. Please delete stray cells far from the table, or copy it to a new sheet.`,
    'too-many-positions': (d) =>
      `the shapes have more than ${d('max')} points. Please simplify them or split the file.`,
    'too-many-elements': (d) =>
      `the file has more than ${d('max')} elements. Please split it, or turn it into GeoJSON with QGIS.`,
    'too-deep': (d) => `it is nested more than ${d('max')} levels deep. Please export the file again.`,
    'unpacks-too-large': (d) =>
      `it unpacks to more than ${d('maxMb')} MB and was left alone. Please split the data, and open only files you trust.`,
    'too-many-entries': (d) =>
      `the archive holds ${d('count')} files to read, more than ${d('max')}. Please keep only those that are needed.`,
    'took-too-long': (d) => `reading took more than ${d('seconds')} seconds and was stopped. Please split the file.`,
    cancelled: () => 'you stopped the reading. Nothing has changed.',
    'not-this-format': () =>
      'this kind of file cannot be read. Please use CSV, XLSX, GeoJSON, TopoJSON, KML, KMZ or a zipped Shapefile.',
    'not-this-content': (d) =>
      `its name or beginning looks like ${d('format')}, but its content does not. Please check that it is the right file.`,
    empty: () => 'the file is empty. Please check that it is the right one.',
    'no-records': () => 'there are no records in it. Please check that it is the right file.',
    geopackage: () =>
      'this is a GeoPackage, which a browser cannot read. Please save it as GeoJSON with QGIS, or run: ogr2ogr out.geojson in.gpkg',
    'old-excel': () => 'this is an old Excel file (.xls). Please save it as .xlsx with Excel or LibreOffice.',
    'open-document': () => 'this is an ODS or XLSB spreadsheet. Please save it as .xlsx or CSV.',
    'other-archive': () => 'this archive is not a ZIP. Please unpack it and choose a file inside, or pack it as ZIP.',
    'web-page': () => 'this is a web page (HTML), not a spreadsheet. Please open it with Excel and save it as .xlsx.',
    'shapefile-in-parts': () =>
      'this is one part of a Shapefile. Please pack the .shp, .dbf and .prj of the same name into one ZIP.',
    'zip-without-data': () => 'the ZIP holds no table or map data. Please check that it is the right file.',
    'network-link': () => 'this KML only links to another place. Please save the linked file itself and open that.',
    'zip-not-readable': () =>
      'the archive has a password, or is packed in a way that cannot be read. Please pack it as a plain ZIP.',
    'encoding-unknown': (d) => `it cannot be read as ${d('encoding')}. Please pick another encoding.`,
    damaged: () => 'the file is damaged or cut off. Please get a sound copy and try again.',
    'quote-not-closed': () => 'a quotation mark is opened and never closed. Please correct it on this line.',
    doctype: () => 'the file declares a DOCTYPE, which is not read for safety. Please delete that declaration.',
    'projection-unknown': (d) =>
      `nobody here knows how “${d('projection')}” turns into WGS84. Please convert it to WGS84 or VN-2000 with QGIS.`,
    'projection-missing': () =>
      'the coordinates are metres, and the file does not say of which system. Please pick one (usually VN-2000), or add the .prj file.',
    multipatch: () => 'the Shapefile holds 3D bodies (MultiPatch). Please turn them into flat areas with QGIS.',
    'reader-failed': () => 'the part that reads files did not run. Please reload the page and try again.',
  },

  warnings: {
    'no-header': () => 'no row of names was found; columns are called A, B, C.',
    'rows-above-header': (d) => `rows passed over above this row of names: ${d('count')}.`,
    'header-duplicate': (d) => `this name comes twice; the later column is called “${d('name')}”.`,
    'header-empty': () => 'a column with data has no name; it is called by its letter.',
    'proto-column-renamed': (d) => `this name cannot be used; the column is called “${d('name')}”.`,
    'row-short': (d) => `the row has only ${d('cells')} of ${d('columns')} cells; the others count as empty.`,
    'control-characters-removed': () => 'invisible control characters were taken out.',
    'letters-lost': () => 'letters were lost (shown as �) before the file came here. Please compare with the original.',
    'markup-kept-as-text': () => 'it holds HTML, which is kept as plain text.',
    'error-cell': () => 'the cell shows a formula error; it counts as empty.',
    'formula-not-calculated': () =>
      'the formula was never calculated; the cell counts as empty. Please open the file with Excel and save it.',
    'sheet-without-rows': () => 'the sheet holds no data and was passed over.',
    'geometry-skipped': (d) => `its shape was left out because ${d('reason')}; its figures stay.`,
    'heights-left-out': (d) => `heights were left out, of this many shapes: ${d('count')}; positions stay.`,
    'line-skipped': () => 'this line cannot be read and was left out.',
    'feature-skipped': () => 'this feature cannot be read and was left out.',
    'axes-swapped': (d) =>
      `shapes that seem to have latitude before longitude: ${d('count')}. Please check, and read them the other way round if so.`,
    'outside-vietnam': (d) => `shapes outside Vietnam: ${d('count')}. Please check the coordinate system.`,
    'projection-assumed': () => 'there is no .prj file; the coordinates are taken for WGS84.',
    'deleted-record': () => 'the record is marked as deleted and was left out.',
    'attributes-missing': () => 'there is no table of attributes; only the shape was read.',
    'number-unreadable': () => 'this field is for numbers but holds none; it counts as empty.',
    'and-more': (d) => `and as many times more: ${d('count')}; ${d('code')}`,
  },
};
