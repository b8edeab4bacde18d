/** What is wrong with a typed area. */
export type AreaMistake = 'notANumber' | 'negative';

export type ParsedArea =
  { readonly ok: true; readonly value: number | null } | { readonly ok: false; readonly mistake: AreaMistake };

/**
 * An area as people type it: empty means no limit. `1,5`, `1.5` and `1.586` differ between languages, so a single mark
 * is read as the language writes numbers (`sample` is 1000.5 in its format) unless that makes no sense.
 */
export function parseHectares(text: string, sample: string): ParsedArea {
  const compact = text.replace(/[\s\u00a0]/g, '');
  if (compact === '') return { ok: true, value: null };
  const [group = ',', decimal = '.'] = sample.replace(/\d/g, '');
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  const plain = grouped.test(compact)
    ? compact.replaceAll(group, '').replace(decimal, '.')
    : compact.replace(decimal, '.').replace(group, '.');
  if (!/^-?\d+(\.\d+)?$/.test(plain) || plain.length > 9) return { ok: false, mistake: 'notANumber' };
  const value = Number(plain);
  return value < 0 ? { ok: false, mistake: 'negative' } : { ok: true, value };
}
