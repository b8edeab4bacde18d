import { memo } from 'react';
import { INDICATORS } from '../../domain/indicators';
import type { Match } from '../../domain/land/findLand';
import { roleOf } from '../../domain/scales/scale';
import type { Ranked } from '../../domain/score/rank';
import { hover, select } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { CompareButton } from '../compare/CompareButton';
import { useZoneName } from '../figure/names';
import { SignIcon } from '../kit/SignIcon';
import { ShortlistButton } from '../shortlist/ShortlistButton';
import styles from './find.module.css';
import { LandBar } from './LandBar';
import { MatchFigures } from './MatchFigures';
import { ScoreBar } from './ScoreBar';
import { ScoreDetails } from './ScoreDetails';

interface ResultItemProps {
  readonly match: Match;
  readonly ranked: Ranked | null;
}

/** One place found: its name, the figures asked for, its land and its score. Its name selects it, on the map too. */
export const ResultItem = memo(function ResultItem({ match, ranked }: ResultItemProps) {
  const { zone } = match;
  const words = useFindWords();
  const format = useFormat();
  const name = useZoneName()(zone);
  const selected = useStore((s) => s.view.selected === zone.id);
  const hovered = useStore((s) => s.hovered === zone.id);
  return (
    <li className={styles.result} data-selected={selected} data-hovered={hovered} onPointerEnter={() => hover(zone.id)}>
      <div className={styles.resultHead}>
        <button
          type="button"
          className={styles.resultName}
          aria-current={selected}
          onClick={() => select(zone.id)}
          onFocus={() => hover(zone.id)}
          onBlur={() => hover(null)}
        >
          <SignIcon kind={zone.kind} colour={roleOf(INDICATORS.status.scale, zone.status)} />
          {ranked && <span className={styles.rank}>{format.number(ranked.rank)}.</span>}
          {name}
        </button>
        {ranked && <strong className={styles.total}>{words.score.points(format.number(ranked.score.total, 1))}</strong>}
        <span className={styles.tools}>
          <CompareButton zone={zone} compact />
          <ShortlistButton zone={zone} compact />
        </span>
      </div>
      <MatchFigures match={match} scored={ranked !== null} />
      {ranked ? <ScoreBar name={name} score={ranked.score} /> : <LandBar zone={zone} />}
      {ranked && <ScoreDetails name={name} match={match} score={ranked.score} startsOpen={ranked.rank === 1} />}
    </li>
  );
});
