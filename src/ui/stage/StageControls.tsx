import {
  ChevronLeft,
  ChevronRight,
  Hand,
  Maximize,
  MonitorSpeaker,
  Pause,
  Play,
  Square,
  SquarePen,
  Undo2,
  X,
} from 'lucide-react';
import { leaveStage } from '../../state/present';
import { act, useStage } from '../../state/stage';
import { writeStory } from '../../state/storyPlay';
import { useStoryWords } from '../../state/storyWords';
import { Button, IconButton } from '../kit/Button';
import styles from './stage.module.css';

interface StageControlsProps {
  /** A presenter's window has the talk in hand. */
  readonly connected: boolean;
  readonly onPresenter: () => void;
  readonly onFullScreen: () => void;
}

/** What moves the talk, for hands without a clicker. With a presenter's window there is only the way back to the scene. */
export function StageControls({ connected, onPresenter, onFullScreen }: StageControlsProps) {
  const words = useStoryWords();
  const { index, count, loop, playing, roaming } = useStage((s) => s.player);
  if (connected && !roaming) return null;
  const backToScene = (
    <Button look="primary" onClick={() => act({ do: 'return' })}>
      <Undo2 aria-hidden />
      {words.return}
    </Button>
  );
  if (connected) return <div className={styles.controls}>{backToScene}</div>;
  return (
    <div role="toolbar" aria-label={words.controls} className={styles.controls}>
      <IconButton
        label={words.back}
        icon={<ChevronLeft aria-hidden />}
        aria-disabled={index === 0 && !loop}
        onClick={() => act({ do: 'back' })}
      />
      <IconButton
        label={words.next}
        icon={<ChevronRight aria-hidden />}
        aria-disabled={index === count - 1 && !loop}
        onClick={() => act({ do: 'next' })}
      />
      {roaming ? (
        backToScene
      ) : (
        <IconButton label={words.roam} icon={<Hand aria-hidden />} onClick={() => act({ do: 'roam' })} />
      )}
      <IconButton label={words.black} icon={<Square aria-hidden />} onClick={() => act({ do: 'black' })} />
      <IconButton
        label={playing ? words.pause : words.play}
        icon={playing ? <Pause aria-hidden /> : <Play aria-hidden />}
        onClick={() => act({ do: playing ? 'pause' : 'play' })}
      />
      <IconButton label={words.presenter} icon={<MonitorSpeaker aria-hidden />} onClick={onPresenter} />
      <IconButton label={words.fullScreen} icon={<Maximize aria-hidden />} onClick={onFullScreen} />
      <IconButton
        className={styles.compose ?? ''}
        label={words.myStories}
        icon={<SquarePen aria-hidden />}
        onClick={writeStory}
      />
      <IconButton label={words.leave} icon={<X aria-hidden />} onClick={leaveStage} />
    </div>
  );
}
