import type { LoadProblem } from '../domain/dataset';
import type { Catalogue } from './catalogue';

/** What is wrong with a file, in words that name it. */
export function problemText({ load }: Catalogue['notices'], problem: LoadProblem): string {
  switch (problem.kind) {
    case 'missing':
      return load.missing(problem.file, String(problem.status));
    case 'unreachable':
      return load.unreachable(problem.file);
    case 'not-json':
      return load['not-json'](problem.file);
    case 'wrong-shape':
      return load['wrong-shape'](problem.file, problem.path);
    case 'bad-feature':
      return load['bad-feature'](problem.file, problem.id, problem.path);
  }
}
