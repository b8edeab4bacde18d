/** Where a talk is. Pure: what happens is a function of the state and the action. */
export interface Player {
  /** Scenes of the deck, at least one. */
  readonly count: number;
  /** From 0. */
  readonly index: number;
  readonly black: boolean;
  /** The map is moved freely; the scene waits. */
  readonly roaming: boolean;
  /** Scenes follow each other by themselves. */
  readonly playing: boolean;
  /** After the last comes the first: a stand without a speaker. */
  readonly loop: boolean;
  /** Digits typed so far, for "number, Enter". */
  readonly typed: string;
}

export const PLAYER_ACTIONS = [
  'next',
  'back',
  'first',
  'last',
  'black',
  'roam',
  'return',
  'play',
  'pause',
  'enter',
  'tick',
] as const;

export type PlayerAction =
  | { readonly do: (typeof PLAYER_ACTIONS)[number] }
  /** To a scene by its place, from 0. */
  | { readonly do: 'go'; readonly to: number }
  | { readonly do: 'digit'; readonly digit: number };

/** More digits than any deck has scenes are the newest ones. */
const MOST_DIGITS = 3;

export function startPlayer(count: number, index: number, options: { readonly loop: boolean }): Player {
  return {
    count: Math.max(1, count),
    index: inside(index, Math.max(1, count)),
    black: false,
    roaming: false,
    playing: options.loop,
    loop: options.loop,
    typed: '',
  };
}

/**
 * The next state. While the screen is black, next and back only bring the picture back: no scene passes unseen. Going
 * to a scene ends roaming. `tick` is the end of a scene's time: it moves on only while the story plays and is seen, and
 * brings a stand back to its scene where somebody has left it roaming.
 */
export function play(player: Player, action: PlayerAction): Player {
  const quiet = { ...player, typed: '' };
  switch (action.do) {
    case 'next':
      return player.black ? { ...quiet, black: false } : at(quiet, after(player));
    case 'back':
      return player.black ? { ...quiet, black: false } : at(quiet, before(player));
    case 'first':
      return at(quiet, 0);
    case 'last':
      return at(quiet, player.count - 1);
    case 'go':
      return at(quiet, inside(action.to, player.count));
    case 'black':
      return { ...quiet, black: !player.black };
    case 'roam':
      return { ...quiet, black: false, roaming: true };
    case 'return':
      return { ...quiet, roaming: false };
    case 'play':
      return { ...quiet, playing: true };
    case 'pause':
      return { ...quiet, playing: false };
    case 'digit':
      return Number.isInteger(action.digit) && action.digit >= 0 && action.digit <= 9
        ? { ...player, typed: `${player.typed}${action.digit}`.slice(-MOST_DIGITS) }
        : player;
    case 'enter': {
      const wanted = Number(player.typed);
      return player.typed !== '' && wanted >= 1 && wanted <= player.count ? at(quiet, wanted - 1) : quiet;
    }
    case 'tick':
      return tick(player);
  }
}

function tick(player: Player): Player {
  if (!player.playing || player.black) return player;
  if (player.roaming) return player.loop ? { ...player, roaming: false } : player;
  if (player.index < player.count - 1) return { ...player, index: player.index + 1 };
  return player.loop ? { ...player, index: 0 } : { ...player, playing: false };
}

const at = (player: Player, index: number): Player => ({ ...player, index, black: false, roaming: false });
const after = ({ index, count, loop }: Player): number => (index < count - 1 ? index + 1 : loop ? 0 : index);
const before = ({ index, count, loop }: Player): number => (index > 0 ? index - 1 : loop ? count - 1 : index);
const inside = (index: number, count: number): number =>
  Number.isFinite(index) ? Math.min(Math.max(0, Math.trunc(index)), count - 1) : 0;
