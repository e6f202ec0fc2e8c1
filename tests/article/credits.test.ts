import { describe, expect, it } from 'vitest';
import { isCredit } from '../../lib/article/metadata/credits.ts';
import { prose, readArticle, writePage } from './open.ts';

describe('credits of the staff', () => {
  it.each([
    '编辑 林晓禾 校对 周小满',
    '编辑 林晓禾 ｜ 排版 周小满',
    '县粮储局供稿 摄影/周小满 编辑/林晓禾',
    '供图：青禾县融媒体中心 监制：何小满',
    '编辑 林晓禾',
    '（校对：周 满 审核：石 磊）',
  ])('%s is one', (text) => {
    expect(isCredit(text)).toBe(true);
  });

  it.each([
    '编辑 校对 排版',
    '摄影 文化 游戏 图片',
    '编辑部召开青年编辑座谈会',
    '审核通过后发放补贴',
    '摄影爱好者走进云溪镇',
    '供稿单位要对稿件的真实性负责',
    '统筹 城乡发展 校对 户籍信息',
    '编辑手记：走进田间地头',
    '记者 何小满',
  ])('%s is none', (text) => {
    expect(isCredit(text)).toBe(false);
  });

  it('leave the body and name editors and photographers, typesetters not', () => {
    const { article } = readArticle(
      writePage(
        `<p>${prose(1)}</p><p>${prose(2)}</p><p>县水利局供稿 摄影/周小满 编辑/林晓禾</p><p>编辑 林晓禾 ｜ 排版 何小满</p>`,
      ),
    );
    expect(article.blocks.map(({ text }) => text)).toEqual([prose(1), prose(2)]);
    expect(article.authors).toEqual([
      { name: '周小满', role: 'photographer' },
      { name: '林晓禾', role: 'editor' },
    ]);
  });

  it('are not read from a row of links behind the article', () => {
    const links = ['图片', '摄影', '文化', '游戏'].map((text) => `<a href="/${text}">${text}</a>`).join(' | ');
    const page = writePage(`<p>${prose(1)}</p><p>${prose(2)}</p>`).replace('</body>', `<p>${links}</p></body>`);
    expect(readArticle(page).article.authors).toEqual([]);
  });
});
