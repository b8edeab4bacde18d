import { zipSync, strToU8 } from 'fflate/browser';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { ReadOptions, ReadOutcome } from '../../../src/import/contract';
import { unzipped } from '../../support/zips';
import { importFixture, readAs, readFixture, rowsOf, tablesOf } from '../../support/importing';

const NAMES = ['KCN Giả Định Bắc', 'Cụm công nghiệp Giả Định Đông'];
const original = tablesOf(await readFixture('known.geojson'))[0];

function positionsOf(geometry: Geometry | null | undefined): Position[] {
  if (!geometry || geometry.type === 'GeometryCollection') return [];
  return (geometry.coordinates as unknown[]).flat(Infinity).reduce((all: Position[], value, i, flat) => {
    if (i % 2 === 0) all.push([Number(value), Number(flat[i + 1])]);
    return all;
  }, []);
}

/** Metres from each position of one shape to the nearest of the other, at most: writers wind rings as they like. */
function apartM(a: Geometry | null | undefined, b: Geometry | null | undefined): number {
  const other = positionsOf(b);
  const distances = positionsOf(a).map(([x = 0, y = 0]) =>
    Math.min(...other.map(([u = 0, v = 0]) => Math.hypot((x - u) * 103_800, (y - v) * 110_700))),
  );
  return Math.max(...distances);
}

const warningsOf = (outcome: ReadOutcome): unknown[] =>
  outcome.ok === true ? outcome.warnings.map(({ code, at, detail }) => [code, at, detail]) : [outcome];
const geojson = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });
const point = (x: unknown, y: unknown, properties: object = {}): object => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: [x, y] },
});

describe('every format of map data', () => {
  test.each([
    ['known.geojson', 'geojson', 0],
    ['known.geojsonl', 'geojson', 0],
    ['known.topojson', 'topojson', 0],
    ['known.kml', 'kml', 0],
    ['known.kmz', 'kmz', 0],
    ['known-epsg4326.zip', 'shapefile', 0],
    // Against GDAL and PROJ, to the agreement that is asked of our own VN-2000.
    ['known-epsg4756.zip', 'shapefile', 0.01],
    ['known-epsg5897.zip', 'shapefile', 0.01],
    ['known-epsg9209.zip', 'shapefile', 0.01],
    ['known-epsg3405.zip', 'shapefile', 0.01],
    ['known-epsg32648.zip', 'shapefile', 0.01],
    ['known-epsg3405.geojson', 'geojson', 0.01],
  ])('%s says the same', async (file, format, tolerance) => {
    const outcome = await readFixture(file);
    const [table] = tablesOf(outcome);
    expect(table?.format).toBe(format);
    expect(table?.records.map(({ cells }) => cells.get('ten'))).toEqual(NAMES);
    expect(table?.records.map(({ cells }) => cells.get('dien_tich'))).toEqual([1586.5, 12.25]);
    table?.records.forEach(({ geometry }, i) => {
      expect(geometry?.type).toBe('Polygon');
      expect(apartM(geometry, original?.records[i]?.geometry)).toBeLessThanOrEqual(tolerance);
    });
    expect(warningsOf(outcome)).toEqual([]);
  });

  test('without the datum shift a VN-2000 file would be some 200 m off', async () => {
    const parts = unzipped(importFixture('known-epsg5897.zip'));
    const prj = new TextDecoder()
      .decode(parts['zones.prj'])
      .replaceAll(/(?:D_)?(?:GCS_)?(?:VN_2000|Vietnam_2000)/g, 'WGS_1984');
    const [table] = tablesOf(await readAs('a.zip', zipSync({ ...parts, 'zones.prj': strToU8(prj) })));
    const off = apartM(table?.records[0]?.geometry, original?.records[0]?.geometry);
    expect(off).toBeGreaterThan(150);
    expect(off).toBeLessThan(250);
  });

  test.each(['known.kml', 'known.geojson', 'known.topojson', 'known.kmz', 'known.xlsx', 'known-epsg5897.zip'])(
    'content, not the name, decides: %s as a .csv',
    async (file) => expect(await readAs('bảng.csv', importFixture(file))).toMatchObject({ ok: true }),
  );

  test('a name that promises an archive, with something else inside', async () => {
    expect(await readAs('a.xlsx', 'a,b\n1,2\n')).toMatchObject({
      refusal: { code: 'not-this-content', detail: { format: 'xlsx' } },
    });
  });

  test('a GeoPackage is named for what it is', async () => {
    expect(await readFixture('head-of.gpkg')).toMatchObject({ refusal: { code: 'geopackage' } });
    expect(await readAs('a.geojson', importFixture('head-of.gpkg'))).toMatchObject({ refusal: { code: 'geopackage' } });
  });
});

