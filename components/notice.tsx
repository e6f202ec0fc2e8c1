import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { useLostFocus } from './use-lost-focus.ts';

/** `info` by default; `warn` and `bad` for what needs care or went wrong. */
export function Notice({ kind = 'info', children }: { kind?: 'info' | 'warn' | 'bad'; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind}`} role={kind === 'bad' ? 'alert' : 'status'}>
      <Icon name="info" />
      <div>{children}</div>
    </div>
  );
}

/** The notice of what an action came to. It takes the focus of a button that is gone with it. */
export function ResultNotice({ kind, children }: { kind: 'info' | 'bad'; children: string }) {
  const place = useRef<HTMLSpanElement>(null);
  useLostFocus(place, children);
  return (
    <Notice kind={kind}>
      <span ref={place} tabIndex={-1}>
        {children}
      </span>
    </Notice>
  );
}
