import { useId, type ReactNode } from 'react';
import type { Claim, Figure } from '../../domain/claim';
import { groupClaims } from '../../domain/claimGroups';
import type { FigureRef } from '../../domain/contradiction';
import { contradictionsOf } from '../../domain/sameRef';
import { openDialog } from '../../state/actions';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { WrongFigureButton } from '../report/WrongFigureButton';
import { ClaimCard } from './ClaimCard';
import styles from './dialogs.module.css';

interface ClaimListProps {
  readonly figure: Figure | undefined;
  readonly of: FigureRef;
}

/** All claims of one figure: the one in use first and why, then the others, those of a part, those not used. */
export function ClaimList({ figure, of }: ClaimListProps) {
  const t = useT();
  const format = useFormat();
  const sources = useStore((s) => s.dataset.sources);
  const contradictions = contradictionsOf(
    useStore((s) => s.dataset.contradictions),
    of,
  );
  const words = t.panels.sources;
  if (!figure || figure.claims.length === 0) {
    return (
      <>
        <p>{words.nothing}</p>
        <WrongFigureButton of={of} />
      </>
    );
  }
  const { inUse, others, parts, rejected } = groupClaims(figure, sources);
  return (
    <>
      {inUse ? (
        <ClaimCard claim={inUse} tag={words.inUse} why={figure.why ? words.why[figure.why] : null} />
      ) : (
        <p>{words.noneInUse}</p>
      )}
      {contradictions.map(({ id }) => (
        <Button
          key={id}
          look="outline"
          className={styles.disagree ?? ''}
          onClick={() => openDialog({ type: 'contradiction', id })}
        >
          {t.panels.contradiction.title}
        </Button>
      ))}
      <Group title={`${words.others} (${format.number(others.length)})`} claims={others} />
      <Group title={words.parts} claims={parts} />
      <Group title={words.rejected} claims={rejected} />
      <Disclosure label={words.rule} className={styles.rule ?? ''}>
        <ol>
          {words.ruleSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Disclosure>
      <WrongFigureButton of={of} />
    </>
  );
}

function Group({ title, claims }: { readonly title: ReactNode; readonly claims: readonly Claim[] }) {
  const id = useId();
  if (claims.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {title}
      </h3>
      <ul className={styles.claims}>
        {claims.map((claim) => (
          <li key={JSON.stringify(claim)}>
            <ClaimCard claim={claim} />
          </li>
        ))}
      </ul>
    </section>
  );
}
