import { isSlowNetwork } from '../domain/slowNetwork';

/** Not in every browser, and not in the language's own types. */
interface Connection {
  readonly downlink?: number;
  readonly saveData?: boolean;
}

/**
 * A program of its own that runs before the app's: on a quick network it starts to fetch the map's program at once,
 * beside the shell; on a slow one it leaves a mark, and the map waits its turn (`mapTurn.ts`).
 */
function begin(script: HTMLOrSVGScriptElement | null): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const slow = isSlowNetwork({
    answerMs: page ? page.responseStart - page.requestStart : 0,
    downlinkMbps: connection?.downlink,
    saveData: connection?.saveData ?? false,
  });
  if (slow) {
    document.documentElement.dataset['network'] = 'slow';
    return;
  }
  for (const href of script?.dataset['modules']?.split(' ') ?? []) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href });
    document.head.append(link);
  }
}

begin(document.currentScript);
