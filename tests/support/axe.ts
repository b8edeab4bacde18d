import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { DESK, PHONE, WALL, coarse as scenario, type App, type OpenOptions } from './driver';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A row of a list that is half scrolled away under its fixed header or totals is not too small: WCAG measures the target,
 * which a turn of the wheel shows whole. Axe measures what is left in sight.
 */
const isScrolledAway = (id: string, summary: string): boolean =>
  id === 'target-size' && summary.includes('partially obscured');

/** What of the screen breaks WCAG 2.2 AA or axe's good practice. */
export async function violations(app: App): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page })
    .options({ resultTypes: ['violations'], runOnly: RULES })
    // The page has no frames: nothing needs to be put together in a page of its own.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary = '' }) => !isScrolledAway(id, failureSummary))
      .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`),
  );
}

/** One state of the screen without a violation of WCAG 2.2 AA or of axe's good practice. */
export function accessible(
  name: string,
  query: string,
  options: OpenOptions = {},
  reach: (app: App) => Promise<unknown> = () => Promise.resolve(),
): void {
  accessibleAfter(name, query, reach, options);
}

/** The same for a state that no link holds: `reach` brings the screen there. */
export function accessibleAfter(
  name: string,
  query: string,
  reach: (app: App) => Promise<unknown>,
  options: OpenOptions = {},
): void {
  scenario(name, async (open) => {
    const app = await open(query, options);
    await app.mapIdle();
    await reach(app);
    await app.mapIdle();
    expect(await violations(app)).toEqual([]);
  });
}

/** What the screen can be, as links. */
const STATES: Readonly<Record<string, string>> = {
  'at the start': '',
  'with a zone': '&zone=khu-cnc-hoa-lac',
  // Fifty rows stand for all: axe compares every target with every other.
  'with a cluster and the table': '&zone=ccn-lien-phuong&table=1&lens=occupancy&kind=industrial_cluster',
  'with filters': '&kind=industrial_zone&status=operating&area=10..500&known=capital',
  'with nothing left by the filters': '&kind=hi_tech_park&status=planned&area=1..2&table=1',
  'with sources open': '&zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha',
  'with a contradiction open': '&show=contradiction!capital-2025-h1',
  'with a broken link': '&lens=mood&zone=nowhere',
};

/** Every state in both languages, in one theme; and a phone. */
export function accessibleInTheme(theme: 'light' | 'dark' | 'projector'): void {
  const viewport = theme === 'projector' ? WALL : DESK;
  for (const lang of ['vi', 'en']) {
    for (const [state, query] of Object.entries(STATES)) {
      accessible(`${lang}, ${state}`, `lang=${lang}&theme=${theme}${query}`, { viewport });
    }
  }
  for (const query of ['', '&zone=kcn-noi-bai']) {
    accessible(`on a phone${query}`, `lang=vi&theme=${theme}${query}`, { viewport: PHONE, touch: true });
  }
}
