declare module 'subset-font' {
  /** A font with only the glyphs that a text needs. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: { readonly targetFormat: 'truetype' | 'woff2'; readonly noLayoutClosure?: boolean },
  ): Promise<Buffer>;
}
