import type { Lang } from '../../view/view';
import type { Texts } from '../deck';
import { en } from './en';
import { ja } from './ja';
import { ko } from './ko';
import type { StoryText } from './storyText';
import { vi } from './vi';
import { zh } from './zh';

export const STORY_TEXTS: Readonly<Record<Lang, StoryText>> = { vi, en, ja, ko, zh };

const LANGUAGES = Object.entries(STORY_TEXTS) as readonly (readonly [Lang, StoryText])[];

/** The same words in every language in which there are any. */
export const inAll = (words: (text: StoryText) => string | undefined): Texts =>
  Object.fromEntries(
    LANGUAGES.flatMap(([lang, text]) => {
      const found = words(text);
      return found === undefined ? [] : [[lang, found]];
    }),
  );
