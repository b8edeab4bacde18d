import './app.css';
import { ExploreScreen } from './ExploreScreen';
import { useDocument } from './useDocument';
import { useKeepOffline } from './useKeepOffline';
import { useMapFailure } from './useMapFailure';

/** The whole screen. Other modes of the view (a talk, a presenter's laptop) choose another screen here. */
export function App() {
  useDocument();
  useMapFailure();
  useKeepOffline();
  return <ExploreScreen />;
}
