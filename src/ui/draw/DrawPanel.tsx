import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { Panel } from '../layout/Panel';

export function DrawPanel() {
  const t = useT();
  return (
    <Panel label={t.planning.draw} className="workspace" onClose={() => toggleWorkspace('draw')}>
      <h2 className="panel__title">{t.planning.draw}</h2>
    </Panel>
  );
}
