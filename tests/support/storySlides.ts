import { loadI18n } from '../../src/i18n/load';
import { slidesWords } from '../../src/i18n/slidesWords';
import { storySay } from '../../src/i18n/storySay';
import { storyWords } from '../../src/i18n/storyWords';
import { sceneText } from '../../src/slides/fromScene';
import type { SlideScene, SlidesInput } from '../../src/slides/input';
import { BUILT_IN_DECK } from '../../src/story/builtIn/deck';
import { sayScene } from '../../src/story/saidScene';
import { sourceLines } from '../../src/story/say';
import type { Lang } from '../../src/view/view';
import { publishedDataset } from './published';

/** A grey picture of one pixel, in place of a map. */
export const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
export const PICTURE = { dataUrl: PIXEL, widthPx: 800, heightPx: 500, metresPerPixel: 80, bearing: 0 };

/** Scenes as the writers of slides and handout get them. */
export async function slidesOf(scenes: readonly SlideScene[], lang: Lang): Promise<SlidesInput> {
  const [words, { format }] = await Promise.all([slidesWords(lang), loadI18n(lang)]);
  return {
    title: 'Một buổi nói chuyện',
    lang,
    dataOf: 'Dữ liệu ngày 21/11/2026',
    dataDate: '2026-11-21',
    credits: '© OpenStreetMap contributors',
    scenes,
    words: {
      ...words.page,
      page: (n, all) => `${n}/${all}`,
      scale: (metres) => `${format.number(metres)} m`,
    },
  };
}

/** The built-in story on the published data, with that pixel for each map. */
export async function builtInSlides(lang: Lang): Promise<SlidesInput> {
  const dataset = publishedDataset();
  const [i18n, words] = await Promise.all([loadI18n(lang), storyWords(lang)]);
  const say = storySay(i18n, words);
  const scenes = BUILT_IN_DECK.scenes.map((scene): SlideScene => {
    const said = sayScene(scene, [], dataset, say, lang);
    const text = sceneText({
      said,
      say,
      sources: sourceLines(said.sources, dataset),
      ours: [],
      computed: (label) => `${label} *`,
    });
    return { ...text, id: scene.id, legend: [], picture: PICTURE, link: null, qr: null };
  });
  return slidesOf(scenes, lang);
}
