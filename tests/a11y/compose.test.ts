import { expect } from 'vitest';
import { violations } from '../support/axe';
import { DESK, PHONE, WALL, coarse as scenario, type App, type OpenOptions } from '../support/driver';

const LOOKS: readonly (readonly [string, OpenOptions])[] = [
  ['light', { viewport: DESK }],
  ['dark', { viewport: DESK }],
  ['projector', { viewport: WALL }],
  ['light', { viewport: PHONE, touch: true }],
];
const press = (app: App, name: string | RegExp): Promise<void> => app.button(name).click();

for (const [theme, options] of LOOKS) {
  scenario(`own stories, ${theme}, ${options.viewport?.width} wide`, async (open) => {
    const app = await open(`lang=en&panel=story&zone=kcn-noi-bai&theme=${theme}`, options);
    await app.mapIdle();
    if (options.touch) await app.page.getByRole('tab', { name: 'Tool' }).click();
    await app.button('New story').waitFor();
    expect(await violations(app)).toEqual([]);
    await press(app, 'Start from the built-in story');
    await press(app, /^Scene 3: /);
    await app.page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('{kcn-noi-bai.area_ha}, {kcn-noi-bai.workers} and {kcn-noi-bai.size}');
    await app.page.getByText('there is no figure called “size”').waitFor();
    await app.mapIdle();
    expect(await violations(app)).toEqual([]);
    await press(app, 'Insert a figure into: Text');
    await app.dialog('Pick a figure').getByRole('radio').first().check();
    expect(await violations(app)).toEqual([]);
  });
}
