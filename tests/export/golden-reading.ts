/** One reading in the genre, made up, with every section filled and every character that some format must escape. */
import type { ActorSummary, Article, Person, Post, Reading, Span } from '../../lib/types.ts';

const paragraphs = [
  '昨天上午，青禾市云江区召开“百村清流”行动推进会。区委副书记、区长周明远出席并讲话，副区长梁秋实主持。',
  '周明远强调，要把河长制落到实处，*不搞*“一刀切”，不得以 <口号> 代替 | 行动 & 实绩。',
  '会上，柳湾镇党委书记欧阳静汇报：全镇 12 条河涌已清淤 9 条，投入 340 万元，同比增长 8.1%。',
  '1. 一是抓源头 #治水 $成本$；二是抓长效 [清单]_管理_。',
  '村民何阿婆说，水清了，人也来了。',
];

export const goldenArticle: Article = {
  url: 'https://www.yunjiang.gov.cn/xw/202305/t20230518_1.html?a=1&b=%E4%BA%91',
  title: '云江区推进“百村清流”行动 & <治水> *攻坚*',
  kicker: '=一江清水润万家',
  source: '青禾日报',
  published: '2023-05-18T09:26',
  authors: [
    { name: '陈一', role: 'reporter' },
    { name: '李二', role: 'reporter' },
    { name: '王三', role: 'correspondent' },
    { name: '赵四', role: 'writer' },
    { name: '孙五', role: 'editor' },
  ],
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
  removed: [{ text: '责任编辑：孙五', rule: 'editor-line' }],
  attachments: [{ name: '河涌清单[定稿].pdf', url: 'https://www.yunjiang.gov.cn/xw/a (1).pdf' }],
  document: { number: '云府〔2023〕7号', issuer: '云江区人民政府' },
  basis: {},
};

function spanOf(block: number, surface: string): Span {
  const start = (paragraphs[block] ?? '').indexOf(surface);
  if (start < 0) throw new Error(`${surface} does not stand in paragraph ${block}`);
  return { block, start, end: start + surface.length };
}

function post(block: number, surface: string, title: string, organisation: string, jurisdiction: string): Post {
  const place = { code: '449901', name: jurisdiction };
  return { surface, title, organisation, jurisdiction: place, span: spanOf(block, surface) };
}

function person(name: string, blocks: number[], posts: Post[], more: Partial<Person> = {}): Person {
  return {
    key: `p:${name}`,
    name,
    nameKind: 'full',
    isOfficial: true,
    candidates: [],
    posts,
    surfaces: [name],
    mentions: blocks.map((block) => spanOf(block, name)),
    rule: 'post-name',
    ...more,
  };
}

const zhou = person(
  '周明远',
  [0, 1],
  [post(0, '区委副书记', '副书记', '区委', '云江区'), post(0, '区长', '区长', '区政府', '云江区')],
  {
    entry: { id: 'zhou-mingyuan', name: '周明远', aliases: [], tenures: [] },
  },
);
const liang = person('梁秋实', [0], [post(0, '副区长', '副区长', '区政府', '云江区')], { candidates: ['a', 'b'] });
const ouyang = person('欧阳静', [2], [post(2, '柳湾镇党委书记', '书记', '镇党委', '柳湾镇')]);
const he = person('何阿婆', [4], [], { isOfficial: false });

const actors: ActorSummary[] = [
  {
    person: zhou.key,
    roles: ['attendee', 'speaker'],
    said: [{ text: paragraphs[1] ?? '', evidence: [spanOf(1, paragraphs[1] ?? '')] }],
  },
  { person: liang.key, roles: ['host'], said: [] },
  {
    person: ouyang.key,
    roles: ['reporter'],
    said: [{ text: '全镇 12 条河涌已清淤 9 条', evidence: [spanOf(2, '全镇 12 条河涌已清淤 9 条')] }],
  },
];

export const goldenReading: Reading = {
  article: goldenArticle,
  recognition: {
    mentions: [
      {
        span: spanOf(0, '周明远'),
        surface: '周明远',
        kind: 'official',
        candidates: [zhou.key],
        entity: zhou.key,
        rule: 'post-name',
      },
      {
        span: spanOf(0, '“百村清流”行动'),
        surface: '“百村清流”行动',
        kind: 'programme',
        candidates: ['g:clear'],
        entity: 'g:clear',
        rule: 'shape',
      },
    ],
    persons: [zhou, liang, ouyang, he],
    programmes: [
      {
        key: 'g:river-chiefs',
        name: '河长制',
        surface: '河长制',
        kind: 'mechanism',
        entry: {
          id: 'river-chiefs',
          name: '河长制',
          aliases: [],
          kind: 'mechanism',
          level: 'national',
          gloss: '由各级负责人担任河长，分段包干治理河湖。',
          glossEn: 'Officials at each level answer for one stretch of water.',
          source: 'test',
        },
        mentions: [spanOf(1, '河长制')],
        rule: 'gazetteer',
      },
      {
        key: 'g:clear',
        name: '“百村清流”行动',
        surface: '“百村清流”行动',
        kind: 'campaign',
        mentions: [spanOf(0, '“百村清流”行动')],
        rule: 'shape',
      },
    ],
    places: [
      {
        code: '449901',
        name: '云江区',
        level: 'county',
        path: ['东南省', '青禾市', '云江区'],
        mentions: [spanOf(0, '云江区')],
      },
    ],
    home: { code: '449901', name: '云江区', level: 'county', path: ['东南省', '青禾市', '云江区'] },
  },
  summary: {
    event: {
      kind: '推进会',
      name: { text: '“百村清流”行动推进会', evidence: [spanOf(0, '“百村清流”行动推进会')] },
      date: {
        from: '2023-05-17',
        surface: '昨天上午',
        basis: 'relative',
        evidence: [spanOf(0, '昨天上午')],
      },
      place: {
        path: ['东南省', '青禾市', '云江区'],
        code: '449901',
        venue: { text: '区水利局', evidence: [spanOf(0, '云江区')] },
        evidence: [spanOf(0, '青禾市云江区')],
      },
    },
    actors,
    keyPoints: [
      { text: '周明远强调，要把河长制落到实处', evidence: [spanOf(1, '周明远强调，要把河长制落到实处')] },
      { text: '1. 一是抓源头 #治水 $成本$', evidence: [spanOf(3, '1. 一是抓源头 #治水 $成本$')] },
    ],
    figures: [
      {
        value: '340',
        unit: '万元',
        counted: '投入',
        change: '同比增长 8.1%',
        period: '去年',
        evidence: [spanOf(2, '340 万元')],
      },
    ],
    outline: [
      {
        text: '抓源头',
        evidence: [spanOf(3, '抓源头')],
        children: [{ text: '抓长效', evidence: [spanOf(3, '抓长效')], children: [] }],
      },
    ],
    appointments: [
      {
        person: ouyang.key,
        post: '柳湾镇党委书记',
        change: 'appointed',
        date: '2023-04-01',
        evidence: [spanOf(2, '欧阳静')],
      },
    ],
  },
  gazetteer: 'test',
};
