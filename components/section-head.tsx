import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  title: string;
  count?: number;
  /** Stands at the end of the line. */
  children?: ComponentChildren;
}

export function SectionHead({ title, count, children }: SectionHeadProps) {
  return (
    <div class="sec">
      <h2>{title}</h2>
      {count !== undefined && <span class="n">{count}</span>}
      {children && <span class="end">{children}</span>}
    </div>
  );
}
