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
    number: (value, qualifier) => format.qualified(bare(value, t, format), qualifier),
    date: format.asOf,
    year: (asOf) => format.year(asOf) || format.asOf(asOf),
    list: format.list,
    notPublished: t.unknown,
  };
}

function bare(value: Parameters<Say['number']>[0], t: I18n['t'], format: I18n['format']): string {
  if (typeof value === 'number') return format.number(value);
  if (typeof value === 'string') return format.asOf(value);
  return t.format.span(format.number(value.from), format.number(value.to));
}
