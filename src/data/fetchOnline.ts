/** A server of an online base map that has not answered by then is taken as unreachable. */
const TIMEOUT_MS = 8000;

/**
 * An answer from one of the hosts of online base maps (`src/map/onlineHosts.ts`), asked only after the user has switched
 * that base on. Rejects when there is none, or when it is no success.
 */
export async function fetchOnline(url: string): Promise<Response> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
