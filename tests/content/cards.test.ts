// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import type { Person, Programme, Recognition } from '../../lib/types.ts';
import { entry, person, placedArticle, post, programme, recognition, span } from '../highlight/sample.ts';

const clips = vi.hoisted(() => ({ count: 0, seen: [] as { day: string; posts: string; clip: string }[] }));

vi.mock('wxt/browser', async () => {
  const { getMessage } = await import('./browser-words.ts');
  return {
    browser: {
      i18n: { getMessage },
      runtime: {
        sendMessage: async ({ type }: { type: string }) => ({
          value: type === 'seen-posts' ? clips.seen : clips.count,
        }),
        getURL: (path: string) => path,
      },
    },
  };
});

const { describeMark } = await import('../../entrypoints/content/card/describe.ts');

const text = '县委副书记、县长林远舟出席会议。林远舟指出，要抓好乡村振兴。';

function cardOf(kind: 'person' | 'programme' | 'place', key: string, parts: Partial<Recognition>, published?: string) {
  const article = { ...placedArticle([text], []).article, ...(published && { published }) };
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

  describe('whose tenures are known', () => {
    const mayor = { post: '市长', organisation: '云和市人民政府', from: '2018', to: '2024-03', source: 's' };
    const secretary = { post: '市委书记', organisation: '中共云和市委', from: '2024-03', current: true, source: 's' };
    const known = official({ entry: { ...entry, tenures: [mayor, secretary] } });

    it('shows the post of the day beside the present one', () => {
      const { facts } = cardOf('person', 'p:林远舟', { persons: [known] }, '2020-05-01');
      expect(facts.get('当时')).toBe('云和市人民政府市长 2018 至 2024-03');
      expect(facts.get('现任')).toBe('中共云和市委市委书记 2024-03 起');
    });

    it('says the present post once when it is that of the day', () => {
      const { facts } = cardOf('person', 'p:林远舟', { persons: [known] }, '2025-05-01');
      expect(facts.get('当时')).toContain('市委书记');
      expect(facts.has('现任')).toBe(false);
    });

    it('calls no post present of which only the end is not known', () => {
      const open = official({ entry: { ...entry, tenures: [{ ...mayor, to: '' }] } });
      const { facts } = cardOf('person', 'p:林远舟', { persons: [open] }, '2010-05-01');
      expect(facts.has('当时')).toBe(false);
      expect(facts.has('现任')).toBe(false);
    });
  });

  it('shows the posts in which other clips saw the person, with the way to the clip', async () => {
    clips.seen = [{ day: '2024-02-03', posts: '县委常委', clip: 'c1' }];
    const { body } = cardOf('person', 'p:林远舟', { persons: [official()] });
    await vi.waitFor(() => expect(body.at(-1)?.textContent).toContain('近见2024-02-03 县委常委'));
    clips.seen = [];
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

  it('takes the reader’s word that a known official is not meant, or that a name is none', () => {
    expect(labels({ entry })).toContain('不是此人');
    expect(labels({})).toContain('不是人名');
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
