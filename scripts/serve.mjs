/** A small server for a folder of files: what `npm start`, the browser tests and the benchmark look at. */
import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pmtiles': 'application/vnd.pmtiles',
};
const COMPRESSIBLE = /^(text\/|application\/(json|geo\+json|manifest\+json)|image\/svg)/;
const gzipped = promisify(gzip);

/** The file that a request path names, or `null` when there is none inside the folder. */
async function findFile(root, urlPath) {
  let path;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes('\0')) return null;
  if (path.endsWith('/')) path += 'index.html';
  try {
    const file = await realpath(join(root, path));
    const info = await stat(file);
    return file.startsWith(root + sep) && info.isFile() ? { file, info } : null;
  } catch {
    return null;
  }
}

/** `bytes=a-b`, `a-` or `-n` within `size`; `null` without a (single) range, `false` when it cannot be met. */
function parseRange(header, size) {
  const m = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!m || (m[1] === '' && m[2] === '')) return null;
  const start = m[1] === '' ? Math.max(0, size - Number(m[2])) : Number(m[1]);
  const end = m[1] === '' || m[2] === '' ? size - 1 : Math.min(Number(m[2]), size - 1);
  return start <= end && start < size ? { start, end } : false;
}

/**
 * The rules of a `_headers` file, as static hosts read it: a path with `*` at its end or not, and below it, indented,
 * the headers of every answer to it.
 * @param {string} text
 */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split('\n')) {
    const header = /^\s+([\w-]+):\s*(.*)$/.exec(line);
    if (header) rules.at(-1)?.headers.push([header[1], header[2].trim()]);
    else if (line.startsWith('/')) rules.push({ path: line.trim(), headers: [] });
  }
  /** @param {string} urlPath */
  return (urlPath) => {
    const matches = ({ path }) => (path.endsWith('*') ? urlPath.startsWith(path.slice(0, -1)) : path === urlPath);
    return Object.fromEntries(rules.filter(matches).flatMap(({ headers }) => headers));
  };
}

/** A request handler for the files below `folder`. */
async function serveFolder(folder) {
  const root = await realpath(folder);
  const headersOf = parseHeaders(await readFile(join(root, '_headers'), 'utf8').catch(() => ''));
  const compressed = new Map();

  return async (request, response) => {
    const end = (status, headers = {}, text = '') => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : text);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return end(405, { Allow: 'GET, HEAD' }, 'Method not allowed\n');
    }
    const urlPath = (request.url ?? '/').split(/[?#]/, 1)[0];
    const found = await findFile(root, urlPath);
    if (!found) return end(404, {}, 'Not found\n');

    const { file, info } = found;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const etag = `"${info.size.toString(36)}-${Math.floor(info.mtimeMs).toString(36)}"`;
    const headers = {
      'Content-Type': type,
      ETag: etag,
      // Names in assets/ change with their content; everything else is asked for anew.
      'Cache-Control': urlPath.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'Accept-Ranges': 'bytes',
      ...headersOf(urlPath),
    };
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304, headers);
      return response.end();
    }
    const range = parseRange(request.headers.range, info.size);
    if (range === false) return end(416, { 'Content-Range': `bytes */${info.size}` }, 'Range not satisfiable\n');
    if (range) {
      response.writeHead(206, {
        ...headers,
        'Content-Range': `bytes ${range.start}-${range.end}/${info.size}`,
        'Content-Length': range.end - range.start + 1,
      });
      return request.method === 'HEAD' ? response.end() : createReadStream(file, range).pipe(response);
    }
    if (COMPRESSIBLE.test(type)) {
      headers.Vary = 'Accept-Encoding';
      if (/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
        const key = `${file}\0${etag}`;
        if (!compressed.has(key)) compressed.set(key, await gzipped(await readFile(file), { level: 9 }));
        const body = compressed.get(key);
        response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': body.length });
        return response.end(request.method === 'HEAD' ? undefined : body);
      }
    }
    response.writeHead(200, { ...headers, 'Content-Length': info.size });
    return request.method === 'HEAD' ? response.end() : createReadStream(file).pipe(response);
  };
}

/**
 * Serves `folder` on the first free port from `port` on (0: any). Resolves when it listens.
 * @param {string} folder
 * @param {{ host?: string, port?: number, tries?: number }} [options]
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(folder, { host = '127.0.0.1', port = 0, tries = 20 } = {}) {
  const handle = await serveFolder(folder);
  const server = createServer((request, response) => {
    handle(request, response).catch((error) => {
      console.error(error);
      response.destroy();
    });
  });
  const listen = (candidate) =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(candidate, host, () => {
        server.off('error', reject);
        resolve();
      });
    });
  for (let tried = 0; ; tried += 1) {
    try {
      await listen(port === 0 ? 0 : port + tried);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried + 1 >= tries) throw error;
    }
  }
  const address = server.address();
  const shownHost = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shownHost}:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
