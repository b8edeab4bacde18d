import { useStudioWords } from '../../state/studioWords';
import type { LocalNotice as What } from '../../state/store';

/** What keeping local data has to say. */
export function LocalNotice({ what }: { readonly what: What }) {
  return useStudioWords().notices[what];
}
