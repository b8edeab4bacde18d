import * as v from 'valibot';
import { PLAYER_ACTIONS, type Player, type PlayerAction } from '../story/player';

/** What the audience's and the presenter's window tell each other. */
export type TalkMessage =
  | { readonly from: 'stage' | 'presenter'; readonly type: 'hello' | 'bye' }
  /** Where the talk is. `since`: when it began, ms since 1970. */
  | { readonly from: 'stage'; readonly type: 'state'; readonly player: Player; readonly since: number }
  /** The story, as its file has it. */
  | { readonly from: 'stage'; readonly type: 'deck'; readonly file: string }
  | { readonly from: 'presenter'; readonly type: 'act'; readonly action: PlayerAction }
  /** Where the talk was when the audience's window went away. */
  | {
      readonly from: 'presenter';
      readonly type: 'resync';
      readonly index: number;
      readonly black: boolean;
      readonly since: number;
    };

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(999));
const time = v.pipe(v.number(), v.finite());

const player = v.object({
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(999)),
  index: place,
  black: v.boolean(),
  roaming: v.boolean(),
  playing: v.boolean(),
  loop: v.boolean(),
  typed: v.pipe(v.string(), v.regex(/^\d{0,3}$/)),
});

const action = v.variant('do', [
  v.object({ do: v.picklist(PLAYER_ACTIONS) }),
  v.object({ do: v.literal('go'), to: place }),
  v.object({ do: v.literal('digit'), digit: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)) }),
]);

const message: v.GenericSchema<unknown, TalkMessage> = v.union([
  v.object({ from: v.picklist(['stage', 'presenter']), type: v.picklist(['hello', 'bye']) }),
  v.object({ from: v.literal('stage'), type: v.literal('state'), player, since: time }),
  v.object({ from: v.literal('stage'), type: v.literal('deck'), file: v.string() }),
  v.object({ from: v.literal('presenter'), type: v.literal('act'), action }),
  v.object({
    from: v.literal('presenter'),
    type: v.literal('resync'),
    index: place,
    black: v.boolean(),
    since: time,
  }),
]);

/** A message of the other window; `null` for whatever else may come over the channel, such as one of another version. */
export function readTalkMessage(data: unknown): TalkMessage | null {
  const read = v.safeParse(message, data);
  return read.success ? read.output : null;
}
