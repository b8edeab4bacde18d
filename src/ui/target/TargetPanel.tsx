import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { Panel } from '../layout/Panel';

export function TargetPanel() {
  const t = useT();
  return (
    <Panel label={t.planning.target} className="workspace" onClose={() => toggleWorkspace('target')}>
      <h2 className="panel__title">{t.planning.target}</h2>
    </Panel>
  );
}
