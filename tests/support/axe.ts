import { AxeBuilder } from '@axe-core/playwright';
import { expect } from 'vitest';
import { langTag, LANGS, THEMES, type Lang, type ThemeId } from '../../src/view/view';
import { DESK, PHONE, WALL, coarse as scenario, type App, type OpenOptions } from './driver';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * A row of a list that is half scrolled away under its fixed header or totals is not too small: WCAG measures the target,
 * which a turn of the wheel shows whole. Axe measures what is left in sight.
 */
const isScrolledAway = (id: string, summary: string): boolean =>
  id === 'target-size' && summary.includes('partially obscured');

/** What of the screen breaks WCAG 2.2 AA or axe's good practice. */
export async function violations(app: App): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: app.page })
    .options({ resultTypes: ['violations'], runOnly: RULES })
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
  /** Which theme the first stop has in the first language. */
  readonly shift?: number;
  /** Begins at the address without a question, for what greets a first visit. */
  readonly plain?: boolean;
}

const themeOf = (stop: number, lang: Lang, shift: number): ThemeId =>
  THEMES[(stop + LANGS.indexOf(lang) + shift) % THEMES.length] ?? 'light';

/** `AXE=all`: each state in each theme of each language, three times the work. */
const ALL = process.env['AXE'] === 'all';

/**
 * A tour of states in each language, in one page per language: a page takes far longer to open than a state to check.
 * The theme goes on by one with each stop and each language. So every state is seen in every language and in every
 * theme, and every language in every theme; each state in each theme of each language only with `AXE=all`.
 */
export function accessible(tour: string, stops: readonly Stop[], options: TourOptions = {}): void {
  const { phone = false, shift = 0, plain = false, ...rest } = options;
  const sizeIn = (theme: ThemeId) => (phone ? PHONE : theme === 'projector' ? WALL : DESK);
  for (const lang of LANGS) {
    scenario(`${tour}${phone ? ', on a phone' : ''}, ${lang}`, async (open) => {
      const at = (i: number): string =>
        `lang=${lang}&theme=${themeOf(i, lang, shift)}${stops[i]?.query ? `&${stops[i].query}` : ''}`;
      const found: Record<string, readonly string[]> = {};
      const app = await open(plain ? '' : at(0), {
        ...rest,
        viewport: sizeIn(themeOf(0, lang, shift)),
        touch: phone,
      });
      if (!stops[0]?.query?.includes('mode=presenter')) await app.mapIdle();
      for (const [i, { name, query, sees, reach, leave }] of stops.entries()) {
        const first = themeOf(i, lang, shift);
        for (const theme of ALL ? [first, ...THEMES.filter((other) => other !== first)] : [first]) {
          await app.page.setViewportSize(sizeIn(theme));
          if (theme !== first) await goTo(app, withTheme(app, theme));
          else if (i > 0 || plain) await goTo(app, query === undefined ? withTheme(app, theme) : `?${at(i)}`);
          await settled(app, lang, theme);
          if (theme === first) await reach?.(app, lang);
          await app.page.locator(sees).filter({ visible: true }).first().waitFor();
          await settled(app, lang, theme);
          const wrong = await violations(app);
          if (wrong.length > 0) found[`${name}, ${theme}`] = wrong;
        }
        await leave?.(app);
      }
      expect(found).toEqual({});
    });
  }
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
