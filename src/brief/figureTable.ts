import type { Content, TableCell } from 'pdfmake/interfaces';
import { CORE_FIELDS } from '../domain/coreFields';
import { FIELD_GROUPS, type FieldGroup, type ZoneField } from '../domain/fields';
import { figureGroups } from '../domain/figureRows';
import type { Zone } from '../domain/zone';
import type { ExportLanguage } from '../i18n/exports';
import { both, type PageContext } from './context';
import { stated, valueText, whenText, type Stated } from './figureText';
import { HISTORY, INK, LINE, QUIET, WARN } from './palette';
import { heading, quiet, say, sideBySide } from './page';
import { shortened } from './printable';
import { keyFields } from './tiles';

interface Group {
  readonly group: FieldGroup;
  readonly figures: readonly Stated[];
}

export interface Published {
  readonly groups: readonly Group[];
  /** Figures that there was no room for. */
  readonly left: number;
  /** Figures that a reader expects and nobody has published. */
  readonly missing: readonly ZoneField[];
}

/** Every published figure but those that stand large already, by group; and what is not published. */
export function publishedOf(context: PageContext, zone: Zone): Published {
  const large = new Set(keyFields(zone.kind));
  const all = figureGroups(zone).map(({ group, rows }) => ({
    group,
    rows: rows.map(({ field, figure }) => ({ field, figure: stated(field, figure, context.input.dataset) })),
  }));
  const candidates = all.map(({ group, rows }) => ({
    group,
    figures: rows.flatMap(({ field, figure }) => (figure && !large.has(field) ? [figure] : [])),
  }));
  // Where there is no room for all, what a reader expects of such a place stays first.
  const core = new Set(Object.values(CORE_FIELDS[zone.kind]).flat());
  const ranked = candidates
    .flatMap(({ figures }) => figures)
    .toSorted((a, b) => Number(core.has(b.field)) - Number(core.has(a.field)));
  const kept = new Set(ranked.slice(0, context.fit.figures));
  const groups = candidates.flatMap(({ group, figures }): Group[] => {
    const shown = figures.filter((figure) => kept.has(figure));
    return shown.length > 0 ? [{ group, figures: shown }] : [];
  });
  const listed = all.flatMap(({ rows }) => rows.filter(({ figure }) => figure === null).map(({ field }) => field));
  const unlisted = [...large].filter((field) => !zone.figures[field] && !listed.includes(field));
  return { groups: byRank(groups), left: ranked.length - kept.size, missing: [...unlisted, ...listed] };
}

const byRank = (groups: readonly Group[]): readonly Group[] =>
  groups.toSorted((a, b) => FIELD_GROUPS.indexOf(a.group) - FIELD_GROUPS.indexOf(b.group));

/** One language: two columns of about the same length. Two languages: one under the other language's column each. */
export function figureTable(context: PageContext, { groups, left }: Published): Content {
  const { sizes, languages, first } = context;
  const { of } = sizes;
  const more =
    left === 0
      ? []
      : [
          quiet(
            both(context, ({ i18n, words }) => words.brief.moreInApp(i18n.format.number(left))),
            sizes,
          ),
        ];
  if (groups.length === 0) return more;
  if (languages.length > 1) return [...groups.map((group) => bilingual(context, group)), ...more];
  return [
    {
      columns: halves(groups).map((half) => ({ width: '*', stack: half.map((g) => monolingual(context, g, first)) })),
      columnGap: of(16),
    },
    ...more,
  ];
}

/** Groups in their order, cut where both sides are about as long; better between groups than inside one. */
function halves(groups: readonly Group[]): readonly (readonly Group[])[] {
  const rows = groups.flatMap(({ group, figures }) => figures.map((figure) => ({ group, figure })));
  const costs = Array.from({ length: rows.length + 1 }, (_, cut) => {
    const inside = cut > 0 && rows[cut - 1]?.group === rows[cut]?.group;
    return Math.max(lengthOf(rows.slice(0, cut)), lengthOf(rows.slice(cut))) + (inside ? SPLIT_COST : 0);
  });
  // Of equals the one that leaves more on the left.
  const cut = costs.lastIndexOf(Math.min(...costs));
  return [regroup(rows.slice(0, cut)), regroup(rows.slice(cut))];
}

