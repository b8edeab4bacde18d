import type { PlotIndex } from '../../domain/plots/plotIndex';
import { usePlotsWords } from '../../state/plotsWords';
import { useFormat } from '../../state/selectors';
import styles from './plots.module.css';

/** Who published the set, and of when it is. */
export function SourceLine({ index }: { readonly index: PlotIndex }) {
  const words = usePlotsWords();
  const format = useFormat();
  const { publisher, title, url } = index.source;
  const name = [publisher, title].filter((part) => part !== null).join(', ');
  const said = name === '' ? words.noSource : words.source(name);
  return (
    <p className={styles.quiet}>
      {url === null ? (
        said
      ) : (
        <a href={url} target="_blank" rel="noreferrer">
          {said}
        </a>
      )}
      {` · ${words.asOf(format.asOf(index.asOf))}`}
    </p>
  );
}
