import type { PlotsNotice as What } from '../../state/store';
import { retryPlots } from '../../state/plots/follow';
import { usePlotsWords } from '../../state/plotsWords';
import { useT } from '../../state/selectors';
import type { PlotsWords } from '../../i18n/vi/plots';
import { Button } from '../kit/Button';

/** What of the plots could not be had, and how to ask for it again. */
export function PlotsNotice({ what }: { readonly what: What }) {
  const t = useT();
  const words = usePlotsWords();
  if (what.kind === 'plot-gone') return words.problems['plot-gone'](what.id);
  return (
    <>
      <p>
        <strong>{words.problems.title}.</strong> {problemText(words.problems, what)}
      </p>
      <p>
        {t.notices.restWorks}{' '}
        <Button look="link" onClick={retryPlots}>
          {t.actions.retry}
        </Button>
      </p>
    </>
  );
}

function problemText(words: PlotsWords['problems'], what: Exclude<What, { kind: 'plot-gone' }>): string {
  switch (what.kind) {
    case 'missing':
      return words.missing(what.file, String(what.status));
    case 'wrong-shape':
      return words['wrong-shape'](what.file, what.path);
    case 'other-version':
      return words['other-version'](what.file, what.version);
    case 'unreachable':
    case 'too-slow':
    case 'not-json':
    case 'not-pmtiles':
    case 'no-ranges':
    case 'other-set':
    case 'damaged':
      return words[what.kind](what.file);
  }
}
