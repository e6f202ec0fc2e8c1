import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../scripts/build-words.ts';

const root = new URL('../../', import.meta.url);
const files = globSync(['components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'], {
  cwd: root,
});
const sources = files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');
// `common_role_${role}` stands for every key that begins so.
const stems = [...sources.matchAll(/`([a-z]+_[a-z_]*)\$\{/g)].map(([, stem]) => stem ?? '');

describe('the words of the interface', () => {
  const words = readWords();

  it('are all used somewhere', () => {
    const isUsed = (key: string): boolean =>
      new RegExp(`\\b${key}\\b`).test(sources) || stems.some((stem) => key.startsWith(stem));
    const own = [...words.keys()].filter((key) => /^(?:common|popup|reader|archive|options|onboarding)_/.test(key));
    expect(own.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('take the same values in every language', () => {
    const places = (text: string): string[] => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    const uneven = [...words].filter(([, row]) => {
      const [first, ...others] = [row.zh_CN, row.zh_TW, row.en].map((text) => places(text).join());
      return others.some((other) => other !== first);
    });
    expect(uneven.map(([key]) => key)).toEqual([]);
  });

  it('write traditional characters for Taiwan', () => {
    const simplified = /[们这说对为时书记录务县动计划进发报设开关读给让点没见页览读浏删签笔归档内剪贴库]/u;
    const shared = /[内剪]/gu;
    const wrong = [...words].filter(([, row]) => simplified.test(row.zh_TW.replaceAll(shared, '')));
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
