import { unzipSync } from 'fflate/browser';

export const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);
