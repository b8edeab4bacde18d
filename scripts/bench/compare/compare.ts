import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../ensure.mjs';
import { serve } from '../../serve.mjs';
import { FOLDER } from '../barePage';
import { withBrowser } from '../browser';
import { barePage, CAMERA, runs } from '../first';
import { mbText, median, msText } from '../stats';
import { visit, type Visit } from '../visit';
import { buildPage } from './buildPage';
import { COMPARED } from './packages';
import { writeCompareScene } from './scene';

interface Page {
  readonly title: string;
  readonly differs: string;
  readonly folder: string;
  readonly query: string;
  readonly visits: Visit[];
}

/** One table: the app, the bare page, and pages of other libraries on the same data. */
export async function benchCompare(): Promise<boolean> {
  const pages: Page[] = [];
  const add = (title: string, differs: string, folder: string, query = ''): void => {
    pages.push({ title, differs, folder, query: `?c=${CAMERA}${query}`, visits: [] });
  };
  add('this app', 'everything, with its panels and checks', join(ROOT, 'dist'), '&lang=en');
  add('bare MapLibre 6 page', 'the same layers, signs and names, no panels', await barePage());
  const scene = writeCompareScene(join(FOLDER, 'scene'));
  const unbuilt: string[] = [];
  for (const compared of COMPARED) {
    try {
      add(compared.title, compared.differs, await buildPage(compared, scene));
    } catch (error) {
      unbuilt.push(`${compared.title}: not built here: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const pictures = join(FOLDER, 'compare', 'pictures');
  mkdirSync(pictures, { recursive: true });
  const count = runs(5);
  const failed = new Set<Page>();
  await withBrowser(async (browser) => {
    for (let i = -1; i < count; i += 1) {
      for (const page of pages.filter((each) => !failed.has(each))) {
        const server = await serve(page.folder);
        try {
          // The first visit of each is for the picture, and not counted.
          const picture = i < 0 ? join(pictures, `${page.title.replaceAll(/[^\w.]+/g, '-')}.png`) : undefined;
          const measured = await visit(browser, server.url + page.query, picture);
          if (i >= 0) page.visits.push(measured);
        } catch (error) {
          failed.add(page);
          unbuilt.push(`${page.title}: did not paint: ${error instanceof Error ? error.message : String(error)}`);
        } finally {
          await server.close();
        }
      }
    }
  });
  print(
    pages.filter((page) => !failed.has(page)),
    count,
  );
  for (const line of unbuilt) console.log(line);
  console.log(`Pictures of what each painted: ${pictures}`);
  return true;
}

function print(pages: readonly Page[], count: number): void {
  console.log(`\nMedians of ${count} interleaved cold visits each:\n`);
  console.log(
    '| page | JavaScript, gzip | workers | first paint | data painted | CPU, renderer | CPU, all | heap, page | heap, workers | draws |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|');
  for (const { title, differs, visits } of pages) {
    const of = (value: (v: Visit) => number): number => median(visits.map(value));
    const kB = (value: (v: Visit) => number): string => `${Math.round(of(value) / 1000)} kB`;
    const ms = (value: (v: Visit) => number): string => msText(of(value));
    const mb = (value: (v: Visit) => number): string => mbText(of(value));
    const cells = [
      kB((v) => v.scripts),
      kB((v) => v.workerScripts),
      ms((v) => v.firstPaint),
      ms((v) => v.painted),
      ms((v) => v.cpu.rendererMs),
      ms((v) => v.cpu.allMs),
      mb((v) => v.heap.pageMb),
      mb((v) => v.heap.workersMb),
    ];
    console.log(`| ${[title, ...cells, differs].join(' | ')} |`);
  }
}
