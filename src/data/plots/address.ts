/** Name of the line (`<meta>`) in which the build tells the page where the plots are. */
export const PLOTS_META = 'plots';

/**
 * Address of the archive of plots, or `null` where the build has none (docs/PLOTS.md). It stands in the page itself: no
 * link can set it, and a page without it asks for nothing.
 */
export function plotsAddress(): string | null {
  const line = document.querySelector<HTMLMetaElement>(`meta[name="${PLOTS_META}"]`);
  return line ? new URL(line.content, document.baseURI).href : null;
}
