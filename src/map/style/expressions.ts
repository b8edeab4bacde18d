import type { ExpressionSpecification } from 'maplibre-gl';
import { INDICATORS } from '../../domain/indicators';
import type { LensId } from '../../domain/indicators/indicator';
import { COLOUR_ROLES, type ColourRole, type Scale } from '../../domain/scales/scale';

/** Feature property with the value of a lens: number, string or null. */
export const valueProp = (lens: LensId): string => `v_${lens}`;
/** Feature property that says that the value is too old to count as the present. */
export const historyProp = (lens: LensId): string => `h_${lens}`;

/** Feature property with the year of a value that is history. */
export const yearProp = (lens: LensId): string => `y_${lens}`;

/** The colour role of a feature under a lens, from the lens's own scale: the legend reads the same bins. */
export function roleExpression(lens: LensId): ExpressionSpecification {
  const value: ExpressionSpecification = ['get', valueProp(lens)];
  const isHistory: ExpressionSpecification = ['==', ['get', historyProp(lens)], true];
  return ['case', isHistory, 'history', scaleExpression(INDICATORS[lens].scale, value)];
}

function scaleExpression(scale: Scale, value: ExpressionSpecification): ExpressionSpecification {
  if (scale.type === 'categories') {
    const cases = scale.categories.flatMap(({ values, role }) => [[...values], role]);
    return ['match', value, ...cases, 'unknown'] as unknown as ExpressionSpecification;
  }
  const [first, ...rest] = scale.bins;
  const steps = rest.flatMap((bin) => [bin.from, bin.role]);
  const step = ['step', ['number', value], first?.role ?? 'unknown', ...steps] as unknown as ExpressionSpecification;
  return ['case', ['==', ['typeof', value], 'number'], step, 'unknown'];
}

/** Roles that can occur under a lens, `unknown` and `history` included. */
export function rolesOf(lens: LensId): readonly ColourRole[] {
  const { scale } = INDICATORS[lens];
  const own = scale.type === 'bins' ? scale.bins.map((bin) => bin.role) : scale.categories.map((c) => c.role);
  return COLOUR_ROLES.filter((role) => role === 'unknown' || role === 'history' || own.includes(role));
}

/** The colour of a feature under a lens. */
export function colourExpression(lens: LensId, colours: Readonly<Record<ColourRole, string>>): ExpressionSpecification {
  const cases = rolesOf(lens).flatMap((role) => [role, colours[role]]);
  return ['match', roleExpression(lens), ...cases, colours.unknown] as unknown as ExpressionSpecification;
}

/** Any of the feature states `hover` or `selected`. */
export const inState = (state: 'hover' | 'selected'): ExpressionSpecification => [
  'boolean',
  ['feature-state', state],
  false,
];

/** A number growing exponentially with zoom, as widths of roads do: pairs of zoom and px. */
export const byZoom = (...stops: readonly number[]): ExpressionSpecification =>
  ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as unknown as ExpressionSpecification;

/** Only what is in the list; `null`: everything. Looked up, and not searched for: the list may be long. */
export const shownOnly = (shown: readonly string[] | null): ExpressionSpecification => {
  if (shown === null) return ['literal', true] as unknown as ExpressionSpecification;
  // A choice needs something to choose from.
  if (shown.length === 0) return ['literal', false] as unknown as ExpressionSpecification;
  return ['match', ['get', 'id'], [...new Set(shown)], true, false];
};

export const classIs = (...classes: readonly string[]): ExpressionSpecification => [
  'in',
  ['get', 'class'],
  ['literal', [...classes]],
];
