import { accessibleAfter } from '../support/axe';
import { DESK, PHONE, WALL, type App } from '../support/driver';

const MIXED = [
  'id;name_vi;Diện tích (ha);Tỷ lệ lấp đầy (%);Số dự án',
  'kcn-noi-bai;;119,5;98;1.254',
  ';KCN Thăng Lonng;abc;250;12',
  'kcn-thang-long;;;-3;111',
].join('\n');

const opened =
  (content: string) =>
  async ({ page }: App): Promise<void> => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.locator('.studio table').first().waitFor();
  };

const refused = async ({ page }: App): Promise<void> => {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.gpkg', mimeType: '', buffer: Buffer.from('SQLite format 3\0'.padEnd(200, ' ')) });
  await page.getByRole('alert').waitFor();
};

const accepted = async (app: App): Promise<void> => {
  await opened('id,area_ha,as_of,source\nkcn-noi-bai,119.5,2026-10,Sở A\n')(app);
  const { page } = app;
  await page.locator('.studio footer .button--primary').click();
  await page.locator('.local-bar').waitFor();
};

for (const theme of ['light', 'dark', 'projector']) {
  const viewport = theme === 'projector' ? WALL : DESK;
  const query = `lang=${theme === 'dark' ? 'vi' : 'en'}&theme=${theme}&panel=studio`;
  accessibleAfter(`${theme}, before a file`, query, async () => {}, { viewport });
  accessibleAfter(`${theme}, a file with questions and problems`, query, opened(MIXED), { viewport });
  accessibleAfter(`${theme}, a refused file`, query, refused, { viewport });
  accessibleAfter(`${theme}, local data`, `${query}&zone=kcn-noi-bai`, accepted, { viewport });
}
accessibleAfter('on a phone', 'lang=vi&panel=studio', opened(MIXED), { viewport: PHONE, touch: true });
