/** The Markdown of the user guides as HTML: just what they use. Anything else is refused, not passed on as it is. */

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** **bold** (words on the screen) and `code` (what is typed). */
const inline = (text: string): string =>
  escape(text)
    .replaceAll(/`([^`]+)`/g, '<kbd>$1</kbd>')
    .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>');

const PICTURE = /^!\[([^\]]+)\]\(images\/guide\/((?:vi|en)\/[a-z\d-]+\.webp)\)$/;
/** The task that a heading stands for, as in "I1 · Find …". */
const TASK = /^([A-Z]\d) · /;

export interface Picture {
  /** Below the folder of the guide's pictures. */
  readonly path: string;
  readonly says: string;
}

/** The pictures that a guide shows, in its order. */
export const picturesOf = (markdown: string): readonly Picture[] =>
  markdown.split('\n').flatMap((line) => {
    const [, says = '', path] = PICTURE.exec(line) ?? [];
    return path === undefined ? [] : [{ path, says }];
  });

type Block = 'ul' | 'ol' | 'p';

export function toHtml(markdown: string): string {
  const html: string[] = [];
  let open: Block | null = null;
  const become = (block: Block | null): void => {
    if (open === block) return;
    if (open) html.push(`</${open}>`);
    if (block) html.push(`<${block}>`);
    open = block;
  };
  for (const [at, line] of markdown.split('\n').entries()) {
    const [, marks = '', heading] = /^(#{1,3}) (.+)$/.exec(line) ?? [];
    const [, bullet, item] = /^(-|\d+\.) (.+)$/.exec(line) ?? [];
    const [, says = '', path] = PICTURE.exec(line) ?? [];
    if (line === '') become(null);
    else if (heading !== undefined) {
      become(null);
      const id = TASK.exec(heading)?.[1];
      html.push(`<h${marks.length}${id ? ` id="${id}"` : ''}>${inline(heading)}</h${marks.length}>`);
    } else if (item !== undefined) {
      become(bullet === '-' ? 'ul' : 'ol');
      html.push(`<li>${inline(item)}</li>`);
    } else if (path !== undefined) {
      become(null);
      html.push(`<p><img src="${path}" alt="${escape(says)}" loading="lazy" /></p>`);
    } else if (/^[#!<|>*+[]|^\s/.test(line)) {
      throw new Error(`The guide cannot say line ${at + 1}: ${line}`);
    } else {
      become('p');
      html.push(inline(line));
    }
  }
  become(null);
  return html.join('\n');
}
