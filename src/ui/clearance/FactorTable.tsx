import { PER_POINT, type Bottleneck, type HoldPart } from '../../domain/clearance/bottlenecks';
import { asClaim, type Basis } from '../../domain/clearance/heldUp';
import type { HoldFactor } from '../../domain/clearance/factorIds';
import { roundToSum } from '../../domain/score/round';
import { useClearanceWords } from '../../state/clearanceWords';
import { useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useClaimText } from '../figure/claimText';
import { useZoneName } from '../figure/names';
import { BasisSources } from './amountParts';
import styles from './clearance.module.css';
import { factorColour } from './factorColour';

/** The points of a zone as one would add them up on paper; a factor that nobody published says so and does not count. */
export function FactorTable({ bottleneck }: { readonly bottleneck: Bottleneck }) {
  const { zone, score } = bottleneck;
  const words = useClearanceWords();
  const format = useFormat();
  const name = useZoneName()(zone);
  const { weights } = useStore((s) => s.view.bottleneck);
  const adds = roundToSum(
    score.parts.map((part) => part.adds),
    2,
  );
  const shares = roundToSum(score.parts.map(({ share }) => share * 100));
  return (
    <>
      <table className={styles.factors} aria-label={words.numbers(name)}>
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.share}</th>
            <th scope="col">{words.pointsColumn}</th>
          </tr>
        </thead>
        <tbody>
          {score.parts.map((part, index) => (
            <tr key={part.factor} data-idle={part.share === 0}>
              <th scope="row">
                <i className={styles.swatch} style={{ background: factorColour(part.factor) }} aria-hidden />
                {words.factors[part.factor]}
              </th>
              <td>
                <FactorFigure bottleneck={bottleneck} factor={part.factor} counts={part.share > 0} />
              </td>
              <td>{shareText(part, shares[index] ?? 0)}</td>
              <td>{part.share === 0 ? '–' : format.number(adds[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {words.sum}
            </th>
            <td>{format.number(score.total)}</td>
          </tr>
        </tfoot>
      </table>
      {score.knownShare < 1 && (
        <p className={styles.quiet}>{words.basedOn(format.percent(Math.floor(score.knownShare * 100)))}</p>
      )}
    </>
  );

  function shareText({ factor, points, share }: HoldPart, rounded: number): string {
    return points === null && weights[factor] > 0 ? words.notCounted : format.percent(share === 0 ? 0 : rounded);
  }
}

interface FactorFigureProps {
  readonly bottleneck: Bottleneck;
  readonly factor: HoldFactor;
  readonly counts: boolean;
}

function FactorFigure({ bottleneck: { zone, land, factors }, factor, counts }: FactorFigureProps) {
  const t = useT();
  const words = useClearanceWords();
  const names = useNames();
  const format = useFormat();
  const claimText = useClaimText();
  const reading = factor === 'land' ? null : factors[factor];
  if (factor !== 'land' && !reading) {
    return (
      <span className={styles.unknown}>
        <span className={styles.hatch} aria-hidden />
        {t.unknown}
      </span>
    );
  }
  const bases: readonly Basis[] = reading ? [reading.basis] : land.bases;
  const [basis] = bases;
  if (!basis) return null;
  const said = ((): readonly [string, string] => {
    if (factor === 'land') return [claimText(asClaim(land)).whole, format.asOf(land.asOf)];
    const { field, claim } = basis;
    if (factor === 'time') {
      return [
        words.years(format.number(reading?.amount ?? 0, 1)),
        words.since(names.zoneFields[field], claimText(claim).whole),
      ];
    }
    return [claimText(claim).whole, `${names.zoneFields[field]}, ${format.asOf(claim.asOf)}`];
  })();
  const points = factor === 'land' || !counts ? null : (reading?.amount ?? 0) / PER_POINT[factor];
  return (
    <span className={styles.factorFigure}>
      <span>
        {said[0]} <BasisSources zone={zone} bases={bases} />
      </span>
      <small>{[said[1], ...(points === null ? [] : [words.ownPoints(format.number(points))])].join(' · ')}</small>
    </span>
  );
}
