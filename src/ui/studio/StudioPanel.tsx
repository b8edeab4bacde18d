import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { Panel } from '../layout/Panel';

export function StudioPanel() {
  const t = useT();
  return (
    <Panel label={t.actions.importData} className="workspace" onClose={() => toggleWorkspace('studio')}>
      <h2 className="panel__title">{t.actions.importData}</h2>
    </Panel>
  );
}
