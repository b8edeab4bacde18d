import type { ReadOptions, ReadOutcome, ReadProgress } from './contract';
import { readCsv } from './csv';
import { LIMITS } from './limits';
import { Refused, Warnings } from './report';
import { decodeText } from './text/decode';

export interface ReadInput {
  readonly file: string;
  readonly content: Uint8Array | string;
  readonly options: ReadOptions;
  readonly onProgress: (progress: ReadProgress) => void;
}

/** What a file holds. Never throws: whatever goes wrong inside becomes a refusal. */
export async function readBytes(input: ReadInput): Promise<ReadOutcome> {
  try {
    return await read(input);
  } catch (error) {
    const refused = error instanceof Refused ? error : new Refused('damaged');
    return { ok: false, refusal: refused.of(input.file) };
  }
}

async function read({ file, content, options, onProgress }: ReadInput): Promise<ReadOutcome> {
  if (content.length === 0) throw new Refused('empty');
  if (content.length > LIMITS.fileBytes) throw new Refused('too-large');
  const warnings = new Warnings(file);
  const decoded =
    typeof content === 'string'
      ? { kind: 'text' as const, text: content, encoding: 'utf-8' as const }
      : decodeText(content, options.encoding);
  if (decoded.kind === 'ask') return { ok: 'ask-encoding', guesses: decoded.guesses };
  const format = typeof content === 'string' ? 'pasted' : 'csv';
  const table = readCsv({ file, format, text: decoded.text, warnings, onProgress });
  return { ok: true, tables: [table], warnings: warnings.list(), encoding: decoded.encoding };
}
