import { loadBriefFonts } from '../brief/fonts';
import { renderPdf } from '../brief/render';
import { handoutDefinition } from './handout';
import type { SlidesInput } from './input';

interface Handout {
  readonly content: Blob;
  /** Letters that no font of ours has. */
  readonly missing: readonly string[];
}

/** The story on paper as a PDF. Throws when the fonts cannot be had (offline before they were ever loaded). */
export async function toHandout(input: SlidesInput, withNotes: boolean): Promise<Handout> {
  const { bytes, missing } = await renderPdf(handoutDefinition(input, withNotes), [input.lang], loadBriefFonts);
  return { content: new Blob([bytes], { type: 'application/pdf' }), missing };
}

export { toPptx } from './pptx';
