import type { Lang } from '../../view/view';
import type { Texts } from '../deck';
import { en } from './en';
import { ja } from './ja';
import { ko } from './ko';
import { vi } from './vi';
import { zh } from './zh';

/** What a scene says in one language. All of it is live text. */
export interface SceneText {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
  /** What the large figures are, by reference. */
  readonly figures?: Readonly<Record<string, string>>;
  /** `rows`: what the bars are, by reference. */
  readonly chart?: {
    readonly title: string;
    readonly rows?: readonly { readonly ref: string; readonly label: string }[];
  };
}

/** The built-in story in one language: words only. What it shows is in the files of the scenes. */
export interface StoryText {
  readonly title: string;
  /** By id of the scene. */
  readonly scenes: Readonly<Record<string, SceneText>>;
}

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
