import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { BriefFont } from './fonts';
import { codePointsOf } from './glyphs';

interface Dressed {
  readonly definition: TDocumentDefinitions;
  /** Letters that no font has; each stands as `?`. */
  readonly missing: ReadonlySet<string>;
}

interface Face {
  readonly font: string;
  readonly bold: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members of a content that hold contents. */
const INSIDE = ['text', 'stack', 'columns', 'ul', 'ol', 'table', 'body', 'content', 'footer'] as const;

/** All that is written on a page, to see which letters it needs. */
export function lettersOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(lettersOf).join('');
  return isNode(content) ? INSIDE.map((key) => lettersOf(content[key])).join('') : '';
}

/** Sets every letter in the first of the fonts that has it. A strong letter that only the plain weight has is plain. */
export function dressed(definition: TDocumentDefinitions, fonts: readonly BriefFont[]): Dressed {
  const faces = fonts.map(({ name, normal, bold }) => ({
    name,
    normal: codePointsOf(normal),
    bold: codePointsOf(bold),
  }));
  const [usual] = faces;
  const missing = new Set<string>();

  const faceOf = (letter: string, bold: boolean): Face | null => {
    const point = letter.codePointAt(0) ?? 0;
    const font = faces.find((face) => (bold && face.bold.has(point)) || face.normal.has(point));
    return font ? { font: font.name, bold: bold && font.bold.has(point) } : null;
  };

  const dressText = (text: string, bold: boolean): unknown => {
    const own = bold ? usual?.bold : usual?.normal;
    if (Array.from(text).every((letter) => letter === '\n' || own?.has(letter.codePointAt(0) ?? 0))) return text;
    const runs: { text: string; font: string; bold: boolean }[] = [];
    for (const letter of text) {
      let face = letter === '\n' ? runs.at(-1) : faceOf(letter, bold);
      const shown = face || letter === '\n' ? letter : '?';
      if (!face) {
        if (letter !== '\n') missing.add(letter);
        face = faceOf('?', bold) ?? { font: usual?.name ?? '', bold };
      }
      const last = runs.at(-1);
      if (last && last.font === face.font && last.bold === face.bold) last.text += shown;
      else runs.push({ text: shown, font: face.font, bold: face.bold });
    }
    return runs;
  };

  const dress = (content: unknown, inherited: boolean): unknown => {
    if (typeof content === 'string') {
      const text = dressText(content, inherited);
      return typeof text === 'string' ? text : { text };
    }
    if (Array.isArray(content)) return content.map((item) => dress(item, inherited));
    if (!isNode(content)) return content;
    const bold = typeof content['bold'] === 'boolean' ? content['bold'] : inherited;
    const inside = INSIDE.filter((key) => key in content).map((key): [string, unknown] => {
      const value = content[key];
      return [key, key === 'text' && typeof value === 'string' ? dressText(value, bold) : dress(value, bold)];
    });
    return { ...content, ...Object.fromEntries(inside) };
  };

  const { footer } = definition;
  return {
    definition: {
      ...definition,
      content: dress(definition.content, false) as Content,
      ...(footer === undefined
        ? {}
        : {
            footer:
              typeof footer === 'function'
                ? (...args: Parameters<typeof footer>) => dress(footer(...args), false) as Content
                : (dress(footer, false) as Content),
          }),
    },
    missing,
  };
}
