import { encodeView } from '../../view/urlCodec';
import { MAX_SHORTLIST, type View } from '../../view/view';

/** Where the app is deployed for everybody, set when it is built; empty when there is no such place. */
export const PUBLIC_URL: string | undefined = import.meta.env.VITE_PUBLIC_URL;

/** The address that opens a view. */
export function linkTo(view: View): string {
  return new URL(`?${encodeView(view)}`, PUBLIC_URL ? PUBLIC_URL : window.location.href.replace(/[?#].*$/, '')).href;
}

/** The address of a page that shows a view inside another page. */
export function embedLink(view: View): string {
  return new URL(`embed.html?${encodeView({ ...view, dialog: null, table: false })}`, linkTo(view)).href;
}

/** What another person should see: the same screen, with a shortlist of places when there is one. */
export function sharedView(view: View, shortlist: readonly string[]): View {
  return { ...view, sharedShortlist: shortlist.length > 0 ? shortlist.slice(0, MAX_SHORTLIST) : null };
}

/** False where the browser forbids it, or has no clipboard outside secure pages. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
