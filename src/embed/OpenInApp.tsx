import { ExternalLink } from 'lucide-react';
import { useInvest } from '../state/invest';
import { useFormat } from '../state/selectors';
import { useStore } from '../state/store';
import { linkTo } from '../ui/share/link';

/** The way to the whole app, with the same view. */
export function OpenInApp() {
  const { embed: words } = useInvest();
  const format = useFormat();
  const view = useStore((s) => s.view);
  const release = useStore((s) => s.dataset.release);
  const loaded = useStore((s) => s.loaded);
  return (
    <p className="embed__open">
      <a href={linkTo(view)} target="_blank" rel="noopener">
        {words.open}
        <ExternalLink aria-hidden />
      </a>
      {loaded && <small>{words.source(format.asOf(release.date))}</small>}
    </p>
  );
}
