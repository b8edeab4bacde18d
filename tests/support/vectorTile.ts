/** A feature of a vector tile, its geometry left as the commands it is stored in. */
export interface TileFeature {
  readonly id: number | null;
  readonly type: number;
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  readonly geometry: readonly number[];
}

/** The fields of a protobuf message: numbers as numbers, the rest as bytes. */
function* fields(bytes: Uint8Array): Generator<readonly [field: number, value: number | Uint8Array, wire: number]> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const [field, wire] = [key >>> 3, key & 7];
    if (wire === 0) yield [field, varint(), wire];
    else {
      const length = wire === 2 ? varint() : wire === 1 ? 8 : 4;
      yield [field, bytes.subarray(at, (at += length)), wire];
    }
  }
}

function packed(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let value = 0;
  let factor = 1;
  for (const byte of bytes) {
    value += (byte & 0x7f) * factor;
    factor *= 128;
    if (byte < 0x80) {
      numbers.push(value);
      [value, factor] = [0, 1];
    }
  }
  return numbers;
}

function valueOf(bytes: Uint8Array): string | number | boolean {
  for (const [field, value] of fields(bytes)) {
    if (typeof value === 'number')
      return field === 7 ? value === 1 : field === 6 ? (value >>> 1) ^ -(value & 1) : value;
    if (field === 1) return new TextDecoder().decode(value);
    const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
    return field === 3 ? view.getFloat64(0, true) : view.getFloat32(0, true);
  }
  throw new Error('A value of a tile is empty.');
}

/**
 * A vector tile (https://github.com/mapbox/vector-tile-spec) by layer. A reader of our own, so that what was written is
 * not read back by the code that wrote it.
 */
export function readVectorTile(tile: Uint8Array): Readonly<Record<string, readonly TileFeature[]>> {
  const layers: Record<string, TileFeature[]> = {};
  for (const [, layer] of fields(tile)) {
    if (typeof layer === 'number') continue;
    let name = '';
    const raw: Uint8Array[] = [];
    const keys: string[] = [];
    const values: (string | number | boolean)[] = [];
    for (const [field, value] of fields(layer)) {
      if (typeof value === 'number') continue;
      if (field === 1) name = new TextDecoder().decode(value);
      if (field === 2) raw.push(value);
      if (field === 3) keys.push(new TextDecoder().decode(value));
      if (field === 4) values.push(valueOf(value));
    }
    layers[name] = raw.map((bytes) => {
      const found = new Map([...fields(bytes)].map(([field, value]) => [field, value]));
      const list = (field: number): number[] => {
        const value = found.get(field);
        return value instanceof Uint8Array ? packed(value) : [];
      };
      const tags = list(2);
      const properties = Object.fromEntries(
        tags.flatMap((key, i) => (i % 2 === 0 ? [[keys[key] ?? '?', values[tags[i + 1] ?? -1] ?? '?']] : [])),
      );
      return {
        id: (found.get(1) as number | undefined) ?? null,
        type: Number(found.get(3)),
        properties,
        geometry: list(4),
      };
    });
  }
  return layers;
}
