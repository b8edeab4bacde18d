import { ExternalLink } from 'lucide-react';
import type { Source } from '../../domain/claim';
import { webAddress } from '../../domain/webAddress';
import { useFormat, useT } from '../../state/selectors';
import { useStore } from '../../state/store';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import styles from './dialogs.module.css';

/** Who published it, under what title, when, and where it can be read. */
export function SourceLines({ id }: { readonly id: string }) {
  const t = useT();
  const format = useFormat();
  const source = useStore((s) => s.dataset.sources[id]);
  const words = t.panels.sources;
  if (!source) return <p className={styles.meta}>{words.unknownSource(id)}</p>;
  const { publisher, publisherKind, published, language } = source;
  return (
    <div className={styles.source}>
      <p>
        <strong>{publisher}</strong>
        <span className={styles.meta}>
          {' '}
          · {words.kinds[publisherKind]} · {words.published.toLowerCase()}{' '}
          {published === null ? words.noDate : format.asOf(published)}
          {language && ` · ${words.languages[language] ?? language}`}
        </span>
      </p>
      <Title source={source} />
    </div>
  );
}

/** A link only where a page is known and its address is one of the web. */
function Title({ source: { title, url, site } }: { readonly source: Source }) {
  const words = useT().panels.sources;
  const address = webAddress(url);
  if (address) {
    return (
      <p>
        <a href={address} target="_blank" rel="noopener noreferrer" className={styles.link}>
          {title}
          <ExternalLink aria-hidden />
          <VisuallyHidden> ({words.newTab})</VisuallyHidden>
        </a>
        <span className={styles.address} title={address}>
          {address.replace(/^https?:\/\/(www\.)?/i, '')}
        </span>
      </p>
    );
  }
  return (
    <p>
      {title}
      {site && <span className={styles.address}>{words.site(site)}</span>}
    </p>
  );
}
