import { describe, expect, it } from 'vitest';
import { collectEager, collectLoaded, findCircles, type Import, readSources, type Source } from './sources.ts';

const sources = readSources('lib', 'entrypoints', 'components');
const lib = [...sources.values()].filter(({ path }) => path.startsWith('lib/'));
const stages = lib.filter(({ path }) => path.split('/').length > 2);
const pureStages = ['text', 'gazetteer', 'mentions', 'summary', 'clip', 'export'];

const stageOf = (path: string): string => path.split('/')[1] ?? '';
const isLibrary = ({ written }: Import): boolean => !written.startsWith('.');

/** `from → to` for every import that the rule forbids. */
function listBreaches(from: Iterable<Source>, isForbidden: (each: Import, source: Source) => boolean): string[] {
  return [...from].flatMap((source) =>
    source.imports.filter((each) => isForbidden(each, source)).map(({ written }) => `${source.path} → ${written}`),
  );
}

describe('the arrows between the stages', () => {
  it('lead to types, text, libraries and the stage itself; to the gazetteer as a type', () => {
    const isForbidden = (each: Import, { path }: Source): boolean => {
      if (isLibrary(each) || each.target === 'lib/types.ts') return false;
      const stage = stageOf(each.target);
      if (stage === stageOf(path) || stage === 'text') return false;
      return !(each.isTypeOnly && stage === 'gazetteer');
    };
    expect(listBreaches(stages, isForbidden)).toEqual([]);
  });

  it('never lead in a circle', () => {
    expect(findCircles(sources)).toEqual([]);
  });

  it('let nothing but node.ts and the entry points read', () => {
    const breaches = listBreaches(sources.values(), ({ target }) => target === 'lib/read.ts');
    expect(breaches.filter((each) => !/^(?:lib\/node\.ts|entrypoints\/)/.test(each))).toEqual([]);
  });

  it('end in .ts, so that Node runs lib/ as it stands', () => {
    expect(listBreaches(lib, (each) => !isLibrary(each) && !each.written.endsWith('.ts'))).toEqual([]);
  });

  it('keep dexie in the archive and Node in node.ts and cli.ts', () => {
    const isDexie = listBreaches(sources.values(), ({ written }) => written === 'dexie');
    expect(isDexie.filter((each) => !each.startsWith('lib/archive/'))).toEqual([]);
    const isNode = listBreaches(sources.values(), ({ written }) => written.startsWith('node:'));
    expect(isNode.filter((each) => !/^lib\/(?:node|cli)\.ts/.test(each))).toEqual([]);
  });
});

describe('the pure stages', () => {
  it.each(pureStages)('%s knows no browser', (stage) => {
    const global = /(?<![\w.'"`])(?:(?:window|browser|chrome)[.[]|document\.(?:query|create|body|head|default|cookie))/;
    const impure = stages.filter(({ path, text }) => stageOf(path) === stage && global.test(withoutComments(text)));
    expect(impure.map(({ path }) => path)).toEqual([]);
  });
});

describe('the scripts of pages', () => {
  it.each(['content/index.ts', 'drawing.ts'])('%s carries neither gazetteer, recognition nor archive', (path) => {
    const loaded = [...collectLoaded(`entrypoints/${path}`, sources)];
    const forbidden = /^(?:lib\/(?:archive|gazetteer|mentions|summary|export)\/|dexie$|jieba|preact)/;
    expect(loaded.filter((each) => forbidden.test(each))).toEqual([]);
  });

  it('leave what draws to drawing.ts', () => {
    const loaded = [...collectLoaded('entrypoints/content/index.ts', sources)];
    expect(loaded.filter((each) => /annotation|shell|card\/|lib\/highlight\/(?!genuine)/.test(each))).toEqual([]);
  });
});

describe('the popup', () => {
  it('opens without archive, templates, comparison and whatever reads', () => {
    const loaded = [...collectEager('entrypoints/popup/main.tsx', sources)];
    const forbidden =
      /^(?:lib\/(?:archive|article|clip|gazetteer|mentions|summary)\/|lib\/export\/template\/compile|dexie$|diff$|jieba|liquidjs)/;
    expect(loaded.filter((each) => forbidden.test(each))).toEqual([]);
    expect(loaded).toContain('components/reading/look-up.ts');
  });
});

describe('every source', () => {
  it('is short enough to be read at one sitting', () => {
    const long = [...sources.values()].filter(
      ({ path, text }) => path !== 'lib/types.ts' && text.split('\n').length > 301,
    );
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('says what goes wrong: no catch is empty', () => {
    expect(
      [...sources.values()].filter(({ text }) => /catch\s*(?:\([^)]*\))?\s*\{\s*\}/.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}
