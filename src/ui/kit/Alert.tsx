import { TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useT } from '../../state/selectors';
import { IconButton } from './Button';

interface AlertProps {
  readonly tone?: 'warn' | 'danger';
  readonly onDismiss?: () => void;
  readonly children: ReactNode;
}

/** Something went wrong that the reader can act on; screen readers speak it at once. */
export function Alert({ tone = 'warn', onDismiss, children }: AlertProps) {
  const t = useT();
  return (
    <div role="alert" className={`alert alert--${tone}`}>
      <TriangleAlert aria-hidden />
      <div className="alert__body">{children}</div>
      {onDismiss && <IconButton label={t.actions.close} icon={<X aria-hidden />} onClick={onDismiss} />}
    </div>
  );
}
