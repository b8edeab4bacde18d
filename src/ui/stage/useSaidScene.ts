import { useMemo } from 'react';
import { useStage } from '../../state/stage';
import { useStore } from '../../state/store';
import { useSay } from '../../state/storyWords';
import type { Scene } from '../../story/deck';
import { sayScene, type SaidScene } from '../../story/saidScene';

/** A scene with the present figures, in the language on screen. */
export function useSaidScene(scene: Scene): SaidScene {
  const dataset = useStore((s) => s.dataset);
  const lang = useStore((s) => s.i18n.lang);
  const statements = useStage((s) => s.statements);
  const say = useSay();
  return useMemo(() => sayScene(scene, statements ?? [], dataset, say, lang), [scene, statements, dataset, say, lang]);
}
