import { DEFAULT_THEME, type View } from '../view/view';
import { changeView } from './actions';
import { useStore } from './store';

/** What was looked at before the talk, to go back to. */
let before: View | null = null;

/**
 * Puts a story on stage: the built-in one from its start, unless another is named. Full screen can only be asked for in
 * answer to a press.
 */
export function present({ story = null, scene = null }: Partial<Pick<View, 'story' | 'scene'>> = {}): void {
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
    story,
    scene,
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
  const explore = { mode: 'explore', story: null, scene: null, loop: false } as const;
  changeView(before ? { ...before, ...explore, lang } : { ...explore, theme: DEFAULT_THEME.explore, dialog: null });
  before = null;
  if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
}
