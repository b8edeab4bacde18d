import { useId } from 'react';
import { GRIDS, SYSTEMS, type CoordinateSystem } from '../../geodesy/cornersOnGrid';
import { VN2000_GRIDS, type Vn2000Grid } from '../../geodesy/vn2000';
import { readOn, setGrid, useCornerDraft } from '../../state/cornerDraft';
import { useDrawWords } from '../../state/drawWords';
import styles from './draw.module.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly values: readonly T[];
  readonly onChoose: (value: T) => void;
}

const epsgOf = (system: CoordinateSystem): number => (system === 'wgs84' ? 4326 : VN2000_GRIDS[system].epsg);

function Choice<T extends CoordinateSystem>({ label, value, values, onChoose }: ChoiceProps<T>) {
  const words = useDrawWords();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={({ target }) => {
          const chosen = values.find((one) => one === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {values.map((one) => (
          <option key={one} value={one}>
            {words.systems[one]} · EPSG:{epsgOf(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The grid that coordinates are read and saved on. */
export function GridChoice() {
  const words = useDrawWords();
  const grid = useCornerDraft((s) => s.grid);
  return <Choice<Vn2000Grid> label={words.grid} value={grid} values={GRIDS} onChoose={setGrid} />;
}

/** What the numbers of the table are on. */
export function SystemChoice() {
  const words = useDrawWords();
  const system = useCornerDraft((s) => s.system);
  return <Choice<CoordinateSystem> label={words.system} value={system} values={SYSTEMS} onChoose={readOn} />;
}
