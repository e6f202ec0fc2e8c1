import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps {
  children: ComponentChildren;
  icon?: IconName;
  kind?: 'primary' | 'plain' | 'danger';
  disabled?: boolean | undefined;
  /** Where the word alone does not say on what it acts. */
  label?: string;
  /** Takes the focus when it appears in the place of what was clicked. */
  takesFocus?: boolean;
  onClick(): void;
}

export function Button({ children, icon, kind, disabled, label, takesFocus, onClick }: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      type="button"
      ref={button}
      class={kind ? `btn ${kind}` : 'btn'}
      aria-label={label}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface IconButtonProps {
  icon: IconName;
  label: string;
  pressed?: boolean | undefined;
  disabled?: boolean;
  /** Takes the focus when it comes back after what was opened with it. */
  takesFocus?: boolean;
  onClick(): void;
}

export function IconButton({ icon, label, pressed, disabled, takesFocus, onClick }: IconButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button
      type="button"
      ref={button}
      class="btn icon"
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled ?? false}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
