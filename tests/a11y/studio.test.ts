import { accessible, type Stop } from '../support/axe';
import type { App } from '../support/driver';

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
      .locator('.studio input[type=file]')
      .setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(content) });
    await page.locator('.studio table').first().waitFor();
  };

const refused = async ({ page }: App): Promise<void> => {
  await page
    .locator('.studio input[type=file]')
    .setInputFiles({ name: 'x.gpkg', mimeType: '', buffer: Buffer.from('SQLite format 3\0'.padEnd(200, ' ')) });
};

const accepted = async (app: App): Promise<void> => {
  await opened('id,area_ha,as_of,source\nkcn-noi-bai,119.5,2026-10,Sở A\n')(app);
  await app.page.locator('.studio footer .button--primary').click();
};

/** Not taken in, whatever the button is called. */
const cancelled = ({ page }: App): Promise<void> => page.locator('.studio footer .button--outline').last().click();

const query = 'panel=studio';
const STATES: readonly Stop[] = [
  { name: 'before a file', query, sees: '.studio input[type=file] ~ *, .studio textarea' },
  {
    name: 'a file with questions and problems',
    query,
    sees: '.studio table',
    reach: opened(MIXED),
    leave: cancelled,
  },
  { name: 'a refused file', query, sees: '.studio [role="alert"]', reach: refused },
  { name: 'local data', query: `${query}&zone=kcn-noi-bai`, sees: '.local-bar', reach: accepted },
];

accessible('importing', STATES);
accessible('importing', STATES.slice(1, 2), { phone: true, shift: 1, onePage: true });
