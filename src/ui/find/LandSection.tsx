import type { Claim } from '../../domain/claim';
import type { LandPart } from '../../domain/land/landParts';
import type { Zone } from '../../domain/zone';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { LandBar, useLandSplit } from './LandBar';
import styles from './land.module.css';
import { oldFree } from './oldFree';
import { RentLines } from './RentLines';

/** How the whole of a place's land is split now, as a bar and as the table behind it; and what it costs to rent. */
export function LandSection({ zone }: { readonly zone: Zone }) {
  const { land: words, rents } = useFindWords();
  const format = useFormat();
  const claimText = useClaimText();
  const split = useLandSplit(zone);
  const area = (ha: number): string => format.value(Math.round(ha * 100) / 100, 'ha');
  const old = split && oldFree(split);
  return (
    <div className={styles.section}>
      <h4 className={styles.subhead}>
        {words.title}
        {split && <span className={styles.whole}>{words.of(area(split.totalHa))}</span>}
      </h4>
      {split ? (
        <>
          <LandBar zone={zone} tall />
          <table className={styles.table} aria-label={words.title}>
            <thead>
              <tr>
                <th scope="col">{words.part}</th>
                <th scope="col">{words.area}</th>
                <th scope="col">{words.asOf}</th>
              </tr>
            </thead>
            <tbody>
              {split.parts.map((part) => (
                <PartRow key={part.id} part={part} />
              ))}
              <tr>
                <th scope="row">
                  <span className={`${styles.swatch} ${styles.unknown}`} aria-hidden />
                  {words.unknown}
                </th>
                <td colSpan={2}>{area(split.unknownHa)}</td>
              </tr>
            </tbody>
          </table>
          {old && (
            <p className={styles.history}>{words.oldOffer(claimText(old.claim).whole, format.asOf(old.claim.asOf))}</p>
          )}
          <p className="hint">{words.note}</p>
        </>
      ) : (
        <p className="hint">{words.noArea}</p>
      )}
      {(zone.figures.lease_price_usd_m2 ?? zone.figures.lease_price_vnd_m2) && (
        <>
          <h4 className={styles.subhead}>{rents.title}</h4>
          <RentLines zone={zone} />
        </>
      )}
    </div>
  );
}

function PartRow({ part: { id, areaHa, gap, claims } }: { readonly part: LandPart }) {
  const words = useFindWords().land;
  const format = useFormat();
  const claimText = useClaimText();
  const keyOf = (claim: Claim): string => `${claim.unit} ${claim.asOf} ${claimText(claim).whole}`;
  /** The claim that says the area itself, when it is not our arithmetic. */
  const own = claims.length === 1 ? (claims[0] ?? null) : null;
  return (
    <tr>
      <th scope="row">
        <span className={`${styles.swatch} ${areaHa === null ? styles.unknown : styles[id]}`} aria-hidden />
        {words.parts[id]}
      </th>
      {areaHa === null ? (
        <td colSpan={2} className={styles.quiet}>
          {gap && words.gaps[gap]}
          {claims.map((claim) => (
            <span key={keyOf(claim)} className={styles.aside}>
              {claimText(claim).whole}, {format.asOf(claim.asOf)}
            </span>
          ))}
        </td>
      ) : (
        <>
          <td>{own ? claimText(own).whole : format.value(Math.round(areaHa * 100) / 100, 'ha')}</td>
          <td className={styles.aside}>
            {own
              ? format.asOf(own.asOf)
              : claims.map((claim) => (
                  <span key={keyOf(claim)} className={styles.aside}>
                    {claimText(claim).whole}, {format.asOf(claim.asOf)}
                  </span>
                ))}
            {!own && words.derived}
          </td>
        </>
      )}
    </tr>
  );
}
