/**
 * Finds Chromium and Firefox. On Debian and Ubuntu, as root or where sudo asks for no password, what is missing is
 * installed; elsewhere one line says what to install. `node scripts/ensure-browsers.ts [chromium] [firefox]`
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { type BrowserName, type Found, findBrowser } from '../tests/browser/harness/find-browsers.ts';

const variables: Record<BrowserName, string> = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };
const packages: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
};
/** Chinese text on the screenshots is boxes without it. */
const fontPackage = 'fonts-noto-cjk';
/** Where browsers are kept that the system's own packages do not offer. */
const downloads = new URL('../.build/browsers', import.meta.url).pathname;

/** The paths of the browsers, also set as `CHROME_PATH` and `FIREFOX_PATH`; or one line that says what is missing. */
export function ensureBrowsers(names: readonly BrowserName[]): Found[] {
  // A path that the reader has set and that is wrong is theirs to put right; nothing is installed in its stead.
  const missing = names.filter((name) => !process.env[variables[name]] && !locate(name).ok);
  const prefix = findAptPrefix();
  if (prefix && (missing.length > 0 || !hasChineseFont())) {
    installPackages(prefix, [...missing.flatMap((name) => packages[name]), ...(hasChineseFont() ? [] : [fontPackage])]);
    if (isUbuntu()) for (const name of missing) if (!locate(name).ok) download(name);
  }
  return names.map((name) => {
    const found = locate(name);
    if (found.ok) process.env[variables[name]] = found.path;
    return found;
  });
}

function locate(name: BrowserName): Found {
  const found = findBrowser(name);
  if (found.ok || process.env[variables[name]]) return found;
  const path = name === 'chromium' ? chromium.executablePath() : findDownloadedFirefox();
  return path && existsSync(path) ? { ok: true, path } : found;
}

/** How to call apt-get here; undefined where packages cannot be installed without asking. */
function findAptPrefix(): string[] | undefined {
  if (process.platform !== 'linux' || !succeeds(['apt-get', '--version'])) return undefined;
  if (process.getuid?.() === 0) return [];
  return succeeds(['sudo', '-n', 'true']) ? ['sudo', '-n'] : undefined;
}

function installPackages(prefix: string[], wanted: string[]): void {
  console.log(`Installing ${wanted.join(', ')} …`);
  const apt = [
    ...prefix,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-qq',
    '-o',
    'Dpkg::Use-Pty=0',
    '-o',
    'DPkg::Lock::Timeout=120',
  ];
  run([...apt, 'update']);
  // One by one: a package that this system does not know must not keep the others away.
  for (const name of wanted) run([...apt, 'install', '-y', '--no-install-recommends', name]);
}

function isUbuntu(): boolean {
  return existsSync('/etc/os-release') && /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

// Ubuntu has both browsers only as snaps, which cannot be driven from here.
function download(name: BrowserName): void {
  console.log(`The system has no package for ${name}; downloading it …`);
  if (name === 'chromium') run(['npx', 'playwright-core', 'install', '--with-deps', 'chromium']);
  else {
    run(['npx', 'playwright-core', 'install-deps', 'firefox']);
    run(['npx', 'browsers', 'install', 'firefox@stable', '--path', downloads]);
  }
}

function findDownloadedFirefox(): string | undefined {
  const folder = join(downloads, 'firefox');
  const builds = existsSync(folder) ? readdirSync(folder) : [];
  return builds.map((build) => join(folder, build, 'firefox', 'firefox')).find((path) => existsSync(path));
}

function hasChineseFont(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return listed.error !== undefined ? existsSync('/usr/share/fonts/opentype/noto') : listed.stdout.trim() !== '';
}

function run([command = '', ...args]: string[]): void {
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function succeeds([command = '', ...args]: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

if (import.meta.main) {
  const asked = process.argv.slice(2).filter((name) => name === 'chromium' || name === 'firefox');
  const found = ensureBrowsers(asked.length > 0 ? asked : ['chromium', 'firefox']);
  for (const each of found) {
    if (each.ok) console.log(each.path);
    else console.error(each.message);
  }
  if (found.some(({ ok }) => !ok)) process.exitCode = 1;
}
