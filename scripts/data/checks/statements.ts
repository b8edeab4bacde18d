import { figuresOf, ledgerPeriod, NEWEST, type LiveFigure } from '../../../src/story/liveRef';
import { parseLiveText } from '../../../src/story/liveText';
import { LANGS } from '../langs';
import type { Data } from '../load';
import { figureKey } from '../figures';
import { isCitySubject } from '../ledger';
import type { Law } from './finding';

export const statementsStand: Law = {
  name: 'statements-stand',
  what: 'a statement has a subject and a source that exist, words in every language, and names figures that exist',
  find: (data) =>
    data.statements.flatMap((statement) => {
      const messages: string[] = [];
      const { subject, source } = statement;
      if (!isCitySubject(subject) && !data.zones.some(({ id }) => id === subject))
        messages.push(`no zone or group of the city's series "${subject}"`);
      if (!data.sources.some(({ id }) => id === source)) messages.push(`no source "${source}"`);
      const lacking = LANGS.filter((lang) => !statement.text[lang]);
      if (lacking.length > 0) messages.push(`no words in ${lacking.join(', ')}`);
      for (const [lang, text] of Object.entries(statement.text))
        messages.push(...wrongIn(text, data).map((what) => `${what} (${lang})`));
      return messages.map((message) => ({ subject: statement.id, message }));
    }),
};

function wrongIn(text: string, data: Data): readonly string[] {
  const { segments, problems } = parseLiveText(text);
  const figures = segments.flatMap((segment) => (segment.type === 'live' ? figuresOf(segment.ref) : []));
  return [
    ...problems.map(({ code, at, text: words }) => `character ${at + 1}: ${code} "${words}"`),
    ...figures.filter((figure) => !exists(figure, data)).map((figure) => `no figure ${JSON.stringify(figure)}`),
  ];
}

function exists(figure: LiveFigure, { figures }: Data): boolean {
  if (figure.of === 'zone') return figures.has(figureKey(figure.zone, figure.field, null));
  if (figure.period !== NEWEST)
    return figures.has(figureKey(figure.subject, figure.indicator, ledgerPeriod(figure.period)));
  return [...figures.keys()].some((key) => key.startsWith(`${figure.subject}/${figure.indicator}@`));
}
