import { ArrowLeft, Link, Printer } from 'lucide-react';
import { useMemo, useState } from 'react';
import { closeComparison } from '../../state/compare';
import { useInvest } from '../../state/invest';
import { selectZoneById, useFormat } from '../../state/selectors';
import { useStore } from '../../state/store';
import { BriefButton } from '../briefMenu/BriefButton';
import { ExportButton } from '../exportMenu/ExportButton';
import { Button } from '../kit/Button';
import { copyText, linkTo } from '../share/link';
import styles from './compare.module.css';
import { CompareTable } from './CompareTable';
import { useTakesScreen } from './useTakesScreen';

/** What scrolls must be reachable by the keyboard. */
function reachable(element: HTMLElement | null): void {
  if (element) element.tabIndex = 0;
}

/** The places side by side, in place of the map. */
export function ComparePanel() {
  const { compare: words } = useInvest();
  const format = useFormat();
  const byId = useStore(selectZoneById);
  const compared = useStore((s) => s.view.compared);
  const release = useStore((s) => s.dataset.release);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const zones = useMemo(() => compared.flatMap((id) => byId.get(id) ?? []), [compared, byId]);
  const gone = compared.filter((id) => !byId.has(id));
  const panel = useTakesScreen();
  return (
    <section ref={panel} className={`panel compare ${styles.panel}`} aria-label={words.title} tabIndex={-1}>
      <header className={styles.bar}>
        <h2 className={styles.title}>
          {words.title} <small>{words.asOfData(format.asOf(release.date))}</small>
        </h2>
        {zones.length > 1 && (
          <label className="check">
            <input
              type="checkbox"
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.target.checked)}
            />
            {words.onlyDifferences}
          </label>
        )}
        <span className={styles.actions}>
          {zones.length > 0 && <Actions zones={zones.map(({ id }) => id)} />}
          <Button look="outline" onClick={closeComparison}>
            <ArrowLeft aria-hidden />
            {words.back}
          </Button>
        </span>
      </header>
      {gone.length > 0 && <p className={styles.gone}>{words.gone(gone.join(', '))}</p>}
      {zones.length === 0 ? (
        <div className={styles.empty}>
          <p>{words.empty}</p>
          <p className="hint">{words.emptyHint}</p>
        </div>
      ) : (
        <section ref={reachable} className={styles.scroll} aria-label={words.scroll}>
          {zones.length === 1 && <p className="hint">{words.oneHint}</p>}
          <CompareTable zones={zones} onlyDifferences={onlyDifferences && zones.length > 1} />
          <p className={styles.legend}>
            {words.legend} {words.sameScale}
          </p>
        </section>
      )}
    </section>
  );
}

function Actions({ zones }: { readonly zones: readonly string[] }) {
  const { compare: words, share } = useInvest();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    const { view } = useStore.getState();
    setCopied(await copyText(linkTo({ ...view, dialog: null })));
  };
  return (
    <>
      <output className="hint">{copied !== null && (copied ? share.copied : share.copyFailed)}</output>
      <Button onClick={() => void copy()}>
        <Link aria-hidden />
        {share.copy}
      </Button>
      <Button onClick={() => window.print()}>
        <Printer aria-hidden />
        {words.print}
      </Button>
      <ExportButton scope="compared" />
      <BriefButton zones={zones} />
    </>
  );
}
