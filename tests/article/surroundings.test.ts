import { describe, expect, it } from 'vitest';
import { prose, readArticle, writePage } from './open.ts';

const two = `<p>${prose(1)}</p><p>${prose(2)}</p>`;
const withInfo = (info: string): string => writePage(two).replace('2024-06-05 10:20 来源：云溪县融媒体中心', info);

describe('a bold line below a picture', () => {
  const under = (line: string): string | undefined =>
    readArticle(writePage(`<div align="center"><img src="a.jpg"></div><div align="center"><b>${line}</b></div>${two}`))
      .article.blocks[0]?.kind;

  it.each(['图为青石镇防汛演练现场。（周小满摄）', '防汛物资装车 周小满摄'])('%s is a caption', (line) => {
    expect(under(line)).toBe('caption');
  });

  it('is a heading when it says nothing of a picture', () => {
    expect(under('压实防汛责任')).toBe('heading');
  });
});

describe('the source beside the date', () => {
  it.each([
    ['发表于2024-06-05 10:20|<span>来源云溪网</span>', '云溪网'],
    ['2024-06-05 10:20 云溪网[整理]', '云溪网'],
    ['<span>3160字</span> <span>2024-06-05 10:20</span> <span>云溪日报</span>', '云溪日报'],
  ])('%s', (info, source) => {
    expect(readArticle(withInfo(info)).article.source).toBe(source);
  });
});

describe('a badge', () => {
  it('is no source', () => {
    expect(readArticle(withInfo('<span>优质原创作者</span> 2024-06-05 10:20')).article.source).not.toBe('优质原创作者');
  });
});

describe('lines round the body', () => {
  it('that repeat the headline are no subtitle', () => {
    const page = writePage(two).replace('</h1>', '</h1><h2>青石镇 召开防汛工作会议</h2>');
    expect(readArticle(page).article.subtitle).toBeUndefined();
  });

  it('leave out the medium that stands alone above its button', () => {
    const { article } = readArticle(writePage(`<div>云溪县融媒体中心</div><div>+关注</div>${two}`));
    expect(article.blocks.map(({ text }) => text)).toEqual([prose(1), prose(2)]);
  });

  it('keep the office that signs above its report', () => {
    const page = withInfo('2024-06-05 10:20 来源：云溪县统计局').replace(two, `<p>云溪县统计局</p>${two}`);
    expect(readArticle(page).article.blocks[0]?.text).toBe('云溪县统计局');
  });
});

describe('files behind the article', () => {
  const filesOf = (below: string): string[] =>
    readArticle(writePage(two).replace('</body>', `${below}</body>`)).article.attachments.map(({ name }) => name);

  it('count when the page says that they are its files', () => {
    expect(filesOf('<div><b>附件下载：</b><a href="/f/1.pdf">物资清单</a></div>')).toEqual(['物资清单']);
    expect(filesOf('<div><a href="/f/1.doc">防汛值班表.doc</a></div>')).toEqual(['防汛值班表.doc']);
  });

  it('do not when the footer links them', () => {
    expect(filesOf('<div><a href="/about">关于我们</a></div><div><a href="/ad/1.pdf">品牌广告</a></div>')).toEqual([]);
  });
});

describe('a short article', () => {
  it('is one in spite of a film far below it', () => {
    const page = writePage(`<p>${prose(1)}</p>`).replace('</body>', '<p>热门文章</p><embed src="a.swf"></body>');
    expect(readArticle(page).article.blocks).toHaveLength(1);
  });

  it('goes on behind a related list that stands above its paragraphs', () => {
    const above = `<p>新款雨衣现已到店，欢迎广大市民前来选购，详情可以咨询各门店的工作人员，先到先得，售完为止，另有小礼品相送，数量有限，送完为止。</p><p>相关新闻：</p><p><a href="/1">云溪镇开展防汛演练</a></p>`;
    const { article } = readArticle(writePage(`<div>${above}</div><div>${two}<p>${prose(3)}</p></div>`));
    expect(article.blocks.map(({ text }) => text)).toContain(prose(3));
  });
});
