import { describe, expect, it } from 'vitest';
import { extractText } from '../../lib/article/extract-text.ts';
import type { Article } from '../../lib/types.ts';

const title = '青石镇召开防汛工作会议';
const paragraphs = [
  '6月4日上午，青石镇召开防汛工作会议，传达学习县防汛工作部署会精神，安排当前重点任务。镇党委书记陆承安主持会议并讲话，镇长沈知秋作工作部署，各村党支部书记参加会议。',
  '会议强调，要压实防汛责任，备足编织袋、救生衣等物资3000余件，组织应急队伍12支，对全镇28处地质灾害隐患点实行专人盯守，确保群众生命财产安全。',
  '会议要求，各村要严格落实二十四小时值班制度，雨情汛情第一时间上报，转移避险坚决果断，不漏一户、不落一人。',
];
const body = paragraphs.join('\n');

function read(text: string): Article {
  const extraction = extractText(text);
  if (!extraction.ok) throw new Error('no article');
  return extraction.article;
}

const texts = ({ blocks }: Article): string[] => blocks.map(({ text }) => text);

/** Breaks a text at so many columns, as mail programs do. */
function wrap(text: string, columns: number): string {
  const lines = [''];
  let width = 0;
  for (const character of text) {
    const own = character.charCodeAt(0) < 0x80 ? 1 : 2;
    if (width + own > columns) {
      lines.push('');
      width = 0;
    }
    lines.push((lines.pop() ?? '') + character);
    width += own;
  }
  return lines.join('\n');
}

describe('lines broken by hand are joined', () => {
  it.each([
    ['with indents', `${title}\n${paragraphs.map((each) => wrap(`　　${each}`, 72)).join('\n')}`],
    ['with empty lines between the paragraphs', `${title}\n\n${paragraphs.map((each) => wrap(each, 60)).join('\n\n')}`],
    ['with neither', `${title}\n${paragraphs.map((each) => wrap(each, 58)).join('\n')}`],
    ['with an empty line behind every line', `${title}\n\n${wrap(`　　${body.replaceAll('\n', '')}`, 64)}`],
    [
      'with Windows line ends',
      `${title}\r\n\r\n${paragraphs.map((each) => wrap(each, 60).replaceAll('\n', '\r\n')).join('\r\n\r\n')}`,
    ],
  ])('%s', (name, text) => {
    const isDouble = name.includes('behind every');
    const article = read(isDouble ? text.replaceAll('\n', '\n\n') : text);
    expect(article.title).toBe(title);
    expect(texts(article)).toEqual(isDouble ? [paragraphs.join('')] : paragraphs);
    expect(article.repairs?.map(({ rule }) => rule)).toContain('wraps');
  });

  it('and the fields of minutes are no headlines', () => {
    const fields = ['主持：镇党委书记陆承安', '出席：镇长沈知秋、副镇长陈远'];
    const article = read([title, ...fields, ...paragraphs].join('\n'));
    expect(article.title).toBe(title);
    expect(texts(article).slice(0, 2)).toEqual(fields);
  });

  it('but not the lines of a list, nor paragraphs of one line each', () => {
    const villages = ['青石镇大岔村村民委员会二〇二三年度公开', '柳湾乡石桥村村民委员会二〇二三年度公开'];
    const list = [...villages, ...villages.map((each) => each.replace('二三', '二四'))];
    expect(texts(read([paragraphs[0], '现将名单公布如下：', ...list].join('\n')))).toHaveLength(6);
    expect(read(`${title}\n${body}`).repairs).toBeUndefined();
  });
});

describe('paragraphs are told apart', () => {
  it.each([
    ['by the breaks of word processors', `${title}\u000b${paragraphs.join('\u2028')}`],
    ['by indents alone', `${title}　　${paragraphs.join('　　')}`],
    ['behind the marks of quoted mail', `${title}\n\n${body}`.replace(/^/gm, '> ')],
  ])('%s', (_, text) => {
    expect(read(text).title).toBe(title);
    expect(texts(read(text))).toEqual(paragraphs);
  });
});

