import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { langTag, LANGS, THEMES, type Lang, type ThemeId } from '../../src/view/view';
import { DESK, PHONE, WALL, coarse as scenario, type App, type Open, type OpenOptions } from './driver';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A row of a list that is half scrolled away under its fixed header or totals is not too small: WCAG measures the target,
 * which a turn of the wheel shows whole. Axe measures what is left in sight.
 */
const isScrolledAway = (id: string, summary: string): boolean =>
  id === 'target-size' && summary.includes('partially obscured');

/** What of the screen breaks WCAG 2.2 AA or axe's good practice. */
export async function violations(app: App, { contrast = true } = {}): Promise<string[]> {
  // A document that was checked before has axe in it.
  const isThere = await app.page.evaluate(() => 'axe' in window);
  const { violations: found } = await new AxeBuilder({ page: app.page, ...(isThere && { axeSource: 'undefined;' }) })
    .options({ resultTypes: ['violations'], runOnly: RULES, rules: { 'color-contrast': { enabled: contrast } } })
    // The page has no frames: nothing needs to be put together in a page of its own.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ failureSummary = '' }) => !isScrolledAway(id, failureSummary))
      .map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.split('\n')[1]?.trim()}`),
  );
}

/** A state of the screen on a tour. */
export interface Stop {
  readonly name: string;
  /** Of its link, without language and theme. Without it the screen stays as the stop before left it. */
  readonly query?: string;
  /** A CSS selector of what is on screen in this state and was not in the one before, in any language. */
  readonly sees: string;
  /** Brings the screen to what no link holds. */
  readonly reach?: (app: App, lang: Lang) => Promise<unknown>;
  /** Takes back what later stops must not find. */
  readonly leave?: (app: App) => Promise<unknown>;
}

interface TourOptions extends Pick<OpenOptions, 'before' | 'serviceWorkers'> {
  /** At 390 × 844 and by touch, in every theme. Else light and dark at a desk and the projector's on a wall. */
  readonly phone?: boolean;
  /** Which theme the first stop has in the first language, as a place in `THEMES`. */
  readonly shift?: number;
  /** Begins at the address without a question, for what greets a first visit. */
  readonly plain?: boolean;
  /**
   * All languages in one page, where the tour leaves nothing behind: a page takes far longer to open than a state to
   * check.
   */
  readonly onePage?: boolean;
}

/** `AXE=all`: each state in each theme of each language, three times the work. */
const ALL = process.env['AXE'] === 'all';

/** A tour in one language. */
interface Round {
  readonly lang: Lang;
  /** What the theme of the first stop is, as a place in `THEMES`; each stop is in the next. */
  readonly from: number;
  /** Half of axe's time. Colours are a matter of the theme, so that once for each stop and theme is enough. */
  readonly contrast: boolean;
}

function roundsOf(shift: number): readonly Round[] {
  if (ALL) return LANGS.flatMap((lang) => THEMES.map((_, from) => ({ lang, from, contrast: true })));
  return LANGS.map((lang, i) => ({ lang, from: i + shift, contrast: i < THEMES.length }));
}

/** Far longer than a tour takes in one language. */
const ROUND_MS = 180_000;

/**
 * A tour of states in each language. The theme goes on by one with each stop and each language. So every state is seen
 * in every language and in every theme, and every language in every theme; each state in each theme of each language
 * only with `AXE=all`.
 */
export function accessible(tour: string, stops: readonly Stop[], options: TourOptions = {}): void {
  const { phone = false, shift = 0, plain = false, onePage = false, ...rest } = options;
  const size = (theme: ThemeId) => (phone ? PHONE : theme === 'projector' ? WALL : DESK);
  const title = `${tour}${phone ? ', on a phone' : ''}`;
  const rounds = roundsOf(shift);
  const pages = onePage
    ? [{ name: title, own: rounds }]
    : rounds.map((round) => ({ name: `${title}, ${round.lang}${ALL ? ` ${round.from}` : ''}`, own: [round] }));
  for (const { name, own } of pages) {
    const walk = async (open: Open): Promise<void> => {
      const found: Record<string, readonly string[]> = {};
      let app: App | undefined;
      for (const { lang, from, contrast } of own) {
        for (const [i, stop] of stops.entries()) {
          const theme = THEMES[(from + i) % THEMES.length] ?? 'light';
          const search = `lang=${lang}&theme=${theme}${stop.query ? `&${stop.query}` : ''}`;
          const isFirst = app === undefined;
          app ??= await opened(open, plain ? '' : search, { ...rest, viewport: size(theme), touch: phone });
          if (!isFirst || plain) {
            await app.page.setViewportSize(size(theme));
            await goTo(app, stop.query === undefined ? withTheme(app, theme) : `?${search}`);
          }
          await settled(app, lang, theme);
          await stop.reach?.(app, lang);
          await app.page.locator(stop.sees).filter({ visible: true }).first().waitFor();
          await settled(app, lang, theme);
          const wrong = await violations(app, { contrast });
          if (wrong.length > 0) found[`${stop.name}, ${lang}, ${theme}`] = wrong;
          await stop.leave?.(app);
        }
      }
      expect(found).toEqual({});
    };
    scenario(name, walk, own.length * ROUND_MS);
  }
}

async function opened(open: Open, query: string, options: OpenOptions): Promise<App> {
  const app = await open(query, options);
  if (!query.includes('mode=presenter')) await app.mapIdle();
  return app;
}

const withTheme = (app: App, theme: ThemeId): string => {
  const query = app.query;
  query.set('theme', theme);
  return `?${query.toString()}`;
};

/** Another state in the same page, as "back" brings one; what was said of the last one is dismissed. */
export async function goTo(app: App, search: string): Promise<void> {
  await app.page.evaluate((next) => {
    for (const close of document.querySelectorAll<HTMLElement>('.notices [role="alert"] > button')) close.click();
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
}

/** The page is in this language and theme, and nothing of it is still being fetched. */
export async function settled(app: App, lang: Lang, theme: ThemeId): Promise<void> {
  await app.page.waitForFunction(
    ([tag, look]) => {
      const { lang: written, dataset } = document.documentElement;
      return written === tag && dataset['theme'] === look && document.querySelector('.spinner') === null;
    },
    [langTag(lang), theme] as const,
  );
  // What follows a change is drawn.
  await app.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}
