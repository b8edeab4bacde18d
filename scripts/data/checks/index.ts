import type { Data } from '../load';
import type { Finding, Law } from './finding';
import { idsKept, idsUnique } from './ids';
import { onceInLedger } from './once';
import { countedOnce } from './parents';
import { onePosition, positionInCommune } from './positions';
import { communesExist, craftsOnlyInClusters, namesOfPlaces, refsResolve, textsComplete } from './references';
import { drawnArea, insideHanoi, ringsValid } from './shapes';
import { sourced } from './sourced';
import { statementsStand } from './statements';
import { sumsFit } from './sums';
import { notAfterSource, notNegative, shares } from './values';

export const LAWS: readonly Law[] = [
  sourced,
  notAfterSource,
  onceInLedger,
  idsUnique,
  idsKept,
  countedOnce,
  shares,
  notNegative,
  sumsFit,
  refsResolve,
  onePosition,
  positionInCommune,
  insideHanoi,
  ringsValid,
  drawnArea,
  communesExist,
  craftsOnlyInClusters,
  textsComplete,
  namesOfPlaces,
  statementsStand,
];

export const findingsOf = (data: Data, law: Law): Finding[] => law.find(data).map((f) => ({ check: law.name, ...f }));

/** All findings, without those that known-exceptions.csv gives a reason for; an exception that nothing needs is one too. */
export function checkAll(
  data: Data,
  laws: readonly Law[] = LAWS,
): { readonly findings: Finding[]; readonly excused: Finding[] } {
  const all = laws.flatMap((law) => findingsOf(data, law));
  const isExcused = (f: Finding): boolean =>
    data.exceptions.some((e) => e.check === f.check && e.subject === f.subject);
  const needless = data.exceptions
    .filter((e) => !all.some((f) => f.check === e.check && f.subject === e.subject))
    .map((e) => ({
      check: 'exceptions-needed',
      subject: e.subject,
      message: `no finding of "${e.check}" to except; delete the row`,
    }));
  return { findings: [...all.filter((f) => !isExcused(f)), ...needless], excused: all.filter(isExcused) };
}
