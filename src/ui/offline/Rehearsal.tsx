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
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    let changes: MutationObserver | null = null;
    const look = (): void => {
      if (frame.current?.contentDocument?.querySelector('[data-map="idle"]')) onEnd('painted');
    };
    const onLoad = (): void => {
      const page = frame.current?.contentDocument;
      if (!page) return;
      changes = new MutationObserver(look);
      changes.observe(page, { subtree: true, childList: true, attributeFilter: ['data-map'] });
      look();
    };
    const element = frame.current;
    element?.addEventListener('load', onLoad);
    const timer = setTimeout(() => onEnd('not-painted'), PAINTED_WITHIN_MS);
    return () => {
      element?.removeEventListener('load', onLoad);
      changes?.disconnect();
      clearTimeout(timer);
    };
  }, [onEnd]);

  return (
    // To be looked at only: its controls belong to nobody.
    <figure className={styles['rehearsal']} inert>
      <iframe ref={frame} title={words.rehearsal} src={`./embed.html?lang=${lang}&theme=${theme}`} />
      <figcaption>{words.rehearsal}</figcaption>
    </figure>
  );
}
