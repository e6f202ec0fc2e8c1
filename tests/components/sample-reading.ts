/** A made-up reading in the genre, with everything that a page can show. Spans are found by their surface. */
import type { Article, Block, Mention, Official, Person, Post, Programme, Reading, Span } from '../../lib/types.ts';

const texts: Block[] = [
  {
    kind: 'paragraph',
    text: '昨天上午，云江镇召开党建引领乡村治理推进会，传达区委党建工作会议精神，发布今年党建重点项目清单。镇党委书记周明远出席会议并讲话，镇党委副书记、镇长林若溪主持会议，全镇32个村（社区）的党组织书记参加。',
  },
  {
    kind: 'paragraph',
    text: '会上，区委组织部副部长何景行解读了《云江镇2023年党建重点项目清单（征求意见稿）》。他表示，清单共列45项任务，其中28项要在年底前完成，完成率不低于九成。',
  },
  { kind: 'heading', level: 2, text: '一、把支部建在网格上' },
  {
    kind: 'paragraph',
    text: '青石村党委书记邝秀兰介绍，该村把12个网格与党小组对应起来，今年以来办结群众诉求186件，同比增长8.1%。“网格员天天上门，问题不出村。”邝秀兰说。',
  },
  {
    kind: 'paragraph',
    text: '柳塘社区党委书记陈立、白鹭村党委第一书记吴望舒先后发言。村民代表黄阿婆说，路灯亮了，夜里出门不怕了。',
  },
  { kind: 'heading', level: 2, text: '二、让项目落到实处' },
  {
    kind: 'paragraph',
    text: '周明远要求，各村要以乡村振兴为主线，用好“百千万工程”的政策，推动“清河亮岸”专项行动见实效，年内投入600万元整治河道18公里。要坚持河长制，落实林长制，不搞花架子。',
  },
  {
    kind: 'paragraph',
    text: '林若溪强调，要把“一网三联五到户”机制用起来，确保惠民政策到户到人。主任李一鸣参加。',
  },
];

const title = '云江镇：以党建引领，让乡村治理有温度';

const find = (surface: string, nth = 0): Span => {
  const all = [title, ...texts.map(({ text }) => text)].flatMap((text, at) =>
    [...text.matchAll(new RegExp(surface.replace(/[（）()“”]/g, '.'), 'g'))].map(({ index }) => ({
      block: at - 1,
      start: index,
      end: index + surface.length,
    })),
  );
  const span = all[nth];
  if (!span) throw new Error(`the sample has no ${surface}`);
  return span;
};

const findAll = (surface: string): Span[] => {
  const spans: Span[] = [];
  for (const [block, { text }] of texts.entries()) {
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + 1)) {
      spans.push({ block, start: at, end: at + surface.length });
    }
  }
  return spans;
};

const post = (surface: string, words: Partial<Post> = {}): Post => ({
  surface,
  title: surface,
  span: find(surface),
  ...words,
});

const entry = (name: string, postTitle: string): Official => ({
  id: `official:${name}`,
  name,
  aliases: [],
  tenures: [{ post: postTitle, from: '2021-08', current: true, source: '云江日报 2021-08-20' }],
});

const person = (name: string, posts: Post[], more: Partial<Person> = {}): Person => ({
  key: `p:${name}`,
  name,
  nameKind: 'full',
  isOfficial: true,
  candidates: [],
  posts,
  surfaces: [name],
  mentions: findAll(name),
  rule: 'post-name',
  ...more,
});

const programme = (name: string, words: Partial<Programme>): Programme => ({
  id: name,
  name,
  aliases: [],
  kind: 'strategy',
  level: 'national',
  gloss: '',
  glossEn: '',
  source: 'sample',
  ...words,
});

const persons: Person[] = [
  person('周明远', [post('镇党委书记')], { entry: entry('周明远', '镇党委书记') }),
  person('林若溪', [post('镇党委副书记'), post('镇长')], { entry: entry('林若溪', '镇长') }),
  person('何景行', [post('区委组织部副部长')]),
  person('邝秀兰', [post('青石村党委书记')]),
  person('陈立', [post('柳塘社区党委书记')]),
  person('吴望舒', [post('白鹭村党委第一书记')]),
  person('李一鸣', [post('主任')], { candidates: ['official:a', 'official:b'] }),
  person('黄阿婆', [], { isOfficial: false, posts: [post('村民代表')] }),
];

const article: Article = {
  url: 'http://www.yunjiang.gov.cn/news/2023/0420.html',
  kicker: '区委党建工作会议精神在基层',
  title,
  source: '云江日报',
  published: '2023-04-20T08:05',
  authors: [
    { name: '苏文', role: 'reporter' },
    { name: '叶青', role: 'correspondent' },
  ],
  blocks: texts,
  removed: [
    { text: '责任编辑：苏文 审核：叶青', rule: 'editor', before: 8 },
    { text: '扫一扫在手机打开当前页', rule: 'qr-code' },
  ],
  attachments: [{ name: '党建重点项目清单.pdf', url: 'http://www.yunjiang.gov.cn/files/list.pdf' }],
  basis: { title: 'meta:ArticleTitle' },
};

const mentions: Mention[] = persons.flatMap(({ key, posts, mentions: spans, name }) => [
  ...spans.map(
    (span): Mention => ({ span, surface: name, kind: 'official', candidates: [key], entity: key, rule: '' }),
  ),
  ...posts.map(
    ({ span, surface }): Mention => ({ span, surface, kind: 'post', candidates: [key], entity: key, rule: '' }),
  ),
]);

