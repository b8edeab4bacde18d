import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Dialogs } from '../../src/ui/figure/Dialogs';
import type { Dialog } from '../../src/view/view';
import { aCityFigure, aClaim, aFigure, aSource, aZone } from '../support/ledger';
import { renderPanel, viewNow } from '../support/render';

const zone = aZone('qm', { nameEn: 'Quang Minh I', figures: { area_ha: aFigure([aClaim(407)]) } });
const city = aCityFigure('city:all', 'projects_cumulative', '2025-07-21', 844);
const SOURCE: Dialog = { type: 'source', zone: 'qm', field: 'area_ha' };

const open = (dialog: Dialog = SOURCE) =>
  renderPanel(<Dialogs />, {
    dataset: { zones: [zone], sources: { s1: aSource('s1') }, city: [city] },
    view: { dialog },
  });
/** Opens the message, whose code comes when it is asked for. */
const report = async (): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name: 'This figure is wrong' }));
  await screen.findByRole('textbox', { name: 'Message' });
};
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const message = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Message' });
const mail = () => new URL(screen.getByRole('link', { name: 'Mail' }).getAttribute('href') ?? '');
const clipboard = (writeText: (text: string) => Promise<void>) =>
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });

afterEach(() => vi.unstubAllEnvs());

describe('this figure is wrong', () => {
  test('opens a message that is ready but for the reader’s own words, which begin on its second line', async () => {
    await open();
    await report();
    expect(screen.getByRole('dialog', { name: 'Wrong figure: Area, Quang Minh I' })).toBeTruthy();
    expect(message().value).toContain('On screen: 407 ha');
    expect(message().value).toContain('subject_id=qm field=area_ha source_id=s1');
    expect(message().value).toMatch(/Link: http:\/\/localhost.*show=source/);
    expect(document.activeElement).toBe(message());
    expect(message().selectionStart).toBe(message().value.indexOf('\n') + 1);
  });

  test('is there for a figure of the city, and for one that nobody published', async () => {
    const { unmount } = await open({
      type: 'city-source',
      subject: 'city:all',
      indicator: 'projects_cumulative',
      period: '2025-07-21',
    });
    await report();
    expect(message().value).toContain('field=projects_cumulative period=2025-07-21');
    unmount();
    await open({ type: 'source', zone: 'qm', field: 'occupancy_pct' });
    await report();
    expect(message().value).toContain('On screen: not published');
  });

  test('copies and mails what the reader has made of it', async () => {
    const written = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    clipboard(written);
    await open();
    await report();
    fireEvent.change(message(), { target: { value: 'It is 500 ha & more' } });
    await press('Copy');
    expect(written).toHaveBeenCalledWith('It is 500 ha & more');
    expect(screen.getByText('Message copied.')).toBeTruthy();
    expect(mail().searchParams.get('body')).toBe('It is 500 ha & more');
    expect(mail().searchParams.get('subject')).toBe('Wrong figure: Area, Quang Minh I');
  });

  test('where copying is forbidden selects the message and says so', async () => {
    clipboard(() => Promise.reject(new Error('forbidden')));
    await open();
    await report();
    await press('Copy');
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
    expect(message().selectionEnd).toBe(message().value.length);
  });

  test('without an address mails to nobody and says so; with one it is named', async () => {
    await open();
    await report();
    expect(mail().pathname).toBe('');
    expect(screen.getByText(/no address set/)).toBeTruthy();
    const dialog = screen.getByRole('dialog', { name: /^Wrong figure/ });
    await act(async () => fireEvent.click(within(dialog).getByRole('button', { name: 'Close' })));

    vi.stubEnv('VITE_REPORT_EMAIL', 'data@zones.example');
    await report();
    expect(mail().pathname).toBe('data@zones.example');
    expect(screen.getByText('To: data@zones.example')).toBeTruthy();
  });

  test('a long message is announced to be cut', async () => {
    await open();
    await report();
    expect(screen.queryByText(/longer than mail programs take/)).toBeNull();
    fireEvent.change(message(), { target: { value: 'word '.repeat(900) } });
    expect(screen.getByText(/longer than mail programs take/)).toBeTruthy();
  });

  test('Esc closes the message and leaves the sources open', async () => {
    await open();
    await report();
    const dialog = screen.getByRole('dialog', { name: /^Wrong figure/ });
    await act(async () => fireEvent(dialog, new Event('cancel', { cancelable: true })));
    expect(screen.queryByRole('dialog', { name: /^Wrong figure/ })).toBeNull();
    expect(screen.getByRole('dialog', { name: 'Sources: Area' })).toBeTruthy();
    expect(viewNow().dialog).toEqual(SOURCE);
  });
});
