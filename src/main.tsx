import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { begin } from './app/begin';
import { startUrlSync } from './app/urlSync';

async function start(): Promise<void> {
  await begin();
  startUrlSync();
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  }
}

void start();
