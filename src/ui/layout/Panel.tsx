import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { useT } from '../../state/selectors';
import { IconButton } from '../kit/Button';

interface PanelProps extends Omit<ComponentProps<'section'>, 'aria-label'> {
  /** The name of the region. */
  readonly label: string;
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A card that floats over the map: a named region. */
export function Panel({ label, onClose, children, className = '', ...rest }: PanelProps) {
  const t = useT();
  return (
    <section aria-label={label} className={`panel ${className}`} {...rest}>
      {onClose && (
        <IconButton className="panel__close" label={t.actions.close} icon={<X aria-hidden />} onClick={onClose} />
      )}
      {children}
    </section>
  );
}
