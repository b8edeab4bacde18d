import { lazy, Suspense } from 'react';
import { plotsAddress } from '../../data/plots/address';
import { figureGroups } from '../../domain/figureRows';
import { selectSelectedZone } from '../../state/selectors';
import { useStore } from '../../state/store';
import { Spinner } from '../kit/Spinner';
import { ClearanceHistory } from './ClearanceHistory';
import { Distances } from './Distances';
import { FigureGroup } from './FigureGroup';
import { Identity } from './Identity';
import { PositionSection } from './PositionSection';
import styles from './zone.module.css';
import { ZoneHead } from './ZoneHead';

const LandSection = lazy(async () => ({ default: (await import('../find/LandSection')).LandSection }));

const ZonePlots = lazy(async () => ({ default: (await import('../plots/ZonePlots')).ZonePlots }));

/** Everything known of the chosen zone and everything unknown. */
export function ZoneDetails() {
  const zone = useStore(selectSelectedZone);
  if (!zone) return <Spinner />;
  return (
    <div className={styles.details} key={zone.id}>
      <ZoneHead zone={zone} />
      <Identity zone={zone} />
      {figureGroups(zone).map((group) => (
        <FigureGroup key={group.group} zone={zone} group={group}>
          {group.group === 'land' && zone.kind !== 'craft_village' && (
            <Suspense fallback={<Spinner />}>
              <LandSection zone={zone} />
            </Suspense>
          )}
          {group.group === 'land' && plotsAddress() !== null && (
            <Suspense>
              <ZonePlots zone={zone} />
            </Suspense>
          )}
          {group.group === 'clearance' && <ClearanceHistory zone={zone} />}
          {group.group === 'access' && <Distances zone={zone} />}
        </FigureGroup>
      ))}
      <PositionSection zone={zone} />
    </div>
  );
}
