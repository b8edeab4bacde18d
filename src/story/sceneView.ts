import { defaultView, type View } from '../view/view';
import { SCENE_VIEW_KEYS, type Scene, type SceneView } from './deck';

/** All that a scene sets of the view; what it leaves out is as at the start. */
export function viewOfScene({ view }: Pick<Scene, 'view'>): Required<SceneView> {
  const { camera, layers, lens, filters, selected } = { ...defaultView('vi'), ...view };
  return { camera, layers, lens, filters, selected };
}

/** What of a view makes a scene, without what is as at the start. */
export function sceneViewOf(view: View): SceneView {
  const start = defaultView(view.lang);
  const kept = SCENE_VIEW_KEYS.filter((key) => JSON.stringify(view[key]) !== JSON.stringify(start[key]));
  return Object.fromEntries(kept.map((key) => [key, view[key]]));
}