describe('headlines of several lines', () => {
  it.each<[string, string[], Partial<Article>]>([
    [
      'the occasion stands above',
      ['县委书记陆承安在青石镇调研防汛工作时强调', '压紧压实责任 确保安全度汛', '沈知秋参加'],
      {
        kicker: '县委书记陆承安在青石镇调研防汛工作时强调',
        title: '压紧压实责任 确保安全度汛',
        subtitle: '沈知秋参加',
      },
    ],
    [
      'a dash opens the subtitle',
      ['压紧压实责任 确保安全度汛', '——青石镇防汛工作走笔'],
      { title: '压紧压实责任 确保安全度汛', subtitle: '——青石镇防汛工作走笔' },
    ],
    [
      'labels say which is which',
      ['引题：防汛备汛', `标题：${title}`, '副标题：压实责任守安澜'],
      { kicker: '防汛备汛', title, subtitle: '压实责任守安澜' },
    ],
    ['brackets stand round it', [`【${title}】`], { title }],
    [
      'the line of date and source stands above',
      ['2024-06-05 10:20 来源：云溪日报', title],
      { title, source: '云溪日报' },
    ],
    ['a breadcrumb stands above', ['当前位置：首页 > 新闻中心 > 乡镇动态', title, '来源：云溪日报'], { title }],
  ])('%s', (_, head, expected) => {
    const article = read([...head, body].join('\n'));
    expect(article).toMatchObject(expected);
    expect(texts(article)).toEqual(paragraphs);
  });
});

describe('sources and authors', () => {
  it.each<[string, string, Partial<Article>]>([
    [
      'in one line',
      '来源：云溪日报　时间：2024-06-05 10:20　浏览次数：123',
      { source: '云溪日报', published: '2024-06-05T10:20' },
    ],
    ['beside the date', '云溪日报 2024年06月05日 10:20', { source: '云溪日报', published: '2024-06-05T10:20' }],
    [
      'one a line',
      '来源：云溪日报\n作者：叶听泉\n日期：2024年6月5日\n正文：',
      { source: '云溪日报', authors: [{ name: '叶听泉', role: 'writer' }] },
    ],
    [
      'in brackets',
      '（云溪日报记者 叶听泉 通讯员 方听雨）',
      {
        authors: [
          { name: '叶听泉', role: 'reporter' },
          { name: '方听雨', role: 'correspondent' },
        ],
      },
    ],
    [
      'copied from an account',
      '云溪发布\n2024-06-05 08:30\n发表于广东',
      { source: '云溪发布', published: '2024-06-05T08:30' },
    ],
  ])('%s', (_, head, expected) => {
    const article = read(`${title}\n${head}\n${body}`);
    expect(article).toMatchObject({ title, ...expected });
    expect(texts(article)).toEqual(paragraphs);
  });

  it('behind the text, as accounts write them', () => {
    const tail = 'END\n来源丨云溪日报\n记者丨叶听泉\n编辑丨方听雨\n阅读原文\n喜欢此内容的人还喜欢';
    const article = read(`${title}\n${body}\n${tail}`);
    expect(article.source).toBe('云溪日报');
    expect(article.authors.map(({ name }) => name)).toEqual(['叶听泉', '方听雨']);
    expect(texts(article)).toEqual(paragraphs);
  });

  it('in half-width punctuation', () => {
    const halved = body.replaceAll('，', ',').replaceAll('。', '.');
    const article = read(`${title}\n来源:云溪日报 时间:2024-06-05\n${halved}`);
    expect(article).toMatchObject({ title, source: '云溪日报', published: '2024-06-05' });
    expect(texts(article)).toEqual(halved.split('\n'));
  });
});

describe('lines that begin minutes, hotlines and interviews', () => {
  it.each([
    ['a field with a day', '时间：6月4日　地点：镇会议室'],
    ['a field with a day alone', '日期：6月4日'],
    ['who answers', '接听人：县水利局局长陆承安'],
    ['a question', '问：今年的堤坝修得怎么样？'],
    ['an item', '■青石镇党委书记陆承安'],
    ['who reports', '青石县审计局局长　陆承安'],
  ])('stay with the text: %s', (_, line) => {
    expect(texts(read(`${title}\n${line}\n${body}`))).toEqual([line, ...paragraphs]);
  });

  it('and a day before what stands beside it', () => {
    const line = '时间：6月4日　接听人：县水利局党组书记、局长陆承安';
    expect(texts(read(`${title}\n${line}\n${body}`)).join('')).toBe([line, ...paragraphs].join(''));
    expect(texts(read(`${title}\n时间：6月4日 来源：云溪日报 点击：23次\n${body}`))).toEqual(paragraphs);
  });

  it('but a day with its year is that of publishing', () => {
    const article = read(`${title}\n时间：2024年6月4日\n${body}`);
    expect(article.published).toBe('2024-06-04');
    expect(texts(article)).toEqual(paragraphs);
  });
});

describe('a mail', () => {
  const head =
    '发件人：方听雨 <fang@example.cn>\n发送时间：2024年6月5日 9:30\n收件人：何小满\n主题：转：青石镇召开防汛工作会议';

  it('loses its head, whose date is not the article’s', () => {
    const article = read(`${head}\n\n${title}\n${body}`);
    expect(article.title).toBe(title);
    expect(article.published).toBeUndefined();
    expect(texts(article)).toEqual(paragraphs);
  });

  it('lends its subject where the text has no headline', () => {
    expect(read(`${head}\n\n${body}`).title).toBe(title);
  });
});
