import { Maximize2, Minimize2, X } from 'lucide-react';
import { useState } from 'react';
import { changeView } from '../state/actions';
import { selectShownZones, useFormat, useT } from '../state/selectors';
import { useStore } from '../state/store';
import { IconButton } from '../ui/kit/Button';
import { Panel } from '../ui/layout/Panel';
import { ZoneTable } from '../ui/table/ZoneTable';

/** The table of all zones, below the map or in its place. */
export function TablePanel() {
  const t = useT();
  const format = useFormat();
  const shown = useStore(selectShownZones).length;
  const all = useStore((s) => s.dataset.zones.length);
  const noMap = useStore((s) => s.mapState === 'failed');
  const [enlarged, setEnlarged] = useState(false);
  const large = enlarged || noMap;
  return (
    <Panel label={t.actions.table} className={`table-panel ${large ? 'table-panel--large' : ''}`}>
      <div className="table-panel__bar">
        <h2 className="panel__title">{t.actions.table}</h2>
        <span className="hint">{t.filters.status(format.number(shown), format.number(all))}</span>
        {!noMap && (
          <IconButton
            className="table-panel__size"
            label={enlarged ? t.tablePanel.smaller : t.tablePanel.larger}
            icon={enlarged ? <Minimize2 aria-hidden /> : <Maximize2 aria-hidden />}
            onClick={() => setEnlarged(!enlarged)}
          />
        )}
        <IconButton label={t.actions.close} icon={<X aria-hidden />} onClick={() => changeView({ table: false })} />
      </div>
      <ZoneTable />
    </Panel>
  );
}
