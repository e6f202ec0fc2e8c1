/** One path an icon, on a grid of 16, drawn in one stroke width. */
const paths = {
  box: 'M2 3h12v3H2zM3 6v7.5h10V6M6.5 9h3',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  clip: 'M3 4.5h10v10H3zM5.5 4.5v-2h5v2M5.5 8h5M5.5 11h3',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  down: 'M4 6.5l4 4 4-4',
  edit: 'M3 13l.7-3L10.5 3.2l2.3 2.3L6 12.3z',
  export: 'M8 10.5v-8M5 5l3-3 3 3M2.5 9.5v4h11v-4',
  filter: 'M2 4h12M4.5 8h7M6.5 12h3',
  gear: 'M2 4.5h7.25M12.75 4.5H14M2 11.5h1.25M6.75 11.5H14M9.25 4.5a1.75 1.75 0 103.5 0a1.75 1.75 0 10-3.5 0M3.25 11.5a1.75 1.75 0 103.5 0a1.75 1.75 0 10-3.5 0',
  grip: 'M6 3.5v.1M10 3.5v.1M6 8v.1M10 8v.1M6 12.5v.1M10 12.5v.1',
  import: 'M8 2.5v8M5 7.5l3 3 3-3M2.5 9.5v4h11v-4',
  info: 'M2 8a6 6 0 1012 0a6 6 0 10-12 0M8 7.5V11M8 5v.1',
  left: 'M9.5 4l-4 4 4 4',
  line: 'M2 13.5h12M4.5 10.5L8 2.5l3.5 8M5.7 8h4.6',
  lock: 'M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 015 0v2',
  minus: 'M3 8h10',
  note: 'M2.5 3h11v7.5h-6L4.5 13v-2.5h-2z',
  out: 'M6 3.5H3V13h9.5v-3M9 2.5h4.5V7M13.5 2.5l-6 6',
  page: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3',
  panel: 'M2 3h12v10H2zM9.5 3v10M11.25 5.75h1M11.25 8h1',
  plus: 'M8 3v10M3 8h10',
  print: 'M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  read: 'M8 4.5C6.5 3.3 4.5 2.8 2 2.8v9.4c2.5 0 4.5.5 6 1.7M8 4.5c1.5-1.2 3.5-1.7 6-1.7v9.4c-2.5 0-4.5.5-6 1.7zM8 4.5v9.4',
  right: 'M6.5 4l4 4-4 4',
  save: 'M4 2.5h8v11l-4-3-4 3z',
  saved: 'M4 2.5h8v11l-4-3-4 3zM6 6l1.5 1.5L10.5 5',
  search: 'M2.75 7a4.25 4.25 0 108.5 0a4.25 4.25 0 10-8.5 0M10.2 10.2L14 14',
  trash: 'M3 4.5h10M6 4.5v-2h4v2M4.5 4.5l.5 9h6l.5-9',
  type: 'M2 12.5L5.5 3.5l3.5 9M3.2 9.5h4.6M10 12.5l2.25-5.5L14.5 12.5M10.8 10.7h2.9',
  undo: 'M5.5 3L2.5 6l3 3M2.5 6H9a4 4 0 010 8H5.5',
  x: 'M4 4l8 8M12 4l-8 8',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word; alone in a button, the button carries the label. */
export function Icon({ name, turn }: { name: IconName; turn?: boolean }) {
  return (
    <svg class={turn ? 'i turn' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
