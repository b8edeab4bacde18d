import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

interface DisclosureProps extends Omit<ComponentProps<'details'>, 'title'> {
  readonly label: ReactNode;
  /** Small text at the end of the line, such as a count. */
  readonly aside?: ReactNode;
}

/** A line that opens what is below it: a native `details`. */
export function Disclosure({ label, aside, children, className = '', ...rest }: DisclosureProps) {
  return (
    <details className={`disclosure ${className}`} {...rest}>
      <summary>
        <span className="disclosure__label">{label}</span>
        {aside !== undefined && <span className="disclosure__aside">{aside}</span>}
        <ChevronDown className="disclosure__chevron" aria-hidden />
      </summary>
      {children}
    </details>
  );
}
