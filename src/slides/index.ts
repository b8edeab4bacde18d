import { loadBriefFonts } from '../brief/fonts';
import { renderPdf } from '../brief/render';
import { handoutDefinition } from './handout';
import type { SlidesInput } from './input';

/** The story on paper as a PDF. Throws when the fonts cannot be had (offline before they were ever loaded). */
export async function toHandout(input: SlidesInput, withNotes: boolean): Promise<Blob> {
  const bytes = await renderPdf(handoutDefinition(input, withNotes), await loadBriefFonts());
  return new Blob([bytes], { type: 'application/pdf' });
}

export { toPptx } from './pptx';
