import type { Fault, KeptList } from '../../domain/offline/kept';

/** What a page may ask the service worker, and what it is told. */
export interface Answers {
  /** `null`: it keeps nothing, and is there to end what was kept. */
  readonly list: KeptList | null;
  /** Every file read and compared. */
  readonly check: readonly Fault[];
  /** What is missing was asked for; what could not be had. */
  readonly mend: readonly Fault[];
  /** From now on nothing is asked of the network, for any window of the app on this device. */
  readonly 'cut-off': true;
  /** The network may be asked again; `null` when the cutting off had ended by itself. The addresses refused meanwhile. */
  readonly rejoin: readonly string[] | null;
  /** The waiting version takes over, unless a talk is on in some window. */
  readonly 'take-over': 'taken' | 'talk-is-on';
}
export type Ask = keyof Answers;

export interface Asked {
  readonly ask: Ask;
}

/** How far a first copy, or a check, has come. Told to every window. */
export interface Told {
  readonly kind: 'filling' | 'checking' | 'failed';
  readonly done: number;
  readonly total: number;
  readonly faults: readonly Fault[];
}

const TOLD = ['filling', 'checking', 'failed'] as const satisfies readonly Told['kind'][];

/** What came over the channel, if it is one of ours: another version, or another app of the same address, may speak too. */
export function readTold(data: unknown): Told | null {
  if (typeof data !== 'object' || data === null) return null;
  const { kind, done, total, faults } = data as { readonly [K in keyof Told]?: unknown };
  const said = TOLD.find((one) => one === kind);
  if (!said || typeof done !== 'number' || typeof total !== 'number' || !Array.isArray(faults)) return null;
  return { kind: said, done, total, faults: faults.filter(isFault) };
}

const WHY = ['missing', 'damaged', 'unreachable', 'changed'] as const satisfies readonly Fault['why'][];

function isFault(fault: unknown): fault is Fault {
  if (typeof fault !== 'object' || fault === null) return false;
  const { path, why } = fault as { readonly [K in keyof Fault]?: unknown };
  return typeof path === 'string' && WHY.some((one) => one === why);
}

/** Held by a window for as long as it gives a talk; the browser lets it go when the window closes or crashes. */
export const talkLock = (folder: string): string => `hanoi-zones talk ${folder}`;
export const channelName = (folder: string): string => `hanoi-zones offline ${folder}`;
/** Answered by the service worker itself, always: whether it stands between the page and the network. */
export const PROBE = '.offline-probe';
