import type { ComponentChildren } from 'preact';

interface SectionHeadProps {
  title: string;
  count?: number;
  /** Of the heading: 2 unless it stands under another section. */
  level?: 2 | 3;
  /** Stands at the end of the line. */
  children?: ComponentChildren;
}

export function SectionHead({ title, count, level = 2, children }: SectionHeadProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="sec">
      <Heading>{title}</Heading>
      {count !== undefined && <span class="n">{count}</span>}
      {children && <span class="end">{children}</span>}
    </div>
  );
}
