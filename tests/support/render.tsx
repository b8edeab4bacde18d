import { act, cleanup, configure, render } from '@testing-library/react';
import { Suspense, type ReactNode } from 'react';
import { afterEach, beforeAll } from 'vitest';
import { EMPTY_DATASET } from '../../src/data/load';
import type { Dataset } from '../../src/domain/dataset';
import { investWords } from '../../src/i18n/invest';
import { loadI18n } from '../../src/i18n/load';
import { loadNames } from '../../src/i18n/names';
import { startStore, useStore } from '../../src/state/store';
import { defaultView, type Lang, type View } from '../../src/view/view';
import { aSource } from './ledger';

// What comes late on a busy machine still comes: only what never comes waits so long.
configure({ asyncUtilTimeout: 15_000 });

// jsdom has no modal dialogs, no popovers and no scrolling; open and closed is all that panels ask of the former.
beforeAll(() => {
  Object.assign(Element.prototype, { scrollIntoView: () => {} });
  Object.assign(HTMLElement.prototype, { showPopover: () => {}, hidePopover: () => {} });
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
});
afterEach(cleanup);

interface Screen {
  readonly lang?: Lang;
  readonly dataset?: Partial<Dataset>;
  readonly view?: Partial<View>;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Renders a panel over a store that holds what a test says, and nothing else. */
export async function renderPanel(panel: ReactNode, { lang = 'en', dataset, view, texts = {} }: Screen) {
  startStore({
    view: { ...defaultView(lang), ...view },
    history: 'none',
    i18n: await loadI18n(lang),
    names: await loadNames(lang),
    dataset: {
      ...EMPTY_DATASET,
      release: { version: 'test', date: '2026-11-21' },
      sources: { s1: aSource('s1') },
      ...dataset,
    },
    loaded: true,
    texts,
    found: null,
    changed: null,
    hovered: null,
    mapState: 'ready',
    notices: [],
  });
  await investWords(lang);
  return act(async () => render(<Suspense>{panel}</Suspense>));
}

export const viewNow = (): View => useStore.getState().view;
