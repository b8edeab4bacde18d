import { publishedRents, rentPerYear } from '../../domain/land/rent';
import type { Claim } from '../../domain/claim';
import type { Zone } from '../../domain/zone';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import styles from './land.module.css';

/** Rents as published, each in its own currency with its date; per year where the years that it buys are known. */
export function RentLines({ zone }: { readonly zone: Zone }) {
  const words = useFindWords().rents;
  const rents = publishedRents(zone);
  if (rents.length === 0) return null;
  return (
    <div className={styles.rents}>
      {rents.map((claim) => (
        <RentLine key={claim.unit} zone={zone} claim={claim} />
      ))}
      <p className="hint">{words.noRate}</p>
    </div>
  );
}

function RentLine({ zone, claim }: { readonly zone: Zone; readonly claim: Claim }) {
  const words = useFindWords().rents;
  const format = useFormat();
  const claimText = useClaimText();
  const perYear = rentPerYear(zone);
  const isPerYear = perYear?.claim === claim;
  const perYearText = (): string => {
    if (!perYear || !isPerYear) return claim.unit.endsWith('_per_term') ? words.perTerm : words.noTerm;
    const value = words.perYearUnit(format.number(perYear.usdPerM2Year));
    const years = format.number(perYear.yearsLeft);
    return perYear.leaseEnd
      ? words.perYear(value, years, claimText(perYear.leaseEnd).main)
      : words.perYearOwn(value, years);
  };
  return (
    <p>
      <strong>{claimText(claim).whole}</strong> <small>{format.asOf(claim.asOf)}</small>
      <span className={styles.aside}>{perYearText()}</span>
    </p>
  );
}
