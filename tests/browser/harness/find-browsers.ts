/** Finds the browsers of this machine; `CHROME_PATH` and `FIREFOX_PATH` come first. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Known {
  variable: string;
  /** Names to look for on the PATH. */
  commands: string[];
  /** Where installers put it on macOS and Windows. */
  files: string[];
  install: string;
}

const programFiles = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: 'CHROME_PATH',
    // Branded Chrome no longer takes an unpacked extension from its command line, so it is no candidate.
    commands: ['chromium', 'chromium-browser'],
    files: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...programFiles.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    install: 'Chromium was not found: install it (Debian, Ubuntu: apt-get install chromium) or set CHROME_PATH.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
    install: 'Firefox was not found: install it (Debian: apt-get install firefox-esr) or set FIREFOX_PATH.',
  },
};

export type Found = { ok: true; path: string } | { ok: false; message: string };

/** The browser's executable, or one line that says what to install. */
export function findBrowser(name: BrowserName): Found {
  const { variable, commands, files, install } = known[name];
  const chosen = process.env[variable];
  if (chosen) {
    return isRunnable(chosen)
      ? { ok: true, path: chosen }
      : { ok: false, message: `${variable} names no program that can be run: ${chosen}` };
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...files];
  const path = candidates.find(isRunnable);
  return path ? { ok: true, path } : { ok: false, message: install };
}

/** The same for tests, which cannot go on without it. */
export function requireBrowser(name: BrowserName): string {
  const found = findBrowser(name);
  if (!found.ok) throw new Error(found.message);
  return found.path;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
