import { loadBriefFonts } from './fonts';
import type { BriefInput } from './input';
import { renderBrief } from './render';

export interface BriefFile {
  readonly content: Blob;
  readonly fileName: string;
  /** Letters that no font of ours has. */
  readonly missing: readonly string[];
}

/**
 * One A4 page as a PDF, made on the device. Throws when the fonts cannot be had (offline before they were ever loaded).
 * The name says which place, or how many, the date of the data and the languages.
 */
export async function makeBrief(input: BriefInput): Promise<BriefFile> {
  const { bytes, missing } = await renderBrief(input, loadBriefFonts);
  const [only, ...others] = input.zones;
  const what = only && others.length === 0 ? only.zone.id : `${input.zones.length}-zones`;
  const langs = input.languages.map(({ i18n }) => i18n.lang).join('-');
  return {
    content: new Blob([bytes], { type: 'application/pdf' }),
    fileName: `hanoi-zones-${what}-${input.dataset.release.date}-${langs}.pdf`,
    missing,
  };
}