export const sampleReading: Reading = {
  article,
  gazetteer: '2026.11',
  recognition: {
    mentions,
    persons,
    programmes: [
      {
        key: 'g:乡村振兴',
        name: '乡村振兴战略',
        surface: '乡村振兴',
        kind: 'strategy',
        mentions: findAll('乡村振兴'),
        rule: 'gazetteer',
        entry: programme('乡村振兴战略', {
          gloss: '党的十九大提出的国家战略，以产业、人才、文化、生态、组织五个方面振兴乡村。',
          glossEn:
            'A national strategy of 2017 to revive the countryside through industry, talent, culture, ecology and organisation.',
        }),
      },
      {
        key: 'g:百千万工程',
        name: '百县千镇万村高质量发展工程',
        surface: '百千万工程',
        kind: 'project',
        mentions: findAll('百千万工程'),
        rule: 'gazetteer',
        entry: programme('百县千镇万村高质量发展工程', {
          kind: 'project',
          level: 'province',
          gloss: '一省部署的城乡区域协调发展工程，简称“百千万工程”。',
          glossEn: 'A provincial project for balanced development of counties, towns and villages.',
        }),
      },
      {
        key: 'g:河长制',
        name: '河长制',
        surface: '河长制',
        kind: 'mechanism',
        mentions: findAll('河长制'),
        rule: 'gazetteer',
        entry: programme('河长制', {
          kind: 'mechanism',
          gloss: '由各级党政负责人担任河长，对河湖的保护负责。',
          glossEn: 'Party and government heads at each level answer for a river or lake.',
        }),
      },
      {
        key: 'g:清河亮岸',
        name: '“清河亮岸”专项行动',
        surface: '“清河亮岸”专项行动',
        kind: 'campaign',
        mentions: findAll('“清河亮岸”专项行动'),
        rule: 'shape',
      },
      {
        key: 'g:一网三联五到户',
        name: '一网三联五到户',
        surface: '一网三联五到户',
        kind: 'mechanism',
        mentions: findAll('一网三联五到户'),
        rule: 'shape',
      },
    ],
    places: [
      {
        code: '440699103',
        name: '云江镇',
        level: 'township',
        path: ['广东省', '佛山市', '青溪区', '云江镇'],
        mentions: findAll('云江镇'),
      },
    ],
    home: { code: '440699103', name: '云江镇', level: 'township', path: ['广东省', '佛山市', '青溪区', '云江镇'] },
  },
  summary: {
    event: {
      kind: '推进会',
      name: { text: '党建引领乡村治理推进会', evidence: [find('党建引领乡村治理推进会')] },
      date: { from: '2023-04-19', surface: '昨天上午', basis: 'relative', evidence: [find('昨天上午')] },
      place: { path: ['广东省', '佛山市', '青溪区', '云江镇'], code: '440699103', evidence: [find('云江镇', 1)] },
    },
    actors: [
      {
        person: 'p:周明远',
        roles: ['speaker'],
        said: [
          {
            text: '各村要以乡村振兴为主线，用好“百千万工程”的政策，推动“清河亮岸”专项行动见实效，年内投入600万元整治河道18公里。',
            evidence: [find('各村要以乡村振兴为主线')],
          },
          { text: '要坚持河长制，落实林长制，不搞花架子。', evidence: [find('要坚持河长制')] },
        ],
      },
      {
        person: 'p:林若溪',
        roles: ['host'],
        said: [{ text: '要把“一网三联五到户”机制用起来，确保惠民政策到户到人。', evidence: [find('机制用起来')] }],
      },
      {
        person: 'p:何景行',
        roles: ['reporter'],
        said: [{ text: '清单共列45项任务，其中28项要在年底前完成。', evidence: [find('清单共列45项任务')] }],
      },
      {
        person: 'p:邝秀兰',
        roles: ['reporter'],
        said: [{ text: '网格员天天上门，问题不出村。', evidence: [find('网格员天天上门')] }],
      },
      { person: 'p:陈立', roles: ['reporter'], said: [] },
      { person: 'p:吴望舒', roles: ['reporter'], said: [] },
      { person: 'p:李一鸣', roles: ['attendee'], said: [] },
    ],
    keyPoints: [
      {
        text: '云江镇召开党建引领乡村治理推进会，传达区委党建工作会议精神，发布今年党建重点项目清单。',
        evidence: [find('召开党建引领乡村治理推进会')],
      },
      { text: '清单共列45项任务，其中28项要在年底前完成，完成率不低于九成。', evidence: [find('完成率不低于九成')] },
      { text: '年内投入600万元整治河道18公里。', evidence: [find('年内投入600万元')] },
    ],
    figures: [
      { value: '32', unit: '个', counted: '村（社区），其党组织书记参会', evidence: [find('32个村')] },
      { value: '45', unit: '项', counted: '清单任务', evidence: [find('45项')] },
      { value: '186', unit: '件', counted: '办结群众诉求', change: '同比增长8.1%', evidence: [find('186件')] },
      { value: '600', unit: '万元', counted: '年内投入', evidence: [find('600万元')] },
    ],
    outline: [
      { text: '一、把支部建在网格上', evidence: [find('一、把支部建在网格上')], children: [] },
      { text: '二、让项目落到实处', evidence: [find('二、让项目落到实处')], children: [] },
    ],
    appointments: [],
  },
};