describe('GeoJSON', () => {
  test('a feature, a geometry, a list', async () => {
    for (const root of [point(105, 21, { a: 1 }), { type: 'Point', coordinates: [105, 21] }, [point(105, 21)]]) {
      const [table] = tablesOf(await readAs('a.json', JSON.stringify(root)));
      expect(table?.records[0]?.geometry).toEqual({ type: 'Point', coordinates: [105, 21] });
    }
  });

  test('values of every kind; ids; names that mean something to JavaScript', async () => {
    const text =
      '{"type":"Feature","id":"x-1","geometry":null,"properties":{"a":1.5,"b":true,"c":null,"d":["x",1],"e":"",' +
      '"__proto__":{"polluted":1},"constructor":"c"}}';
    const outcome = await readAs('a.geojson', text);
    const [table] = tablesOf(outcome);
    expect([...(table?.records[0]?.cells ?? [])]).toEqual([
      ['id', 'x-1'],
      ['a', 1.5],
      ['b', 'yes'],
      ['c', null],
      ['d', '["x",1]'],
      ['e', null],
      ['proto_', '{"polluted":1}'],
      ['constructor_', 'c'],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a bad shape is left out and named; its figures and the other shapes stay', async () => {
    const ring = (coordinates: unknown): object => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates },
    });
    const outcome = await readAs(
      'a.geojson',
      geojson(
        point(105, 21, { ten: 'A' }),
        point(null, 21),
        point(1e300, 21),
        point('105', '21'),
        ring([
          [
            [105, 21],
            [106, 21],
            [105, 21],
          ],
        ]),
        ring([
          [
            [105, 21],
            [106, 21],
            [106, 22],
            [105, 22],
          ],
        ]),
        { type: 'Feature', properties: {}, geometry: { type: 'Circle', coordinates: [105, 21] } },
        'x',
        point(105.1, 21, { ten: 'B' }),
      ),
    );
    const [table] = tablesOf(outcome);
    expect(table?.records.map(({ geometry }) => geometry !== null)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(table?.records.at(-1)?.place.number).toBe(9);
    expect(warningsOf(outcome)).toEqual([
      ['geometry-skipped', { feature: 2 }, { reason: 'not-a-number' }],
      ['geometry-skipped', { feature: 3 }, { reason: 'out-of-range' }],
      ['geometry-skipped', { feature: 4 }, { reason: 'not-a-number' }],
      ['geometry-skipped', { feature: 5 }, { reason: 'ring-too-short' }],
      ['geometry-skipped', { feature: 6 }, { reason: 'ring-not-closed' }],
      ['geometry-skipped', { feature: 7 }, { reason: 'not-a-geometry' }],
      ['feature-skipped', { feature: 8 }, undefined],
    ]);
  });

  test('latitude first is noticed, and read the other way round when asked', async () => {
    const text = geojson(point(21.01, 105.5), point(21.02, 105.6));
    expect(warningsOf(await readAs('a.geojson', text)).at(-1)).toEqual(['axes-swapped', {}, { count: 2 }]);
    const [table] = tablesOf(await readAs('a.geojson', text, { swapAxes: true }));
    expect(table?.records[0]?.geometry).toEqual({ type: 'Point', coordinates: [105.5, 21.01] });
    expect(warningsOf(await readAs('a.geojson', geojson(point(2.35, 48.85))))).toEqual([
      ['outside-vietnam', {}, { count: 1 }],
    ]);
  });

  test('metres without a projection are refused; with one that the user names they are read', async () => {
    const text = geojson(point(551784.381899792, 2323033.96676901));
    expect(await readAs('a.geojson', text)).toMatchObject({ refusal: { code: 'projection-missing' } });
    const [table] = tablesOf(await readAs('a.geojson', text, { projection: 'tm3_105_00' }));
    const [lon = 0, lat = 0] = positionsOf(table?.records[0]?.geometry)[0] ?? [];
    expect(lon).toBeCloseTo(105.5, 7);
    expect(lat).toBeCloseTo(21, 7);
    const named = (name: string): string =>
      JSON.stringify({
        type: 'FeatureCollection',
        crs: { type: 'name', properties: { name } },
        features: [point(105, 21)],
      });
    expect(await readAs('a.geojson', named('urn:ogc:def:crs:OGC:1.3:CRS84'))).toMatchObject({ ok: true });
    expect(await readAs('a.geojson', named('urn:ogc:def:crs:EPSG::2044'))).toMatchObject({
      refusal: { code: 'projection-unknown', detail: { projection: 'urn:ogc:def:crs:EPSG::2044' } },
    });
  });

  test('lines: a bad one is left out by its number; text sequences too', async () => {
    const lines = [
      JSON.stringify(point(105, 21, { a: 1 })),
      JSON.stringify(point(105, 21)).slice(0, -3),
      '',
      JSON.stringify(point(105, 21, { a: 3 })),
    ];
    const outcome = await readAs('a.geojsonl', lines.join('\n'));
    expect(tablesOf(outcome)[0]?.records.map(({ place }) => place.number)).toEqual([1, 3]);
    expect(warningsOf(outcome)).toEqual([['line-skipped', { line: 2, feature: 2 }, undefined]]);
    const sequence = [point(105, 21), point(105, 21.1)].map((one) => `\u001e${JSON.stringify(one)}\n`).join('');
    expect(tablesOf(await readAs('a.geojsons', sequence))[0]?.records).toHaveLength(2);
  });

  test.each([
    ['{"type":"FeatureCollection",\n"features":[\n{"type":"Feature",}]}', 3],
    ['{"a":1,\n"b":01}', 2],
    ['[1,\n2', 2],
    ['{"a":"x\ny"}', 1],
    ['{"a" 1}', 1],
    ['[1]\n\n]', 3],
  ])('%j is damaged on line %i', async (text, line) => {
    expect(await readAs('a.geojson', text)).toMatchObject({ refusal: { code: 'damaged', at: { line } } });
  });

  test('100,000 brackets are refused before anything overflows; 64 are not too many', async () => {
    const deep = '[\n'.repeat(100_000);
    expect(await readAs('a.json', deep)).toMatchObject({ refusal: { code: 'too-deep', at: { line: 65 } } });
    const nested = `{"type":"Feature","geometry":null,"properties":{"a":${'['.repeat(62)}1${']'.repeat(62)}}}`;
    expect(await readAs('a.json', nested)).toMatchObject({ ok: true });
    expect(
      await readAs('a.json', `{"type":"Feature","properties":{"a":"${'['.repeat(500)}"},"geometry":null}`),
    ).toMatchObject({ ok: true });
  });

  test('a collection that calls itself a feature is damaged, not one feature without a shape', async () => {
    const text = new TextDecoder().decode(importFixture('known.geojson')).replace('FeatureCollection', 'Feature');
    expect(await readAs('a.geojson', text)).toMatchObject({ refusal: { code: 'damaged' } });
  });

  test('JSON of something else', async () => {
    expect(await readAs('a.json', '{"a":1}')).toMatchObject({ refusal: { code: 'not-this-content' } });
    expect(await readAs('a.json', geojson())).toMatchObject({ refusal: { code: 'no-records' } });
    expect(await readAs('a.geojson', 'hello')).toMatchObject({ refusal: { code: 'not-this-content' } });
  });
});

