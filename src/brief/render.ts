import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { briefDefinition, FONT } from './definition';
import { FITS, type Fit } from './fit';
import type { BriefFonts } from './fonts';
import type { BriefInput } from './input';

/** What we use of pdfmake, the same in its builds for the browser and for Node. */
interface PdfMaker {
  readonly virtualfs: { readonly writeFileSync: (name: string, bytes: Uint8Array) => void };
  readonly setFonts: (fonts: Readonly<Record<string, Readonly<Record<string, string>>>>) => void;
  readonly setUrlAccessPolicy: (allowed: (address: string) => boolean) => void;
  /** Only in Node. */
  readonly setLocalAccessPolicy?: (allowed: (path: string) => boolean) => void;
  readonly createPdf: (definition: TDocumentDefinitions) => { readonly getBuffer: () => Promise<Uint8Array> };
}

export interface Brief {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** 1, unless not even the tightest page was enough. */
  readonly pages: number;
  readonly fit: Fit;
}

/** The brief as a PDF, in the roomiest setting that takes one page. Works without a network; the clock is not asked. */
export async function renderBrief(input: BriefInput, fonts: BriefFonts): Promise<Brief> {
  const maker = await loadMaker(fonts);
  const tried = new Map<number, Brief>();
  const attempt = async (index: number): Promise<Brief> => {
    const done = tried.get(index);
    if (done) return done;
    const fit = FITS[index] ?? FITS[0];
    if (!fit) throw new Error('there is no way to lay out a page');
    const brief = await layOut(maker, input, fit);
    tried.set(index, brief);
    return brief;
  };
  // Each setting takes less room than the one before: search the first that is one page.
  // Most places have few figures and fit at once.
  if ((await attempt(0)).pages <= 1) return attempt(0);
  let [low, high] = [1, FITS.length - 1];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((await attempt(middle)).pages <= 1) high = middle;
    else low = middle + 1;
  }
  return attempt(low);
}

async function layOut(maker: PdfMaker, input: BriefInput, fit: Fit): Promise<Brief> {
  const definition = briefDefinition(input, fit);
  const { footer } = definition;
  let pages = 0;
  // pdfmake tells the number of pages only to what stands on each of them.
  definition.footer = (_page, count) => {
    pages = count;
    return typeof footer === 'function' ? null : footer;
  };
  const bytes = await maker.createPdf(definition).getBuffer();
  return { bytes: new Uint8Array(bytes), pages, fit };
}

/** Any page description as a PDF, in the brief's font and without a network. */
export async function renderPdf(definition: TDocumentDefinitions, fonts: BriefFonts): Promise<Uint8Array<ArrayBuffer>> {
  const maker = await loadMaker(fonts);
  return new Uint8Array(await maker.createPdf(definition).getBuffer());
}

async function loadMaker(fonts: BriefFonts): Promise<PdfMaker> {
  const module = (await import('pdfmake')) as unknown as { readonly default: PdfMaker };
  const maker = module.default;
  maker.virtualfs.writeFileSync(`${FONT}-normal.ttf`, fonts.normal);
  maker.virtualfs.writeFileSync(`${FONT}-bold.ttf`, fonts.bold);
  maker.setFonts({ [FONT]: { normal: `${FONT}-normal.ttf`, bold: `${FONT}-bold.ttf` } });
  // Pictures come as data: addresses and fonts as bytes; nothing is ever fetched.
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy?.(() => false);
  return maker;
}
