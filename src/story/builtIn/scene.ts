import { DEFAULT_SECONDS, type Scene } from '../deck';

type Given = Pick<Scene, 'id' | 'title' | 'text' | 'notes'> & Partial<Scene>;

/** A scene of the built-in story; what it does not say is the plainest there is. */
export const scene = (given: Given): Scene => ({
  view: {},
  figures: [],
  chart: null,
  statements: [],
  legend: true,
  seconds: DEFAULT_SECONDS,
  ...given,
});
