import { encode } from 'uqr';
import { slidesWords } from '../../i18n/slidesWords';
import { storySay } from '../../i18n/storySay';
import { storyWords } from '../../i18n/storyWords';
import type { SlidesInput, SlideScene } from '../../slides/input';
import { sceneText } from '../../slides/fromScene';
import { mapPictures, type TakenPicture } from '../../state/mapPicture';
import { needStatements, useStage } from '../../state/stage';
import { useStore, type AppState } from '../../state/store';
import { textIn, type Deck, type Scene } from '../../story/deck';
import { sayScene } from '../../story/saidScene';
import { plainText, sourceLines } from '../../story/say';
import { viewOfScene } from '../../story/sceneView';
import { THEME } from '../../theme/themes';
import { defaultView } from '../../view/view';
import { legendItems } from '../exportMenu/legendItems';
import type { MadeFile } from '../exportMenu/useFileMaking';
import { linkTo, publicUrl } from '../share/link';
import { metresText } from '../zone/distanceText';

export const STORY_FILES = ['pptx', 'handout'] as const;
export type StoryFile = (typeof STORY_FILES)[number];

/** A map of 16:10 fills its half of a slide; twice the pixels keep it sharp on a wall. */
const PICTURE = { widthPx: 800, heightPx: 500, pixelRatio: 2 } as const;
/** Pixels of one module of a QR code, and modules of white around it. */
const QR = { module: 6, border: 2 } as const;

interface StoryAsk {
  readonly kind: StoryFile;
  readonly withNotes: boolean;
  /** Told after each picture. */
  readonly onProgress: (done: number, all: number) => void;
}

/** The story as slides or on paper, in the language on screen. Whatever it takes is loaded now. */
export async function makeStoryFile({ kind, withNotes, onProgress }: StoryAsk): Promise<MadeFile> {
  const state = useStore.getState();
  const { lang } = state.i18n;
  const [{ toPptx, toHandout }, words] = await Promise.all([
    import('../../slides'),
    slidesWords(lang),
    needStatements(),
  ]);
  const { deck } = useStage.getState();
  const input = await slidesOf(deck, state, onProgress);
  const made = kind === 'pptx' ? { content: await toPptx(input) } : await toHandout(input, withNotes);
  const name = kind === 'pptx' ? words.file : words.handoutFile;
  return {
    ...made,
    fileName: `hanoi-zones-${name}-${state.dataset.release.date}-${lang}.${kind === 'pptx' ? 'pptx' : 'pdf'}`,
  };
}

async function slidesOf(deck: Deck, state: AppState, onProgress: StoryAsk['onProgress']): Promise<SlidesInput> {
  const { dataset, i18n } = state;
  const { lang, t, format } = i18n;
  const [words, ofStory] = await Promise.all([slidesWords(lang), storyWords(lang)]);
  const say = storySay(i18n, ofStory);
  const statements = useStage.getState().statements ?? [];
  const pictures = await picturesOf(deck, state, onProgress);
  const scenes = deck.scenes.map((scene, i): SlideScene => {
    const said = sayScene(scene, statements, dataset, say, lang);
    const link = publicUrl() ? linkTo({ ...defaultView(lang), mode: 'present', scene: scene.id }) : null;
    return {
      ...sceneText({
        said,
        say,
        sources: sourceLines(said.sources, dataset),
        computed: words.computedRow,
        ours: [
          ...(said.counted ? [ofStory.counted(format.asOf(dataset.release.date))] : []),
          ...(said.computed ? [words.computed] : []),
        ],
      }),
      id: scene.id,
      legend: scene.legend ? legendOf(scene, state) : [],
      picture: pictures[i] ?? null,
      link,
      qr: link === null ? null : qrPng(link),
    };
  });
  return {
    title: plainText(textIn(deck.title, lang), dataset, say),
    lang,
    dataOf: words.dataOf(format.asOf(dataset.release.date), dataset.release.version),
    dataDate: dataset.release.date,
    credits: t.map.credits.osm,
    scenes,
    words: {
      ...words.page,
      page: (n, all) => words.page.page(format.number(n), format.number(all)),
      scale: (metres) => metresText(metres, format),
    },
  };
}

const legendOf = (scene: Scene, state: AppState) =>
  legendItems({ ...state, found: null, view: { ...state.view, ...viewOfScene(scene) } }).map(({ colour, text }) => ({
    text,
    colour: THEME.light.data[colour],
  }));

/** Without a map to picture, or where it fails, the pages go without and say so. */
async function picturesOf(
  deck: Deck,
  { i18n }: AppState,
  onProgress: StoryAsk['onProgress'],
): Promise<readonly TakenPicture[]> {
  const maps = mapPictures();
  if (!maps) return [];
  const all = deck.scenes.length;
  let done = 0;
  onProgress(done, all);
  try {
    return await maps.ofScenes({
      ...PICTURE,
      lang: i18n.lang,
      looks: deck.scenes.map(viewOfScene),
      onTaken: () => onProgress((done += 1), all),
    });
  } catch {
    return [];
  }
}

/** The code as a picture, for files that cannot draw one. */
function qrPng(link: string): string | null {
  const { data, size } = encode(link, { ecc: 'M', border: QR.border });
  const canvas = document.createElement('canvas');
  canvas.width = size * QR.module;
  canvas.height = size * QR.module;
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000000';
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) pen.fillRect(x * QR.module, y * QR.module, QR.module, QR.module);
    }),
  );
  return canvas.toDataURL('image/png');
}
