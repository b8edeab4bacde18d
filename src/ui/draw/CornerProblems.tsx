import { MAX_CORNERS, type LineProblem } from '../../domain/corners/readCorners';
import { unitOf, type CoordinateSystem } from '../../geodesy/cornersOnGrid';
import { useDrawWords } from '../../state/drawWords';
import { useFormat } from '../../state/selectors';
import { Alert } from '../kit/Alert';

const SHOWN = 8;

interface CornerProblemsProps {
  readonly problems: readonly LineProblem[];
  readonly system: CoordinateSystem;
}

/** Which lines could not be read, and why. */
export function CornerProblems({ problems, system }: CornerProblemsProps) {
  const { problems: words, columns } = useDrawWords();
  const format = useFormat();
  if (problems.length === 0) return null;
  const names = columns[unitOf(system)];
  const said = (problem: LineProblem): string => {
    const line = format.number(problem.line);
    switch (problem.kind) {
      case 'too-few':
        return words['too-few'](line, problem.text);
      case 'too-many-lines':
        return words['too-many-lines'](line, format.number(MAX_CORNERS));
      case 'not-a-number':
      case 'out-of-range':
        return words[problem.kind](line, names[problem.column], problem.text);
    }
  };
  return (
    <Alert>
      <p>{words.title(format.number(problems.length))}</p>
      <ul>
        {problems.slice(0, SHOWN).map((problem) => (
          <li key={problem.line}>{said(problem)}</li>
        ))}
        {problems.length > SHOWN && <li>{words.more(format.number(problems.length - SHOWN))}</li>}
      </ul>
    </Alert>
  );
}
