import { useState } from 'react';
import { NO_FILTERS } from '../../domain/filter';
import { countLimits, landQuery, withUnknown } from '../../domain/land/limits';
import { changeFilters, changeFind } from '../../state/actions';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { NO_FIND } from '../../view/view';
import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import styles from './find.module.css';
import { LimitRow } from './LimitRow';
import { MoreLimits } from './MoreLimits';
import { OldFigures } from './OldFigures';

/** What is asked of the land. The figures that nearly everyone asks for stand first, the others below them. */
export function LimitsSection({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const format = useFormat();
  const find = useStore((s) => s.view.find);
  const filters = useStore((s) => s.view.filters);
  // What is being typed goes when all limits go.
  const [cleared, setCleared] = useState(0);
  const query = landQuery(find, filters);
  const set = countLimits(query);

  const clear = (): void => {
    setCleared(cleared + 1);
    const { areaMinHa, areaMaxHa, areaUnknown, crafts } = NO_FILTERS;
    changeFilters({ areaMinHa, areaMaxHa, areaUnknown, crafts });
    const { limits, includeUnknown, sectorUnknown, allowHistory } = NO_FIND;
    changeFind({ limits, includeUnknown, sectorUnknown, allowHistory }, 'replace');
  };

  return (
    <Disclosure
      open
      className={styles.section ?? ''}
      label={<h3 className={styles.sectionName}>{words.limits}</h3>}
      aside={set > 0 ? words.limitsSet(format.number(set)) : undefined}
    >
      <div key={cleared} className={styles.limits}>
        <div className={styles.unknowns}>
          <IncludeUnknown />
          {set > 0 && (
            <Button look="link" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </div>
        <LimitRow id="free" found={found} below={<OldFigures found={found} />} />
        <LimitRow id="occupancy" found={found} max={100} />
        <LimitRow id="noi_bai" found={found} />
        <MoreLimits found={found} />
      </div>
    </Disclosure>
  );
}

/** For all figures at once; each limit has the same of its own. */
function IncludeUnknown() {
  const words = useFindWords();
  const { limits, includeUnknown, sectorUnknown } = useStore((s) => s.view.find);
  const { areaMinHa, areaMaxHa, areaUnknown, crafts } = useStore((s) => s.view.filters);
  const each = [
    includeUnknown,
    ...Object.values(limits).map((limit) => limit.includeUnknown),
    ...(areaMinHa === null && areaMaxHa === null ? [] : [areaUnknown]),
    ...(crafts.length === 0 ? [] : [sectorUnknown]),
  ];
  const all = each.every(Boolean);
  const mixed = !all && each.some(Boolean);

  const set = (on: boolean): void => {
    changeFilters({ areaUnknown: on });
    changeFind({ includeUnknown: on, sectorUnknown: on, limits: withUnknown(limits, on) }, 'replace');
  };
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={all}
        ref={(box) => {
          if (box) box.indeterminate = mixed;
        }}
        title={words.includeUnknownHint}
        onChange={(event) => set(event.target.checked)}
      />
      {words.includeUnknown}
    </label>
  );
}
