import type { LackId } from '../../domain/land/criterionIds';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';

interface OrUnknownProps {
  readonly id: LackId;
  /** How many places do not publish the figure. */
  readonly unknown: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether places that do not publish this one figure stay in. */
export function OrUnknown({ id, unknown, checked, onChange }: OrUnknownProps) {
  const words = useFindWords();
  const count = useFormat().number(unknown);
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={checked}
        aria-label={words.orUnknownOf(words.names[id], count)}
        onChange={(event) => onChange(event.target.checked)}
      />
      {words.orUnknown(count)}
    </label>
  );
}
