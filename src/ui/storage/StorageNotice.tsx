import type { ReactNode } from 'react';
import { useComposeWords } from '../../state/composeWords';
import { useDrawWords } from '../../state/drawWords';
import { useInvest } from '../../state/invest';
import type { KeepingTrouble, Notice } from '../../state/store';
import { useStudioWords } from '../../state/studioWords';

type Trouble = Extract<Notice, { kind: 'storage' }>;

/** What is wrong with what this device keeps, one line for each part of it. */
export function StorageNotice({ troubles }: { readonly troubles: readonly Trouble[] }) {
  return (
    <ul>
      {troubles.map((trouble) => (
        <li key={`${trouble.part} ${trouble.what}`}>
          <Line {...trouble} />
        </li>
      ))}
    </ul>
  );
}

/** Each part in its own words, which come with it. */
function Line({ part, what }: Trouble): ReactNode {
  switch (part) {
    case 'shortlist':
      return <ShortlistLine what={what} />;
    case 'local':
      return <LocalLine what={what} />;
    case 'drawings':
    case 'proposals':
      return <DrawnLine what={what} offered={part === 'proposals'} />;
    case 'stories':
      return <StoriesLine what={what} />;
  }
}

interface LineProps {
  readonly what: KeepingTrouble;
}

function ShortlistLine({ what }: LineProps) {
  const { notices: words } = useInvest();
  return what === 'damaged' ? words.damaged : words.notKept;
}

function LocalLine({ what }: LineProps) {
  const { notices: words } = useStudioWords();
  return words[what === 'damaged' ? 'local-damaged' : what === 'unread' ? 'local-unread' : 'local-not-kept'];
}

function DrawnLine({ what, offered }: LineProps & { readonly offered: boolean }) {
  const { drawings, save } = useDrawWords();
  if (what === 'damaged') return drawings.damaged;
  return offered ? save.studioLost : drawings.lost;
}

function StoriesLine({ what }: LineProps) {
  const { notKept } = useComposeWords().take;
  return what === 'full' ? notKept.full : notKept.blocked;
}
