import { act, fireEvent, screen } from '@testing-library/react';
import jsQR from 'jsqr';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { View } from '../../src/view/view';
import { ShareBox } from '../../src/ui/share/ShareBox';
import { aZone } from '../support/ledger';
import { renderPanel } from '../support/render';

const copied: string[] = [];

async function open(view: Partial<View> = {}, address = '') {
  vi.stubEnv('VITE_PUBLIC_URL', address);
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  await renderPanel(<ShareBox />, { dataset: { zones: [aZone('a'), aZone('b')] }, view });
  await act(async () => undefined);
}
const link = (): URL => new URL(screen.getByRole<HTMLInputElement>('textbox', { name: 'Link to this screen' }).value);

/** Draws the code as a camera would see it, from the path that is on screen. */
function scanned(svg: Element): string {
  const size = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
  const dark = new Set(
    [...(svg.querySelectorAll('path')[1]?.getAttribute('d') ?? '').matchAll(/M(\d+) (\d+)h1/g)].map(
      ([, x, y]) => `${x},${y}`,
    ),
  );
  const px = 4;
  const pixels = new Uint8ClampedArray((size * px) ** 2 * 4).fill(255);
  for (let y = 0; y < size * px; y += 1) {
    for (let x = 0; x < size * px; x += 1) {
      if (dark.has(`${Math.floor(x / px)},${Math.floor(y / px)}`))
        pixels.fill(0, (y * size * px + x) * 4, (y * size * px + x) * 4 + 3);
    }
  }
  return jsQR(pixels, size * px, size * px)?.data ?? '';
}

beforeEach(() => {
  copied.length = 0;
  localStorage.clear();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (text: string) => void copied.push(text) },
  });
});
afterEach(() => vi.unstubAllEnvs());

describe('sharing', () => {
  test('copies the link of what is on screen at once, with the own shortlist', async () => {
    localStorage.setItem(
      'hanoi-zones.shortlist.v1',
      JSON.stringify({ version: 1, items: [{ id: 'b', note: 'secret' }] }),
    );
    await open({ selected: 'a' });
    expect(screen.getByText('Link copied.')).toBeTruthy();
    expect(copied.at(-1)).toBe(link().href);
    expect(Object.fromEntries(link().searchParams)).toEqual({ lang: 'en', zone: 'a', list: 'b' });
    expect(link().href).not.toContain('secret');
    fireEvent.click(screen.getByRole('checkbox', { name: /Include my shortlist/ }));
    expect(link().searchParams.get('list')).toBeNull();
  });

  test('without a public address there is no QR code, and it says why', async () => {
    await open();
    expect(screen.getByText(/no public address is set: another device/)).toBeTruthy();
    expect(screen.getByText(/works only at/)).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  test.each([{}, { compared: ['khu-cnc-hoa-lac', 'kcn-ho-tro-nam-ha-noi-tong'], table: true }])(
    'with a public address the QR code holds exactly the link, and says so in words',
    async (view) => {
      await open(view, 'https://zones.example.org/app');
      expect(link().href).toMatch(/^https:\/\/zones\.example\.org\/app\/\?lang=en/);
      const code = await screen.findByRole('img', { name: `QR code that opens ${link().href}` });
      expect(scanned(code)).toBe(link().href);
    },
  );

  test('the embed code names the page that may be framed', async () => {
    await open({ selected: 'a' }, 'https://zones.example.org/');
    const code = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Embed code', hidden: true }).value;
    expect(code).toContain('src="https://zones.example.org/embed.html?lang=en&amp;zone=a"');
  });

  test('where copying is forbidden the link is there to be copied by hand', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    await open();
    expect(screen.getByText(/did not allow copying/)).toBeTruthy();
  });
});
