import { Button } from '../../kit/Button';
import styles from './chart.module.css';

interface ChartChoiceProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (id: T) => void;
}

/** Which of several charts is shown. */
export function ChartChoice<T extends string>({ label, options, value, onChange }: ChartChoiceProps<T>) {
  return (
    <fieldset aria-label={label} className={styles.choices}>
      {options.map(({ id, name }) => (
        <Button key={id} aria-pressed={id === value} onClick={() => onChange(id)}>
          {name}
        </Button>
      ))}
    </fieldset>
  );
}
