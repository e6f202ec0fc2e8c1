import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { highlightName, highlightRules } from '../../lib/highlight/rules.ts';

const tokens = readFileSync('assets/tokens.css', 'utf8');
const shell = readFileSync('entrypoints/content/shell-tokens.css', 'utf8');

/** Custom properties of the first rule with this selector. */
function properties(css: string, selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('}', from)).replaceAll(/\/\*.*?\*\//gs, '');
  const pairs = [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']) => [name, squeeze(value)] as const,
  );
  return new Map(pairs);
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/g, '').replaceAll(/(?<!\d)0\./g, '.');
}

describe('highlightRules', () => {
  const light = properties(tokens, ':root');
  const dark = properties(tokens, ':root.dark');
  const rules = highlightRules({ wash: false });

  it('draws the lines of the tokens on light and dark grounds', () => {
    for (const line of ['known', 'inferred', 'quiet', 'programme'] as const) {
      expect(rules).toContain(`(${highlightName(line, 'light')}){text-decoration:underline`);
      expect(ruleOf(rules, highlightName(line, 'light'))).toContain(light.get(`--line-${line}`));
      expect(ruleOf(rules, highlightName(line, 'dark'))).toContain(dark.get(`--line-${line}`));
      expect(ruleOf(rules, highlightName(line, 'mid'))).toContain('currentColor');
    }
  });

  it('marks what is pointed at with the colours of the tokens', () => {
    expect(ruleOf(rules, 'zw-current')).toContain(light.get('--mark'));
    expect(ruleOf(rules, 'zw-current-on-dark')).toContain(dark.get('--mark'));
  });

  it('puts a pale ground behind the lines only when the reader chose so', () => {
    expect(rules).not.toContain('color-mix');
    expect(highlightRules({ wash: true })).toContain('color-mix');
  });

  it('leaves the styles to tell kinds apart in forced colours', () => {
    expect(rules).toContain('@media (forced-colors: active)');
  });
});

describe('the values of the floating parts', () => {
  it.each([
    [':root', '.zw-root'],
    [':root.dark', '.zw-root.dark'],
  ])('are those of the tokens for %s', (theirs, ours) => {
    const expected = properties(tokens, theirs);
    for (const [name, value] of properties(shell, ours)) expect([name, value]).toEqual([name, expected.get(name)]);
  });
});

function ruleOf(css: string, name: string): string {
  return css.split('\n').find((rule) => rule.startsWith(`::highlight(${name})`)) ?? '';
}
