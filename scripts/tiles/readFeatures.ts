import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { pick } from 'stream-json/filters/pick.js';
import { streamArray } from 'stream-json/streamers/stream-array.js';

/** A feature as it stands in the file, or why that line holds none. `where` names it: "line 12", "feature 12". */
export type InputFeature =
  | { readonly where: string; readonly value: unknown; readonly bytes: number }
  | { readonly where: string; readonly broken: string; readonly bytes: number };

/** The file cannot be used at all. Its message is for the user. */
export class UnusableInput extends Error {}

const LF = 0x0a;
const RS = 0x1e;
const LONGEST_LINE = 64 * 1024 * 1024;

/**
 * The features of a file, one at a time: a FeatureCollection, or one feature a line, each line with or without the
 * record separator of RFC 8142. `bytes` says how far the reading is. Throws `UnusableInput` when the file as a whole is
 * not what it should be: a collection that breaks off is not half a collection.
 */
export async function* readFeatures(path: string): AsyncGenerator<InputFeature> {
  yield* (await isByLine(path)) ? byLine(path) : fromCollection(path);
}

/** Text without a byte order mark and a record separator before it. */
function withoutMarks(text: string): string {
  const trimmed = text.trimStart();
  return trimmed.charCodeAt(0) === RS ? trimmed.slice(1).trimStart() : trimmed;
}

/** Whether the first line is a feature by itself. */
async function isByLine(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(1024 * 1024);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead === 0) throw new UnusableInput(`${path} is empty.`);
    const text = withoutMarks(head.toString('utf8', 0, bytesRead));
    if (head[0] === RS) return true;
    const line = text.split('\n', 1)[0] ?? '';
    if (/^\{\s*"type"\s*:\s*"Feature"/.test(line)) return true;
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Feature';
    } catch {
      return false;
    }
  } finally {
    await file.close();
  }
}

async function* byLine(path: string): AsyncGenerator<InputFeature> {
  let rest: Buffer[] = [];
  let restLength = 0;
  let line = 0;
  let bytes = 0;
  const read = (raw: Buffer): InputFeature | null => {
    line++;
    bytes += raw.length + 1;
    const where = `line ${line}`;
    if (raw.length > LONGEST_LINE) return { where, broken: 'it is longer than 64 MB', bytes };
    const text = withoutMarks(raw.toString('utf8'));
    if (text.trim() === '') return null;
    try {
      return { where, value: JSON.parse(text), bytes };
    } catch {
      return { where, broken: 'it is not whole JSON', bytes };
    }
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1024 * 1024 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(LF); end !== -1; end = chunk.indexOf(LF, from)) {
      const feature = read(Buffer.concat([...rest, chunk.subarray(from, end)]));
      if (feature) yield feature;
      rest = [];
      restLength = 0;
      from = end + 1;
    }
    // Of an endless line only its length is kept.
    if (restLength <= LONGEST_LINE) rest.push(chunk.subarray(from));
    restLength += chunk.length - from;
  }
  const last = read(Buffer.concat(rest));
  if (last) yield last;
}

async function* fromCollection(path: string): AsyncGenerator<InputFeature> {
  const input = createReadStream(path, { highWaterMark: 256 * 1024 });
  const features = streamArray.asStream();
  // Errors of any part reach the loop below, which reads the end of the line.
  pipeline(input, pick.withParserAsStream({ filter: 'features', streamValues: false }), features, () => undefined);
  let count = 0;
  try {
    for await (const { value } of features as AsyncIterable<{ value: unknown }>) {
      count++;
      yield { where: `feature ${count}`, value, bytes: input.bytesRead };
    }
  } catch (error) {
    // An error of ours, thrown where a feature was used, comes through here too.
    if (error instanceof UnusableInput) throw error;
    throw new UnusableInput(
      count === 0
        ? `${path} is neither a GeoJSON FeatureCollection nor one GeoJSON feature per line.`
        : `${path} is broken after feature ${count}: it ends too early or is not JSON from there on.`,
    );
  }
  if (count === 0) {
    throw new UnusableInput(`${path} holds no features: a FeatureCollection or one feature per line is expected.`);
  }
}
