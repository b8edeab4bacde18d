import { useMemo } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { changeStory } from '../../state/ownStories';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import { changesSince } from '../../story/check';
import type { Deck, SavedValue } from '../../story/deck';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './compose.module.css';
import { useRefName } from './problemText';

/** The figures that say something else than when they came into the story. */
export function Changes({ deck }: { readonly deck: Deck }) {
  const words = useComposeWords().changed;
  const format = useFormat();
  const refName = useRefName();
  const dataset = useStore((s) => s.dataset);
  const changes = useMemo(() => changesSince(deck, dataset), [deck, dataset]);
  if (changes.length === 0) return null;
  const numbers = (ids: readonly string[]): string =>
    format.list(ids.map((id) => format.number(deck.scenes.findIndex((scene) => scene.id === id) + 1)));
  return (
    <Disclosure className={styles.changes} label={words.title(format.number(changes.length))}>
      <table className={styles.changeTable}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.was}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.scenes}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ ref, was, now, scenes }) => (
            <tr key={ref}>
              <th scope="row">{refName(ref)}</th>
              <td>
                <Value of={was} />
              </td>
              <td>
                <Value of={now} />
              </td>
              <td>{numbers(scenes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {/* Without the old values the present ones are noted in their place. */}
      <Button look="link" onClick={() => changeStory((now) => ({ ...now, saved: null }))}>
        {words.accept}
      </Button>
    </Disclosure>
  );
}

function Value({ of: { value, unit, qualifier, asOf } }: { readonly of: SavedValue }) {
  const say = useSay();
  if (value === null) return say.notPublished;
  return (
    <>
      {say.value(value, unit, qualifier)} <small>({say.date(asOf)})</small>
    </>
  );
}
