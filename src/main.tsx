import { StrictMode, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { begin } from './app/begin';
import { trustOwnProgramsOnly } from './app/trustedTypes';
import { startUrlSync } from './app/urlSync';
import { needNames } from './state/language';

/** `embed.html` asks for the view that stands inside other pages. */
async function screenOf(page: HTMLElement): Promise<ComponentType> {
  if ('embed' in page.dataset) {
    const [{ EmbedScreen }] = await Promise.all([import('./embed/EmbedScreen'), needNames()]);
    return EmbedScreen;
  }
  startUrlSync();
  // Before anything has the focus there is none to lose.
  document.addEventListener(
    'focusin',
    () => {
      import('./app/keepFocus').then(
        ({ keepFocus }) => keepFocus(),
        // Without it everything else still works.
        () => null,
      );
    },
    { once: true },
  );
  return App;
}

async function start(): Promise<void> {
  trustOwnProgramsOnly();
  await begin();
  const Screen = await screenOf(document.documentElement);
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <Screen />
      </StrictMode>,
    );
  }
}

void start();
