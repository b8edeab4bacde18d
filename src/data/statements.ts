import * as v from 'valibot';
import type { LoadProblem } from '../domain/dataset';
import { LANGS } from '../view/view';
import { TOPICS, type Statement } from '../story/statement';
import { fetchJson } from './fetchJson';
import { asOf } from './schema/claim';

const FILE = 'statements.json';

const statement = v.pipe(
  v.object({
    id: v.string(),
    subject: v.string(),
    topic: v.picklist(TOPICS),
    text: v.record(v.picklist(LANGS), v.string()),
    as_of: asOf,
    source: v.string(),
  }),
  v.transform(({ as_of, ...rest }): Statement => ({ ...rest, asOf: as_of })),
);

/** The statements in a file; one that has the wrong shape is left out. `null` when it is no list at all. */
export function parseStatements(json: unknown): readonly Statement[] | null {
  if (!Array.isArray(json)) return null;
  return json.flatMap((item) => {
    const read = v.safeParse(statement, item);
    return read.success ? [read.output] : [];
  });
}

/** What the story quotes. Comes with the story, not with the first screen. Never throws. */
export async function loadStatements(cache: RequestCache = 'default'): Promise<{
  readonly statements: readonly Statement[];
  readonly problem: LoadProblem | null;
}> {
  const fetched = await fetchJson(FILE, cache);
  if (!fetched.ok) return { statements: [], problem: fetched.problem };
  const statements = parseStatements(fetched.json);
  const all = statements !== null && Array.isArray(fetched.json) && statements.length === fetched.json.length;
  return { statements: statements ?? [], problem: all ? null : { kind: 'wrong-shape', file: FILE, path: '' } };
}