describe('TopoJSON', () => {
  const topology = (geometries: unknown[], arcs: unknown[]): string =>
    JSON.stringify({ type: 'Topology', objects: { a: { type: 'GeometryCollection', geometries } }, arcs });

  test('an arc that is not there costs only its shape', async () => {
    const square = [
      [105, 21],
      [106, 21],
      [106, 22],
      [105, 21],
    ];
    const outcome = await readAs(
      'a.topojson',
      topology(
        [
          { type: 'Polygon', arcs: [[7]] },
          { type: 'Polygon', arcs: [[0]] },
        ],
        [square],
      ),
    );
    expect(tablesOf(outcome)[0]?.records.map(({ place }) => place.number)).toEqual([2]);
    expect(warningsOf(outcome)).toEqual([['feature-skipped', { feature: 1 }, undefined]]);
  });

  test('a small file that writes out to a very large one is refused', async () => {
    const arc = Array.from({ length: 20_000 }, (_, i) => [105 + i / 1e6, 21]);
    const shapes = Array.from({ length: 300 }, () => ({ type: 'LineString', arcs: [0] }));
    expect(await readAs('a.topojson', topology(shapes, [arc]))).toMatchObject({
      refusal: { code: 'too-many-positions' },
    });
  });

  test('two objects are two tables', async () => {
    const objects = { a: { type: 'Point', coordinates: [105, 21] }, b: { type: 'Point', coordinates: [106, 21] } };
    const tables = tablesOf(await readAs('a.json', JSON.stringify({ type: 'Topology', objects, arcs: [] })));
    expect(tables.map(({ records }) => records[0]?.place)).toEqual([
      { kind: 'feature', number: 1, sheet: 'a' },
      { kind: 'feature', number: 1, sheet: 'b' },
    ]);
  });
});

