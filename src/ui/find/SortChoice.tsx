import { CRITERIA } from '../../domain/land/criterionIds';
import type { Order } from '../../domain/land/order';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useStore } from '../../state/store';
import styles from './find.module.css';

const ORDERS: readonly Order[] = ['name', 'score', ...CRITERIA];

/** What the results are sorted by; the best comes first, what is not published last. */
export function SortChoice() {
  const words = useFindWords();
  const order = useStore((s) => s.view.find.order);
  return (
    <label className={styles.sort}>
      <span>{words.sortBy}</span>
      <select
        className="field"
        value={order}
        onChange={(event) => {
          const next = ORDERS.find((id) => id === event.target.value);
          if (next) changeFind({ order: next });
        }}
      >
        {ORDERS.map((id) => (
          <option key={id} value={id}>
            {id === 'name' || id === 'score' ? words.orders[id] : words.names[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
