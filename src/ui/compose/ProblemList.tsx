import type { DeckFileProblem } from '../../data/deck';
import type { Deck } from '../../story/deck';
import styles from './compose.module.css';
import { useProblemText } from './problemText';

interface ProblemListProps {
  readonly problems: readonly DeckFileProblem[];
  /** `null`: it is plain which scene is meant. */
  readonly deck: Pick<Deck, 'scenes'> | null;
}

/** What cannot be shown as meant, each thing once. */
export function ProblemList({ problems, deck }: ProblemListProps) {
  const text = useProblemText();
  const lines = [...new Set(problems.map((problem) => text(problem, deck)))];
  return (
    <ul className={styles.problems}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
