import type { Claim } from '../../domain/claim';
import type { Release, Dataset } from '../../domain/dataset';
import { isLocalClaim } from '../../domain/localSource';
import type { OtherClaim, WrongFigure } from '../../domain/report/wrongFigure';
import type { Format } from '../../i18n/format';
import type { ReportWords } from '../../i18n/vi/report';

/** What it takes to say a figure in the language on screen. */
interface Say {
  readonly words: ReportWords['text'];
  readonly format: Format;
  readonly claimText: (claim: Claim) => string;
  /** Words behind an id of the texts table. */
  readonly text: (idOrWords: string) => string;
  readonly sources: Dataset['sources'];
  /** Not published. */
  readonly unknown: string;
  /** Brought in on this device only. */
  readonly local: string;
}

interface Around {
  /** What the figure is called, with its place. */
  readonly name: string;
  readonly link: string;
  readonly app: string;
  readonly release: Release;
}

/**
 * The message about a wrong figure: room for the reader's own words, the figure as shown, the row of the ledger, the
 * link, and what else was published. What matters most stands first: mail programs may cut the end off.
 */
export function reportMessage(wrong: WrongFigure, { name, link, app, release }: Around, say: Say): string {
  const { words, format, unknown } = say;
  const { shown, others } = wrong;
  return (
    [
      words.ask,
      '',
      '',
      name,
      words.shown(shown ? claimLine(shown, say) : unknown),
      ...(shown ? [words.source(sourceLine(shown.source, say)), addressOf(shown.source, say)] : []),
      words.row(rowOf(wrong)),
      words.link(link),
      // Without its file nothing is known of the data's release.
      release.version === '' ? `Hanoi Zones ${app}` : words.release(app, release.version, format.asOf(release.date)),
      ...(others.length > 0 ? ['', words.others, ...others.map((other) => otherLine(other, say))] : []),
    ]
      .filter((line) => line !== null)
      .join('\n')
      // What keeps a number and its unit on one line has no place in plain text, where it cannot be searched for.
      .replaceAll(/[\u00a0\u202f]/g, ' ')
  );
}

function claimLine(claim: Claim, { words, format, claimText, local }: Say): string {
  const dated = `${claimText(claim)}, ${words.asOf(format.asOf(claim.asOf))}`;
  return isLocalClaim(claim) ? `${dated} (${local})` : dated;
}

function sourceLine(id: string, { sources, words, format }: Say): string {
  const source = sources[id];
  if (!source) return id;
  const { publisher, title, published } = source;
  return `${publisher}: ${title} (${published === null ? words.noDate : words.published(format.asOf(published))})`;
}

const addressOf = (id: string, { sources }: Say): string | null => sources[id]?.url ?? sources[id]?.site ?? null;

function otherLine({ claim, standing }: OtherClaim, say: Say): string {
  const { words, text } = say;
  const caveat =
    standing === 'rejected'
      ? ` [${words.rejected}]`
      : standing === 'part' && claim.scope !== null
        ? ` [${words.part(text(claim.scope))}]`
        : '';
  const address = addressOf(claim.source, say);
  const lines = `- ${claimLine(claim, say)}${caveat}: ${sourceLine(claim.source, say)}`;
  return `${lines}${address === null ? '' : ` ${address}`} [source_id=${claim.source}]`;
}

/** Cells that find the row, under the names of the ledger's columns. */
function rowOf({ row, shown }: WrongFigure): string {
  const cells = { ...row, source_id: shown?.source ?? null, as_of: shown?.asOf ?? null };
  return Object.entries(cells)
    .flatMap(([column, cell]) => (cell === null ? [] : [`${column}=${cell}`]))
    .join(' ');
}
