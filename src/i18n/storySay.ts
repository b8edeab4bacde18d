import type { Say } from '../story/say';
import type { I18n } from './load';
import type { StoryWords } from './vi/story';

/** How a language says the figures of a story. */
export function storySay({ t, format }: Pick<I18n, 't' | 'format'>, words: Pick<StoryWords, 'times'>): Say {
  return {
    value: (value, unit, qualifier) =>
      unit === 'times'
        ? format.qualified(words.times(typeof value === 'number' ? format.number(value) : ''), qualifier)
        : format.value(value, unit, qualifier),
    number: (value, unit, qualifier) => {
      const bare = unit !== 'times' ? format.bare(value, unit) : typeof value === 'number' ? format.number(value) : '';
      return format.qualified(bare, qualifier);
    },
    amount: (value, unit) => (unit === 'times' ? value : format.amount(value, unit)),
    date: format.asOf,
    year: (asOf) => format.year(asOf) || format.asOf(asOf),
    list: format.list,
    notPublished: t.unknown,
  };
}
