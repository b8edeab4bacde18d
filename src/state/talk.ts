import { readDeck } from '../data/deck';
import { readTalkMessage, type TalkMessage } from '../data/talkMessage';
import { toDeckFile } from '../story/deckFile';
import type { PlayerAction } from '../story/player';
import { act, useStage } from './stage';

const CHANNEL = 'hanoi-zones.talk';
type Side = 'stage' | 'presenter';
const OTHER: Readonly<Record<Side, Side>> = { stage: 'presenter', presenter: 'stage' };
const lockOf = (side: Side): string => `hanoi-zones.${side}`;

/** True where two windows of this browser can talk to each other. */
export const canTalk = (): boolean => typeof BroadcastChannel === 'function';

interface Line {
  readonly say: (message: TalkMessage) => void;
  readonly stop: () => void;
}

/**
 * The line between the audience's and the presenter's window. Each holds a lock for as long as it lives: when the other
 * side's lock is free, that window is gone, however it went. Without locks the word "bye" has to do.
 */
function openLine(side: Side, onMessage: (message: TalkMessage) => void): Line {
  if (!canTalk()) return { say: () => undefined, stop: () => undefined };
  const channel = new BroadcastChannel(CHANNEL);
  const ending = new AbortController();
  const { signal } = ending;
  let watching = false;
  const say: Line['say'] = (message) => {
    if (!signal.aborted) channel.postMessage(message);
  };
  const watch = (): void => {
    if (watching || !('locks' in navigator)) return;
    watching = true;
    const gone = (): void => {
      watching = false;
      useStage.setState({ connected: false });
    };
    navigator.locks.request(lockOf(OTHER[side]), { signal }, gone).catch(() => undefined);
  };
  const onData = ({ data }: MessageEvent<unknown>): void => {
    const message = readTalkMessage(data);
    if (message?.from !== OTHER[side]) return;
    if (message.type !== 'bye') {
      useStage.setState({ connected: true });
      watch();
    } else if (!('locks' in navigator)) useStage.setState({ connected: false });
    onMessage(message);
  };
  channel.addEventListener('message', onData);
  const hello = (): void => say({ from: side, type: 'hello' });
  const bye = (): void => say({ from: side, type: 'bye' });
  if ('locks' in navigator) {
    const untilTheEnd = (): Promise<void> =>
      new Promise((resolve) => {
        hello();
        signal.addEventListener('abort', () => resolve());
      });
    navigator.locks.request(lockOf(side), { mode: 'shared', signal }, untilTheEnd).catch(() => undefined);
  }
  hello();
  window.addEventListener('pagehide', bye);
  return {
    say,
    stop: () => {
      bye();
      window.removeEventListener('pagehide', bye);
      ending.abort();
      channel.close();
    },
  };
}

/** The audience's window: does what the presenter asks, and tells where the talk is. Returns how to stop. */
export function startStageLine(): () => void {
  const tellState = (): void => {
    const { player, since } = useStage.getState();
    line.say({ from: 'stage', type: 'state', player, since });
  };
  const tellDeck = (): void => {
    line.say({ from: 'stage', type: 'deck', file: JSON.stringify(toDeckFile(useStage.getState().deck)) });
  };
  const line = openLine('stage', (message) => {
    switch (message.type) {
      case 'hello':
        tellDeck();
        tellState();
        break;
      case 'act':
        if (message.from === 'presenter') act(message.action);
        break;
      case 'resync':
        useStage.setState(({ player }) => ({
          since: message.since,
          player: { ...player, index: Math.min(message.index, player.count - 1), black: message.black },
        }));
        break;
      // Said by this side, or nothing to answer.
      case 'bye':
      case 'deck':
      case 'state':
        break;
    }
  });
  const stopState = useStage.subscribe((s, was) => {
    if (s.deck !== was.deck) tellDeck();
    if (s.player !== was.player || s.since !== was.since) tellState();
  });
  return () => {
    stopState();
    line.stop();
  };
}

/** What the presenter's window says; nothing where there is no line. */
let sayAsPresenter: Line['say'] = () => undefined;

const resync = (): void => {
  const { player, since } = useStage.getState();
  sayAsPresenter({ from: 'presenter', type: 'resync', index: player.index, black: player.black, since });
};

/**
 * The presenter's window: follows the talk, and brings an audience's window that comes anew to where the talk was.
 * Returns how to stop.
 */
export function startPresenterLine(): () => void {
  /** The talk has been seen: a window that opens later has to come to it, not the other way round. */
  let known = false;
  const line = openLine('presenter', (message) => {
    switch (message.type) {
      case 'hello':
        if (known) resync();
        line.say({ from: 'presenter', type: 'hello' });
        break;
      case 'deck': {
        const read = message.from === 'stage' ? readDeck(message.file) : null;
        if (read?.ok) useStage.setState({ deck: read.deck });
        break;
      }
      case 'state':
        known = true;
        useStage.setState({ player: message.player, since: message.since });
        break;
      case 'bye':
      case 'act':
      case 'resync':
        break;
    }
  });
  sayAsPresenter = line.say;
  return () => {
    sayAsPresenter = () => undefined;
    line.stop();
  };
}

/** Asked of the audience's window; done here while there is none. */
export function ask(action: PlayerAction): void {
  if (useStage.getState().connected) sayAsPresenter({ from: 'presenter', type: 'act', action });
  else act(action);
}

export function restartTimer(): void {
  useStage.setState({ since: Date.now() });
  resync();
}
