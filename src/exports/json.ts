import { cleanText } from '../domain/cleanText';

/** A file's JSON: every text in it, and every key, as files can hold them, wherever they stand. */
export const toJson = (value: unknown, indent = 0): string => JSON.stringify(value, cleaned, indent);

function cleaned(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  if (entries.every(([key]) => key === cleanText(key))) return value;
  return Object.fromEntries(entries.map(([key, member]) => [cleanText(key), member]));
}
