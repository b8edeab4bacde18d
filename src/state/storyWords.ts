import { use, useMemo } from 'react';
import { storySay } from '../i18n/storySay';
import { storyWords } from '../i18n/storyWords';
import type { StoryWords } from '../i18n/vi/story';
import type { Say } from '../story/say';
import { useStore } from './store';

/** The words of stage and presenter in the language on screen. Suspends until they are here. */
export const useStoryWords = (): StoryWords => use(storyWords(useStore((s) => s.i18n.lang)));

/** How the language on screen says the figures of a story. */
export function useSay(): Say {
  const words = useStoryWords();
  const i18n = useStore((s) => s.i18n);
  return useMemo(() => storySay(i18n, words), [i18n, words]);
}
