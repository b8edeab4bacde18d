import { useComposeWords } from '../../state/composeWords';
import type { DamagedStory } from '../../state/keptStories';
import { deleteDamaged, dismissDamaged, useOwnStories } from '../../state/ownStories';
import { Alert } from '../kit/Alert';
import { Button } from '../kit/Button';
import styles from './compose.module.css';
import { ProblemList } from './ProblemList';
import { saveText } from './storyFile';

/** Stories on this device that cannot be read, or not all of them: nothing of them is thrown away unasked. */
export function Damaged() {
  const damaged = useOwnStories((s) => s.damaged);
  return damaged.map((story) => <DamagedOne key={story.id} story={story} />);
}

function DamagedOne({ story: { id, text, why, problems } }: { readonly story: DamagedStory }) {
  const { damaged: words } = useComposeWords();
  const deck = useOwnStories((s) => s.line.now.stories.find((other) => other.id === id) ?? null);
  const what = why === 'partly' ? words.partly : why === 'newer' ? words.newer : words.whole;
  return (
    <Alert onDismiss={() => dismissDamaged(id)}>
      <p>{what(id)}</p>
      {problems.length > 0 && <ProblemList problems={problems} deck={deck} />}
      <p className={styles.damagedActions}>
        <Button look="link" onClick={() => saveText(text, `${id}.json`)}>
          {words.save}
        </Button>
        {why !== 'partly' && (
          <Button look="link" onClick={() => deleteDamaged(id)}>
            {words.delete}
          </Button>
        )}
      </p>
    </Alert>
  );
}
