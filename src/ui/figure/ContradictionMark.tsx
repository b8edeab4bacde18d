import { EqualNot } from 'lucide-react';
import type { FigureRef } from '../../domain/contradiction';
import { contradictionsOf } from '../../domain/sameRef';
import { openDialog } from '../../state/actions';
import { useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { IconButton } from '../kit/Button';
import styles from './figure.module.css';

interface ContradictionMarkProps {
  readonly name: string;
  readonly of: FigureRef;
  /** Disagreements that are marked beside it already. */
  readonly except?: readonly string[] | undefined;
}

const NONE: readonly string[] = [];

/** The amber sign beside a figure that others contradict; opens all sides. Nothing where no one does. */
export function ContradictionMark({ name, of, except = NONE }: ContradictionMarkProps) {
  const t = useT();
  const all = useStore((s) => s.dataset.contradictions);
  const first = contradictionsOf(all, of).find(({ id }) => !except.includes(id));
  if (!first) return null;
  return (
    <IconButton
      className={`${styles.button} ${styles.mark}`}
      label={t.panels.figure.disagree(name)}
      icon={<EqualNot aria-hidden />}
      aria-haspopup="dialog"
      onClick={() => openDialog({ type: 'contradiction', id: first.id })}
    />
  );
}
