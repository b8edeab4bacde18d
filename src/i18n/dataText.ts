/**
 * Words of the data in the reader's language: a text id, a list of them joined by `; `, or words as typed, which stand
 * for themselves.
 */
export function dataText(texts: Readonly<Record<string, string>>, value: string): string {
  const whole = texts[value];
  if (whole !== undefined) return whole;
  return value
    .split('; ')
    .map((item) => texts[item] ?? item)
    .join('; ');
}
