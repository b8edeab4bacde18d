/** Whether a link's `plots` opens their table: all that the first screen needs to know of it. */
export const opensPlotTable = (plots: string | null): boolean => plots !== null && /^on,table(,|$)/.test(plots);

/** The part of a link's `plots` that opens the details of one; another plot is another text. */
export const openedPlot = (plots: string | null): string | null =>
  (plots && /^on,(?:table,)?(plot:[^,]*)/.exec(plots)?.[1]) ?? null;
