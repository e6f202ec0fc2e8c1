// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Person, Programme, Recognition } from '../../lib/types.ts';
import { entry, person, placedArticle, post, programme, recognition, span } from '../highlight/sample.ts';

const clips = vi.hoisted(() => ({ count: 0 }));

vi.mock('wxt/browser', async () => {
  const { getMessage } = await import('./browser-words.ts');
  return {
    browser: {
      i18n: { getMessage },
      runtime: { sendMessage: async () => ({ value: clips.count }), getURL: (path: string) => path },
    },
  };
});

const { describeMark } = await import('../../entrypoints/content/card/describe.ts');

const text = '县委副书记、县长林远舟出席会议。林远舟指出，要抓好乡村振兴。';

function cardOf(kind: 'person' | 'programme' | 'place', key: string, parts: Partial<Recognition>) {
  const { article } = placedArticle([text], []);
  const summary = { event: {}, actors: [], keyPoints: [], figures: [], outline: [], appointments: [] };
  const reading = { article, recognition: recognition(parts), summary, gazetteer: '2026.11' };
  const card = describeMark({ subject: { kind, key }, line: 'quiet', span: span(0, 0, 1) }, reading, {
    showSpan: () => undefined,
    step: () => undefined,
  });
  if (!card) throw new Error('no card');
  const facts = new Map<string, string>();
  for (const part of card.body) {
    for (const label of part.querySelectorAll('dt')) {
      facts.set(label.textContent ?? '', label.nextElementSibling?.textContent ?? '');
    }
  }
  return { ...card, facts, all: card.body.map((part) => part.textContent).join(' ') };
}

function official(more: Partial<Person> = {}): Person {
  const posts = [post('县委副书记', span(0, 0, 5)), post('县长', span(0, 6, 8))];
  return person('林远舟', [span(0, 8, 11), span(0, 16, 19)], { posts, ...more });
}

describe('the card of an official', () => {
  it('says who, by which words of the article, and that the gazetteer does not list the name', () => {
    const card = cardOf('person', 'p:林远舟', { persons: [official()] });
    expect([card.name, card.how, card.line]).toEqual(['林远舟', '推定', 'inferred']);
    expect(card.facts.get('原文')).toContain('“县委副书记、县长林远舟”');
    expect(card.facts.get('识别')).toBe('职务在前、姓名在后；名录未收');
    expect(card.facts.has('出处')).toBe(false);
  });

  it('shows the path of divisions and the post without it', () => {
    const places = [
      { code: '331125', name: '云和县', level: 'county' as const, path: ['浙江省', '丽水市', '云和县'], mentions: [] },
    ];
    const mayor = official({
      posts: [{ ...post('云和县县长', span(0, 6, 8)), jurisdiction: { code: '331125', name: '云和县' } }],
    });
    const { all } = cardOf('person', 'p:林远舟', { persons: [mayor], places });
    expect(all).toContain('县长浙江›丽水›云和县');
  });

  it('names the source of a known one, without its address', () => {
    const tenure = { post: '县长', source: '云和县政府网 2024-01-10 http://www.yunhe.gov.cn/1.html' };
    const card = cardOf('person', 'p:林远舟', { persons: [official({ entry: { ...entry, tenures: [tenure] } })] });
    expect(card.how).toBe('在册');
    expect(card.facts.get('出处')).toBe('名录 2026.11，据云和县政府网 2024-01-10');
  });

  it('names the source of the post that the article names', () => {
    const tenures = [
      { post: '局长', source: '甲' },
      { post: '县长', source: '乙' },
    ];
    const card = cardOf('person', 'p:林远舟', { persons: [official({ entry: { ...entry, tenures } })] });
    expect(card.facts.get('出处')).toBe('名录 2026.11，据乙');
  });

  it('shows the posts of the gazetteer where the article gives none', () => {
    const tenures = [
      { post: '省长', from: '2013', to: '2017', source: 's' },
      { post: '省委书记', from: '2017-10', source: 's' },
    ];
    const { all } = cardOf('person', 'p:林远舟', { persons: [official({ posts: [], entry: { ...entry, tenures } })] });
    expect(all).toContain('省委书记2017-10 起');
  });

  it('chooses nobody while several fit', () => {
    const card = cardOf('person', 'p:林远舟', { persons: [official({ candidates: ['o:1', 'o:2'] })] });
    expect(card.how).toBe('未定');
    expect(card.facts.get('候选')).toContain('2 人');
  });

  it('chooses nobody for a surname', () => {
    const card = cardOf('person', 'p:林远舟', { persons: [official({ nameKind: 'surname' })] });
    expect([card.how, card.facts.get('候选')]).toEqual(['未定', '文中没有全名，不指向某人']);
  });

  it('tells what became of a post', () => {
    const former = { ...post('县长', span(0, 6, 8)), change: 'former' as const };
    expect(cardOf('person', 'p:林远舟', { persons: [official({ posts: [former] })] }).all).toContain('原任县长');
  });

  it('adds the figure of the archive when it comes', async () => {
    clips.count = 7;
    const { body } = cardOf('person', 'p:林远舟', { persons: [official()] });
    await vi.waitFor(() => expect(body.at(-1)?.textContent).toContain('见于 7 篇剪报，本文 2 次'));
  });

  it('offers the other mentions only where there are some', () => {
    const labels = (card: { actions: HTMLElement[] }) => card.actions.map(({ textContent }) => textContent);
    expect(labels(cardOf('person', 'p:林远舟', { persons: [official()] }))).toContain('本文各处');
    const once = official({ mentions: [span(0, 8, 11)] });
    expect(labels(cardOf('person', 'p:林远舟', { persons: [once] }))).not.toContain('本文各处');
  });
});

