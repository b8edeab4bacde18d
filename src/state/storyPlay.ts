import { BUILT_IN_DECK } from '../story/builtIn/deck';
import { changeView } from './actions';
import { openScene, openStory, ownStory } from './ownStories';
import { leaveStage } from './present';
import { putOnStage, useStage } from './stage';
import { useStore } from './store';

/**
 * Puts the story on stage that the address names. Own stories are only on the device where they were made: of one that
 * is not here it is said so, and the built-in story takes its place.
 */
export function putNamedStoryOnStage(): void {
  const { story } = useStore.getState().view;
  const deck = story === null ? BUILT_IN_DECK : ownStory(story);
  const known = deck !== undefined && deck.scenes.length > 0;
  if (!known) changeView({ story: null, scene: null }, 'replace');
  putOnStage(known ? deck : BUILT_IN_DECK);
  useStage.setState({ unknownStory: !known });
}

/** From the stage to where own stories are written: to the scene that is on, when it is one of them. */
export function writeStory(): void {
  const { deck, player } = useStage.getState();
  leaveStage();
  if (ownStory(deck.id)) {
    openStory(deck.id);
    openScene(deck.scenes[player.index]?.id ?? null);
  }
  changeView({ workspace: 'story' });
}
