import { expect } from 'vitest';
import { serveCompleteData } from '../fixtures/complete/completeData';
import { MADE_UP_TABLE } from '../fixtures/corners';
import { coarse as scenario, type App } from '../support/driver';
import { expectFocusKept, pressBy, tabTo, typeInto } from '../support/keyboard';

/** E3: every journey of the product notes without a pointer. C4 is a row in the ledger and has no screen of its own. */
const COMPLETE = { before: serveCompleteData, coarseMap: true } as const;

const chooseTool = async (app: App, tool: string): Promise<void> => {
  await pressBy(app, app.button('Planning'));
  await pressBy(app, app.page.locator(':popover-open').getByRole('button', { name: tool, exact: true }));
  await expectFocusKept(app, `choosing ${tool}`);
};
const closePanel = async (app: App, panel: string): Promise<void> => {
  await pressBy(app, app.region(panel).getByRole('button', { name: 'Close', exact: true }));
  await app.region(panel).waitFor({ state: 'detached' });
  await expectFocusKept(app, `closing ${panel}`);
};
const download = async (app: App, press: () => Promise<void>): Promise<string> => {
  const waiting = app.page.waitForEvent('download', { timeout: 150_000 });
  await press();
  return (await waiting).suggestedFilename();
};

scenario('an investor finds, compares, weighs, prints and sends by keyboard (I1 to I5)', async (open) => {
  const app = await open('lang=en', COMPLETE);
  await app.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.mapIdle();
  const panel = app.region('Find land');
  const field = (name: string) => panel.getByRole('spinbutton', { name, exact: true });

  await pressBy(app, app.button('Find land'));
  await typeInto(app, field('Free land at least (ha)'), '60');
  await typeInto(app, field('Occupancy at most (%)'), '80');
  await typeInto(app, field('Distance to Nội Bài at most (km)'), '30');
  await app.expectQuery('land', 'free:60..,occupancy:..80,noi_bai:..30');
  await panel.getByText(/^\d+ of \d+ zones · \d+ left out because unknown$/).waitFor();

  // I5, before the list is long behind.
  await pressBy(app, panel.locator('summary').filter({ hasText: 'Score by what you need' }));
  await pressBy(app, panel.getByRole('button', { name: 'Export manufacturing' }));
  const verdict = panel.getByRole('region', { name: 'Why the first is first' });
  await verdict.waitFor();
  const sentence = await verdict.innerText();
  await pressBy(app, verdict.getByRole('button', { name: /^Try it/ }));
  await expect.poll(() => verdict.innerText()).not.toBe(sentence);
  await expectFocusKept(app, 'trying other weights');

  const results = panel.getByRole('list', { name: 'Places found' }).getByRole('listitem');
  for (const n of [0, 1, 2]) await pressBy(app, results.nth(n).getByRole('button', { name: /^Compare: / }));
  await pressBy(app, app.button('See 3 side by side'));
  const comparison = app.region('Comparison');
  await comparison.waitFor();
  await tabTo(app, comparison.getByRole('button', { name: 'Back to the map' }));
  await app.press('Enter');
  await comparison.waitFor({ state: 'detached' });
  await expectFocusKept(app, 'leaving the comparison');

  await pressBy(app, results.first().getByRole('button').first());
  await app.region('Zone details').waitFor();
  await pressBy(app, app.region('Zone details').getByRole('button', { name: 'Brief', exact: true }));
  const name = await download(app, () =>
    pressBy(app, app.dialog().getByRole('button', { name: 'English', exact: true })),
  );
  expect(name).toMatch(/-en\.pdf$/);
  await app.press('Escape');
  await app.dialog().waitFor({ state: 'detached' });
  expect(await app.focusedName()).toBe('Brief');

  await pressBy(app, app.button('Share').first());
  await app.page
    .getByText(/Link copied/)
    .first()
    .waitFor();
  await app.press('Escape');
  await expectFocusKept(app, 'sharing');
  const link = new URL(await app.page.evaluate(() => navigator.clipboard.readText()));
  expect(link.searchParams.get('land')).toBe('free:60..,occupancy:..80,noi_bai:..30');

  // The place of the details stays, with a word on how to choose a zone.
  await pressBy(app, app.region('Zone details').getByRole('button', { name: 'Close', exact: true }));
  await app.expectQuery('zone', null);
  await expectFocusKept(app, 'closing the details');
  await closePanel(app, 'Find land');
});

