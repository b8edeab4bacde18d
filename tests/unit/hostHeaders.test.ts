import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHeaders } from '../../scripts/serve.mjs';
import { ROOT } from '../support/sources';

const headersOf = parseHeaders(readFileSync(join(ROOT, 'public', '_headers'), 'utf8'));

describe('the headers for static hosts', () => {
  test.each(['/', '/index.html', '/embed.html', '/assets/x.js', '/geo/city.json'])(
    'forbid guessing of types and tell nobody where one came from: %s',
    (path) => {
      expect(headersOf(path)).toMatchObject({ 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
    },
  );

  test.each(['/', '/index.html'])('forbid framing of %s', (path) => {
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
});
