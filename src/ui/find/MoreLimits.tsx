import { useState, type ReactNode } from 'react';
import type { LimitId } from '../../domain/land/criterionIds';
import { useFindWords } from '../../state/findWords';
import { useFormat } from '../../state/selectors';
import { useStore, type FoundLand } from '../../state/store';
import { Disclosure } from '../kit/Disclosure';
import { AreaLimit } from './AreaLimit';
import { DistanceNote } from './DistanceNote';
import styles from './find.module.css';
import { LimitRow } from './LimitRow';
import { RoadStatus } from './RoadStatus';
import { SectorLimit, StatusLimit } from './SectorLimit';

const GATEWAYS = ['centre', 'lach_huyen', 'hai_phong', 'hoa_lac'] as const satisfies readonly LimitId[];
const ROADS = ['ring_2', 'ring_3', 'ring_3_5', 'ring_4', 'expressway'] as const satisfies readonly LimitId[];
const PROJECTS = ['projects_domestic', 'projects_fdi'] as const satisfies readonly LimitId[];

/** The other figures, by subject. */
export function MoreLimits({ found }: { readonly found: FoundLand }) {
  const words = useFindWords();
  const set = useSetAmong();
  const { areaMinHa, areaMaxHa, crafts, statuses } = useStore((s) => s.view.filters);
  const area = areaMinHa !== null || areaMaxHa !== null ? 1 : 0;
  const sector = (crafts.length > 0 ? 1 : 0) + (statuses.length > 0 ? 1 : 0);
  return (
    <Group name={words.more} set={area + sector + set(['rent', ...GATEWAYS, ...ROADS, ...PROJECTS])} look={styles.more}>
      <Group name={words.groups.land} set={area + set(['rent'])}>
        <AreaLimit found={found} />
        <LimitRow id="rent" found={found}>
          {words.rentNote}
        </LimitRow>
      </Group>
      <Group name={words.groups.gateways} set={set(GATEWAYS)}>
        {GATEWAYS.map((id) => (
          <LimitRow key={id} id={id} found={found} />
        ))}
        <DistanceNote />
      </Group>
      <Group name={words.groups.roads} set={set(ROADS)}>
        {ROADS.map((id) => (
          <LimitRow key={id} id={id} found={found}>
            <RoadStatus id={id} />
          </LimitRow>
        ))}
        <DistanceNote />
      </Group>
      <Group name={words.groups.sector} set={sector}>
        <SectorLimit found={found} />
        <StatusLimit />
      </Group>
      <Group name={words.groups.projects} set={set(PROJECTS)}>
        {PROJECTS.map((id) => (
          <LimitRow key={id} id={id} found={found} />
        ))}
      </Group>
    </Group>
  );
}

/** How many of some figures have a limit. */
function useSetAmong(): (ids: readonly LimitId[]) => number {
  const limits = useStore((s) => s.view.find.limits);
  return (ids) => ids.filter((id) => limits[id]).length;
}

interface GroupProps {
  readonly name: string;
  readonly set: number;
  readonly look?: string | undefined;
  readonly children: ReactNode;
}

/** Folded away, and not drawn, until it is opened; a link that has set something in it opens it. */
function Group({ name, set, look, children }: GroupProps) {
  const words = useFindWords();
  const format = useFormat();
  const [startsOpen] = useState(set > 0);
  const [wanted, setWanted] = useState(startsOpen);
  return (
    <Disclosure
      label={name}
      className={look ?? ''}
      aside={set > 0 ? words.limitsSet(format.number(set)) : undefined}
      open={startsOpen}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      {wanted && <div className={look ? styles.groups : styles.limits}>{children}</div>}
    </Disclosure>
  );
}
