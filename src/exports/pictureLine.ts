import { cleanText } from '../domain/cleanText';

/** A text as it is written into a picture: one line, of signs that can be seen. */
export const pictureLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ');
