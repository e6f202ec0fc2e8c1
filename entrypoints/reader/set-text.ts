/** The reader's choices as styles. Pure but for the hook. */
import { useLayoutEffect } from 'preact/hooks';
import type { ReaderSettings } from '../../components/reader-settings.ts';
import { useMedia } from '../../components/use-media.ts';

/** Characters to the line. */
const measures: Record<ReaderSettings['width'], number> = { narrow: 32, medium: 38, wide: 46 };
const lineHeights: Record<ReaderSettings['leading'], number> = { close: 1.7, medium: 1.95, loose: 2.25 };
const faces: Record<ReaderSettings['typeface'], string> = {
  song: 'var(--serif)',
  hei: 'var(--sans)',
  kai: 'var(--kai)',
};

/** What outline, notes and the space between them take beside the text, at the least. Rem. */
const beside = 34;

/** Custom properties for the sheet of this page. */
export function styleText({ size, typeface, width, leading }: ReaderSettings): Record<string, string> {
  return {
    '--type': `${size}rem`,
    '--column': `${measures[width] * size}rem`,
    '--face': faces[typeface],
    '--leading': String(lineHeights[leading]),
  };
}

/** From this width on, outline and notes stand beside the text. */
export function queryBeside({ size, width }: ReaderSettings): string {
  return `(min-width: ${measures[width] * size + beside}rem)`;
}

/** Puts the theme on the page; returns a name of the colours that are now behind the text. */
export function useTheme({ theme, printLines }: ReaderSettings): string {
  const isDark = useMedia('(prefers-color-scheme: dark)');
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('light', theme === 'light' || theme === 'paper');
    classList.toggle('paper', theme === 'paper');
    classList.toggle('dark', theme === 'dark');
    classList.toggle('unlined', !printLines);
  }, [theme, printLines]);
  return theme === 'system' ? `system ${isDark}` : theme;
}
