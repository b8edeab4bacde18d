import { Search } from 'lucide-react';
import { useRef, useState, type ComponentType } from 'react';
import { useT } from '../../state/selectors';
import { SEARCH_ID } from '../layout/ids';
import type { SearchBoxProps } from './SearchBox';
import './search.css';

/**
 * The search as it first appears: a plain field. The index and the list come when it is first used; then the full box
 * takes its place with what was typed so far.
 */
export function SearchField() {
  const t = useT();
  const input = useRef<HTMLInputElement>(null);
  const landmark = useRef<HTMLElement>(null);
  const composing = useRef(false);
  const [query, setQuery] = useState('');
  const [Box, setBox] = useState<ComponentType<SearchBoxProps>>();
  const [failed, setFailed] = useState(false);
  const waiting = useRef(false);
  const [visit, setVisit] = useState(0);

  const wake = async (): Promise<void> => {
    if (waiting.current) return;
    waiting.current = true;
    try {
      const { SearchBox } = await import('./SearchBox');
      // Vietnamese is typed through an input method: changing fields in the middle of a word would lose it.
      if (composing.current)
        await new Promise((done) => input.current?.addEventListener('compositionend', done, { once: true }));
      setBox(() => SearchBox);
    } catch {
      waiting.current = false;
      setFailed(true);
    }
  };

  return (
    <search
      ref={landmark}
      className="search"
      aria-label={t.regions.search}
      onBlur={({ currentTarget, relatedTarget }) => {
        // When the whole window is left, the focus stays where it was.
        const stays = [relatedTarget, document.activeElement].some((at) => currentTarget.contains(at));
        if (!stays) setVisit((before) => before + 1);
      }}
    >
      <Search className="search__icon" aria-hidden />
      {Box ? (
        <Box query={query} onQuery={setQuery} container={landmark} visit={visit} />
      ) : (
        <input
          ref={input}
          id={SEARCH_ID}
          className="search__input"
          type="text"
          role="combobox"
          aria-label={t.search.label}
          aria-expanded={false}
          aria-controls={`${SEARCH_ID}-list`}
          aria-autocomplete="list"
          autoComplete="off"
          placeholder={t.search.placeholder}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onFocus={() => void wake()}
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={() => (composing.current = false)}
        />
      )}
      {failed && <p role="alert">{t.search.failed}</p>}
    </search>
  );
}
