import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  title: string;
  remark?: string | undefined;
  open?: boolean;
  children: ComponentChildren;
}

/** A section that is closed until asked for. */
export function Disclosure({ title, remark, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open ?? false}>
      <summary>
        <h2>{title}</h2>
        {remark && <span class="meta">{remark}</span>}
        <Icon name="right" turn />
      </summary>
      {children}
    </details>
  );
}
