/**
 * `npm run licences`, a step of `npm test`: every installed package has a licence that we may ship, or, for those that
 * only build and check, that we may use. What is not on a list here is named, with what brought it.
 */
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import checker from 'license-checker-rseidelsohn';
import { ROOT, fail } from '../ensure.mjs';

/** May be shipped with their notices, which the build writes to `licenses.md`. */
const SHIPPED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'Unlicense',
  'Zlib',
  'EDL-1.0',
]);
/** Enough for what never leaves the developer's machine. */
const USED = new Set([...SHIPPED, 'CC0-1.0', 'CC-BY-3.0', 'MIT-0', 'MPL-2.0', 'Python-2.0']);
/** Fonts: shipped as they are. */
const FONTS = new Set([...SHIPPED, 'OFL-1.1']);
const IS_FONT = /^@(?:fontsource|expo-google-fonts)\//;

/** Packages that do not say their licence as SPDX does, and what stands in their files. */
const READ_BY_HAND = {
  '@turf/jsts': 'EDL-1.0 OR EPL-1.0',
  arc: 'BSD-3-Clause',
  jsts: 'EDL-1.0 OR EPL-1.0',
  'png-js': 'MIT',
  'splaytree-ts': 'BSD-3-Clause',
};

/**
 * Whether an expression of SPDX allows what a list allows: one of those joined by OR, all of those joined by AND.
 * @param {string} expression
 * @param {ReadonlySet<string>} allowed
 */
export const isAllowed = (expression, allowed) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => allowed.has(licence.trim())));

/**
 * What is wrong with the licences of packages, a line each.
 * @param {Readonly<Record<string, { licenses?: string | string[] }>>} packages by `name@version`
 * @param {ReadonlySet<string>} shipped those of them that the app depends on
 * @param {string} own our own package
 */
export function judge(packages, shipped, own) {
  return Object.entries(packages).flatMap(([id, { licenses = 'none' }]) => {
    const name = id.slice(0, id.lastIndexOf('@'));
    if (name === own) return [];
    const said = Array.isArray(licenses) ? licenses.join(' AND ') : licenses;
    const licence = Object.hasOwn(READ_BY_HAND, name) ? READ_BY_HAND[name] : said;
    const allowed = !shipped.has(id) ? USED : IS_FONT.test(name) ? FONTS : SHIPPED;
    if (isAllowed(licence, allowed)) return [];
    const where = shipped.has(id) ? 'the app depends on it' : 'for development';
    return [`${id} (${where}): its licence “${licence}” is on no list of scripts/security/licences.mjs`];
  });
}

/** @param {{ production?: true }} [options] */
const installed = (options) => promisify(checker.init)({ start: ROOT, ...options });

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const all = await installed();
    const shipped = new Set(Object.keys(await installed({ production: true })));
    const wrong = judge(all, shipped, 'hanoi-zones');
    if (wrong.length > 0) {
      throw new Error(
        `${wrong.join('\n')}\nTake another package (npm explain NAME says who asks for it), or add it there with a reason.`,
      );
    }
    console.log(`${Object.keys(all).length} packages, ${shipped.size} of them for the app: all licences are allowed.`);
  } catch (error) {
    fail(error);
  }
}
