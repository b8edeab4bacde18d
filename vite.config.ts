import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { writeServiceWorker } from './scripts/offline/precache.mjs';
import { DATA_FILES } from './src/data/files.ts';
import { ONLINE_HOSTS } from './src/map/onlineHosts.ts';

/**
 * The content security policy, written into the pages. Scripts, styles, fonts and data come from the app's own
 * folder; the only other hosts are those of the base maps that a user can switch on. While developing, Vite puts its
 * own inline scripts and styles into the page and talks to it over a socket.
 */
function contentSecurityPolicy(): Plugin {
  let developing = false;
  const policy = (): string => {
    const inline = developing ? " 'unsafe-inline'" : '';
    return [
      "default-src 'self'",
      `script-src 'self'${inline}`,
      "worker-src 'self'",
      `style-src 'self'${inline}`,
      `img-src 'self' data: blob:`,
      "font-src 'self'",
      ["connect-src 'self' blob:", ...(developing ? ['ws:'] : []), ...ONLINE_HOSTS].join(' '),
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
  };
  return {
    name: 'content-security-policy',
    configResolved: ({ command }) => {
      developing = command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      // After the character set, which must come first, and before anything that it is to govern.
      handler: (html) =>
        html.replace(
          /<meta charset="utf-8" \/>/i,
          (charset) => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy()}" />`,
        ),
    },
  };
}

/**
 * What the shell imports, the map and the data start to load beside the shell, not after it has run. The data
 * comes last, so that it holds up nothing that is needed to paint.
 */
function preloadMapAndData(): Plugin {
  const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
    tag: 'link',
    attrs: { crossorigin: true, ...attrs },
    injectTo: 'head',
  });
  return {
    name: 'preload-map-and-data',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const entry = chunks.find((chunk) => chunk.isEntry);
        const library = chunks.find((chunk) => chunk.name === 'maplibre')?.fileName ?? '';
        const map = chunks.filter(
          ({ fileName, imports }) =>
            fileName === library || (imports.includes(library) && entry?.dynamicImports.includes(fileName)),
        );
        const modules = [...(entry?.imports ?? []), ...map.map(({ fileName }) => fileName)];
        return [
          ...modules.map((fileName) => link({ rel: 'modulepreload', href: `./${fileName}` })),
          ...DATA_FILES.map((name) =>
            link({ rel: 'preload', as: 'fetch', fetchpriority: 'low', href: `./geo/${name}` }),
          ),
        ];
      },
    },
  };
}

/**
 * `embed.html`, the page that others put into theirs: the app's own page under another name, because its headers must
 * differ, and marked for `src/main.tsx`. A second entry would cut the app's code into many small pieces.
 */
function embedPage(): Plugin {
  const embed = (html: string): string =>
    html
      .replace(/<html([^>]*)>/, '<html$1 data-embed>')
      .replace('</head>', '  <meta name="robots" content="noindex" />\n  </head>');
  return {
    name: 'embed-page',
    enforce: 'post',
    configureServer: (server) => {
      server.middlewares.use('/embed.html', (request, response) => {
        const send = async (): Promise<void> => {
          const html = await server.transformIndexHtml(request.originalUrl ?? '/', readFileSync('index.html', 'utf8'));
          response.setHeader('Content-Type', 'text/html; charset=utf-8').end(embed(html));
        };
        void send();
      });
    },
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('There is no index.html to make embed.html from.');
      this.emitFile({ type: 'asset', fileName: 'embed.html', source: embed(String(page.source)) });
    },
  };
}

/**
 * The service worker, made last: its list names every file of the build with its content's hash. A program of its own,
 * because it must be one file at the top of the folder.
 */
function serviceWorker(): Plugin {
  let folder = 'dist';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const made = await build({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          build: {
            write: false,
            target: 'es2023',
            modulePreload: false,
            rolldownOptions: { input: 'src/data/offline/serviceWorker.ts', output: { format: 'iife' } },
          },
        });
        const [outputs] = Array.isArray(made) ? made : [made];
        const program = outputs && 'output' in outputs ? outputs.output[0] : undefined;
        if (program?.type !== 'chunk') throw new Error('The service worker was not built.');
        writeServiceWorker(folder, program.code);
      },
    },
  };
}

/** What a language says is called after it (`words-ja-find`), so that a test can answer for a language. */
function wordsName(module: string | null): string | null {
  const file = /\/src\/i18n\/(\w\w)(?:\/(\w+))?\.ts$/.exec(module ?? '');
  return file && `words-${file[1]}-${file[2] ?? 'catalogue'}`;
}

export default defineConfig({
  // Relative addresses: the built folder can be served from anywhere.
  base: './',
  // Whether there is a street archive is known here; the app does not ask for a file that may not exist.
  define: { __STREET_ARCHIVE__: JSON.stringify(existsSync('public/geo/hanoi.pmtiles')) },
  // The policy allows no workers from blobs, which is how the writer of workbooks would compress them.
  resolve: {
    alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/exports/zip.ts', import.meta.url)) }],
  },
  plugins: [react(), contentSecurityPolicy(), preloadMapAndData(), embedPage(), serviceWorker()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    manifest: true,
    // The notices that the licences of the bundled packages ask for.
    license: { fileName: 'licenses.md' },
    // What parts on demand share is in the shell, which is there already: they have nothing to preload but their styles.
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    // Fonts and pictures stay files: `data:` is no source of fonts in the policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${wordsName(facadeModuleId) ?? '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [
            { name: 'maplibre', test: /node_modules[\\/](maplibre-gl|@maplibre|@mapbox)[\\/]/, priority: 2 },
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 2 },
            // All that the shell needs in one chunk: together it packs tighter, and panels on demand share it.
            { name: 'shell', tags: ['$initial'], priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    clearMocks: true,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: 30_000,
          include: ['tests/{unit,property,data,architecture}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 30_000,
          include: ['tests/component/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{e2e,a11y}/**/*.test.ts'],
          globalSetup: ['tests/support/browserSetup.ts'],
          // A software renderer on two cores is slow to start; every wait inside is for a fact.
          testTimeout: 180_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 40_000 } },
          maxWorkers: 2,
        },
      },
    ],
  },
});
