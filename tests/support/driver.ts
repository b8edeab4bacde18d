import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { paintCoarsely } from '../../scripts/bench/browser';
import { ROOT } from './sources';

export const DESK = { width: 1366, height: 768 };
export const WALL = { width: 1920, height: 1080 };
export const PHONE = { width: 390, height: 844 };

export interface OpenOptions {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** What the browser asks for; decides the language when the link does not. */
  readonly locale?: string;
  readonly touch?: boolean;
  /** Called before the page opens: to intercept requests. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** Requests to these that leave the origin are meant, and answered by `before`. */
  readonly mayLeaveTo?: RegExp;
  /** Console errors that belong to the case, such as the browser's own line about a 404. */
  readonly expectedErrors?: RegExp;
  /**
   * The map is painted with a sixteenth of the dots, for where its picture is not looked at: a renderer in software takes
   * most of a test's time. Its size on the page, its data and what can be pressed on it stay as they are. The browser is
   * then Chromium's headless shell, if there is one.
   */
  readonly coarseMap?: boolean;
  /** Another browser than the shared one, such as one without WebGL. */
  readonly browser?: Browser;
  /** Lets the app keep itself on the device. Else no service worker stands between it and what a test answers. */
  readonly serviceWorkers?: 'allow';
  /** Another server than the shared one, such as one that the test stops. */
  readonly base?: string;
}

const shared: Partial<Record<'browserEndpoints' | 'shellEndpoints', Promise<Browser>>> = {};
/** That of this worker. */
const sharedBrowser = (kind: keyof typeof shared): Promise<Browser> => {
  const endpoints = inject(kind);
  const mine = endpoints[Number(process.env['VITEST_POOL_ID']) % endpoints.length] ?? endpoints[0];
  if (mine === undefined) throw new Error('There is no browser.');
  return (shared[kind] ??= chromium.connect(mine));
};

/** The app as a person has it in front of them: found by role and name, waited for by what can be seen. */
export class App {
  /** What must not happen in any test: requests that leave, console errors, violations of the policy, crashes. */
  readonly problems: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(query = '', options: OpenOptions = {}): Promise<App> {
    const kind = options.coarseMap ? 'shellEndpoints' : 'browserEndpoints';
    const browser = options.browser ?? (await sharedBrowser(kind));
    const context = await browser.newContext({
      viewport: options.viewport ?? DESK,
      reducedMotion: options.reducedMotion ?? 'reduce',
      locale: options.locale ?? 'en-GB',
      hasTouch: options.touch ?? false,
      timezoneId: 'Asia/Ho_Chi_Minh',
      serviceWorkers: options.serviceWorkers ?? 'block',
    });
    // The browser's own line in the console does not name every violation of the policy; the event does.
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
        console.error(`policy violated: ${effectiveDirective} ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
      });
    });
    const page = await context.newPage();
    const app = new App(page, context);
    app.watch(page, options);
    // The presenter's window and whatever else the app opens.
    context.on('page', (opened) => app.watch(opened, options));
    if (options.coarseMap) await paintCoarsely(page);
    await options.before?.(page);
    await page.goto(App.address(query, options.base));
    return app;
  }

  static address(query: string, base: string = inject('appUrl')): string {
    return `${base}${query === '' ? '' : `?${query}`}`;
  }

  private watch(page: Page, { mayLeaveTo, expectedErrors, base }: OpenOptions): void {
    const { origin } = new URL(base ?? inject('appUrl'));
    const note = (problem: string): void => {
      if (!expectedErrors?.test(problem)) this.problems.push(problem);
    };
    // A fact that takes this long on a busy machine is still a fact; only what never comes waits so long.
    page.setDefaultTimeout(40_000);
    page.on('pageerror', (error) => note(`uncaught: ${error.message}`));
    page.on('crash', () => note('the page crashed'));
    page.on('console', (message) => {
      if (message.type() === 'error') note(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
      if (!inside && !mayLeaveTo?.test(request.url())) note(`left the origin: ${request.url()}`);
    });
    page.on('websocket', (socket) => note(`web socket: ${socket.url()}`));
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** For looking at after a failure. */
  async picture(name: string): Promise<void> {
    const folder = join(ROOT, '.cache', 'failures');
    mkdirSync(folder, { recursive: true });
    const file = `${name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)}.png`;
    await this.page.screenshot({ path: join(folder, file), timeout: 5000 }).catch(() => undefined);
  }

  /** Everything in view is painted. */
  async mapIdle(): Promise<void> {
    await this.page.locator('[data-testid="map"][data-map="idle"]').waitFor();
  }

  get map(): Locator {
    return this.page.getByRole('region', { name: /^(Map|Bản đồ)$/ });
  }

  region(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  checkbox(name: string | RegExp): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  dialog(name?: string | RegExp): Locator {
    return this.page.getByRole('dialog', name === undefined ? {} : { name });
  }

  get alerts(): Locator {
    return this.page.getByRole('alert');
  }

  /** The table of zones, opened if it is not. */
  async table(): Promise<Locator> {
    const table = this.page.getByRole('table', { name: 'Zones' });
    const toggle = this.button('Table');
    if ((await toggle.getAttribute('aria-pressed')) !== 'true') await toggle.click();
    await table.waitFor();
    return table;
  }

  async search(text: string): Promise<Locator> {
    const box = this.page.getByRole('combobox', { name: 'Search zones and places' });
    await box.click();
    await box.fill(text);
    await this.options.first().waitFor();
    return this.options;
  }

  /** What the search offers. */
  get options(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** Opens every fold of a region, as far as they go. */
  async unfold(name: string): Promise<Locator> {
    const region = this.region(name);
    const folded = region.locator('details:not([open]) > summary:visible');
    await region.waitFor();
    while ((await folded.count()) > 0) await folded.first().click();
    return region;
  }

  zoneHeading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  get query(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  async expectQuery(param: string, value: string | null): Promise<void> {
    await expect.poll(() => this.query.get(param)).toBe(value);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** The name that a screen reader gives what has the focus. */
  focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
    });
  }
}

export type Open = (query?: string, options?: OpenOptions) => Promise<App>;

/**
 * A test of what a person does. Whatever it opens is closed again, pictured when it fails, and must have gone without
 * a request to elsewhere or an error in the console.
 */
export function scenario(name: string, run: (open: Open) => Promise<void>, timeoutMs?: number): void {
  test(name, { ...(timeoutMs !== undefined && { timeout: timeoutMs }) }, async ({ task }) => {
    const opened: App[] = [];
    const open: Open = async (query, options) => {
      const app = await App.open(query, options);
      opened.push(app);
      return app;
    };
    try {
      await run(open);
      expect(opened.flatMap((app) => app.problems)).toEqual([]);
    } catch (error) {
      await Promise.all(opened.map((app, i) => app.picture(`${task.name} ${i === 0 ? '' : i}`)));
      const problems = opened.flatMap((app) => app.problems);
      if (problems.length > 0) console.error(`${task.name}:\n  ${problems.join('\n  ')}`);
      throw error;
    } finally {
      await Promise.all(opened.map((app) => app.close()));
    }
  });
}

/** A scenario that does not look at the map's picture, which is then painted coarsely. Files import it as `scenario`. */
export function coarse(name: string, run: (open: Open) => Promise<void>, timeoutMs?: number): void {
  scenario(name, (open) => run((query, options) => open(query, { coarseMap: true, ...options })), timeoutMs);
}
