import type { Claim } from '../../domain/claim';
import { isLocalClaim } from '../../domain/localSource';
import { useFormat, useT, useText } from '../../state/selectors';
import { ClaimValueText } from './FigureValue';
import { LocalMark } from './LocalMark';
import { SourceLines } from './SourceLines';
import styles from './dialogs.module.css';

interface ClaimCardProps {
  readonly claim: Claim;
  /** Marks the claim in use. */
  readonly tag?: string;
  readonly why?: string | null;
}

/** One published figure: what it says, of when, who says it, and how far it may be trusted. */
export function ClaimCard({ claim, tag, why }: ClaimCardProps) {
  const t = useT();
  const format = useFormat();
  const text = useText();
  const words = t.panels.sources;
  const look = [styles.card, tag && styles.cardInUse, claim.rejected && styles.cardRejected].filter(Boolean).join(' ');
  return (
    <article className={look}>
      <p className={styles.claim}>
        {claim.rejected ? (
          <s>
            <ClaimValueText claim={claim} />
          </s>
        ) : (
          <ClaimValueText claim={claim} />
        )}
        <span className={styles.asOf}>
          {words.asOf} {format.asOf(claim.asOf)}
        </span>
        {isLocalClaim(claim) && <LocalMark />}
        {tag && <strong className={styles.tag}>{tag}</strong>}
      </p>
      {why && <p className={styles.why}>{why}</p>}
      {claim.scope && <p className={styles.caveat}>{words.speaksOf(text(claim.scope))}</p>}
      {claim.note && <p className={styles.caveat}>{text(claim.note)}</p>}
      <SourceLines id={claim.source} />
      <p className={styles.meta}>
        {words.confidence}: {words.confidences[claim.confidence]} · {words.bases[claim.basis]}
      </p>
    </article>
  );
}
