import type { Texts } from './deck';

export const TOPICS = ['request', 'direction'] as const;
/** `request`: what the Board asks of the city. `direction`: what the city has decided or asks for. */
export type Topic = (typeof TOPICS)[number];

/** What somebody in charge said, in our words. */
export interface Statement {
  readonly id: string;
  /** A group of the city's series (`city:all`), or the id of a zone. */
  readonly subject: string;
  readonly topic: Topic;
  /** Live text. */
  readonly text: Texts;
  /** In a form of `asOf.ts`. */
  readonly asOf: string;
  /** Source id. */
  readonly source: string;
}
