import { LIMITS } from './limits';
import { Refused } from './report';

/** The line, counted from 1, on which a position of a text stands. */
export function lineAt(text: string, position: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < position; i = text.indexOf('\n', i + 1)) line += 1;
  return line;
}

/** JSON whose depth is known beforehand: a text of 100,000 brackets would overflow the stack of the parser. */
export function parseJson(text: string, firstLine = 1): unknown {
  const deep = tooDeepAt(text);
  if (deep !== null) throw new Refused('too-deep', { line: firstLine - 1 + lineAt(text, deep) }, { max: LIMITS.depth });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused('damaged', { line: firstLine - 1 + lineAt(text, errorAt(text)) });
  }
}

function tooDeepAt(text: string): number | null {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === BACKSLASH) i += 1;
      else if (code === QUOTE) inString = false;
    } else if (code === QUOTE) inString = true;
    else if (code === OPEN_BRACKET || code === OPEN_BRACE) {
      depth += 1;
      if (depth > LIMITS.depth) return i;
    } else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) depth -= 1;
  }
  return null;
}
const [QUOTE, BACKSLASH, OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [34, 92, 91, 93, 123, 125];

/** One token with the white space before it. Strings in long steps: engines keep every short one on a stack. */
const TOKEN =
  /[ \t\n\r]*(?:(?<open>[[{])|(?<close>[\]}])|(?<comma>,)|(?<colon>:)|(?<string>"[^"\\\n\r]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\n\r]*)*")|(?<value>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null))/y;

/** Where JSON stops being JSON. Engines say it each in their own words, or not at all. */
function errorAt(text: string): number {
  const open: ('[' | '{')[] = [];
  /** What may come: a value, a value or the end of an array, a key or the end of an object, a key, a colon, more. */
  let expected: 'value' | 'first' | 'firstKey' | 'key' | 'colon' | 'more' = 'value';
  TOKEN.lastIndex = 0;
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text)?.groups;
    if (!found) return firstSign(text, at);
    const inside = open.at(-1);
    const { open: opened, close, comma, colon, string, value } = found;
    if (opened !== undefined && (expected === 'value' || expected === 'first')) {
      open.push(opened === '[' ? '[' : '{');
      expected = opened === '[' ? 'first' : 'firstKey';
    } else if (
      (close === ']' && inside === '[' && (expected === 'first' || expected === 'more')) ||
      (close === '}' && inside === '{' && (expected === 'firstKey' || expected === 'more'))
    ) {
      open.pop();
      expected = 'more';
    } else if (comma !== undefined && expected === 'more' && inside !== undefined) {
      expected = inside === '[' ? 'value' : 'key';
    } else if (colon !== undefined && expected === 'colon') expected = 'value';
    else if (string !== undefined && (expected === 'firstKey' || expected === 'key')) expected = 'colon';
    else if ((string ?? value) !== undefined && (expected === 'value' || expected === 'first')) expected = 'more';
    else return firstSign(text, at);
  }
}
const firstSign = (text: string, at: number): number => {
  const next = text.slice(at).search(/[^ \t\n\r]/);
  return next === -1 ? text.length : at + next;
};

/** A plain object of JSON; its keys are read as they are, `__proto__` too, and never assigned. */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
