import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { DESK, PHONE, WALL, scenario, type App } from '../support/driver';

const violations = async (app: App): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page: app.page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`,
    ),
  );
};

/** What the screen can be, as links. */
const STATES: Readonly<Record<string, string>> = {
  'at the start': '',
  'with a zone': 'zone=khu-cnc-hoa-lac',
  'with a cluster and the table': 'zone=ccn-lien-phuong&table=1&lens=occupancy',
  'with filters': 'kind=industrial_zone&status=operating&area=10..500&known=capital',
  'with nothing left by the filters': 'kind=hi_tech_park&status=planned&area=1..2&table=1',
  'with sources open': 'zone=kcn-noi-bai&show=source!kcn-noi-bai!area_ha',
  'with a contradiction open': 'show=contradiction!capital-2025-h1',
  'with a broken link': 'lens=mood&zone=nowhere',
};

for (const theme of ['light', 'dark', 'projector']) {
  for (const lang of ['vi', 'en']) {
    for (const [state, query] of Object.entries(STATES)) {
      scenario(`${theme}, ${lang}, ${state}`, async (open) => {
        const viewport = theme === 'projector' ? WALL : DESK;
        const app = await open(`lang=${lang}&theme=${theme}${query === '' ? '' : `&${query}`}`, { viewport });
        await app.mapIdle();
        expect(await violations(app)).toEqual([]);
      });
    }
  }
  scenario(`${theme} on a phone`, async (open) => {
    const app = await open(`lang=vi&theme=${theme}&zone=kcn-noi-bai`, { viewport: PHONE, touch: true });
    await app.mapIdle();
    expect(await violations(app)).toEqual([]);
  });
}

for (const lens of ['projects', 'capital', 'clearance', 'occupancy', 'free']) {
  scenario(`complete figures, coloured by ${lens}`, async (open) => {
    const app = await open(`lang=en&lens=${lens}&table=1`, { before: serveCompleteData });
    await app.mapIdle();
    expect(await violations(app)).toEqual([]);
  });
}
