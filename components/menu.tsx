import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface MenuItem {
  id: string;
  name: string;
  remark?: string | undefined;
}

export interface MenuProps {
  items: readonly MenuItem[];
  chosen?: string | undefined;
  label: string;
  /** Stands below the items and leads to another page. */
  link?: { href: string; name: string };
  onChoose(id: string): void;
  onClose(): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Takes the focus when it opens; arrows walk, Escape and a click elsewhere close. */
export function Menu({ items, chosen, label, link, onChoose, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const first = list.current?.querySelector<HTMLElement>('[aria-checked=true]') ?? list.current?.firstElementChild;
    if (first instanceof HTMLElement) first.focus();
    const leave = (event: Event): void => {
      if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) onClose();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [onClose]);
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      if (event.key === 'Escape') event.preventDefault();
      onClose();
      return;
    }
    const step = steps[event.key];
    if (!step || !list.current) return;
    event.preventDefault();
    const buttons = [...list.current.querySelectorAll<HTMLElement>('button, a')];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div class="menu float" role="menu" aria-label={label} ref={list} onKeyDown={press} tabIndex={-1}>
      {items.map(({ id, name, remark }) => (
        <button type="button" role="menuitemradio" aria-checked={id === chosen} key={id} onClick={() => onChoose(id)}>
          {id === chosen ? <Icon name="check" /> : <span />}
          <span>{name}</span>
          <kbd>{remark}</kbd>
        </button>
      ))}
      {link && (
        <a role="menuitem" href={link.href} target="_blank" rel="noreferrer">
          {link.name}
        </a>
      )}
    </div>
  );
}