describe('KML', () => {
  const kml = (inner: string, more = ''): string =>
    `<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"${more}><Document>${inner}</Document></kml>`;
  const place = (coordinates: string, more = ''): string =>
    `<Placemark><name>A</name>${more}<Point><coordinates>${coordinates}</coordinates></Point></Placemark>`;

  test('names with a prefix', async () => {
    const text = importFixtureText('known.kml')
      .replaceAll(/<(\/?)(?=[A-Za-z])/g, '<$1k:')
      .replace('xmlns=', 'xmlns:k=');
    const [table] = tablesOf(await readAs('a.kml', text));
    expect(table?.records.map(({ cells }) => cells.get('ten'))).toEqual(NAMES);
    expect(apartM(table?.records[0]?.geometry, original?.records[0]?.geometry)).toBe(0);
  });

  test('markup stays text, fields are typed, an empty number is nothing', async () => {
    const schema =
      '<Schema id="s"><SimpleField name="ha" type="double"/><SimpleField name="moi" type="bool"/></Schema>';
    const data = (ha: string, moi: string): string =>
      `<ExtendedData><SchemaData><SimpleData name="ha">${ha}</SimpleData><SimpleData name="moi">${moi}</SimpleData></SchemaData></ExtendedData>`;
    const outcome = await readAs(
      'a.kml',
      kml(
        schema +
          place('105, 21', `<description><![CDATA[<img src=x onerror=alert(1)>]]></description>${data('1.5', '0')}`) +
          place('105,21,7', data('', '1')),
      ),
    );
    expect(rowsOf(tablesOf(outcome)[0])).toEqual([
      ['A', '<img src=x onerror=alert(1)>', 1.5, 'no'],
      ['A', null, null, 'yes'],
    ]);
    expect(warningsOf(outcome)).toEqual([
      ['markup-kept-as-text', { feature: 1, column: 'description' }, undefined],
      ['heights-left-out', {}, { count: 1 }],
    ]);
  });

  test('coordinates that are none are named', async () => {
    const ring =
      '<Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>105,21 106,21</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>';
    const outcome = await readAs('a.kml', kml(place('105,21') + place('105.1x,21') + place('') + ring));
    expect(tablesOf(outcome)[0]?.records).toHaveLength(4);
    expect(warningsOf(outcome)).toEqual([
      ['geometry-skipped', { feature: 2 }, { reason: 'not-a-number' }],
      ['geometry-skipped', { feature: 3 }, { reason: 'empty' }],
      ['geometry-skipped', { feature: 4 }, { reason: 'ring-too-short' }],
    ]);
  });

  test('coordinates outside of any shape, tracks, a place that is a model', async () => {
    const track = '<gx:Track><gx:coord>105 21 0</gx:coord><gx:coord>105.1 21 0</gx:coord></gx:Track>';
    const gx = ' xmlns:gx="http://www.google.com/kml/ext/2.2"';
    const stray =
      '<Placemark><Polygon><outerBoundaryIs><coordinates>105,21</coordinates></outerBoundaryIs></Polygon></Placemark>';
    const model = '<Placemark><Model><Location/></Model></Placemark>';
    const outcome = await readAs('a.kml', kml(`<Placemark>${track}</Placemark>${stray}${model}<Placemark/>`, gx));
    expect(tablesOf(outcome)[0]?.records.map(({ geometry }) => geometry?.type)).toEqual([
      'LineString',
      undefined,
      undefined,
      undefined,
    ]);
    expect(warningsOf(outcome)).toEqual([
      ['geometry-skipped', { feature: 2 }, { reason: 'not-a-geometry' }],
      ['geometry-skipped', { feature: 3 }, { reason: 'not-a-geometry' }],
    ]);
  });

  test('parts of one kind are one shape', async () => {
    const square = (x: number): string =>
      `<Polygon><outerBoundaryIs><LinearRing><coordinates>${x},21 ${x + 1},21 ${x + 1},22 ${x},21</coordinates></LinearRing></outerBoundaryIs></Polygon>`;
    const [table] = tablesOf(
      await readAs('a.kml', kml(`<Placemark><MultiGeometry>${square(105)}${square(107)}</MultiGeometry></Placemark>`)),
    );
    expect(table?.records[0]?.geometry?.type).toBe('MultiPolygon');
  });

  test('a DOCTYPE is refused by its line, also of a thousand laughs', async () => {
    const text = `<?xml version="1.0"?>\n<!-- <!DOCTYPE --> \n<!DOCTYPE kml [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<kml>&b;</kml>`;
    expect(await readAs('a.kml', text)).toMatchObject({ refusal: { code: 'doctype', at: { line: 3 } } });
  });

  test('too deep, cut short, of links only, of nothing', async () => {
    expect(await readAs('a.kml', kml('<Folder>'.repeat(100_000)))).toMatchObject({ refusal: { code: 'too-deep' } });
    const cut = kml(`\n\n${place('105,21')}`).slice(0, -12);
    expect(await readAs('a.kml', cut)).toMatchObject({ refusal: { code: 'damaged' } });
    expect(await readAs('a.kml', kml('<NetworkLink><Link><href>x</href></Link></NetworkLink>'))).toMatchObject({
      refusal: { code: 'network-link' },
    });
    expect(await readAs('a.kml', kml(''))).toMatchObject({ refusal: { code: 'no-records' } });
    expect(await readAs('a.kml', '<?xml version="1.0"?><gpx></gpx>')).toMatchObject({
      refusal: { code: 'not-this-content' },
    });
  });
});

