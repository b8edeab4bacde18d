import type { Basis, HowKnown } from '../../domain/clearance/heldUp';
import type { Zone } from '../../domain/zone';
import { useClearanceWords } from '../../state/clearanceWords';
import { useNames } from '../../state/selectors';
import { useClaimText } from '../figure/claimText';
import { SourceButton } from '../figure/SourceButton';
import styles from './clearance.module.css';

interface HowNoteProps {
  readonly how: HowKnown;
  readonly bases: readonly [Basis, ...Basis[]];
}

/** The formula behind a number of ours, in words and figures. */
export function useHowText(): (how: HowKnown, bases: readonly [Basis, ...Basis[]]) => string | null {
  const words = useClearanceWords();
  const claimText = useClaimText();
  return (how, [first, area]) =>
    how === 'published'
      ? null
      : words.calculation[how](claimText(first.claim).whole, area ? claimText(area.claim).whole : '');
}

/** The mark of our arithmetic with its formula; nothing where the number is printed by its source. */
export function HowNote({ how, bases }: HowNoteProps) {
  const words = useClearanceWords();
  const text = useHowText()(how, bases);
  if (text === null) return null;
  return (
    <span className={styles.ours}>
      <em>{words.ours}</em> = {text}
    </span>
  );
}

/** A source button for each figure that a number rests on. */
export function BasisSources({ zone, bases }: { readonly zone: Zone; readonly bases: readonly Basis[] }) {
  const names = useNames();
  return bases.map(({ field }) => (
    <SourceButton key={field} name={names.zoneFields[field]} of={{ of: 'zone', zone: zone.id, field }} />
  ));
}
