import { afterEach } from 'vitest';
import { cleanup } from '@testing-library/react';
import { EMPTY_DATASET } from '../../../src/data/load';
import type { Dataset } from '../../../src/domain/dataset';
import { loadI18n } from '../../../src/i18n/load';
import { startStore, useStore, type AppState } from '../../../src/state/store';
import { defaultView, type View } from '../../../src/view/view';

interface Given {
  readonly dataset?: Partial<Dataset>;
  readonly view?: Partial<View>;
  readonly state?: Partial<AppState>;
}

/** Fills the store as the composition root does, in English unless the view says otherwise. */
export async function givenScreen({ dataset = {}, view = {}, state = {} }: Given = {}): Promise<void> {
  const lang = view.lang ?? 'en';
  startStore({
    view: { ...defaultView(lang), ...view },
    history: 'replace',
    i18n: await loadI18n(lang),
    dataset: { ...EMPTY_DATASET, release: { version: '1', date: '2026-11-21' }, ...dataset },
    loaded: true,
    texts: {},
    hovered: null,
    mapState: 'ready',
    notices: [],
    ...state,
  });
}

export const viewNow = (): View => useStore.getState().view;

/** jsdom lays nothing out, so it has no scrolling either. */
Element.prototype.scrollIntoView ??= () => undefined;

afterEach(cleanup);
