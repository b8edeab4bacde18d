import { useLayoutEffect } from 'react';
import { needStatements, sceneOf, startStage, useStage } from '../state/stage';
import { putNamedStoryOnStage } from '../state/storyPlay';
import { startStageLine } from '../state/talk';
import { useFormat } from '../state/selectors';
import { useStore } from '../state/store';
import { useSay, useStoryWords } from '../state/storyWords';
import { textIn } from '../story/deck';
import { plainText } from '../story/say';
import { encodeView } from '../view/urlCodec';
import { defaultView } from '../view/view';
import { Alert } from '../ui/kit/Alert';
import { Spinner } from '../ui/kit/Spinner';
import { covers } from '../ui/layout/mapPadding';
import { useRoom } from '../ui/layout/useRoom';
import { LegendPanel } from '../ui/legend/LegendPanel';
import { BlackScreen } from '../ui/stage/BlackScreen';
import { ScenePanel } from '../ui/stage/ScenePanel';
import { StageControls } from '../ui/stage/StageControls';
import { StatementsAlert } from '../ui/stage/StatementsAlert';
import styles from '../ui/stage/stage.module.css';
import { DetailsPanel } from './DetailsPanel';
import { useAutoplay } from './useAutoplay';
import { useFullScreen } from './useFullScreen';
import { useRoaming } from './useRoaming';
import { useStageKeys } from './useStageKeys';
import { useStageTouch } from './useStageTouch';

const COVERS = { left: covers('left'), bottom: covers('bottom') };
const PRESENTER_WINDOW = 'hanoi-zones-presenter';

/** The story over the map: the present scene, the legend, and what moves the talk. */
export function Stage() {
  const room = useRoom();
  const words = useStoryWords();
  const loaded = useStore((s) => s.loaded);
  const scene = useStage(sceneOf);
  const connected = useStage((s) => s.connected);
  const { black, roaming, typed } = useStage((s) => s.player);
  const selected = useStore((s) => s.view.selected);
  const fullScreen = useFullScreen();

  // Before anything is painted: the scene of an earlier talk must not flash up.
  useLayoutEffect(() => {
    putNamedStoryOnStage();
    const stopStage = startStage();
    const stopLine = startStageLine();
    void needStatements();
    return () => {
      stopLine();
      stopStage();
    };
  }, []);
  useStageKeys();
  useAutoplay();
  useRoaming();
  useStageTouch();

  const openPresenter = (): void => {
    fullScreen.mayEnd();
    const { lang } = useStore.getState().view;
    const query = encodeView({ ...defaultView(lang), mode: 'presenter', theme: 'dark' });
    const opened = window.open(`?${query}`, PRESENTER_WINDOW, 'popup,width=1100,height=760');
    useStage.setState({ blocked: opened === null });
  };

  // Until the figures are here nothing may read "not published".
  if (!loaded || !scene) return <Spinner />;
  const questioned = roaming && selected !== null;
  return (
    <>
      <div className={styles.layer} data-room={room} data-roaming={roaming} inert={black}>
        <ScenePanel scene={scene} compact={roaming} ref={COVERS[room === 'little' ? 'bottom' : 'left']} />
        {scene.legend && !questioned && (
          <div className={styles.legend}>
            <LegendPanel key={scene.id} startsOpen />
          </div>
        )}
        {questioned && (
          <div className={styles.details}>
            <DetailsPanel />
          </div>
        )}
        <StageAlerts />
        {typed !== '' && (
          <p role="status" className={styles.typed}>
            {words.typed(typed)}
          </p>
        )}
        <StageControls connected={connected} onPresenter={openPresenter} onFullScreen={fullScreen.toggle} />
      </div>
      <SceneAnnouncer />
      {black && <BlackScreen />}
    </>
  );
}

function StageAlerts() {
  const words = useStoryWords();
  const failed = useStore((s) => s.mapState === 'failed');
  const { blocked, unknownScene, unknownStory } = useStage();
  return (
    <div className={styles.alerts}>
      {failed && <Alert>{words.noMap}</Alert>}
      {blocked && <Alert onDismiss={() => useStage.setState({ blocked: false })}>{words.blocked}</Alert>}
      {unknownScene !== null && (
        <Alert onDismiss={() => useStage.setState({ unknownScene: null })}>{words.unknownScene(unknownScene)}</Alert>
      )}
      {unknownStory && <Alert onDismiss={() => useStage.setState({ unknownStory: false })}>{words.unknownStory}</Alert>}
      <StatementsAlert />
    </div>
  );
}

/** Tells screen readers which scene is on, or that there is nothing to see. */
function SceneAnnouncer() {
  const words = useStoryWords();
  const format = useFormat();
  const say = useSay();
  const lang = useStore((s) => s.i18n.lang);
  const dataset = useStore((s) => s.dataset);
  const scene = useStage(sceneOf);
  const { black, index, count } = useStage((s) => s.player);
  const title = scene ? plainText(textIn(scene.title, lang), dataset, say) : '';
  return (
    <div className="visually-hidden" aria-live="polite">
      {black ? words.blackNow : words.announce(format.number(index + 1), format.number(count), title)}
    </div>
  );
}