scenario('a planner’s five questions are answered by keyboard (P1 to P5)', async (open) => {
  const app = await open('lang=en', COMPLETE);
  await app.mapIdle();

  await chooseTool(app, 'Land clearance');
  const clearance = app.region('Land clearance');
  await clearance
    .getByRole('list', { name: 'Zones that hold up most land', exact: true })
    .getByRole('listitem')
    .first()
    .waitFor();
  await closePanel(app, 'Land clearance');

  await chooseTool(app, 'Measure, draw and VN-2000');
  const draw = app.region('Measure, draw and VN-2000');
  await typeInto(app, draw.getByRole('textbox', { name: 'Corner table' }), MADE_UP_TABLE);
  await draw.getByText('12 points read. The outline is on the map, dashed in violet.').waitFor();
  await typeInto(app, draw.getByRole('textbox', { name: 'Area in the decision (ha)' }), '63.9');
  await draw.getByText(/^Agrees: /).waitFor();
  for (const [format, ending] of [
    ['GeoJSON', '.geojson'],
    ['CSV', '.csv'],
  ] as const) {
    const file = await download(app, () => pressBy(app, draw.getByRole('button', { name: format, exact: true })));
    expect(file.endsWith(ending)).toBe(true);
  }
  await closePanel(app, 'Measure, draw and VN-2000');

  const figures = app.region('City figures');
  await pressBy(app, figures.getByRole('button', { name: /^Figures disagree: .*capital/i }).first());
  await app.dialog().getByText('14.32').first().waitFor();
  await app.press('Escape');
  await app.dialog().waitFor({ state: 'detached' });
  expect(await app.focusedName()).toMatch(/^Figures disagree/);

  await chooseTool(app, 'Investment targets');
  const target = app.region('Investment targets');
  for (const capital of ['120', '150', '30.5']) {
    await typeInto(app, target.getByRole('textbox', { name: 'Capital (million USD)', exact: true }), capital);
    await pressBy(app, target.getByRole('button', { name: 'Add deal' }));
    await expectFocusKept(app, 'adding a deal');
  }
  await app.expectQuery('deals', ':120,:150,:30.5');
  await target.getByText(/assumed in 3 deals/).waitFor();
  await closePanel(app, 'Investment targets');

  await pressBy(app, app.button('Import data'));
  const studio = app.region('Import data');
  await typeInto(app, studio.getByRole('textbox').first(), 'id,area_ha,as_of,source\nkcn-noi-bai,119.5,2026-10,Sở A\n');
  await pressBy(app, studio.getByRole('button', { name: 'Read what was pasted' }));
  await studio.getByRole('table', { name: 'Changes, figure by figure' }).waitFor();
  await expectFocusKept(app, 'reading a file');
  await pressBy(app, studio.getByRole('button', { name: 'Accept all' }));
  const bar = app.page.getByRole('complementary', { name: 'Local data' });
  await bar.waitFor();
  await expectFocusKept(app, 'accepting');
  await pressBy(app, studio.getByRole('button', { name: 'Undo' }));
  await bar.waitFor({ state: 'detached' });
  await expectFocusKept(app, 'undoing');
  await closePanel(app, 'Import data');
});

scenario('a speaker checks, talks, takes away and writes by keyboard (C1, C2, C3, C5)', async (open) => {
  const app = await open('lang=en', { coarseMap: true, serviceWorkers: 'allow' });
  await app.mapIdle();
  await app.button('Offline: ready').waitFor();
  await pressBy(app, app.button('Offline: ready'));
  const dialog = app.dialog('Without network');
  await pressBy(app, dialog.getByRole('button', { name: 'Pre-flight check' }));
  await dialog.getByText(/^Green: /).waitFor();
  await expectFocusKept(app, 'the check');
  await app.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await app.focusedName()).toBe('Offline: ready');

  await pressBy(app, app.button('Export'));
  const name = await download(app, () =>
    pressBy(app, app.dialog('Export').getByRole('button', { name: 'PowerPoint (PPTX)', exact: true })),
  );
  expect(name).toMatch(/\.pptx$/);
  await expectFocusKept(app, 'an export');
  await app.press('Escape');
  expect(await app.focusedName()).toBe('Export');

  await pressBy(app, app.button('Present'));
  await app.region('Scene').waitFor();
  await app.press('PageDown');
  await app.expectQuery('scene', 'zones');
  await app.press('b');
  await app.page.getByRole('button', { name: 'Black screen', pressed: true }).waitFor();
  await app.press('b', 'PageUp');
  await app.expectQuery('scene', 'hanoi');
  await expectFocusKept(app, 'the black screen');
  const opened = app.page.waitForEvent('popup');
  await pressBy(app, app.button('Presenter view'));
  const presenter = await opened;
  await presenter.getByRole('region', { name: 'Notes' }).waitFor();
  await presenter.close();
  await app.page.bringToFront();
  await app.press('Escape');
  await app.region('Layers').waitFor();
  await expectFocusKept(app, 'leaving the stage');

  await chooseTool(app, 'My stories');
  const stories = app.region('My stories');
  await pressBy(app, stories.getByRole('button', { name: 'New story' }));
  await expectFocusKept(app, 'starting a story');
  await pressBy(app, stories.getByRole('button', { name: 'Add this view as a scene' }));
  await typeInto(app, stories.getByRole('textbox', { name: 'Title', exact: true }), 'Where we stand');
  const file = await download(app, () => pressBy(app, stories.getByRole('button', { name: 'Save to a file' })));
  expect(file).toMatch(/\.json$/);
  await pressBy(app, stories.getByRole('button', { name: 'Present', exact: true }));
  await app.region('Scene').getByRole('heading', { name: 'Where we stand' }).waitFor();
  await app.press('Escape');
  await stories.waitFor();
  await expectFocusKept(app, 'leaving an own story');
});
