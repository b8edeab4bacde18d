import { useEffect, useRef } from 'react';
import { useOfflineWords } from '../../state/offlineWords';
import type { Rehearsed } from '../../state/preflight';
import { useStore } from '../../state/store';
import styles from './offline.module.css';

/** A slow machine may take this long to start the app and draw its map once more. */
const PAINTED_WITHIN_MS = 90_000;

/** The app, opened once more from its first byte while it is cut off: what a reload on stage would show. */
export function Rehearsal({ onEnd }: { readonly onEnd: (how: Rehearsed) => void }) {
  const { preflight: words } = useOfflineWords();
  const lang = useStore((s) => s.view.lang);
  const theme = useStore((s) => s.view.theme);
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const frame = document.createElement('iframe');
    frame.title = words.rehearsal;
    frame.src = `./embed.html?lang=${lang}&theme=${theme}`;
    let changes: MutationObserver | null = null;
    const look = (): void => {
      if (frame.contentDocument?.querySelector('[data-map="idle"]')) onEnd('painted');
    };
    frame.addEventListener('load', () => {
      const page = frame.contentDocument;
      if (!page) return;
      changes = new MutationObserver(look);
      changes.observe(page, { subtree: true, childList: true, attributeFilter: ['data-map'] });
      look();
    });
    place.current?.append(frame);
    const timer = setTimeout(() => onEnd('not-painted'), PAINTED_WITHIN_MS);
    return () => {
      frame.remove();
      changes?.disconnect();
      clearTimeout(timer);
    };
  }, [onEnd, lang, theme, words]);

  return (
    // To be looked at only: its controls belong to nobody.
    <figure className={styles['rehearsal']} inert>
      <div ref={place} />
      <figcaption>{words.rehearsal}</figcaption>
    </figure>
  );
}
