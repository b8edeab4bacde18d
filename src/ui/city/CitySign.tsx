import type { CityKey } from '../../domain/cityHeadline';
import { ContradictionMark } from '../figure/ContradictionMark';
import { useFigureName } from '../figure/names';
import { SourceButton } from '../figure/SourceButton';
import styles from './city.module.css';

interface CitySignProps {
  readonly of: CityKey;
  /** Disagreements that are marked beside it already. */
  readonly except?: readonly string[] | undefined;
}

/** What stands behind a city figure: who says otherwise, and where it is from. */
export function CitySign({ of: key, except }: CitySignProps) {
  const ref = { of: 'city', ...key } as const;
  const name = useFigureName()(ref);
  return (
    <span className={styles.signs}>
      <ContradictionMark name={name} of={ref} except={except} />
      <SourceButton name={name} of={ref} />
    </span>
  );
}
