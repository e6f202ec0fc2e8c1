#!/usr/bin/env node
// Starts the command line. It is TypeScript that Node runs as it stands from 22.18 on; an older Node hands over to the
// one that `npm ci` put into the project.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (isNewEnough(process.versions.node)) {
  const { runCli } = await import('../lib/cli.ts');
  process.exitCode = await runCli(process.argv.slice(2));
} else {
  process.exitCode = runWithOwnNode();
}

function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function runWithOwnNode() {
  const node = findOwnNode();
  if (!node) {
    process.stderr.write(`zhengwen needs Node 22.18 or newer; this is ${process.versions.node}.\n`);
    return 1;
  }
  const { status } = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  return status ?? 1;
}

function findOwnNode() {
  try {
    const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
    return ['bin/node', 'bin/node.exe'].map((file) => join(folder, file)).find((file) => existsSync(file));
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
