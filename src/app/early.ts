import { isSlowNetwork } from '../domain/slowNetwork';
import { langOfTags } from '../view/langs';

/** Not in every browser, and not in the language's own types. */
interface Connection {
  readonly downlink?: number;
  readonly saveData?: boolean;
}

/** What the page names for this program (`vite.config.ts`): addresses of what the app will ask for. */
interface Named {
  /** The map's program. */
  readonly map: readonly string[];
  readonly data: readonly string[];
  /** By language. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * A program of its own that runs before the app's. It starts to fetch the words of the reader's language; on a quick
 * network also the data and the map's program, beside the shell. On a slow one the shell has the line to itself, then
 * the data, and a mark tells the map to wait its turn (`mapTurn.ts`).
 */
function begin({ map, data, words }: Named): void {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { connection } = navigator as Navigator & { readonly connection?: Connection };
  const asked = new URLSearchParams(window.location.search).get('lang') ?? '';
  preload({ rel: 'modulepreload' }, words[asked] ?? words[langOfTags(navigator.languages)] ?? []);
  const slow = isSlowNetwork({
    answerMs: page ? page.responseStart - page.requestStart : 0,
    downlinkMbps: connection?.downlink,
    saveData: connection?.saveData ?? false,
  });
  if (slow) {
    document.documentElement.dataset['network'] = 'slow';
    return;
  }
  preload({ rel: 'modulepreload' }, map);
  // Last, so that it holds up nothing that is needed to paint.
  preload({ rel: 'preload', as: 'fetch', fetchPriority: 'low' }, data);
}

function preload(how: Partial<HTMLLinkElement>, addresses: readonly string[]): void {
  for (const href of addresses) {
    const link = document.createElement('link');
    Object.assign(link, { ...how, crossOrigin: '', href });
    document.head.append(link);
  }
}

const named = document.currentScript?.dataset['named'];
if (named) begin(JSON.parse(named) as Named);
