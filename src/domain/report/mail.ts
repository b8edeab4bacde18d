import { cleanText } from '../cleanText.ts';

/**
 * Longest address that every mail program takes: browsers on Windows hand over no more than 2,048 characters. Letters
 * outside ASCII take six to nine each.
 */
export const MAX_MAILTO = 2000;

/** Most of it that the subject may take. */
const MAX_SUBJECT = 500;

interface Letter {
  /** Address of the recipient; `null` leaves it to the sender. */
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  /** The link that the text holds, and one to the same figure that is as short as can be. */
  readonly link: string;
  readonly shortLink: string;
  /** Stands where the text was cut. */
  readonly cutNote: string;
}

interface Mail {
  /** A `mailto:` address. */
  readonly href: string;
  /** Whether it holds less than the text. */
  readonly shortened: boolean;
}

const written = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));

/**
 * A letter as an address that opens the reader's own mail program. What is too long is cut from its end by lines; the
 * link stays, as the short one if need be.
 */
export function mailTo({ to, subject, text, link, shortLink, cutNote }: Letter): Mail {
  const clean = cleanText(text);
  const topic = cutTo(cleanText(subject).replaceAll('\n', ' '), MAX_SUBJECT);
  // The sign of an address stays: some programs do not read it as %40.
  const start = `mailto:${to === null ? '' : encodeURIComponent(to).replace('%40', '@')}?subject=${written(topic)}&body=`;
  const whole = start + written(clean);
  if (whole.length <= MAX_MAILTO) return { href: whole, shortened: false };
  const body = shortenedTo(MAX_MAILTO - start.length, clean.replaceAll(link, shortLink), shortLink, cutNote);
  return { href: start + written(body), shortened: true };
}

/** As many lines from the start as have room beside the link and the note that something is missing. */
function shortenedTo(room: number, text: string, link: string, cutNote: string): string {
  const lines = text.split('\n');
  const linkLine = text.includes(link) ? (lines.find((line) => line.includes(link)) ?? null) : null;
  // Where much else stands in the line of the link, the link alone is kept.
  const kept = linkLine !== null && written(linkLine).length > room / 2 ? link : linkLine;
  const end = [cutNote, ...(kept === null ? [] : [kept])].map((line) => `\n${line}`).join('');
  let left = room - written(end).length;
  const start: string[] = [];
  for (const line of lines) {
    if (line === kept) continue;
    const cost = written(`${line}\n`).length;
    if (cost > left) {
      const part = cutTo(line, left - written('\n').length);
      if (part !== '') start.push(part);
      break;
    }
    start.push(line);
    left -= cost;
  }
  return `${start.join('\n').trimEnd()}${end}`;
}

/** As much of a line from its start as takes no more than so many characters when written into an address. */
function cutTo(line: string, most: number): string {
  if (written(line).length <= most) return line;
  const mark = '…';
  let room = most - written(mark).length;
  let cut = '';
  for (const letter of line) {
    room -= written(letter).length;
    if (room < 0) break;
    cut += letter;
  }
  return cut === '' ? '' : cut + mark;
}

/** Whether this can be the address of one mailbox, as it is written without a name. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i.test(text);
