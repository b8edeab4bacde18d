import { Autocomplete } from '@base-ui/react/autocomplete';
import { X } from 'lucide-react';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { DETAILS_ID, SEARCH_ID } from '../layout/ids';
import { goTo } from './goTo';
import { ResultLine } from './ResultLine';
import { searchEntries } from './searchEntries';
import { makeSearch, type Hit } from './searchIndex';
import { usePlaceName } from './usePlaceName';

export interface SearchBoxProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Where the list is put, so that it belongs to the search. */
  readonly container: RefObject<HTMLElement | null>;
  /** How often the search was left. */
  readonly visit: number;
}

/** The search with its list of results. */
export function SearchBox({ query, onQuery, container, visit }: SearchBoxProps) {
  const t = useT();
  const format = useFormat();
  const placeName = usePlaceName();
  const texts = useStore((s) => s.texts);
  const zones = useStore((s) => s.dataset.zones);
  const communes = useStore((s) => s.dataset.communes);
  const zoneName = useZoneName();
  const input = useRef<HTMLInputElement>(null);
  /** The visit in which a result is picked with the arrows. */
  const picked = useRef<number>(null);
  // The field that this replaces, if the reader is still in it.
  const [startsFocused] = useState(() => document.activeElement?.id === SEARCH_ID);
  /** The visit in which the list is open. */
  const [openIn, setOpenIn] = useState(startsFocused && query !== '' ? visit : null);
  const search = useMemo(
    () => makeSearch(searchEntries({ zones, communes }, (id) => texts[id] ?? id, zoneName)),
    [zones, communes, texts, zoneName],
  );
  const hits = useMemo(() => search(query), [search, query]);

  useLayoutEffect(() => {
    if (!startsFocused) return;
    input.current?.focus();
    input.current?.setSelectionRange(-1, -1);
  }, [startsFocused]);

  const choose = (hit: Hit): void => {
    goTo(hit.place);
    if (hit.place.type === 'zone') requestAnimationFrame(() => document.getElementById(DETAILS_ID)?.focus());
  };

  return (
    <Autocomplete.Root
      // Each opening leaves its list in memory, held by handlers of the one before (Base UI 1.9.0); a new root lets go of all.
      key={visit}
      items={hits}
      filter={null}
      openOnInputClick
      open={openIn === visit}
      onOpenChange={(open) => setOpenIn(open ? visit : null)}
      onItemHighlighted={(hit) => (picked.current = hit === undefined ? null : visit)}
      value={query}
      onValueChange={onQuery}
      itemToStringValue={(hit: Hit) => placeName(hit.place)}
    >
      <Autocomplete.Input
        ref={input}
        id={SEARCH_ID}
        className="search__input"
        aria-label={t.search.label}
        placeholder={t.search.placeholder}
        onKeyDown={(event) => {
          // Enter takes the first result when none was picked with the arrows.
          const [first] = hits;
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && picked.current !== visit && first) {
            onQuery(placeName(first.place));
            setOpenIn(null);
            choose(first);
          }
        }}
      />
      <Autocomplete.Clear className="button button--icon search__clear" aria-label={t.search.clear}>
        <X aria-hidden />
      </Autocomplete.Clear>
      <Autocomplete.Portal container={container}>
        <Autocomplete.Positioner className="search__positioner" sideOffset={6} align="start">
          <Autocomplete.Popup className="search__popup">
            <Autocomplete.Status className="visually-hidden">
              {query !== '' && t.search.results(format.number(hits.length))}
            </Autocomplete.Status>
            <Autocomplete.Empty>
              {query !== '' && <p className="search__none">{t.search.none(query)}</p>}
            </Autocomplete.Empty>
            <Autocomplete.List className="search__list">
              {(hit: Hit) => (
                <Autocomplete.Item
                  key={hit.id}
                  value={hit}
                  className="result"
                  aria-labelledby={`${hit.id}-name`}
                  aria-describedby={`${hit.id}-line`}
                  onClick={() => choose(hit)}
                >
                  <ResultLine hit={hit} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
