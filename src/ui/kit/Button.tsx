import type { ComponentProps, ReactNode } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'outline' | 'primary' | 'link';
}

/**
 * A button of the one family. It never submits a form unless told to. Disabled, it does nothing but can still have the
 * focus: a button that is busy with what it was pressed for must not lose it.
 */
export function Button({ look = 'plain', className = '', type = 'button', disabled, onClick, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={`button button--${look} ${className}`}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onClick}
      {...rest}
    />
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'aria-label' | 'children'> {
  /** The name, also shown as a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
}

/** A button that shows only an icon. */
export function IconButton({ label, icon, className = '', ...rest }: IconButtonProps) {
  return (
    <Button className={`button--icon ${className}`} aria-label={label} title={label} {...rest}>
      {icon}
    </Button>
  );
}
