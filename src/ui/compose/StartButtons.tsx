import { BookOpen, FilePlus2, FileUp } from 'lucide-react';
import { useRef } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { addStory } from '../../state/ownStories';
import { useStore } from '../../state/store';
import { BUILT_IN_DECK } from '../../story/builtIn/deck';
import { copyOf, emptyStory, withText } from '../../story/compose';
import { textIn } from '../../story/deck';
import { Button } from '../kit/Button';
import styles from './compose.module.css';

/** The ways to a story of one's own: from nothing, from the built-in one, from a file. */
export function StartButtons({ onFile }: { readonly onFile: (file: File) => void }) {
  const words = useComposeWords();
  const lang = useStore((s) => s.i18n.lang);
  const input = useRef<HTMLInputElement>(null);
  const copyBuiltIn = (): void => {
    const title = withText(BUILT_IN_DECK.title, lang, words.copyName(textIn(BUILT_IN_DECK.title, lang)));
    addStory(copyOf(BUILT_IN_DECK, BUILT_IN_DECK.id, title));
  };
  return (
    <div className={styles.starts}>
      <Button look="outline" onClick={() => addStory(emptyStory('new', { [lang]: words.newName }))}>
        <FilePlus2 aria-hidden />
        {words.start.fresh}
      </Button>
      <Button look="outline" onClick={copyBuiltIn}>
        <BookOpen aria-hidden />
        {words.start.builtIn}
      </Button>
      <Button look="outline" onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {words.start.file}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.start.file}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file may be chosen again after it was put right.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </div>
  );
}
