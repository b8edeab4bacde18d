/**
 * Families that the map's labels are drawn with. Each is registered under its own name (`engine/fonts.ts`), apart from
 * the page's "Be Vietnam Pro", because the map needs it a little larger. MapLibre reads the weight from the name.
 */
export const FONT_REGULAR = 'Zones Map Regular';
export const FONT_STRONG = 'Zones Map Semibold';
