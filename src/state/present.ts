import { DEFAULT_THEME, type View } from '../view/view';
import { changeView } from './actions';
import { useStore } from './store';

/** What was looked at before the talk, to go back to. */
let before: View | null = null;

/** Puts the story on stage. Full screen can only be asked for in answer to a press. */
export function present(): void {
  before = useStore.getState().view;
  changeView({
    mode: 'present',
    theme: DEFAULT_THEME.present,
    workspace: 'explore',
    table: false,
    dialog: null,
    compared: [],
    sharedShortlist: null,
    since: null,
    selected: null,
    scene: null,
    loop: false,
  });
  enterFullScreen();
}

/** Where the browser refuses, the talk goes on in its window. */
export function enterFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => undefined);
}

/** Back to exploring: to what was seen before, or, after a link to the stage, to the place of the scene. */
export function leaveStage(): void {
  const { view } = useStore.getState();
  const { lang } = view;
  const explore = { mode: 'explore', scene: null, loop: false } as const;
  changeView(before ? { ...before, ...explore, lang } : { ...explore, theme: DEFAULT_THEME.explore, dialog: null });
  before = null;
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
