import { accessible } from '../support/axe';
import { DESK, PHONE, WALL, type App } from '../support/driver';

const dialogOf = async (app: App) => {
  await app.button(/^(Offline|Ngoại tuyến): /).click();
  return app.dialog(/^(Without network|Dùng khi không có mạng)$/);
};

async function green(app: App): Promise<void> {
  const dialog = await dialogOf(app);
  await dialog.getByRole('button', { name: /^(Pre-flight check|Kiểm tra trước khi trình bày)$/ }).click();
  await dialog.getByText(/^(Green|Đèn xanh): /).waitFor();
}

async function red(app: App): Promise<void> {
  const dialog = await dialogOf(app);
  await app.page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const kept of await cache.keys()) if (kept.url.includes('/geo/')) await cache.delete(kept);
    }
  });
  await dialog.getByRole('button', { name: /^(Pre-flight check|Kiểm tra trước khi trình bày)$/ }).click();
  await dialog.getByRole('button', { name: /^(Download what is missing|Tải phần còn thiếu)$/ }).waitFor();
}

for (const [theme, viewport] of [
  ['light', DESK],
  ['dark', DESK],
  ['projector', WALL],
] as const) {
  accessible(`the check, green, ${theme}`, `lang=en&theme=${theme}`, { viewport, serviceWorkers: 'allow' }, green);
  accessible(`the check, red, ${theme}`, `lang=vi&theme=${theme}`, { viewport, serviceWorkers: 'allow' }, red);
}

accessible('on a phone where nothing can be kept', 'lang=vi', { viewport: PHONE, touch: true }, async (app) => {
  await app.button('Trình đơn').click();
  await app.button('Ngoại tuyến').click();
  const dialog = app.dialog('Dùng khi không có mạng');
  await dialog.getByRole('button', { name: 'Kiểm tra trước khi trình bày' }).click();
  await dialog.getByRole('alert').waitFor();
});
