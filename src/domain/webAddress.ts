/** An address that may become a link: of the web, nothing that runs (`javascript:`) or opens a file; else `null`. */
export const webAddress = (text: string | null): string | null =>
  text !== null && /^https?:\/\/[^\s/]/i.test(text) ? text : null;