describe('the actions of a card', () => {
  const labels = (more: Partial<Person>) =>
    cardOf('person', 'p:林远舟', { persons: [official(more)] }).actions.map(({ textContent }) => textContent);

  it('offers to add an official whom the gazetteer lacks to the reader’s own', () => {
    expect(labels({})).toContain('加入名录');
    expect(labels({ entry })).not.toContain('加入名录');
    expect(labels({ isOfficial: false })).not.toContain('加入名录');
  });

  it('leads to the page of an official, to the clips of anyone else, and nowhere for a surname', () => {
    expect(labels({})).toContain('人物页');
    expect(labels({ isOfficial: false })).toContain('相关剪报');
    expect(labels({ nameKind: 'surname' })).toEqual(['本文各处', '复制']);
  });
});

describe('the card of a person who is no official', () => {
  it('calls the person just that', () => {
    const card = cardOf('person', 'p:林远舟', { persons: [official({ isOfficial: false })] });
    expect([card.how, card.line, card.facts.get('识别')]).toEqual(['人物', 'quiet', '职务在前、姓名在后']);
  });
});

describe('the card of a programme', () => {
  const known: Programme = {
    id: 'g:1',
    name: '乡村振兴战略',
    aliases: ['乡村振兴'],
    kind: 'strategy',
    level: 'national',
    from: '2017',
    gloss: '一句话。',
    glossEn: 'One sentence.',
    source: '中发〔2018〕1号',
  };

  it('explains one of the gazetteer', () => {
    const found = { ...programme('乡村振兴', [span(0, 25, 29)]), entry: known };
    const card = cardOf('programme', found.key, { programmes: [found] });
    expect([card.name, card.how]).toEqual(['乡村振兴战略', '国家·战略']);
    expect(card.all).toContain('一句话。');
    expect(card.facts.get('起讫')).toBe('2017 起');
  });

  it('says of a candidate that only its form speaks for it', () => {
    const found = { ...programme('四大行动', [span(0, 0, 4)]), rule: 'quoted-code' };
    const card = cardOf('programme', found.key, { programmes: [found] });
    expect(card.how).toBe('推定·战略');
    expect(card.facts.get('识别')).toBe('数字简称；名录未收');
  });
});
