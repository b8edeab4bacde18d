import type { Claim } from '../../domain/claim';
import { STATUSES } from '../../domain/zone';
import type { Catalogue } from '../../i18n/catalogue';
import type { Format } from '../../i18n/format';
import { useFormat, useT, useText } from '../../state/selectors';

/** A claim's value in pieces, so that the number can stand large and the rest small. */
export interface ClaimText {
  /** "about", "more than"; empty when nothing was said. */
  readonly before: string;
  readonly main: string;
  readonly unit: string;
  readonly after: string;
  /** All of it in one line, for names and sentences. */
  readonly whole: string;
}

type Printed = Pick<Claim, 'value' | 'unit' | 'qualifier'>;

/** Stands for the number while the words around it are found; in no catalogue. */
const MARK = '\u{E000}';

export function claimText(
  { value, unit, qualifier }: Printed,
  format: Format,
  words: (idOrWords: string) => string,
): ClaimText {
  const [before = '', after = ''] = format.qualified(MARK, qualifier).split(MARK);
  if (typeof value === 'string') {
    const main = format.asOf(words(value));
    const unitName = format.unit(unit, value);
    return { before, main, unit: unitName, after, whole: [before, main, unitName, after].filter(Boolean).join(' ') };
  }
  const whole = format.value(value, unit, qualifier);
  const bare = format.value(value, unit);
  // A per cent sign belongs to its number; whatever follows it is the unit.
  const unitName = format.unit(unit, value).replace(/^%/, '');
  const main = bare.endsWith(unitName) ? bare.slice(0, bare.length - unitName.length).trimEnd() : bare;
  return { before, main, unit: unitName.trim(), after, whole };
}

/** Words of a ledger cell: a status, text ids in a row, or words as typed. */
export function cellWords(
  text: string,
  t: Catalogue,
  format: Pick<Format, 'list'>,
  translate: (id: string) => string,
): string {
  const status = STATUSES.find((id) => id === text);
  if (status) return t.statuses[status];
  return format.list(text.split(/;\s*/).map((part) => translate(part)));
}

export function useClaimText(): (claim: Printed) => ClaimText {
  const t = useT();
  const format = useFormat();
  const translate = useText();
  return (claim) => claimText(claim, format, (text) => cellWords(text, t, format, translate));
}
