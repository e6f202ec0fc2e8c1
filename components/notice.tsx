import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

/** `info` by default; `warn` and `bad` for what needs care or went wrong. */
export function Notice({ kind = 'info', children }: { kind?: 'info' | 'warn' | 'bad'; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <Icon name="info" />
      <div>{children}</div>
    </div>
  );
}
