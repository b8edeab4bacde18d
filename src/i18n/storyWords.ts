import { lazyWords } from './lazyWords';
import type { StoryWords } from './vi/story';

/** Words of the stage and of the presenter's window. */
export const storyWords = lazyWords<StoryWords>('storyWords', (lang) => import(`./${lang}/story.ts`));
