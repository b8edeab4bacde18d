import { DOMParser, type Document } from '@xmldom/xmldom';
import { lineAt } from './json';
import { LIMITS } from './limits';
import { Refused } from './report';

/** XML as a tree. Its depth is known, and that it declares nothing of its own, before any parser sees it. */
export function parseXml(text: string): Document {
  checkMarkup(text);
  let line = 1;
  try {
    return new DOMParser({
      onError: (level, message, context: unknown) => {
        // A letter that was lost earlier is no fault of the markup.
        if (level === 'warning' && message.startsWith('Unicode replacement')) return;
        line = lineOf(context) ?? line;
        throw new Refused('damaged', { line });
      },
    }).parseFromString(text, 'text/xml');
  } catch {
    throw new Refused('damaged', { line });
  }
}

function lineOf(context: unknown): number | null {
  const locator: unknown = (context as { locator?: unknown } | undefined)?.locator;
  const line: unknown = (locator as { lineNumber?: unknown } | undefined)?.lineNumber;
  return typeof line === 'number' ? line : null;
}

/** One pass over the tags: how deep they stand, and whether a DOCTYPE could define entities that multiply. */
function checkMarkup(text: string): void {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    const skip = skipped(text, at);
    if (skip !== null) {
      at = skip;
      continue;
    }
    if (text.startsWith('<!', at)) throw new Refused('doctype', { line: lineAt(text, at) });
    const end = text.indexOf('>', at);
    if (end === -1) throw new Refused('damaged', { line: lineAt(text, at) });
    if (text[at + 1] === '/') depth -= 1;
    else if (text[end - 1] !== '/') depth += 1;
    elements += 1;
    if (elements > 2 * LIMITS.elements) throw new Refused('too-many-elements', {}, { max: LIMITS.elements });
    if (depth > LIMITS.depth) throw new Refused('too-deep', { line: lineAt(text, at) }, { max: LIMITS.depth });
    at = end;
  }
}

/** The end of a comment, of character data or of an instruction that begins here. */
function skipped(text: string, at: number): number | null {
  for (const [open, close] of SKIPPED) {
    if (!text.startsWith(open, at)) continue;
    const end = text.indexOf(close, at + open.length);
    if (end === -1) throw new Refused('damaged', { line: lineAt(text, at) });
    return end;
  }
  return null;
}
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
