import type { vi } from './vi';

/** Every word on screen. Vietnamese is the base; a language that lacks a key does not compile. */
export type Catalogue = typeof vi;
