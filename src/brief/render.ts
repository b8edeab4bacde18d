import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { briefDefinition } from './definition';
import { dressed, lettersOf } from './dress';
import { FITS, type Fit } from './fit';
import { fontLangs, type BriefFont } from './fonts';
import type { BriefInput } from './input';
import type { Lang, OtherLang } from '../view/view';

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
  /** Letters that none of our fonts has; a `?` stands for each. */
  readonly missing: readonly string[];
}

/** Brings the fonts of these languages, that of all others first. */
export type FontLoader = (langs: readonly OtherLang[]) => Promise<readonly BriefFont[]>;

/** The brief as a PDF, in the roomiest setting that takes one page. Works without a network; the clock is not asked. */
export async function renderBrief(input: BriefInput, loadFonts: FontLoader): Promise<Brief> {
  const langs = input.languages.map(({ i18n }) => i18n.lang);
  const [roomiest] = FITS;
  const fonts = await fontsFor(roomiest ? briefDefinition(input, roomiest) : null, langs, loadFonts);
  const maker = await loadMaker(fonts);
  const tried = new Map<number, Brief>();
  const attempt = async (index: number): Promise<Brief> => {
    const done = tried.get(index);
    if (done) return done;
    const fit = FITS[index] ?? FITS[0];
    if (!fit) throw new Error('there is no way to lay out a page');
    const brief = await layOut(maker, input, fit, fonts);
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

async function layOut(maker: PdfMaker, input: BriefInput, fit: Fit, fonts: readonly BriefFont[]): Promise<Brief> {
  const { definition, missing } = dressed(briefDefinition(input, fit), fonts);
  const { footer } = definition;
  let pages = 0;
  // pdfmake tells the number of pages only to what stands on each of them.
  definition.footer = (_page, count) => {
    pages = count;
    return typeof footer === 'function' ? null : footer;
  };
  const bytes = await maker.createPdf(definition).getBuffer();
  return { bytes: new Uint8Array(bytes), pages, fit, missing: [...missing] };
}

/** Any page description as a PDF, in the brief's fonts and without a network. */
export async function renderPdf(
  page: TDocumentDefinitions,
  langs: readonly Lang[],
  loadFonts: FontLoader,
): Promise<Pick<Brief, 'bytes' | 'missing'>> {
  const fonts = await fontsFor(page, langs, loadFonts);
  const maker = await loadMaker(fonts);
  const { definition, missing } = dressed(page, fonts);
  const bytes = new Uint8Array(await maker.createPdf(definition).getBuffer());
  // What stands on each page by itself, such as its foot, is seen while it is made.
  return { bytes, missing: [...missing] };
}

const fontsFor = (page: unknown, langs: readonly Lang[], loadFonts: FontLoader): Promise<readonly BriefFont[]> =>
  loadFonts(fontLangs(langs, lettersOf(page)));

async function loadMaker(fonts: readonly BriefFont[]): Promise<PdfMaker> {
  const module = (await import('pdfmake')) as unknown as { readonly default: PdfMaker };
  const maker = module.default;
  for (const { name, normal, bold } of fonts) {
    maker.virtualfs.writeFileSync(`${name}-normal.ttf`, normal);
    maker.virtualfs.writeFileSync(`${name}-bold.ttf`, bold);
  }
  maker.setFonts(
    Object.fromEntries(fonts.map(({ name }) => [name, { normal: `${name}-normal.ttf`, bold: `${name}-bold.ttf` }])),
  );
  // Pictures come as data: addresses and fonts as bytes; nothing is ever fetched.
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy?.(() => false);
  return maker;
}