interface Row {
  readonly group: FieldGroup;
  readonly figure: Stated;
}

/** A heading takes the room of two rows; a group in two pieces is worth one row of balance. */
const HEADING_ROWS = 2;
const SPLIT_COST = 1;

const lengthOf = (rows: readonly Row[]): number =>
  rows.reduce((sum, { figure }) => sum + weightOf(figure), 0) +
  new Set(rows.map(({ group }) => group)).size * HEADING_ROWS;

const regroup = (rows: readonly Row[]): Group[] =>
  [...new Set(rows.map(({ group }) => group))].map((group) => ({
    group,
    figures: rows.filter((row) => row.group === group).map(({ figure }) => figure),
  }));

/** Long words take more lines. */
const weightOf = ({ claim }: Stated): number =>
  typeof claim.value === 'string' ? Math.max(1, Math.ceil(claim.value.length / 34)) : 1;

function monolingual(context: PageContext, { group, figures }: Group, language: ExportLanguage): Content {
  const { sizes } = context;
  return [
    heading(language.words.brief.groups[group], sizes),
    {
      table: { widths: ['42%', '*'], body: figures.map((figure) => row(context, figure, language)) },
      layout: ruled(context),
    },
  ];
}

function bilingual(context: PageContext, { group, figures }: Group): Content {
  const { sizes, languages } = context;
  return [
    sideBySide(
      languages.map(({ words }) => heading(words.brief.groups[group], sizes)),
      sizes.of(12),
    ),
    {
      table: {
        widths: languages.flatMap(() => ['19%', '*']),
        body: figures.map((figure) => languages.flatMap((language) => row(context, figure, language))),
      },
      layout: ruled(context),
    },
  ];
}

const ruled = ({ sizes: { of } }: PageContext) => ({
  hLineWidth: () => 0.4,
  vLineWidth: () => 0,
  hLineColor: () => LINE,
  paddingLeft: () => 0,
  paddingRight: (column: number) => (column % 2 === 1 ? of(8) : of(4)),
  paddingTop: () => of(1.1),
  paddingBottom: () => of(1.3),
});

function row(context: PageContext, figure: Stated, language: ExportLanguage): TableCell[] {
  const { citations, fit, sizes, first } = context;
  const { of } = sizes;
  const label = say(language.names.zoneFields[figure.field], { fontSize: of(7.2), color: QUIET });
  const differ = first.words.brief.othersDiffer(first.i18n.format.number(figure.othersDiffer));
  return [
    label,
    {
      text: [
        say(shortened(valueText(figure, language), fit.textLength), {
          fontSize: of(7.6),
          bold: figure.claim.unit !== 'text',
          color: figure.history ? HISTORY : INK,
        }),
        say(`  ${whenText(figure, language)} ${citations.cite(figure.claim.source)}`, {
          fontSize: of(6),
          color: QUIET,
        }),
        ...(figure.othersDiffer > 0 ? [say(` ${differ}`, { fontSize: of(6), color: WARN })] : []),
      ],
    },
  ];
}

/** What a reader expects and nobody has published, by name. */
export function notPublished(context: PageContext, missing: readonly ZoneField[]): Content {
  return missingList(context, ({ words }) => words.brief.notPublished, missing);
}

/** In a comparison: what none of the places has published. */
export function notPublishedForAny(context: PageContext, missing: readonly ZoneField[]): Content {
  return missing.length === 0 ? [] : missingList(context, ({ words }) => words.brief.noneOfThem, missing);
}

function missingList(
  context: PageContext,
  title: (language: ExportLanguage) => string,
  missing: readonly ZoneField[],
): Content {
  const { sizes, languages } = context;
  const { of } = sizes;
  return sideBySide(
    languages.map((language) => {
      const { words } = language;
      const names = missing.map((field) => language.names.zoneFields[field]);
      return {
        text: [
          say(`${title(language)}: `, { bold: true, color: INK }),
          say(names.length === 0 ? words.brief.nothingMissing : `${names.join('; ')}.`),
        ],
        fontSize: of(6.8),
        color: QUIET,
        margin: [0, of(6), 0, 0],
      };
    }),
    of(12),
  );
}
