import { ArrowRight, MapPinned } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';
import { CITY_SUBJECTS } from '../../domain/city';
import { CHANGE_KINDS, changedZones, type Change, type ChangeKind } from '../../domain/releases/diff';
import { isCitySubject, type Snapshot, type SnapshotFigure, type ZoneNames } from '../../domain/releases/snapshot';
import { NO_NAMES, placeNamer } from '../../i18n/placeName';
import { changeView } from '../../state/actions';
import { useQualityWords } from '../../state/qualityWords';
import type { Comparison } from '../../state/releases';
import { selectZoneById, useFormat, useNames, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import type { Since } from '../../view/view';
import { useClaimText } from '../figure/claimText';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import { Choice } from './Choice';
import styles from './quality.module.css';
import { showZone } from './showZone';

/** Subjects at first; the others come when asked for. */
const FIRST = 40;

interface ChangeListProps {
  readonly comparison: Comparison;
  readonly since: Since;
}

/** What changed, place by place. */
export function ChangeList({ comparison: { from, to, changes }, since }: ChangeListProps) {
  const { changes: words, ...general } = useQualityWords();
  const format = useFormat();
  const subjectName = useSubjectName(from, to);
  const [kind, setKind] = useState<ChangeKind | ''>('');
  const [all, setAll] = useState(false);
  const zones = useMemo(() => changedZones(changes), [changes]);
  const groups = useMemo(() => {
    const grouped = bySubject(changes.filter((change) => kind === '' || change.kind === kind));
    return [...grouped].toSorted(
      ([a], [b]) =>
        Number(isCitySubject(b)) - Number(isCitySubject(a)) || format.compare(subjectName(a), subjectName(b)),
    );
  }, [changes, kind, format, subjectName]);
  if (changes.length === 0) return <p className={styles.lone}>{words.same}</p>;
  const ofCity = changes.filter(({ subject }) => isCitySubject(subject)).length;
  const count = (id: ChangeKind): number => changes.filter((change) => change.kind === id).length;
  return (
    <>
      <div className={styles.controls}>
        <output className={styles.summary}>
          {words.summary(format.number(changes.length - ofCity), format.number(zones.size))}
          {ofCity > 0 && ` · ${words.ofCity(format.number(ofCity))}`}
        </output>
        <Choice
          label={words.kind}
          value={kind}
          options={[
            { id: '', name: general.all },
            ...CHANGE_KINDS.filter((id) => count(id) > 0).map((id) => ({
              id,
              name: words.kindWith(words.kinds[id], format.number(count(id))),
            })),
          ]}
          onChoose={setKind}
        />
        {zones.size > 0 && (
          <Button look="outline" onClick={() => changeView({ workspace: 'explore', since, selected: null })}>
            <MapPinned aria-hidden />
            {words.onMap}
          </Button>
        )}
      </div>
      <ul className={styles.changeGroups} aria-label={words.list}>
        {(all ? groups : groups.slice(0, FIRST)).map(([subject, list]) => (
          <li key={subject}>
            <Subject id={subject} name={subjectName(subject)} />
            <ul>
              {list.map((change) => (
                <li key={JSON.stringify(change)} className={styles.change}>
                  <span className={styles.changeKind} data-kind={change.kind}>
                    {words.kinds[change.kind]}
                  </span>
                  <ChangeText change={change} from={from} to={to} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!all && groups.length > FIRST && (
        <Button look="outline" onClick={() => setAll(true)}>
          {words.more(format.number(groups.length))}
        </Button>
      )}
    </>
  );
}

function bySubject(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) groups.set(change.subject, [...(groups.get(change.subject) ?? []), change]);
  return groups;
}

/** Zones by the name that the newer release gave them. */
function useSubjectName(from: Snapshot, to: Snapshot): (subject: string) => string {
  const t = useT();
  const zoneName = useZoneName();
  return useMemo(
    () => (subject) => {
      const city = CITY_SUBJECTS.find((id) => id === subject);
      if (city) return t.panels.subjects[city];
      const names = to.zones.get(subject) ?? from.zones.get(subject);
      return names ? zoneName({ id: subject, ...names }) : subject;
    },
    [t, zoneName, from, to],
  );
}

function Subject({ id, name }: { readonly id: string; readonly name: string }) {
  const general = useQualityWords();
  const zone = useStore((s) => selectZoneById(s).get(id));
  return (
    <h3 className={styles.subject}>
      {zone ? (
        <Button look="link" aria-label={general.showZone(name)} onClick={() => showZone(zone)}>
          {name}
        </Button>
      ) : (
        name
      )}
    </h3>
  );
}

interface ChangeTextProps {
  readonly change: Change;
  readonly from: Snapshot;
  readonly to: Snapshot;
}

function ChangeText({ change, from, to }: ChangeTextProps) {
  const { changes: words } = useQualityWords();
  const format = useFormat();
  const lang = useStore((s) => s.i18n.lang);
  // What changed is the name that the data has, and not one that a language has for the place.
  const ownName = (id: string, names: ZoneNames): string => placeNamer(lang, NO_NAMES)({ id, ...names });
  const figureName = useSnapshotFigureName();
  if ('names' in change) return <span>{words.figures(format.number(change.figures.length))}</span>;
  switch (change.kind) {
    case 'renamed':
      return <Becomes before={ownName(change.subject, change.before)} after={ownName(change.subject, change.after)} />;
    case 'added':
    case 'removed':
      return (
        <span>
          {figureName(change.figure)}: <Value figure={change.figure} release={change.kind === 'added' ? to : from} />
        </span>
      );
    case 'value':
    case 'source':
      return (
        <span>
          {figureName(change.after)}:{' '}
          <Becomes
            before={<Value figure={change.before} release={from} />}
            after={<Value figure={change.after} release={to} />}
          />
        </span>
      );
  }
}

function Becomes({ before, after }: { readonly before: ReactNode; readonly after: ReactNode }) {
  const { changes: words } = useQualityWords();
  return (
    <span className={styles.becomes}>
      <span className={styles.before}>{before}</span>
      <ArrowRight role="img" aria-label={words.becomes} />
      <span>{after}</span>
    </span>
  );
}

/** A figure with its date and who published it, as the release had them. */
function Value({ figure, release }: { readonly figure: SnapshotFigure; readonly release: Snapshot }) {
  const format = useFormat();
  const claimText = useClaimText();
  const source = release.sources.get(figure.source);
  return (
    <span>
      <strong>{claimText(figure).whole}</strong>{' '}
      <small>
        {format.asOf(figure.asOf)}, {source?.publisher ?? figure.source}
      </small>
    </span>
  );
}

/** A release may have figures that the app has no name for any more. */
function useSnapshotFigureName(): (figure: SnapshotFigure) => string {
  const names = useNames();
  const format = useFormat();
  return ({ subject, field, period }) => {
    const known: Readonly<Record<string, string>> = isCitySubject(subject) ? names.cityIndicators : names.zoneFields;
    const name = known[field] ?? field;
    return period === null ? name : `${name}, ${format.asOf(period)}`;
  };
}
