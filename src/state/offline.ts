import { create } from 'zustand';
import type { Fault } from '../domain/offline/kept';
import type { WhyNot } from '../data/offline/client';

/** How far this device is from working without network. */
export type Keeping =
  | { readonly kind: 'starting' }
  | { readonly kind: 'none'; readonly why: WhyNot }
  | { readonly kind: 'filling'; readonly done: number; readonly total: number }
  | { readonly kind: 'failed'; readonly faults: readonly Fault[] }
  | { readonly kind: 'ready' };

export interface Offline {
  readonly keeping: Keeping;
  /** A newer version of the app is here whole, and waits to be asked for. */
  readonly update: 'none' | 'waiting' | 'put-off' | 'talk-is-on';
}

/** What is kept on this device. It is nothing that a link could hold, so it stands apart from the view. */
export const useOffline = create<Offline>(() => ({ keeping: { kind: 'starting' }, update: 'none' }));
