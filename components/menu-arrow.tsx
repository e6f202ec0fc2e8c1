import { useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { Menu, type MenuProps } from './menu.tsx';

interface MenuArrowProps extends Omit<MenuProps, 'onClose'> {
  disabled: boolean;
}

/** The arrow of a split button: opens its menu, and has the focus again when it closes. */
export function MenuArrow({ disabled, ...menu }: MenuArrowProps) {
  const [isOpen, setOpen] = useState(false);
  const arrow = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    arrow.current?.focus();
  };
  const choose = (id: string): void => {
    close();
    menu.onChoose(id);
  };
  return (
    <>
      <button
        type="button"
        class="btn"
        ref={arrow}
        disabled={disabled}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={menu.label}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="down" />
      </button>
      {isOpen && <Menu {...menu} onChoose={choose} onClose={close} />}
    </>
  );
}
