import { useLayoutEffect } from 'react';
import { selectSelectedZone, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { useZoneName } from '../ui/figure/names';
import { cssVariables, THEME } from '../theme/themes';
import { langTag, type ThemeId } from '../view/view';

const BROWSER_ROOT_PX = 16;

/** Keeps the document in step with the view: language, title, and the theme's colours and size. */
export function useDocument(): void {
  const t = useT();
  const lang = useStore((s) => s.i18n.lang);
  const themeId = useStore((s) => s.view.theme);
  const zone = useStore(selectSelectedZone);
  const zoneName = useZoneName();
  const name = zone && zoneName(zone);

  useLayoutEffect(() => {
    document.documentElement.lang = langTag(lang);
    document.title = name ? `${name} – ${t.app.title}` : `${t.app.title} – ${t.app.subtitle}`;
  }, [lang, name, t]);

  useLayoutEffect(() => {
    wear(themeId);
    // Paper is light.
    const before = (): void => wear('light');
    const after = (): void => wear(themeId);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [themeId]);
}

function wear(themeId: ThemeId): void {
  const theme = THEME[themeId];
  const root = document.documentElement;
  root.dataset.theme = themeId;
  for (const [variable, value] of Object.entries(cssVariables(theme))) root.style.setProperty(variable, value);
  // A share of the reader's own setting, so that larger text stays larger.
  root.style.fontSize = `${(theme.rootPx / BROWSER_ROOT_PX) * 100}%`;
}
