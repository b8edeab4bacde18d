import { doubtOf, type Ranked } from '../../domain/score/rank';
import { leadOf } from '../../domain/score/shown';
import { smallestSwap, type Swap } from '../../domain/score/swap';
import type { CriterionId } from '../../domain/land/criterionIds';
import { changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { useZoneName } from '../figure/names';
import { Button } from '../kit/Button';
import type { Ranking } from './useRanking';
import styles from './score.module.css';

/** Why the first is first, and what would change that: worked out from the scores at hand. */
export function Verdict({ ranking: { ranked } }: { readonly ranking: Ranking }) {
  const words = useFindWords().score;
  const format = useFormat();
  const matches = useStore((s) => s.found?.matches.length ?? 0);
  const leaders = ranked.filter(({ rank }) => rank === 1);
  const [first] = leaders;
  const next = ranked[leaders.length];
  const without = matches - ranked.length;
  return (
    <section className={styles.verdict} aria-label={words.verdict}>
      <h4>{words.verdict}</h4>
      {!first && <p>{words.noneScored}</p>}
      {leaders.length > 1 && <Level leaders={leaders} />}
      {first && next && <Lead first={first} second={next} />}
      {first && leaders.length === 1 && !next && <Only first={first} />}
      <Coverage places={[...leaders.slice(0, MOST_NAMED), ...(next ? [next] : [])]} />
      {first && without > 0 && <p className={styles.quiet}>{words.noScore(format.number(without))}</p>}
    </section>
  );
}

/** More names than this no one reads. */
const MOST_NAMED = 3;

interface Pair {
  readonly first: Ranked;
  readonly second: Ranked;
}

function Only({ first }: { readonly first: Ranked }) {
  const words = useFindWords().score;
  const format = useFormat();
  const name = useZoneName();
  return <p>{words.only(name(first.place.zone), words.points(format.number(first.score.total, 1)))}</p>;
}

/** Several share the first rank, often because they are known only by the middle of the same commune. */
function Level({ leaders }: { readonly leaders: readonly Ranked[] }) {
  const words = useFindWords().score;
  const format = useFormat();
  const name = useZoneName();
  const [first] = leaders;
  if (!first) return null;
  const named = leaders.slice(0, MOST_NAMED).map(({ place }) => name(place.zone));
  const more = leaders.length - named.length;
  const alike = leaders.every(({ values }) =>
    first.score.points.every(({ criterion }) => values[criterion] === first.values[criterion]),
  );
  return (
    <p>
      {words.level(
        format.list(more > 0 ? [...named, words.others(format.number(more))] : named),
        words.points(format.number(first.score.total, 1)),
      )}{' '}
      {alike ? words.alike : words.different}
    </p>
  );
}

function Lead({ first, second }: Pair) {
  const words = useFindWords();
  const format = useFormat();
  const name = useZoneName();
  const { weights, missing } = useStore((s) => s.view.find);
  const swap = smallestSwap({ first: first.values, second: second.values, weights, missing });
  const doubt = doubtOf(first, second);
  const { ahead, parts } = leadOf(first.score, second.score);
  const signed = (n: number): string => `${n < 0 ? '−' : '+'}${format.number(Math.abs(n), 1)}`;
  return (
    <>
      <p>
        {words.score.lead(
          name(first.place.zone),
          format.number(first.score.total, 1),
          format.number(ahead, 1),
          name(second.place.zone),
        )}{' '}
        {format.list(
          parts.map(({ criterion, points }) => words.score.leadPart(words.names[criterion], signed(points))),
        )}
        .
      </p>
      {swap ? <SwapSentence swap={swap} /> : <p>{words.score.noSwap}</p>}
      {doubt > ahead && <p className={styles.quiet}>{words.score.doubt(format.number(doubt, 1))}</p>}
    </>
  );
}

/** Which of them are judged on part of the weight only, said once for those that share a part. */
function Coverage({ places }: { readonly places: readonly Ranked[] }) {
  const words = useFindWords().score;
  const format = useFormat();
  const name = useZoneName();
  const shareOf = ({ score }: Ranked): number => Math.floor(score.knownShare * 100);
  const shares = [...new Set(places.map(shareOf))].filter((share) => share < 100);
  return shares.map((share) => (
    <p key={share} className={styles.quiet}>
      {words.lessKnown(
        format.list(places.filter((place) => shareOf(place) === share).map(({ place }) => name(place.zone))),
        format.percent(share),
      )}
    </p>
  ));
}

function SwapSentence({ swap: { criterion, from, to, whole } }: { readonly swap: Swap<CriterionId> }) {
  const words = useFindWords();
  const format = useFormat();
  const weights = useStore((s) => s.view.find.weights);
  const name = words.names[criterion];
  return (
    <p>
      {words.score.swap(name, format.number(from), format.number(to, 1), to > from)}{' '}
      {whole !== null && (
        <Button look="link" onClick={() => changeFind({ weights: { ...weights, [criterion]: whole } })}>
          {words.score.tryIt(name, format.number(whole))}
        </Button>
      )}
    </p>
  );
}
