import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readServiceWorker, writeServiceWorker } from '../../scripts/offline/precache.mjs';
import { serve } from '../../scripts/serve.mjs';
import { ROOT } from './sources';

/** A copy of the build on a server of its own, which a test may change, stop and start again at the same address. */
export interface OwnServer {
  readonly url: string;
  readonly folder: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** Publishes what now stands in the folder: its service worker gets a new list. */
  readonly publish: () => void;
}

/** Runs with such a server and clears it away. */
export async function withOwnServer(run: (server: OwnServer) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hanoi-zones-'));
  cpSync(join(ROOT, 'dist'), folder, { recursive: true });
  let running: Awaited<ReturnType<typeof serve>> | null = await serve(folder);
  const { url } = running;
  const stop = async (): Promise<void> => {
    await running?.close();
    running = null;
  };
  try {
    await run({
      url,
      folder,
      stop,
      start: async () => {
        running = await serve(folder, { port: Number(new URL(url).port), tries: 1 });
      },
      publish: () => writeServiceWorker(folder, readServiceWorker(folder).program),
    });
  } finally {
    await stop();
    rmSync(folder, { recursive: true });
  }
}
