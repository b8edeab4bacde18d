/** Opens the story's slides in LibreOffice and reads what it shows, page by page. */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toPptx } from '../../src/slides/pptx';
import type { Lang } from '../../src/view/view';
import { pdfPages, pdfText } from '../../tests/support/pdfText';
import { builtInSlides } from '../../tests/support/storySlides';

const squeezed = (text: string): string => text.replace(/\s+/gu, '').normalize('NFC');

/** Each scene is a page; its title, figures, quotations and sources stand on it, letter for letter. */
export async function verifySlides(lang: Lang): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'hanoi-zones-slides-'));
  try {
    const input = await builtInSlides(lang);
    const file = join(dir, 'story.pptx');
    writeFileSync(file, Buffer.from(await (await toPptx(input)).arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', dir, file], { stdio: 'pipe' });
    const pdf = readFileSync(join(dir, 'story.pdf'));
    assert.equal(pdfPages(pdf), input.scenes.length, `PPTX (${lang}): pages`);
    const text = squeezed(pdfText(pdf));
    for (const { id, title, figures, statements, sources } of input.scenes) {
      const said = [title, ...figures.map(({ value }) => value), ...statements, ...sources];
      for (const part of said)
        assert.ok(text.includes(squeezed(part)), `PPTX (${lang}), ${id}: “${part}” is not there`);
    }
    console.log(`slides (${lang}): ${input.scenes.length} pages read again as LibreOffice shows them`);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
