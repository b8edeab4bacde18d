import type { Column, Content, ContentText, Size } from 'pdfmake/interfaces';
import { INK, QUIET } from './palette';
import { printable } from './printable';

/** A4 upright, in points. */
export const PAGE = { width: 595.28, height: 841.89, left: 36, right: 36, top: 30, bottom: 34 } as const;
export const WIDTH = PAGE.width - PAGE.left - PAGE.right;

export type Style = Omit<ContentText, 'text'> & { readonly width?: Size };

/** Sizes for one degree of tightness. */
export interface Sizes {
  /** A length or type size of the generous page, at this tightness, to a tenth of a point. */
  readonly of: (points: number) => number;
}

export const sizesAt = (scale: number): Sizes => ({ of: (points) => Math.round(points * scale * 10) / 10 });

/** Text as it can be set. */
export const say = (text: string, style: Style = {}): ContentText & Pick<Style, 'width'> => ({
  text: printable(text),
  ...style,
});

export const heading = (text: string, { of }: Sizes): ContentText =>
  say(text, { fontSize: of(8.4), bold: true, color: INK, margin: [0, of(7), 0, of(2.2)] });

export const quiet = (text: string, { of }: Sizes, style: Style = {}): ContentText =>
  say(text, { fontSize: of(6.6), color: QUIET, ...style });

/** Contents below each other as one column. */
export const column = (width: Size, ...stack: Content[]): Column => ({ width, stack });

/** Contents next to each other in equal widths; one alone takes the whole. */
export const sideBySide = (contents: readonly Content[], gap: number): Content => {
  const [only] = contents;
  if (contents.length === 1 && only !== undefined) return only;
  return { columns: contents.map((content) => column('*', content)), columnGap: gap };
};
