import { useStore, type AppState } from '../state/store';
import type { Engine } from './engine/engine';

/** The tools of drawing are on the map only while their panel is open; their code comes with it. Returns how to stop. */
export function whileDrawing(engine: Engine): () => void {
  let tools: Promise<() => void> | null = null;
  const end = (): void => {
    void tools?.then((stop) => stop());
    tools = null;
  };
  const follow = ({ view }: AppState): void => {
    const wanted = view.workspace === 'draw';
    if (wanted === (tools !== null)) return;
    if (wanted) tools = start(engine);
    else end();
  };
  follow(useStore.getState());
  const stopStore = useStore.subscribe(follow);
  return () => {
    stopStore();
    end();
  };
}

/** Where the code does not come there is no hand to draw with: the panel sees that, and offers its table instead. */
async function start(engine: Engine): Promise<() => void> {
  try {
    return await (await import('./drawTools')).startDrawTools(engine);
  } catch {
    return () => {};
  }
}
