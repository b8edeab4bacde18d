import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useQualityWords } from '../../state/qualityWords';
import { useFormat } from '../../state/selectors';
import { IconButton } from '../kit/Button';
import styles from './quality.module.css';

interface PagerProps {
  readonly page: number;
  readonly size: number;
  readonly all: number;
  readonly onPage: (page: number) => void;
}

/** Which rows are shown, and the way to the others. */
export function Pager({ page, size, all, onPage }: PagerProps) {
  const { coverage: words } = useQualityWords();
  const format = useFormat();
  const last = Math.ceil(all / size) - 1;
  const to = Math.min((page + 1) * size, all);
  return (
    <nav className={styles.pager} aria-label={words.pages}>
      <IconButton
        label={words.previous}
        icon={<ChevronLeft aria-hidden />}
        aria-disabled={page === 0}
        onClick={() => onPage(Math.max(page - 1, 0))}
      />
      <output>{words.page(format.number(page * size + 1), format.number(to), format.number(all))}</output>
      <IconButton
        label={words.next}
        icon={<ChevronRight aria-hidden />}
        aria-disabled={page === last}
        onClick={() => onPage(Math.min(page + 1, last))}
      />
    </nav>
  );
}
