/**
 * `npm test`: the unit tests, then the built extension in both browsers. The last line is `N passed, N failed` over all
 * of it. `node scripts/test.ts browser` leaves the unit tests out.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './ensure-browsers.ts';

interface Count {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is read here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { name: string; status: string; assertionResults: unknown[] }[];
}

const suites = {
  unit: ['run'],
  browser: ['run', '--config', 'vitest.browser.config.ts'],
} as const;

const steps = process.argv[2] === 'browser' ? [testBrowsers] : [testUnits, testBrowsers];
const counts = steps.map((step) => step());
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function testUnits(): Count {
  return succeeds('wxt', ['prepare']) ? runSuite('unit') : { passed: 0, failed: 1 };
}

function testBrowsers(): Count {
  const missing = ensureBrowsers(['chromium', 'firefox']).filter((found) => !found.ok);
  for (const { message } of missing) console.error(message);
  if (missing.length > 0) return { passed: 0, failed: missing.length };
  const isBuilt = ['chrome', 'firefox'].every((browser) => succeeds('wxt', ['zip', '--browser', browser]));
  return isBuilt ? runSuite('browser') : { passed: 0, failed: 1 };
}

function runSuite(name: keyof typeof suites): Count {
  const file = `.build/${name}.json`;
  mkdirSync('.build', { recursive: true });
  rmSync(file, { force: true });
  const isGreen = succeeds('vitest', [
    ...suites[name],
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  ]);
  const count = readCount(file);
  // What Vitest counts as an error without a test, such as a rejection that nobody caught.
  return isGreen || count.failed > 0 ? count : { ...count, failed: 1 };
}

function readCount(file: string): Count {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.length,
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/** Undefined when Vitest ended before it could write one. */
function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch (error) {
    console.error(`No report of the tests: ${error}`);
    return undefined;
  }
}

function succeeds(command: string, args: readonly string[]): boolean {
  return spawnSync('npx', ['--no-install', command, ...args], { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
