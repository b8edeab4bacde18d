import { HardDrive } from 'lucide-react';
import { changeView } from '../../state/actions';
import { returnToPublished } from '../../state/localData';
import { useFormat } from '../../state/selectors';
import { useStudioWords } from '../../state/studioWords';
import { useStore } from '../../state/store';
import { Button } from '../kit/Button';
import './studio.css';

/** Says for as long as it is so that data of this device is shown, and leads back to what was published. */
export function LocalBar() {
  const { local: words } = useStudioWords();
  const format = useFormat();
  const changes = useStore((s) => s.local?.changes ?? 0);
  const open = useStore((s) => s.view.workspace === 'studio');
  if (changes === 0) return null;
  return (
    <aside className="local-bar" aria-label={words.title}>
      <p className="local-bar__name">
        <HardDrive aria-hidden />
        {words.banner(format.number(changes))}
      </p>
      <p className="local-bar__hint">{words.bannerHint}</p>
      <span className="local-bar__actions">
        {!open && (
          <Button look="link" onClick={() => changeView({ workspace: 'studio' })}>
            {words.open}
          </Button>
        )}
        <Button look="link" onClick={returnToPublished}>
          {words.back}
        </Button>
      </span>
    </aside>
  );
}
