import { editDistance } from '../editDistance';
import { isZoneField, type ZoneField } from '../fields';
import { fold } from '../fold';
import { unitOfName } from '../unitOf';
import type { Unit } from '../units';
import { HEADER_WORDS } from './headerWords';
import { unitIn } from './unitWords';
import { FIGURE_PARTS, figureUse, isRowUse, type ColumnUse, type FigurePart } from './uses';
import { namesOf, type Vocabulary } from './vocabulary';

/** How sure a guess is: our own name for it, a name that means it, a name that looks like one, or none. */
export type Confidence = 'sure' | 'likely' | 'unsure' | 'none';

export interface ColumnGuess {
  readonly column: string;
  readonly use: ColumnUse;
  readonly confidence: Confidence;
  /** The unit that the header itself names. */
  readonly unit: Unit | null;
}

/** Our own names that stand in exports and ledgers and are not brought in again, or have another name there. */
const OWN: Readonly<Record<string, ColumnUse>> = {
  zone_id: 'id',
  subject_id: 'id',
  source_id: 'source',
  name: 'name_vi',
  commune_new: 'ignore',
  commune_old: 'ignore',
  district_old: 'ignore',
  parent_id: 'ignore',
  counted: 'ignore',
  crafts: 'ignore',
  position_what: 'ignore',
  outline_kind: 'ignore',
  outline_accuracy_m: 'ignore',
  drawn_area_ha: 'ignore',
  caveats: 'ignore',
  sources: 'ignore',
  data_version: 'ignore',
  data_date: 'ignore',
  field_name: 'ignore',
  in_use: 'ignore',
  description: 'ignore',
};

const SUFFIXES = FIGURE_PARTS.filter((part) => part !== 'figure');

/** Our own name of a column, whatever its case. */
function ownUse(header: string): ColumnUse | null {
  const name = header.trim().toLowerCase();
  const own = Object.hasOwn(OWN, name) ? OWN[name] : undefined;
  if (own) return own;
  if (isRowUse(name)) return name;
  if (isZoneField(name)) return `figure:${name}`;
  if (name.endsWith('_history')) return 'ignore';
  for (const part of SUFFIXES) {
    const field = name.slice(0, -part.length - 1);
    if (name.endsWith(`_${part}`) && isZoneField(field)) return `${part satisfies FigurePart}:${field}`;
  }
  return null;
}

/** What each column of a file is for. No two get the same use: the surer, then the earlier one has it. */
export function guessColumns(
  columns: readonly string[],
  vocabulary: Pick<Vocabulary, 'fields'>,
  units: ReadonlyMap<string, Unit>,
): readonly ColumnGuess[] {
  const named = namesOf(vocabulary.fields);
  const guesses = columns.map((column) => guess(column, named, units));
  const taken = new Map<ColumnUse, number>();
  for (const confidence of ['sure', 'likely', 'unsure'] as const) {
    guesses.forEach((one, i) => {
      if (one.confidence === confidence && one.use !== 'ignore' && !taken.has(one.use)) taken.set(one.use, i);
    });
  }
  return guesses.map((one, i) =>
    one.use === 'ignore' || taken.get(one.use) === i ? one : { ...one, use: 'ignore', confidence: 'none' },
  );
}

/** A header without the unit that it ends in: in brackets, or behind a comma or a slash. */
function withoutUnit(
  header: string,
  units: ReadonlyMap<string, Unit>,
): { readonly text: string; readonly unit: Unit | null } {
  const bracket = /^(.*?)[([]([^()[\]]+)[)\]]\s*$/.exec(header);
  const tail = bracket ?? /^(.*?)[,/;]\s*([^,;]+)$/.exec(header) ?? /^(.*?)\s*(%)\s*$/.exec(header);
  const unit = tail ? unitIn(tail[2] ?? '', units) : null;
  return unit && tail ? { text: tail[1] ?? '', unit } : { text: header, unit: null };
}

function guess(column: string, named: ReadonlyMap<string, ZoneField>, units: ReadonlyMap<string, Unit>): ColumnGuess {
  const own = ownUse(column);
  if (own) return { column, use: own, confidence: 'sure', unit: null };
  const { text, unit } = withoutUnit(column, units);
  const folded = fold(text);
  const meant = meantBy(folded, unit, named) ?? meantBy(fold(column), unit, named);
  if (meant) return { column, use: meant, confidence: 'likely', unit };
  const near = nearest(folded, named);
  const nearUse = near === null ? null : meantBy(near, unit, named);
  if (nearUse) return { column, use: nearUse, confidence: 'unsure', unit };
  return { column, use: 'ignore', confidence: 'none', unit };
}

/** What a folded header means; where it may mean several, the unit decides. */
function meantBy(folded: string, unit: Unit | null, named: ReadonlyMap<string, ZoneField>): ColumnUse | null {
  const field = named.get(folded);
  const words = Object.hasOwn(HEADER_WORDS, folded) ? (HEADER_WORDS[folded] ?? []) : [];
  const all: readonly ColumnUse[] = [...words, ...(field ? [`figure:${field}` as const] : [])];
  const fits = all.find((use) => {
    const figure = figureUse(use);
    return unit === null || figure === null || unitOfName(figure.field) === unit;
  });
  return fits ?? all[0] ?? null;
}

/** Long enough that a slip of the pen does not make another word of it. */
const LEAST_FUZZY = 5;

function nearest(folded: string, named: ReadonlyMap<string, ZoneField>): string | null {
  if (folded.length < LEAST_FUZZY) return null;
  let best: string | null = null;
  let least = Math.min(3, Math.floor(folded.length / 5)) + 1;
  for (const name of [...Object.keys(HEADER_WORDS), ...named.keys()]) {
    if (name.length < LEAST_FUZZY) continue;
    const distance = editDistance(folded, name, least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
