import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headersFile, pagePolicy } from '../../scripts/security/policy.mjs';
import { parseHeaders } from '../../scripts/serve.mjs';
import { ROOT } from '../support/sources';

const HOSTS = ['https://a.example', 'https://b.example'];
const template = readFileSync(join(ROOT, 'public', '_headers'), 'utf8');
/** As the build writes it. */
const built = headersFile(template, HOSTS);
const headersOf = parseHeaders(built);

describe('the headers for static hosts', () => {
  test.each(['/', '/index.html', '/embed.html', '/assets/x.js', '/geo/city.json'])(
    'forbid guessing of types and tell nobody where one came from: %s',
    (path) => {
      expect(headersOf(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    },
  );

  test.each(['/', '/index.html', '/guide/vi.html'])('forbid framing of %s', (path) => {
    expect(headersOf(path)).toMatchObject({
      'Content-Security-Policy': "frame-ancestors 'none'",
      'X-Frame-Options': 'DENY',
    });
  });

  test('allow framing of the page that is made for it', () => {
    const headers = headersOf('/embed.html');
    expect(headers).toMatchObject({ 'Content-Security-Policy': 'frame-ancestors *' });
    expect(headers).not.toHaveProperty('X-Frame-Options');
  });

  test.each(['/', '/index.html'])('leave no other page a hold on the window of %s', (path) => {
    expect(headersOf(path)).toMatchObject({ 'Cross-Origin-Opener-Policy': 'same-origin' });
  });

  test.each(['/', '/embed.html', '/assets/x.js'])(
    'switch off what the app never asks for, and only that: %s',
    (path) => {
      const policy = headersOf(path)['Permissions-Policy'] ?? '';
      for (const off of ['camera', 'microphone', 'geolocation', 'payment', 'usb'])
        expect(policy).toContain(`${off}=()`);
      for (const used of ['fullscreen', 'clipboard-write', 'web-share', 'screen-wake-lock'])
        expect(policy).not.toContain(used);
    },
  );

  test('give the map’s worker the hosts of the page, and those that read files no network', () => {
    expect(headersOf('/assets/maplibre-gl-worker-abc.js')['Content-Security-Policy']).toBe(
      `default-src 'none'; script-src 'self'; connect-src 'self' blob: ${HOSTS.join(' ')}`,
    );
    for (const path of ['/assets/worker-abc.js', '/assets/sheetText.worker-abc.js'])
      expect(headersOf(path)['Content-Security-Policy']).toBe("default-src 'none'; script-src 'self'");
    expect(headersOf('/sw.js')).toMatchObject({
      'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      'Cache-Control': 'no-cache',
    });
  });

  test('name no header twice for one address but below assets/, where hosts that join both give the stricter', () => {
    const rules = built
      .split(/\n(?=\/)/)
      .slice(1)
      .map((rule) => {
        const [path = '', ...lines] = rule.split('\n').filter((line) => line.trim() !== '');
        return { path, names: lines.map((line) => line.trim().split(':')[0] ?? '') };
      });
    const everywhere = rules.find(({ path }) => path === '/*');
    expect(everywhere?.names.length).toBeGreaterThan(0);
    for (const { path, names } of rules) {
      expect(new Set(names).size).toBe(names.length);
      if (path !== '/*') expect(names.filter((name) => everywhere?.names.includes(name))).toEqual([]);
    }
  });

  test('are not built without a place for the hosts', () => {
    expect(built).not.toMatch(/[{}]/);
    expect(() => headersFile('/*\n  A: b', HOSTS)).toThrow('online-hosts');
  });
});

describe('the policy of the pages', () => {
  const policy = pagePolicy(HOSTS);
  const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]));

  test('lets nothing run but the app’s own files, and no text become HTML or code', () => {
    expect(policy).not.toMatch(/unsafe|\*|https?:\/\/(?!a\.example|b\.example)/);
    for (const rule of ['default-src', 'script-src', 'style-src', 'worker-src', 'font-src', 'frame-src'])
      expect(rules.get(rule)).toEqual(["'self'"]);
    for (const rule of ['object-src', 'base-uri', 'form-action']) expect(rules.get(rule)).toEqual(["'none'"]);
    expect(rules.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(rules.get('trusted-types')).toEqual(['default']);
    expect(rules.get('connect-src')).toEqual(["'self'", 'blob:', ...HOSTS]);
  });

  test('is only looser while developing', () => {
    expect(pagePolicy(HOSTS, true)).toContain("script-src 'self' 'unsafe-inline'");
  });
});
