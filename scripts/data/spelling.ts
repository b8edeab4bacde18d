const MOVED: Readonly<Record<string, string>> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const NEW_STYLE = /(?<![qQ])([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu;

/** One spelling in the product: composed letters (NFC), and tone marks in the old style (Hòa, not Hoà; but quý). */
export function oneSpelling(text: string): string {
  return text.normalize('NFC').replace(NEW_STYLE, (pair, first: string) => {
    const moved = MOVED[pair.toLowerCase()];
    if (!moved) return pair;
    return first === first.toUpperCase() ? moved.charAt(0).toUpperCase() + moved.slice(1) : moved;
  });
}

/** Letters without their marks, for ids and for comparing what people type. */
export function withoutMarks(text: string): string {
  return text.replace(/đ/g, 'd').replace(/Đ/g, 'D').normalize('NFD').replace(/\p{M}/gu, '');
}

/** An id made of words: lower-case letters and digits joined by hyphens. */
export function slug(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
