import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchOnlineBase } from '../../../src/map/baseMaps';
import { makeOnlineBase } from '../../../src/map/onlineBase';
import { ONLINE_HOSTS } from '../../../src/map/onlineHosts';

const camera = { lon: 105.85, lat: 21.03, zoom: 10.4, bearing: 0, pitch: 0 };

/** Plays the network: an answer per address, everything else is unreachable. */
function network(answers: Readonly<Record<string, unknown>>): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    return url in answers ? Promise.resolve(Response.json(answers[url])) : Promise.reject(new TypeError('unreachable'));
  });
  return asked;
}

afterEach(() => vi.unstubAllGlobals());

const STYLE = 'https://tiles.openfreemap.org/styles/positron';
const PLANET = 'https://tiles.openfreemap.org/planet';
const style = {
  sources: { openmaptiles: { type: 'vector', url: PLANET } },
  layers: [
    { id: 'water', type: 'fill', source: 'openmaptiles', 'source-layer': 'water' },
    { id: 'place', type: 'symbol', source: 'openmaptiles', 'source-layer': 'place' },
  ],
};

describe('an online vector base', () => {
  test('comes with its tiles already looked up', async () => {
    const asked = network({
      [STYLE]: style,
      [PLANET]: { tiles: ['https://tiles.openfreemap.org/t/{z}/{x}/{y}.pbf'], maxzoom: 14 },
    });
    const online = await fetchOnlineBase('positron', camera);
    expect(asked).toEqual([STYLE, PLANET]);
    expect(online.layers.map(({ id }) => id)).toEqual(['online-water']);
    expect(online.sources['online-openmaptiles']).toMatchObject({ type: 'vector', maxzoom: 14 });
  });

  test.each([
    ['the style is missing', {}],
    ['the style is no style', { [STYLE]: { error: 'gone' } }],
    ['its tiles are missing', { [STYLE]: style }],
    [
      'its tiles come from elsewhere',
      { [STYLE]: style, [PLANET]: { tiles: ['https://elsewhere.example/{z}/{x}/{y}'] } },
    ],
  ])('is refused when %s', async (_, answers) => {
    network(answers);
    await expect(fetchOnlineBase('positron', camera)).rejects.toThrow(/./);
  });
});

test('OpenStreetMap is tried with the tile in the middle of the view, no other', async () => {
  const tile = 'https://tile.openstreetmap.org/11/1626/901.png';
  const asked = network({ [tile]: {} });
  const online = await fetchOnlineBase('osm', camera);
  expect(asked).toEqual([tile]);
  expect(online.layers.map(({ type }) => type)).toEqual(['raster']);
});

test('every host that may be asked is on the one list', () => {
  expect(ONLINE_HOSTS).toEqual(['https://tiles.openfreemap.org', 'https://tile.openstreetmap.org']);
});

describe('the base that the user wants', () => {
  const started = () => {
    const onChange = vi.fn();
    const onGone = vi.fn();
    return { onChange, onGone, base: makeOnlineBase(onChange, onGone) };
  };
  const served = { [STYLE]: { ...style, sources: {}, layers: [{ id: 'bg', type: 'background' }] } };

  test('is drawn once it is here', async () => {
    network(served);
    const { base, onChange } = started();
    base.want('positron', camera);
    expect(base.current()).toBeNull();
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    expect(base.current()?.base).toBe('positron');
  });

  test('is given up, once, when it does not answer', async () => {
    network({});
    const { base, onGone, onChange } = started();
    base.want('positron', camera);
    await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
    expect(onChange).not.toHaveBeenCalled();
    expect(base.current()).toBeNull();
  });

  test('an answer that comes after the user chose another base changes nothing', async () => {
    const liberty = STYLE.replace('positron', 'liberty');
    network({ ...served, [liberty]: served[STYLE] });
    const { base, onChange, onGone } = started();
    base.want('positron', camera);
    base.want('liberty', camera);
    await vi.waitFor(() => expect(base.current()?.base).toBe('liberty'));
    expect(onChange).toHaveBeenCalledOnce();
    expect(onGone).not.toHaveBeenCalled();
  });

  test('is given up when its tiles stop coming; a stray error is not the end', async () => {
    network(served);
    const { base, onChange, onGone } = started();
    base.want('positron', camera);
    await vi.waitFor(() => expect(onChange).toHaveBeenCalledOnce());
    base.sourceFailed('zones');
    base.sourceFailed('online-openmaptiles');
    expect(onGone).not.toHaveBeenCalled();
    base.sourceFailed('online-openmaptiles');
    base.sourceFailed('online-openmaptiles');
    expect(onGone).toHaveBeenCalledOnce();
  });
});
