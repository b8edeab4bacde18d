import './app.css';
import { useStore } from '../state/store';
import { ExploreScreen } from './ExploreScreen';
import { lazyWithNames } from './lazyWithNames';
import { Part } from './Part';
import { useDocument } from './useDocument';
import { useKeepOffline } from './useKeepOffline';
import { useMapFailure } from './useMapFailure';

const PresenterScreen = lazyWithNames(async () => (await import('./PresenterScreen')).PresenterScreen);

/** The whole screen: the map with its panels or its story, or the presenter's own window. */
export function App() {
  useDocument();
  useMapFailure();
  useKeepOffline();
  const presenting = useStore((s) => s.view.mode === 'presenter');
  if (!presenting) return <ExploreScreen />;
  return (
    <Part>
      <PresenterScreen />
    </Part>
  );
}
