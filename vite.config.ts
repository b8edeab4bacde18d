import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { writeServiceWorker } from './scripts/offline/precache.mjs';
import { headersFile, pagePolicy } from './scripts/security/policy.mjs';
import { guidePages } from './scripts/guide/plugin.ts';
import { DATA_FILES } from './src/data/files.ts';
import { PLOTS_META } from './src/data/plots/address.ts';
import { isMailAddress } from './src/domain/report/mail.ts';
import { ONLINE_HOSTS } from './src/map/onlineHosts.ts';

/**
 * Where the plots are (docs/PLOTS.md): the address that whoever builds the app gives as `PLOTS_URL`, else
 * `public/geo/plots.pmtiles` if it is there, else nowhere.
 */
function plotsAddress(): string | null {
  const given = process.env['PLOTS_URL']?.trim() ?? '';
  if (given === '') return existsSync('public/geo/plots.pmtiles') ? 'geo/plots.pmtiles' : null;
  const { protocol, pathname, search, hash } = new URL(given);
  const plain = search === '' && hash === '' && pathname.endsWith('.pmtiles') && !/["'<>;,\s]/.test(given);
  if (!/^https?:$/.test(protocol) || !plain) {
    throw new Error(`PLOTS_URL must be the http(s) address of a .pmtiles file, without ? and #; it is ${given}`);
  }
  return given;
}
const PLOTS = plotsAddress();
/** Who else is asked for anything: online base maps, and the plots. */
const HOSTS = [...ONLINE_HOSTS, ...(PLOTS?.startsWith('http') ? [new URL(PLOTS).origin] : [])];

/** Tells the page where the plots are. Without plots there is no such line, and the app asks for none of it. */
function plotsLine(): Plugin {
  return {
    name: 'plots-line',
    transformIndexHtml: () =>
      PLOTS === null ? [] : [{ tag: 'meta', attrs: { name: PLOTS_META, content: PLOTS }, injectTo: 'head' }],
  };
}

/** The content security policy, written into the pages and, with the hosts of the online base maps, into `_headers`. */
function contentSecurityPolicy(): Plugin {
  let developing = false;
  let folder = 'dist';
  return {
    name: 'content-security-policy',
    configResolved: ({ command, root, build: { outDir } }) => {
      developing = command === 'serve';
      folder = resolve(root, outDir);
    },
    transformIndexHtml: {
      order: 'post',
      // After the character set, which must come first, and before anything that it is to govern.
      handler: (html) =>
        html.replace(
          /<meta charset="utf-8" \/>/i,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(HOSTS, developing)}" />`,
        ),
    },
    // The files of `public` are in place by now.
    writeBundle: () => {
      const file = join(folder, '_headers');
      writeFileSync(file, headersFile(readFileSync(file, 'utf8'), HOSTS));
    },
  };
}

/** Builds a program of its own: one file, which names nothing that has to be loaded beside it. */
async function buildAlone(input: string): Promise<string> {
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: { input, output: { format: 'iife' } },
    },
  });
  const [outputs] = Array.isArray(made) ? made : [made];
  const program = outputs && 'output' in outputs ? outputs.output[0] : undefined;
  if (program?.type !== 'chunk') throw new Error(`${input} was not built.`);
  return program.code;
}

/**
 * What the shell imports starts to load beside it, not after it has run. Words, data and the map's program are named for
 * `src/app/early.ts`, which asks for them in the order that the network allows: on a narrow line they would take it from
 * the shell.
 */
