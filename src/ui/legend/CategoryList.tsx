import type { Status } from '../../domain/zone';
import { useFormat, useT } from '../../state/selectors';
import type { LegendModel } from './legendModel';
import { Swatch } from './Swatch';

/** The colours of the lens "Status". */
export function CategoryList({ model }: { readonly model: LegendModel }) {
  const t = useT();
  const format = useFormat();
  return (
    <ul className="legend__categories">
      {model.rows.map(({ role, count, values }) => (
        <li key={role}>
          <Swatch colour={role} />
          {format.list(values.map((value) => t.statuses[value as Status]))}
          <span className="legend__count">{format.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}
