import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';
import { INDICATORS } from '../../src/domain/indicators';
import { LENSES } from '../../src/domain/indicators/indicator';
import { COLOUR_ROLES, type ColourRole } from '../../src/domain/scales/scale';
import { contrast } from '../../src/theme/contrast';
import { BASE_COLOURS, THEME, UI_COLOURS, cssVariables } from '../../src/theme/themes';
import { rolesOf } from '../../src/map/style/expressions';

/** How people see colours: most, and with each of the three deficiencies in full. */
const colour = (hex: string): Color => parse(hex) ?? parse('black') ?? { mode: 'rgb', r: 0, g: 0, b: 0 };
const SIGHTS: Readonly<Record<string, (hex: string) => Color>> = {
  usual: colour,
  protan: (hex) => filterDeficiencyProt(1)(colour(hex)),
  deutan: (hex) => filterDeficiencyDeuter(1)(colour(hex)),
  tritan: (hex) => filterDeficiencyTrit(1)(colour(hex)),
};
const difference = differenceCiede2000();

/** CIEDE2000 from which two swatches side by side are told apart without effort. */
const APART = 10;

/** Pairs that stand next to each other in a legend. */
const neighbours = (roles: readonly ColourRole[]): (readonly [ColourRole, ColourRole])[] =>
  roles.slice(1).map((role, i) => [roles[i] ?? role, role] as const);

const legendOf = (lens: (typeof LENSES)[number]): ColourRole[] => {
  const { scale } = INDICATORS[lens];
  return scale.type === 'bins' ? scale.bins.map(({ role }) => role) : scale.categories.map(({ role }) => role);
};

describe.each(Object.entries(THEME))('theme %s', (themeId, theme) => {
  test('has every colour, well formed', () => {
    for (const [keys, colours] of [
      [UI_COLOURS, theme.ui],
      [BASE_COLOURS, theme.base],
      [COLOUR_ROLES, theme.data],
    ] as const) {
      expect(Object.keys(colours).toSorted()).toEqual([...keys].toSorted());
      for (const value of Object.values(colours)) expect(value).toMatch(/^#[0-9a-f]{6}$/);
    }
    expect(Object.values(cssVariables(theme)).every((value) => value !== '')).toBe(true);
  });

  describe.each(Object.entries(SIGHTS))('seen by %s eyes', (_, see) => {
    const apart = (a: ColourRole, b: ColourRole): number => difference(see(theme.data[a]), see(theme.data[b]));

    test.each(LENSES)('lens %s: neighbours in the legend are told apart', (lens) => {
      for (const [a, b] of neighbours(legendOf(lens)))
        expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(APART);
    });

    test('any two statuses are told apart', () => {
      const statuses = legendOf('status');
      for (const a of statuses)
        for (const b of statuses) if (a !== b) expect(apart(a, b), `${a} and ${b}`).toBeGreaterThanOrEqual(APART);
    });
  });

  test.each(LENSES)('lens %s: unknown and history look like none of the values', (lens) => {
    // Unknown is hatched and history carries its year: colour is not the only sign, so less is enough.
    for (const role of legendOf(lens)) {
      for (const other of ['unknown', 'history'] as const) {
        expect(
          difference(colour(theme.data[role]), colour(theme.data[other])),
          `${role} and ${other}`,
        ).toBeGreaterThanOrEqual(8);
      }
    }
    expect(rolesOf(lens)).toEqual(expect.arrayContaining(['unknown', 'history', ...legendOf(lens)]));
  });

  test.each(LENSES.filter((lens) => INDICATORS[lens].scale.type === 'bins' && lens !== 'clearance'))(
    'lens %s: more is steadily darker or steadily lighter, so that it holds in greyscale',
    (lens) => {
      const light = legendOf(lens).map((role) => wcagContrast(theme.data[role], '#000000'));
      const rising = light.every((value, i) => i === 0 || value > (light[i - 1] ?? 0));
      const falling = light.every((value, i) => i === 0 || value < (light[i - 1] ?? Infinity));
      expect(rising || falling).toBe(true);
    },
  );

  test('text reads: panels, and names on every ground they may stand on', () => {
    const { ui, base } = theme;
    const pairs: readonly (readonly [string, string, string, number])[] = [
      ['text on panel', ui.text, ui.panel, 7],
      ['quiet text on panel', ui.text_quiet, ui.panel, 4.5],
      ['quiet text on raised panel', ui.text_quiet, ui.panel_raised, 4.5],
      ['quiet text on ground', ui.text_quiet, ui.ground, 4.5],
      ['accent text on accent', ui.accent_text, ui.accent, 4.5],
      ['accent on panel', ui.accent, ui.panel, 4.5],
      ['warning', ui.warn, ui.warn_soft, 4.5],
      ['danger', ui.danger, ui.danger_soft, 4.5],
      ['place names on their halo', base.place_text, base.place_halo, 4.5],
      ['place names on land', base.place_text, base.land, 4.5],
      ['water names on their halo', base.water_text, base.place_halo, 4.5],
      ['zone names on their halo', base.label_text, base.label_halo, 7],
      ['selection on land', base.selected, base.land, 3],
      ['focus on panel', ui.focus, ui.panel, 3],
    ];
    for (const [what, a, b, least] of pairs) {
      expect(contrast(a, b), what).toBeGreaterThanOrEqual(least);
      expect(contrast(a, b)).toBeCloseTo(wcagContrast(a, b), 1);
    }
  });

  test('the base is quieter than the data', () => {
    const { base, data } = theme;
    for (const key of ['water', 'road', 'trunk', 'motorway', 'rail', 'airport'] as const) {
      expect(contrast(base[key], base.land), key).toBeLessThan(2.2);
    }
    for (const role of legendOf('status')) expect(contrast(data[role], base.land), role).toBeGreaterThanOrEqual(3);
  });

  test(`the scale of the theme ${themeId} fits its purpose`, () => {
    expect(theme.rootPx).toBeGreaterThanOrEqual(themeId === 'projector' ? 20 : 16);
  });
});
