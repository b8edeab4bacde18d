import { useFormat } from '../../state/selectors';
import { useFindWords } from '../../state/findWords';
import type { FoundLand } from '../../state/store';
import styles from './find.module.css';

/** How many are found of how many, and how many are left out only because nobody published their figures. */
export function FoundLine({ found: { matches, leftOut, places } }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  return (
    <output className={styles.status}>
      {words.status(format.number(matches.length), format.number(places.length), format.number(leftOut.length))}
    </output>
  );
}
