import { useT } from '../../state/selectors';
import { useSay } from '../../state/storyWords';
import type { Resolved } from '../../story/resolve';
import type { Said } from '../../story/say';
import { useClaimText } from '../figure/claimText';
import { LiveWords } from './LiveWords';
import styles from './stage.module.css';

/** A figure to be read from the last row: the number large, what stands around it small. */
export function BigFigure({ resolved, label }: { readonly resolved: Resolved; readonly label: readonly Said[] }) {
  return (
    <div className={styles.big}>
      <dd className={styles.bigValue}>
        <BigValue resolved={resolved} />
      </dd>
      <dt className={styles.bigLabel}>
        <LiveWords said={label} quiet />
      </dt>
    </div>
  );
}

function BigValue({ resolved: { value, unit, qualifier } }: { readonly resolved: Resolved }) {
  const t = useT();
  const say = useSay();
  const claimText = useClaimText();
  if (value === null) {
    return (
      <span className={styles.unknown}>
        <span className={styles.hatch} aria-hidden />
        {t.unknown}
      </span>
    );
  }
  if (unit === 'times') return say.value(value, unit, qualifier);
  const { before, main, unit: name, after } = claimText({ value, unit, qualifier });
  return (
    <>
      {before && <small>{before} </small>}
      {main}
      {name && <small> {name}</small>}
      {after && <small> {after}</small>}
    </>
  );
}
