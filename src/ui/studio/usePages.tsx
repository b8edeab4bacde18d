import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import { useFormat } from '../../state/selectors';
import { useStudioWords } from '../../state/studioWords';
import { IconButton } from '../kit/Button';
import styles from './studio.module.css';

/** A long list page by page: no more stands in the document than can be read. */
export function usePages<T>(items: readonly T[], perPage: number) {
  const { diff: words } = useStudioWords();
  const format = useFormat();
  const [wanted, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / perPage) - 1);
  const page = Math.min(wanted, last);
  const from = page * perPage;
  const shown = items.slice(from, from + perPage);
  const pager =
    items.length <= perPage ? null : (
      <div className={styles.pager}>
        <IconButton
          label={words.previous}
          icon={<ChevronLeft aria-hidden />}
          aria-disabled={page === 0}
          onClick={() => setPage(Math.max(0, page - 1))}
        />
        <output>
          {words.page(format.number(from + 1), format.number(from + shown.length), format.number(items.length))}
        </output>
        <IconButton
          label={words.nextPage}
          icon={<ChevronRight aria-hidden />}
          aria-disabled={page === last}
          onClick={() => setPage(Math.min(last, page + 1))}
        />
      </div>
    );
  return { shown, pager };
}
