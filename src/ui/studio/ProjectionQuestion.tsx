import { useId, useState } from 'react';
import { HANOI_GRID, VN2000_GRIDS, type Vn2000Grid } from '../../geodesy/vn2000';
import type { Projection } from '../../import/contract';
import { readAgain } from '../../state/studio';
import { useStudioWords } from '../../state/studioWords';
import { Button } from '../kit/Button';
import styles from './studio.module.css';

const GRIDS = Object.keys(VN2000_GRIDS) as Vn2000Grid[];
/** Grids are called by their EPSG code, in every language. */
const CHOICES: readonly Projection[] = [...GRIDS, 'wgs84'];

/** As decisions print it: "TM-3, 105°30′", "UTM 48N". */
function gridName(grid: Vn2000Grid): string {
  const { centralMeridianDeg, scale } = VN2000_GRIDS[grid];
  if (scale === 0.9996) return 'UTM 48N';
  const minutes = Math.round((centralMeridianDeg % 1) * 60);
  return `TM-3, ${Math.floor(centralMeridianDeg)}°${String(minutes).padStart(2, '0')}′`;
}

/** What the coordinates are, said by the user where the file does not say it. */
export function ProjectionQuestion() {
  const { projection: words } = useStudioWords();
  const [chosen, setChosen] = useState<Projection>(HANOI_GRID);
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{words.title}</label>
      <div className={styles.tools}>
        <select
          id={id}
          className="field"
          value={chosen}
          onChange={(event) => setChosen(CHOICES.find((one) => one === event.target.value) ?? HANOI_GRID)}
        >
          {CHOICES.map((one) => (
            <option key={one} value={one}>
              {one === 'wgs84' ? words.degrees : words.grid(gridName(one), String(VN2000_GRIDS[one].epsg))}
            </option>
          ))}
        </select>
        <Button look="primary" onClick={() => void readAgain({ projection: chosen })}>
          {words.go}
        </Button>
      </div>
    </div>
  );
}
