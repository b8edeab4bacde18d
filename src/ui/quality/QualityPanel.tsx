import { toggleWorkspace } from '../../state/actions';
import { useT } from '../../state/selectors';
import { Panel } from '../layout/Panel';

export function QualityPanel() {
  const t = useT();
  return (
    <Panel label={t.planning.quality} className="workspace" onClose={() => toggleWorkspace('quality')}>
      <h2 className="panel__title">{t.planning.quality}</h2>
    </Panel>
  );
}
