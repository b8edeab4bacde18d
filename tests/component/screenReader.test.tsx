import { virtual } from '@guidepup/virtual-screen-reader';
import { act } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Announcer } from '../../src/app/Announcer';
import type { Place } from '../../src/domain/land/findLand';
import { findWords } from '../../src/i18n/findWords';
import { importingWords } from '../../src/i18n/importingWords';
import { studioWords } from '../../src/i18n/studioWords';
import { offlineWords } from '../../src/i18n/offlineWords';
import { select } from '../../src/state/actions';
import { usePreflight } from '../../src/state/preflight';
import type { FoundLand } from '../../src/state/store';
import { FoundLine } from '../../src/ui/find/FoundLine';
import { Preflight } from '../../src/ui/offline/Preflight';
import { ReadingView } from '../../src/ui/studio/ReadingView';
import { RefusedView } from '../../src/ui/studio/RefusedView';
import { StartView } from '../../src/ui/studio/StartView';
import { LANGS, type Lang } from '../../src/view/view';
import { aZone } from '../support/ledger';
import { renderPanel } from '../support/render';

const zone = aZone('a', { nameVi: 'Khu A', nameEn: 'Zone A' });
const spoken = (): Promise<string[]> => virtual.spokenPhraseLog();

beforeEach(() => virtual.start({ container: document.body }));
afterEach(() => virtual.stop());

/** Everything that is read from the top to the end. */
async function readAll(): Promise<readonly string[]> {
  await virtual.clearSpokenPhraseLog();
  for (let i = 0; i < 200; i += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()).startsWith('end of document')) break;
  }
  return spoken();
}

describe('what is said by itself', () => {
  test.each(LANGS)('a zone that is chosen on the map, in %s', async (lang: Lang) => {
    await renderPanel(<Announcer />, { lang, dataset: { zones: [zone] } });
    act(() => select('a'));
    await vi.waitFor(async () => expect((await spoken()).join()).toMatch(/polite: .*(Zone|Khu) A/));
  });

  test('how many places are found, whenever that changes', async () => {
    await findWords('en');
    const place: Place = { zone, measured: {} as Place['measured'] };
    const found = (matches: number): FoundLand => ({
      matches: Array.from({ length: matches }, () => ({ ...place }) as FoundLand['matches'][number]),
      leftOut: [place as FoundLand['leftOut'][number]],
      places: [place, place, place],
      ids: new Set(),
    });
    const { rerender } = await renderPanel(<FoundLine found={found(0)} />, {});
    await act(async () =>
      rerender(
        <Suspense>
          <FoundLine found={found(2)} />
        </Suspense>,
      ),
    );
    await vi.waitFor(async () => expect(await spoken()).toContain('polite: 2 of 3 zones · 1 left out because unknown'));
  });

  test('what an import came to, and as an alert why a file is refused', async () => {
    await Promise.all([studioWords('en'), importingWords('en')]);
    const { rerender } = await renderPanel(<StartView done={null} over={false} />, {});
    await act(async () =>
      rerender(
        <Suspense>
          <StartView done={{ accepted: 12, left: 3 }} over={false} />
        </Suspense>,
      ),
    );
    await vi.waitFor(async () => expect((await spoken()).join('\n')).toMatch(/polite: .*12.*3/));
    const refusal = { code: 'empty', file: 'x.csv', at: {} } as const;
    await act(async () =>
      rerender(
        <Suspense>
          <RefusedView refusal={refusal} />
        </Suspense>,
      ),
    );
    // The reader here speaks what changes in a live region, not a region that arrives: that it is one must do.
    expect((await readAll()).join('\n')).toMatch(/alert[^]*x\.csv[^]*end of alert/);
  });
});

describe('progress has a name and a value', () => {
  test('of reading a file', async () => {
    await studioWords('en');
    await renderPanel(<ReadingView name="x.csv" progress={{ phase: 'reading', done: 30, total: 100 }} />, {});
    expect((await readAll()).join('\n')).toMatch(/progressbar, .*x\.csv.*30/);
  });

  test('of the check before a talk', async () => {
    await offlineWords('en');
    await renderPanel(<Preflight />, {});
    act(() => usePreflight.setState({ run: 'running' }));
    const words = await offlineWords('en');
    expect((await readAll()).join('\n')).toContain(`progressbar, ${words.preflight.progress}`);
  });
});
