import { HOLD_FACTORS, MAX_HOLD_WEIGHT, NO_BOTTLENECK, type HoldFactor } from '../../domain/clearance/factorIds';
import { roundToSum } from '../../domain/score/round';
import { changeBottleneck } from '../../state/actions';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './clearance.module.css';
import { factorColour } from './factorColour';

/** What counts and how much, and the formula that comes of it, in sight above the ranking. */
export function HoldWeights() {
  const words = useClearanceWords();
  const format = useFormat();
  const { weights } = useStore((s) => s.view.bottleneck);
  const sum = HOLD_FACTORS.reduce((all, factor) => all + weights[factor], 0);
  const shares = roundToSum(HOLD_FACTORS.map((factor) => (sum === 0 ? 0 : (weights[factor] / sum) * 100)));
  const shareOf = (factor: HoldFactor): string => format.percent(shares[HOLD_FACTORS.indexOf(factor)] ?? 0);
  const weighed = HOLD_FACTORS.filter((factor) => weights[factor] > 0);
  const landOnly = weighed.length === 1 && weighed[0] === 'land';
  const formula = landOnly
    ? words.formulaLand
    : words.formulaIs(weighed.map((factor) => words.formulaTerm[factor](shareOf(factor))).join(' + '));
  return (
    <div className={styles.weighing}>
      <ul className={styles.weights} aria-label={words.weights}>
        {HOLD_FACTORS.map((factor) => (
          <li key={factor}>
            <span className={styles.weightName}>
              <i className={styles.swatch} style={{ background: factorColour(factor) }} aria-hidden />
              {words.factors[factor]}
            </span>
            <input
              type="range"
              min={0}
              max={MAX_HOLD_WEIGHT}
              step={5}
              value={weights[factor]}
              aria-label={words.weightOf(words.factors[factor])}
              aria-valuetext={words.weightValue(format.number(weights[factor]), shareOf(factor))}
              onChange={(event) =>
                changeBottleneck({ weights: { ...weights, [factor]: event.target.valueAsNumber } }, 'replace')
              }
            />
            <span className={styles.weightValue} aria-hidden>
              {format.number(weights[factor])} <small>{shareOf(factor)}</small>
            </span>
          </li>
        ))}
      </ul>
      {weighed.length > 0 && (
        <div className={styles.formula}>
          <p>
            <strong>{words.formula}:</strong> {formula}
          </p>
          <Disclosure className={styles.method ?? ''} label={words.how}>
            <p className={styles.quiet}>{words.method}</p>
          </Disclosure>
        </div>
      )}
      {!landOnly && (
        <Button look="link" onClick={() => changeBottleneck({ weights: NO_BOTTLENECK.weights })}>
          {words.reset}
        </Button>
      )}
    </div>
  );
}
