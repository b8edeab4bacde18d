import type { Caveat } from '../domain/caveats';
import { dataText } from './dataText';
import type { ExportLanguage } from './exports';

/** A caveat as one sentence of the language. */
export function caveatText(caveat: Caveat, { i18n, names, words: all, texts }: ExportLanguage): string {
  const { caveats: words } = all;
  switch (caveat.kind) {
    case 'note':
      return words.note(names.zoneFields[caveat.field], dataText(texts, caveat.note));
    case 'history':
      return words.history(names.zoneFields[caveat.field], i18n.format.asOf(caveat.asOf));
    case 'derived':
      return words.derived(names.zoneFields[caveat.field]);
    case 'local':
      return words.local(names.zoneFields[caveat.field]);
    case 'local-place':
      return words.localPlace;
    case 'status-from-list':
      return words.statusFromList;
    case 'status-note':
      return words.note(names.zoneFields.status, dataText(texts, caveat.note));
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
