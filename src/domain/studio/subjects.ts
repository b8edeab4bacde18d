import { CITY_SUBJECTS, type CitySubject } from '../city';
import { fold } from '../fold';
import { KINDS, STATUSES, type Kind, type Status, type Zone } from '../zone';
import { NO_SOURCE } from './draft';
import type { Row } from './gathering';
import { makeZoneFinder } from './matchZones';
import { textOf } from './readCell';
import type { Question, ReviewInput, SubjectAnswer } from './review';
import { namesOf } from './vocabulary';

/** What a row is about; `zone` is `null` for a place that the file brings itself. */
export type Subject =
  | { readonly of: 'zone'; readonly id: string; readonly zone: Zone | null }
  | { readonly of: 'city'; readonly id: CitySubject };

const ID = /^[a-z0-9][a-z0-9-]{0,79}$/;

export interface Subjects {
  /** `null` when the row waits for an answer or is left out. */
  readonly of: (row: Row) => Subject | null;
  readonly statusIn: (text: string) => Status | null;
  readonly questions: () => readonly Question[];
}

/** Tells which place each row is about: by id, else by name; what is not certain becomes a question. */
export function makeSubjects({ answers, dataset, vocabulary }: ReviewInput): Subjects {
  const finder = makeZoneFinder(dataset.zones);
  const byId = new Map(dataset.zones.map((zone) => [zone.id, zone]));
  const statusNames = namesOf(vocabulary.statuses);
  const kindNames = namesOf(vocabulary.kinds);
  const questions = new Map<string, Question>();
  const newZones = new Map<string, string>();

  const statusIn = (text: string): Status | null =>
    STATUSES.find((one) => one === text.toLowerCase()) ?? statusNames.get(fold(text)) ?? null;
  const kindIn = (text: string): Kind | null =>
    KINDS.find((one) => one === text.toLowerCase()) ?? kindNames.get(fold(text)) ?? null;
  const zone = (id: string): Subject => ({ of: 'zone', id, zone: byId.get(id) ?? null });

  const of = (row: Row): Subject | null => {
    const id = row.text('id');
    const city = CITY_SUBJECTS.find((subject) => subject === id);
    if (city) return { of: 'city', id: city };
    if (byId.has(id)) return zone(id);
    const names = [row.text('name_vi'), row.text('name_en')].filter((name) => name !== '');
    // An id may stand where names do.
    const named = names.find((name) => byId.has(name));
    if (id === '' && named !== undefined) return zone(named);
    if (id === '' && names.length === 0) {
      // An empty row, or one with only totals in it.
      if ([...row.record.cells.values()].every((cell) => textOf(cell) === '')) return null;
      row.count('skipped');
      row.problem(null, '', { kind: 'no-place' });
      return null;
    }
    const written = [...(id === '' ? [] : [id]), ...names].join(' · ');
    const key = fold(written);
    const answer = answers.get(key);
    if (answer) return answered(answer, key, row, id, names);
    const kind = kindIn(row.text('kind'));
    // What stands under "id" may be a name. An id that is wrong beside a name that is right: the name is proposed only.
    const isId = ID.test(id);
    const near = new Set<string>();
    let why: Question['why'] = 'none';
    for (const name of isId || id === '' ? names : [...names, id]) {
      const match = finder.byName(name, kind);
      if (match.kind === 'one' && !isId) return zone(match.id);
      for (const other of match.kind === 'one' ? [match.id] : match.near) near.add(other);
      if (match.kind === 'several') {
        why = 'several';
        break;
      }
    }
    if (isId) for (const other of finder.near(id)) near.add(other);
    ask(key, row, { written, why, near: [...near], kind });
    return null;
  };

  function ask(key: string, row: Row, question: Pick<Question, 'written' | 'why' | 'near' | 'kind'>): void {
    row.count('waiting');
    const before = questions.get(key);
    if (before) {
      before.rows.push(row.record.place);
      return;
    }
    const statusColumn = row.uses.figures.get('status')?.get('figure') ?? '';
    const status = statusIn(textOf(row.record.cells.get(statusColumn)));
    questions.set(key, { ...question, key, status, rows: [row.record.place] });
  }

  function answered(
    answer: SubjectAnswer,
    key: string,
    row: Row,
    id: string,
    names: readonly string[],
  ): Subject | null {
    if (answer.as === 'skip') {
      row.count('skipped');
      return null;
    }
    if (answer.as === 'zone') return zone(answer.id);
    const made = newZones.get(key);
    if (made !== undefined) return { of: 'zone', id: made, zone: null };
    const [nameVi = id, nameEn = nameVi] = names;
    const own = freeId(id, nameVi);
    newZones.set(key, own);
    const { kind, status } = answer;
    row.propose(null, { kind: 'zone', zone: { id: own, nameVi, nameEn, kind, status }, source: NO_SOURCE }, null, [
      'source',
    ]);
    return { of: 'zone', id: own, zone: null };
  }

  /** The id that the file gives, where it can be one; else one made of the name. */
  function freeId(wanted: string, name: string): string {
    const taken = new Set([...byId.keys(), ...newZones.values()]);
    const slug = fold(name)
      .replaceAll(' ', '-')
      .replace(/[^a-z0-9-]/g, '')
      .slice(0, 70);
    const base = ID.test(wanted) ? wanted : ID.test(slug) ? slug : 'khu';
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    return id;
  }

  return { of, statusIn, questions: () => [...questions.values()] };
}
