import type { Corner, CornerUnit } from '../../domain/corners/corner';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Disclosure } from '../kit/Disclosure';
import styles from './draw.module.css';

/** A longer table is folded at first. */
const SHOWN_OPEN = 16;

interface CornerListProps {
  readonly ring: readonly Corner[];
  readonly unit: CornerUnit;
}

/** The corners as they were understood, with the lengths of the edges on the grid. */
export function CornerList({ ring, unit }: CornerListProps) {
  const words = useDrawWords();
  const format = useFormat();
  const metres = unit === 'metres';
  const decimals = metres ? 3 : 8;
  return (
    <Disclosure label={words.corners.table} aside={format.number(ring.length)} open={ring.length <= SHOWN_OPEN}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.corners.table}</caption>
        <thead>
          <tr>
            {words.corners.headers[unit].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
            {metres && <th scope="col">{words.corners.edge}</th>}
          </tr>
        </thead>
        <tbody>
          {ring.map((corner, i) => {
            const next = ring[(i + 1) % ring.length] ?? corner;
            const edge = Math.hypot(next.first - corner.first, next.second - corner.second);
            return (
              <tr key={`${corner.line} ${corner.label}`}>
                <th scope="row">{corner.label}</th>
                <td>{format.number(corner.first, decimals)}</td>
                <td>{format.number(corner.second, decimals)}</td>
                {metres && <td>{format.number(edge, 2)}</td>}
              </tr>
            );
          })}
        </tbody>
      </table>
    </Disclosure>
  );
}
