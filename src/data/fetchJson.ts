import type { LoadProblem } from '../domain/dataset';

export type Fetched =
  { readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly problem: LoadProblem };

/** A file that has not answered by then counts as unreachable; "Retry" asks again. */
const TIMEOUT_MS = 30_000;

/** One JSON file of ours. Never throws: what went wrong comes back as a problem that names the file. */
export async function fetchJson(file: string, cache: RequestCache = 'default'): Promise<Fetched> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(new URL(`geo/${file}`, document.baseURI), {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache,
    });
    text = await response.text();
  } catch {
    return { ok: false, problem: { kind: 'unreachable', file } };
  }
  if (!response.ok) return { ok: false, problem: { kind: 'missing', file, status: response.status } };
  try {
    return { ok: true, json: JSON.parse(text) };
  } catch {
    return { ok: false, problem: { kind: 'not-json', file } };
  }
}
