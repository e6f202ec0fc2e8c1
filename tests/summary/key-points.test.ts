import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';
import { findUnproved } from './check-evidence.ts';

function pointsOf(blocks: string[], posts: Record<string, string>) {
  const article = articleOf({ title: '关于周明等同志职务任免的通知', published: '2024-05-20', blocks });
  const persons = Object.entries(posts).map(([name, post]) => ({ name, posts: [post] }));
  const summary = summarise(article, recogniseByHand(article, { persons }));
  expect(findUnproved(article, summary)).toEqual([]);
  return summary.keyPoints.map(({ text, evidence }) => ({ text, blocks: evidence.map(({ block }) => block) }));
}

describe('a key point of a notice of appointments', () => {
  it('keeps the verb that stands on a line above it', () => {
    const points = pointsOf(
      [
        '经研究决定，任命：',
        '周明同志为县文化广电和旅游局局长；',
        '何静同志为县发展和改革局副局长（试用期一年）；',
        '免去：',
        '陶见山同志的县人民政府办公室主任职务。',
      ],
      { 周明: '县文化广电和旅游局局长', 何静: '县发展和改革局副局长', 陶见山: '县人民政府办公室主任' },
    );
    expect(points).toEqual([
      { text: '任命：周明同志为县文化广电和旅游局局长；', blocks: [0, 1] },
      { text: '任命：何静同志为县发展和改革局副局长（试用期一年）；', blocks: [0, 2] },
      { text: '免去：陶见山同志的县人民政府办公室主任职务。', blocks: [3, 4] },
    ]);
  });

  it('takes none where the sentence has its own, or another text stands between', () => {
    const points = pointsOf(
      [
        '会议决定任命：',
        '全县各部门要认真学习贯彻会议精神，抓好各项工作落实。',
        '任命周明同志为县文化广电和旅游局局长。',
        '何静同志为县发展和改革局副局长。',
      ],
      { 周明: '县文化广电和旅游局局长', 何静: '县发展和改革局副局长' },
    );
    expect(points.map(({ text }) => text)).not.toContainEqual(expect.stringContaining('：'));
  });
});

describe('a list of persons', () => {
  const sentences = [
    '县里成立人居环境整治领导小组，6月底前完成85个村的整治任务。',
    '各乡镇每月报送一次进度，县财政安排资金1200万元。',
  ];
  it('is no key point, as a row or as those present', () => {
    const rows = ['副组长：茶永胜 县委常委、常务副县长', '刘与权 县财政局局长，主持日常工作'];
    const present = '参加：季风（县政府办公室主任）、者光荣（县水利局局长）。';
    const article = articleOf({
      title: '领导小组名单',
      published: '2024-05-20',
      blocks: [...sentences, ...rows, present],
    });
    const persons = [
      { name: '茶永胜', posts: ['县委常委', '常务副县长'], rule: 'roster' },
      { name: '刘与权', posts: ['县财政局局长'], rule: 'roster' },
      { name: '季风', posts: ['县政府办公室主任'] },
      { name: '者光荣', posts: ['县水利局局长'] },
    ];
    const { keyPoints } = summarise(article, recogniseByHand(article, { persons }));
    expect(keyPoints.map(({ text }) => text)).toEqual(sentences);
  });
  it('hides no sentence about one who stands in it', () => {
    const told = '茶永胜要求6月底前完成85个村的整治任务，县财政安排资金1200万元。';
    const article = articleOf({
      title: '领导小组名单',
      published: '2024-05-20',
      blocks: ['副组长：茶永胜 副县长', told],
    });
    const persons = [{ name: '茶永胜', posts: ['副县长'], rule: 'roster' }];
    const { keyPoints } = summarise(article, recogniseByHand(article, { persons }));
    expect(keyPoints.map(({ text }) => text)).toEqual([told]);
  });
});
