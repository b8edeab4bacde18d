import { create } from 'zustand';
import { loadStatements } from '../data/statements';
import type { LoadProblem } from '../domain/dataset';
import { BUILT_IN_DECK } from '../story/builtIn/deck';
import { sceneIndex, type Deck, type Scene } from '../story/deck';
import { play, startPlayer, type Player, type PlayerAction } from '../story/player';
import { viewOfScene } from '../story/sceneView';
import type { Statement } from '../story/statement';
import { changeView } from './actions';
import { useStore } from './store';

/** A talk: the story, where it is, and who else is there. */
interface StageState {
  readonly deck: Deck;
  readonly player: Player;
  /** When the talk began, ms since 1970. */
  readonly since: number;
  /** `null` until they are here. */
  readonly statements: readonly Statement[] | null;
  /** Why not all of them are. */
  readonly statementsProblem: LoadProblem | null;
  /** The other window: the presenter's for the stage, the audience's for the presenter. */
  readonly connected: boolean;
  /** The browser would not open the presenter's window. */
  readonly blocked: boolean;
  /** A scene that a link named and the story does not have. */
  readonly unknownScene: string | null;
  /** A link named an own story that is not on this device. */
  readonly unknownStory: boolean;
}

export const useStage = create<StageState>(() => ({
  deck: BUILT_IN_DECK,
  player: startPlayer(BUILT_IN_DECK.scenes.length, 0, { loop: false }),
  since: Date.now(),
  statements: null,
  statementsProblem: null,
  connected: false,
  blocked: false,
  unknownScene: null,
  unknownStory: false,
}));

/** Changes the story that is told. On stage, the scene of the same name goes on, else the first. */
export function putOnStage(deck: Deck): void {
  const { view } = useStore.getState();
  const index = (view.scene !== null && sceneIndex(deck, view.scene)) || 0;
  useStage.setState(({ player }) => ({ deck, player: { ...player, count: deck.scenes.length, index } }));
}

export const act = (action: PlayerAction): void => {
  useStage.setState(({ player }) => {
    const next = play(player, action);
    return next === player ? {} : { player: next };
  });
};

/** The deck always has a scene at the player's place. */
export const sceneOf = ({ deck, player }: Pick<StageState, 'deck' | 'player'>): Scene | undefined =>
  deck.scenes[player.index];

/** Shows the present scene on the map, and names it in the address. */
function showScene(): void {
  const scene = sceneOf(useStage.getState());
  if (scene) changeView({ ...viewOfScene(scene), scene: scene.id, dialog: null, table: false }, 'replace');
}

/** Opens the scene that the address names, and keeps map and address in step with the talk. Returns how to stop. */
export function startStage(): () => void {
  const { view } = useStore.getState();
  const { deck } = useStage.getState();
  const found = view.scene === null ? 0 : sceneIndex(deck, view.scene);
  useStage.setState({
    player: startPlayer(deck.scenes.length, found ?? 0, { loop: view.loop }),
    since: Date.now(),
    connected: false,
    blocked: false,
    unknownScene: found === null ? view.scene : null,
  });
  showScene();
  return useStage.subscribe(({ deck: nextDeck, player }, was) => {
    const moved = player.index !== was.player.index || nextDeck !== was.deck;
    const returned = was.player.roaming && !player.roaming;
    if (moved || returned) showScene();
  });
}

/** What the story quotes, asked for once; what did not come is asked for again, past the browser's cache. */
export async function needStatements(): Promise<void> {
  const { statements, statementsProblem } = useStage.getState();
  if (statements && !statementsProblem) return;
  const loaded = await loadStatements(statementsProblem ? 'reload' : 'default');
  useStage.setState({ statements: loaded.statements, statementsProblem: loaded.problem });
}
