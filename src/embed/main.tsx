import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../app/app.css';
import { begin } from '../app/begin';
import { EmbedScreen } from './EmbedScreen';

async function start(): Promise<void> {
  await begin();
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <EmbedScreen />
      </StrictMode>,
    );
  }
}

void start();
