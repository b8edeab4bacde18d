import { encodeView } from '../../view/urlCodec';
import { MAX_SHORTLIST, type View } from '../../view/view';

/** The folder where the app is deployed for everybody, set when it is built; empty when there is no such place. */
export const publicUrl = (): string | undefined => import.meta.env.VITE_PUBLIC_URL;

/** The address of a page of the app, here or where everybody finds it. */
function pageAt(path: string): string {
  const address = publicUrl();
  return new URL(path, address ? address.replace(/\/*$/, '/') : window.location.href).href;
}

/** The address that opens a view. */
export const linkTo = (view: View): string => pageAt(`./?${encodeView(view)}`);

/** The address of a page that shows a view inside another page. */
export const embedLink = (view: View): string =>
  pageAt(`embed.html?${encodeView({ ...view, dialog: null, table: false })}`);

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
