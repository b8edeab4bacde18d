/**
 * Makes the fonts of Japanese, Korean and Chinese in `src/theme/fonts`: `npm run fonts`, after words have changed. The
 * whole fonts come from npm (kept in `.cache/fonts`) and are cut down to the letters of our words and of everyday
 * writing; the strong weight, which only our own words are set in, to those alone.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { OTHER_LANGS, type OtherLang } from './data/langs';
import { commonLetters, LATIN, SIGNS, wordLetters } from './fonts/letters';

const root = join(import.meta.dirname, '..');
const CACHE = join(root, '.cache', 'fonts');
const OUT = join(root, 'src', 'theme', 'fonts');
const VERSION = '0.4.3';

interface Whole {
  readonly script: 'JP' | 'KR' | 'SC';
  /** SHA-256 of the package, so that nobody slips us another. */
  readonly sha256: string;
}

const WHOLE: Readonly<Record<OtherLang, Whole>> = {
  ja: { script: 'JP', sha256: '563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3' },
  ko: { script: 'KR', sha256: '7614af529705ea48e8b76cb3b056b92db66b7625ef3fc97ce76366063df94d3f' },
  zh: { script: 'SC', sha256: '0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59' },
};

/** A file of the package; fetched once. */
function packed({ script, sha256 }: Whole, file: string): Buffer {
  const name = `@expo-google-fonts/noto-sans-${script.toLowerCase()}`;
  const archive = join(CACHE, `${name.slice(1).replace('/', '-')}-${VERSION}.tgz`);
  mkdirSync(CACHE, { recursive: true });
  if (!existsSync(archive))
    execFileSync('npm', ['pack', `${name}@${VERSION}`, '--pack-destination', CACHE, '--silent']);
  const found = createHash('sha256').update(readFileSync(archive)).digest('hex');
  if (found !== sha256) throw new Error(`${archive} is not the package that was looked at; delete it and try again.`);
  return execFileSync('tar', ['xzOf', archive, `package/${file}`], { maxBuffer: 1 << 28 });
}

/** Height of a line as in Be Vietnam Pro, per thousand: the whole font asks for half as much again. */
const LINE = { ascender: 1000, descender: -265 } as const;

/** Writes the height of a line into the table `hhea`, and the sum that tells whether the table is whole. */
function withLine(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  for (let entry = 12; entry < 12 + copy.readUInt16BE(4) * 16; entry += 16) {
    if (copy.toString('latin1', entry, entry + 4) !== 'hhea') continue;
    const at = copy.readUInt32BE(entry + 8);
    copy.writeInt16BE(LINE.ascender, at + 4);
    copy.writeInt16BE(LINE.descender, at + 6);
    copy.writeInt16BE(0, at + 8);
    let sum = 0;
    for (let i = at; i < at + copy.readUInt32BE(entry + 12); i += 4) sum = (sum + copy.readUInt32BE(i)) >>> 0;
    copy.writeUInt32BE(sum, entry + 4);
  }
  return copy;
}

async function makeFont(lang: OtherLang): Promise<void> {
  const whole = WHOLE[lang];
  const words = [...wordLetters(lang), ...Array.from(SIGNS + LATIN)];
  const weights = [
    { weight: 400, file: 'Regular', letters: [...words, ...commonLetters(lang)] },
    { weight: 600, file: 'SemiBold', letters: words },
  ];
  for (const { weight, file, letters } of weights) {
    const ttf = packed(whole, `${weight}${file}/NotoSans${whole.script}_${weight}${file}.ttf`);
    const cut = withLine(
      await subsetFont(ttf, [...new Set(letters)].sort().join(''), { targetFormat: 'truetype', noLayoutClosure: true }),
    );
    writeFileSync(join(OUT, `noto-sans-${lang}-${weight}.ttf`), cut);
    console.log(
      `noto-sans-${lang}-${weight}.ttf: ${new Set(letters).size} letters, ${Math.round(cut.length / 1000)} kB`,
    );
  }
  writeFileSync(join(OUT, `noto-sans-${lang}.OFL.txt`), packed(whole, 'LICENSE_FONT'));
}

mkdirSync(OUT, { recursive: true });
for (const lang of OTHER_LANGS) await makeFont(lang);
