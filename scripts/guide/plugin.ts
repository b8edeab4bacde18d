import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { picturesOf, toHtml } from './markdown.ts';

const LANGS = ['vi', 'en'] as const;
type GuideLang = (typeof LANGS)[number];

const OTHER: Readonly<Record<GuideLang, { readonly lang: GuideLang; readonly says: string }>> = {
  vi: { lang: 'en', says: 'In English' },
  en: { lang: 'vi', says: 'Bản tiếng Việt' },
};
const TO_APP: Readonly<Record<GuideLang, string>> = { vi: 'Mở bản đồ', en: 'Open the map' };

const PICTURES = 'docs/images/guide';

/** A page of its own, without any program: it needs no map and opens where the app does not. */
function page(lang: GuideLang): string {
  const markdown = readFileSync(`docs/USER-GUIDE.${lang}.md`, 'utf8');
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? '';
  const other = OTHER[lang];
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" type="image/svg+xml" href="../icon.svg" />
    <link rel="stylesheet" href="guide.css" />
    <title>${title} · Hanoi Zones</title>
  </head>
  <body>
    <header>
      <nav>
        <a href="../?lang=${lang}">${TO_APP[lang]}</a>
        <a href="${other.lang}.html" lang="${other.lang}" hreflang="${other.lang}">${other.says}</a>
      </nav>
    </header>
    <main>
${toHtml(markdown)}
    </main>
  </body>
</html>
`;
}

type File = readonly [name: string, content: string | Buffer];

function files(): readonly File[] {
  const pictures = LANGS.flatMap((lang) => picturesOf(readFileSync(`docs/USER-GUIDE.${lang}.md`, 'utf8')))
    // Before the script has made them for the first time there are none to show.
    .filter(({ path }) => existsSync(join(PICTURES, path)));
  return [
    ...LANGS.map((lang): File => [`guide/${lang}.html`, page(lang)]),
    ['guide/guide.css', readFileSync('scripts/guide/guide.css', 'utf8')],
    ...pictures.map(({ path }): File => [`guide/${path}`, readFileSync(join(PICTURES, path))]),
  ];
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  webp: 'image/webp',
};

/** The user guides of `docs` as pages of the app, so that Help opens them without network too. */
export function guidePages(): Plugin {
  return {
    name: 'guide-pages',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split(/[?#]/, 1)[0]?.slice(1) ?? '';
        const found = path.startsWith('guide/') ? files().find(([name]) => name === path) : undefined;
        if (!found) return next();
        response.setHeader('Content-Type', TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain').end(found[1]);
      });
    },
    generateBundle() {
      for (const [fileName, source] of files()) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
