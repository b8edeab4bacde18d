export const PICTURE_SIZES = ['1x', '2x', 'a3'] as const;
/** As large as on screen, twice as sharp, or for a page of A3 at 300 dpi. */
export type PictureSizeId = (typeof PICTURE_SIZES)[number];