describe('Shapefiles', () => {
  const parts = unzipped(importFixture('known-epsg5897.zip'));
  const {
    'zones.shp': shp = new Uint8Array(),
    'zones.dbf': dbf = new Uint8Array(),
    'zones.prj': prj = new Uint8Array(),
  } = parts;
  const read = (files: Record<string, Uint8Array>, options: ReadOptions = {}): Promise<ReadOutcome> =>
    readAs('a.zip', zipSync(files), options);

  test('without .prj: metres are refused, degrees are assumed to be WGS84 and said so', async () => {
    expect(await read({ 'zones.shp': shp, 'zones.dbf': dbf })).toMatchObject({
      refusal: { code: 'projection-missing' },
    });
    expect(await read({ 'zones.shp': shp, 'zones.dbf': dbf }, { projection: 'tm3_105_00' })).toMatchObject({
      ok: true,
    });
    const { 'zones.shp': degrees = new Uint8Array(), 'zones.dbf': table = new Uint8Array() } = unzipped(
      importFixture('known-epsg4326.zip'),
    );
    expect(warningsOf(await read({ 'a.shp': degrees, 'a.dbf': table }))).toEqual([
      ['projection-assumed', { entry: 'a.shp' }, undefined],
    ]);
  });

  test('a datum without a shift is refused by its name', async () => {
    const other = new TextDecoder()
      .decode(prj)
      .replaceAll('Vietnam_2000', 'Indian_1960')
      .replaceAll('VN_2000', 'Indian_1960');
    expect(await read({ 'zones.shp': shp, 'zones.dbf': dbf, 'zones.prj': strToU8(other) })).toMatchObject({
      refusal: { code: 'projection-unknown', detail: { projection: 'Indian_1960_TM-3_zone_482 GCS_Indian_1960' } },
    });
    expect(await read({ 'zones.shp': shp, 'zones.dbf': dbf, 'zones.prj': strToU8('?') })).toMatchObject({
      refusal: { code: 'projection-unknown' },
    });
  });

  test('in folders, of any case, two layers', async () => {
    const files = {
      'A/ZONES.SHP': shp,
      'A/Zones.DBF': dbf,
      'A/zones.Prj': prj,
      'b/x.shp': shp,
      'b/x.prj': prj,
      '__MACOSX/b/._x.shp': dbf,
    };
    const outcome = await read(files);
    expect(tablesOf(outcome).map(({ records }) => records[0]?.place.sheet)).toEqual(['A/ZONES.SHP', 'b/x.shp']);
    expect(warningsOf(outcome)).toEqual([['attributes-missing', { entry: 'b/x.shp' }, undefined]]);
  });

  test('cut short or altered, in either file', async () => {
    expect(await read({ 'zones.shp': shp.slice(0, -40), 'zones.dbf': dbf, 'zones.prj': prj })).toMatchObject({
      refusal: { code: 'damaged', at: { entry: 'zones.shp' } },
    });
    expect(await read({ 'zones.shp': shp, 'zones.dbf': dbf.slice(0, -40), 'zones.prj': prj })).toMatchObject({
      refusal: { code: 'damaged', at: { entry: 'zones.dbf' } },
    });
    const nan = shp.slice();
    new DataView(nan.buffer).setFloat64(100 + 8 + 44 + 8, Number.NaN, true);
    const outcome = await read({ 'zones.shp': nan, 'zones.dbf': dbf, 'zones.prj': prj });
    expect(warningsOf(outcome)).toEqual([['geometry-skipped', { feature: 1 }, { reason: 'not-a-number' }]]);
    expect(tablesOf(outcome)[0]?.records.map(({ geometry }) => geometry === null)).toEqual([true, false]);
  });

  test('a deleted record, a number that is none', async () => {
    const altered = dbf.slice();
    const header = new DataView(altered.buffer).getUint16(8, true);
    const length = new DataView(altered.buffer).getUint16(10, true);
    altered[header] = 0x2a;
    const number = new TextDecoder('windows-1252').decode(altered.subarray(header + length)).indexOf('12.25');
    altered[header + length + number] = 0x78;
    const outcome = await read({ 'zones.shp': shp, 'zones.dbf': altered, 'zones.prj': prj });
    expect(tablesOf(outcome)[0]?.records.map(({ place }) => place.number)).toEqual([2]);
    expect(warningsOf(outcome)).toEqual([
      ['number-unreadable', { feature: 2, column: 'dien_tich' }, undefined],
      ['deleted-record', { entry: 'zones.shp', feature: 1 }, undefined],
    ]);
  });

  test('attributes of an old font are recognised, whatever the code page file says', async () => {
    const altered = dbf.slice();
    const header = new DataView(altered.buffer).getUint16(8, true);
    const length = new DataView(altered.buffer).getUint16(10, true);
    const put = (record: number, text: string): void => {
      const from = header + record * length + 1;
      altered.fill(0x20, from, from + 80);
      altered.set(
        Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
        from,
      );
    };
    put(0, 'Khu c«ng nghiÖp Gi¶ §Þnh B¾c');
    put(1, 'Côm c«ng nghiÖp Gi¶ §Þnh §«ng');
    const outcome = await read({
      'zones.shp': shp,
      'zones.dbf': altered,
      'zones.prj': prj,
      'zones.cpg': strToU8('ISO-8859-1'),
    });
    expect(outcome).toMatchObject({ ok: true, encoding: 'tcvn3' });
    expect(tablesOf(outcome)[0]?.records.map(({ cells }) => cells.get('ten'))).toEqual([
      'Khu công nghiệp Giả Định Bắc',
      'Cụm công nghiệp Giả Định Đông',
    ]);
  });

  test('its files one by one are named for what they are', async () => {
    expect(await readAs('zones.shp', shp)).toMatchObject({ refusal: { code: 'shapefile-in-parts' } });
    expect(await readAs('zones.dbf', dbf)).toMatchObject({ refusal: { code: 'shapefile-in-parts' } });
    expect(await read({ 'zones.dbf': dbf })).toMatchObject({ refusal: { code: 'shapefile-in-parts' } });
  });
});

function importFixtureText(name: string): string {
  return new TextDecoder().decode(importFixture(name));
}