function preloadMapAndData(): Plugin {
  const EARLY = 'early.js';
  const address = (fileName: string): string => `./${fileName}`;
  return {
    name: 'preload-map-and-data',
    apply: 'build',
    async buildStart() {
      this.emitFile({ type: 'asset', name: EARLY, source: await buildAlone('src/app/early.ts') });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const files = Object.values(bundle);
        const early = files.find((file) => file.type === 'asset' && file.names.includes(EARLY));
        if (!early) throw new Error('There is no early.js to begin with.');
        const chunks = files.filter((file) => file.type === 'chunk');
        const entry = chunks.find((chunk) => chunk.isEntry);
        const shell = new Set([entry?.fileName, ...(entry?.imports ?? [])]);
        const library = chunks.find((chunk) => chunk.name === 'maplibre')?.fileName ?? '';
        const map = chunks.filter(
          ({ fileName, imports }) =>
            fileName === library || (imports.includes(library) && entry?.dynamicImports.includes(fileName)),
        );
        const words = chunks.flatMap(({ facadeModuleId, fileName, imports }) => {
          const lang = /\/src\/i18n\/([a-z]{2})\.ts$/.exec(facadeModuleId ?? '')?.[1];
          return lang ? [[lang, [fileName, ...imports].filter((name) => !shell.has(name)).map(address)] as const] : [];
        });
        // With all that they import: it would be asked for only once they have come.
        const ofMap = new Set(map.flatMap(({ fileName, imports }) => [fileName, ...imports]));
        const named = {
          map: [...ofMap].filter((name) => !shell.has(name)).map(address),
          data: DATA_FILES.map((name) => address(`geo/${name}`)),
          words: Object.fromEntries(words),
        };
        return [
          {
            tag: 'script',
            attrs: {
              async: true,
              fetchpriority: 'high',
              src: address(early.fileName),
              'data-named': JSON.stringify(named),
            },
            injectTo: 'head',
          },
          ...(entry?.imports ?? []).map((fileName): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { crossorigin: true, rel: 'modulepreload', href: address(fileName) },
            injectTo: 'head',
          })),
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
        writeServiceWorker(folder, await buildAlone('src/data/offline/serviceWorker.ts'));
      },
    },
  };
}

/** What a language says is called after it (`words-ja-find`), so that a test can answer for a language. */
function wordsName(module: string | null | undefined): string | null {
  const file = /\/src\/i18n\/(\w\w)(?:\/(\w+))?\.ts$/.exec(module ?? '');
  return file && `words-${file[1]}-${file[2] ?? 'catalogue'}`;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  return version;
}

/** Messages about wrong figures must not go where nobody reads them: a mistyped address stops the build. */
function reportAddress(): Plugin {
  return {
    name: 'report-address',
    configResolved: ({ env }) => {
      const address: unknown = env['VITE_REPORT_EMAIL'];
      if (typeof address === 'string' && address.trim() !== '' && !isMailAddress(address.trim())) {
        throw new Error(`VITE_REPORT_EMAIL is not the address of a mailbox: ${address}`);
      }
    },
  };
}

/** Of two cores vitest would leave one idle. More would share what draws, and the clock of a test with it. */
const WORKERS = 2;

export default defineConfig({
  // Relative addresses: the built folder can be served from anywhere.
  base: './',
  // Whether there is a street archive is known here; the app does not ask for a file that may not exist.
  define: {
    __STREET_ARCHIVE__: JSON.stringify(existsSync('public/geo/hanoi.pmtiles')),
    __APP_RELEASE__: JSON.stringify(packageVersion()),
  },
  // The policy allows no workers from blobs, which is how the writer of workbooks would compress them.
  resolve: {
    alias: [{ find: /^fflate$/, replacement: fileURLToPath(new URL('src/exports/zip.ts', import.meta.url)) }],
  },
  plugins: [
    react(),
    contentSecurityPolicy(),
    plotsLine(),
    preloadMapAndData(),
    embedPage(),
    reportAddress(),
    guidePages(),
    serviceWorker(),
  ],
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
        // A piece that a language's files share has no module of its own to be named after.
        chunkFileNames: ({ facadeModuleId, moduleIds }) =>
          `assets/${wordsName(facadeModuleId ?? moduleIds[0]) ?? '[name]'}-[hash].js`,
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
          testTimeout: 120_000,
          maxWorkers: WORKERS,
          include: ['tests/{unit,property,data,architecture}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          testTimeout: 120_000,
          maxWorkers: WORKERS,
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
          maxWorkers: WORKERS,
        },
      },
    ],
  },
});
