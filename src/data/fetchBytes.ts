/** The street archive is not fetched this way: the largest is a font of 100 kB or a part of the program. */
const TIMEOUT_MS = 60_000;

/** A file of ours as it is, such as a font. Throws when it cannot be had: the caller says what that means. */
export async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
