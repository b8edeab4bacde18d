import { expect } from 'vitest';
import { accessible, violations } from '../support/axe';
import { DESK, PHONE, WALL, coarse as scenario } from '../support/driver';

for (const lang of ['vi', 'en']) {
  for (const scene of ['hanoi', 'hoa-lac', 'hoa-lac-land', 'requests'])
    accessible(`${lang}, on stage: ${scene}`, `lang=${lang}&mode=present&scene=${scene}`, { viewport: WALL });
}
accessible('on stage at a desk', 'lang=vi&mode=present&scene=half-year', { viewport: DESK });
accessible('on stage, dark', 'lang=en&mode=present&scene=clusters&theme=dark', { viewport: DESK });
accessible('on stage, on a phone', 'lang=vi&mode=present&scene=zones', { viewport: PHONE, touch: true });

for (const theme of ['projector', 'dark', 'light']) {
  scenario(`the presenter's window, ${theme}`, async (open) => {
    const app = await open(`lang=en&mode=presenter&theme=${theme}`);
    await app.region('Notes').getByText('Nobody has explained').waitFor();
    expect(await violations(app)).toEqual([]);
  });
}

scenario('the black screen', async (open) => {
  const app = await open('lang=en&mode=present');
  await app.mapIdle();
  await app.press('b');
  await app.page.getByRole('button', { name: 'Black screen', pressed: true }).waitFor();
  expect(await violations(app)).toEqual([]);
});
