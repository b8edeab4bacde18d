/** What is known of the network when the page's first bytes are here. */
export interface NetworkSigns {
  /** From asking for the page to its first byte, ms. */
  readonly answerMs: number;
  /** The browser's own estimate, Mbit/s; `undefined` where it tells none. */
  readonly downlinkMbps: number | undefined;
  /** The reader asked for less data. */
  readonly saveData: boolean;
}

/**
 * Below it the map's program (285 kB) takes more than two seconds. Browsers that know nothing yet of the network say 1.4
 * or more.
 */
const ENOUGH_MBPS = 1;
/** An answer that takes longer comes over a network of the third generation, or from the other side of the world. */
const QUICK_ANSWER_MS = 300;

/**
 * Whether what can be read (shell, figures, table) must come before the map's program. The time of the first answer
 * counts only where the browser has no estimate of its own: a server may be busy. A wrong guess costs little: the map
 * then starts once the data is here, or the data comes beside the map.
 */
export const isSlowNetwork = ({ answerMs, downlinkMbps, saveData }: NetworkSigns): boolean =>
  saveData || (downlinkMbps === undefined ? answerMs > QUICK_ANSWER_MS : downlinkMbps < ENOUGH_MBPS);
