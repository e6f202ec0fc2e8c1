import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFor } from './reader.ts';

/** What the reader is asked for at install; a new line here is a decision. Firefox has its sidebar without asking. */
const permissions = {
  chromium: [
    'activeTab',
    'alarms',
    'contextMenus',
    'offscreen',
    'scripting',
    'sidePanel',
    'storage',
    'unlimitedStorage',
  ],
  firefox: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
};
const governmentSites = '*://*.gov.cn/*';
const kilobyte = 1024;

interface Manifest {
  permissions: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts: { matches: string[] }[];
  content_security_policy: { extension_pages: string };
}

describe.each(['chromium', 'firefox'] as const)('the package for %s', (name) => {
  const folder = builtFor(name);
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for these permissions and for government sites, and for nothing more', () => {
    expect(manifest.permissions.toSorted()).toEqual(permissions[name]);
    expect(manifest.host_permissions ?? [governmentSites]).toEqual([governmentSites]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual([governmentSites]);
  });

  it('allows no code but its own', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    });
  });

  it('has a content script of at most 100 KB', () => {
    expect(statSync(join(folder, 'content-scripts/content.js')).size).toBeLessThanOrEqual(100 * kilobyte);
  });

  it('has a popup of one script of at most 96 KB and one sheet of at most 32 KB', () => {
    const html = readFileSync(join(folder, 'popup.html'), 'utf8');
    const [script = '', sheet = '', ...others] = [...html.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(others).toEqual([]);
    expect(statSync(join(folder, script)).size).toBeLessThanOrEqual(96 * kilobyte);
    expect(statSync(join(folder, sheet)).size).toBeLessThanOrEqual(32 * kilobyte);
    // Further chunks are fetched one after the other, each when the one before it has been read.
    expect(readFileSync(join(folder, script), 'utf8')).not.toMatch(/\bfrom\s*["']|\bimport\s*["']/);
  });

  it('packs into at most 8 MB with the villages', () => {
    const zip = `-${name === 'chromium' ? 'chrome' : 'firefox'}.zip`;
    const output = join(folder, '..');
    const file = readdirSync(output).find((each) => each.endsWith(zip));
    expect(file && statSync(join(output, file)).size).toBeLessThanOrEqual(8 * kilobyte ** 2);
  });
});

it('passes the linter of the Firefox add-ons site', () => {
  const { status, stdout } = spawnSync(
    'npx',
    ['--no-install', 'web-ext', 'lint', '--no-input', '--output', 'json', '--source-dir', builtFor('firefox')],
    { encoding: 'utf8' },
  );
  const report: { errors: unknown[] } = JSON.parse(stdout);
  expect(report.errors).toEqual([]);
  expect(status).toBe(0);
});
