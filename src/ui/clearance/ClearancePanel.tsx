import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { Panel } from '../layout/Panel';

export function ClearancePanel() {
  const t = useT();
  return (
    <Panel label={t.planning.clearance} className="workspace" onClose={() => toggleWorkspace('clearance')}>
      <h2 className="panel__title">{t.planning.clearance}</h2>
    </Panel>
  );
}
