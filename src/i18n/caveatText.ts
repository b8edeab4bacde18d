import type { Caveat } from '../domain/caveats';
import { dataText } from './dataText';
import type { I18n } from './load';
import type { ExportsWords } from './vi/exports';

/** A caveat as one sentence of the language. */
export function caveatText(
  caveat: Caveat,
  { t, format }: I18n,
  { caveats: words }: ExportsWords,
  texts: Readonly<Record<string, string>>,
): string {
  switch (caveat.kind) {
    case 'note':
      return words.note(t.zoneFields[caveat.field], dataText(texts, caveat.note));
    case 'history':
      return words.history(t.zoneFields[caveat.field], format.asOf(caveat.asOf));
    case 'derived':
      return words.derived(t.zoneFields[caveat.field]);
    case 'status-from-list':
      return words.statusFromList;
    case 'status-note':
      return words.note(t.zoneFields.status, dataText(texts, caveat.note));
    case 'not-counted':
      return words.notCounted;
    case 'no-position':
      return words.noPosition;
    case 'no-outline':
      return words.noOutline;
    case 'estimated-outline':
      return words.estimatedOutline;
    case 'outline-not-cadastral':
      return words.notCadastral(caveat.accuracyM);
  }
}
