import { FileText } from 'lucide-react';
import type { FigureRef } from '../../domain/contradiction';
import { openDialog } from '../../state/actions';
import { useT } from '../../state/selectors';
import { IconButton } from '../kit/Button';
import styles from './figure.module.css';
import { sourceDialog } from './names';

interface SourceButtonProps {
  /** The figure's name as the reader sees it. */
  readonly name: string;
  readonly of: FigureRef;
}

/** Opens where a figure is from, and what else was published. */
export function SourceButton({ name, of }: SourceButtonProps) {
  const t = useT();
  return (
    <IconButton
      className={styles.button ?? ''}
      label={t.panels.figure.sourceOf(name)}
      icon={<FileText aria-hidden />}
      aria-haspopup="dialog"
      onClick={() => openDialog(sourceDialog(of))}
    />
  );
}
