import { afterAll, beforeAll, expect } from 'vitest';
import { violations } from '../support/axe';
import { DESK, PHONE, scenario, WALL } from '../support/driver';
import { servePlotsSite } from '../support/plotsSite';

let site: Awaited<ReturnType<typeof servePlotsSite>>;
beforeAll(async () => {
  site = await servePlotsSite();
});
afterAll(() => site.close());

const FILTERED = 'plots=on,table,plot:0:SYN-241,status:free,area:0.2..,unknown&c=105.777,21.127,14';

for (const [theme, lang, viewport, query] of [
  ['light', 'vi', DESK, 'plots=on,table,status:free,area:0.2..,unknown&c=105.777,21.127,14'],
  ['dark', 'en', DESK, 'plots=on&zone=kcn-noi-bai&panel=find'],
  ['projector', 'en', WALL, FILTERED],
  ['light', 'vi', PHONE, 'plots=on,table'],
] as const) {
  scenario(`${theme}, ${lang}, ${viewport.width} px, ${query}`, async (open) => {
    const app = await open(`lang=${lang}&theme=${theme}&${query}`, {
      base: site.url,
      viewport,
      touch: viewport === PHONE,
    });
    await app.mapIdle();
    await app.page
      .getByText(/SYNTHETIC DATA|DỮ LIỆU GIẢ LẬP/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await violations(app)).toEqual([]);
  });
}
