// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleClip } from '../archive/sample-clip.ts';
import { answerWith, calls, reset } from './fake-browser.ts';
import { choose, click, find, has, leave, press, settle, show, textOf, textsOf, type } from './screen.ts';

vi.mock('wxt/browser', () => import('./fake-browser.ts'));
vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: true }));
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

const { ArchivePage } = await import('../../entrypoints/archive/archive-page.tsx');
const { archive } = await import('../../entrypoints/archive/store.ts');

beforeEach(async () => {
  await leave();
  reset();
  // What the background does on these messages.
  answerWith(async ({ type, ids }) => {
    const which = Array.isArray(ids) ? ids : [];
    return type === 'delete-clips' ? archive.deleteClips(which) : archive.restoreClips(which);
  });
  const listed = await archive.listClips({ limit: 100 });
  if (listed.ok) await archive.deleteClips(listed.value.clips.map(({ id }) => id));
  for (const clip of [
    sampleClip({ id: 'a', officials: ['周明远'], tags: ['待核'], place: ['广东省', '佛山市', '云江镇'] }),
    sampleClip({
      id: 'b',
      url: 'https://www.yunjiang.gov.cn/news/2.html',
      title: '青石村修通产业路',
      texts: ['产业路修通了，山货走出大山。', '村党委书记邝秀兰说，路通了人心也通了。'],
      officials: ['邝秀兰'],
      published: '2021-09-01',
    }),
  ]) {
    await archive.saveClip(clip);
  }
});

describe('the archive page', () => {
  it('lists the clips, the latest publication first', async () => {
    await open('#');
    expect(textsOf('.clip h2')).toEqual(['云江镇召开河长制工作会议', '青石村修通产业路']);
    expect(textOf('.clip .row')).toBe('周明远待核');
  });

  it('finds by any words of the text and marks them', async () => {
    await open('#q=山货');
    expect(textsOf('.clip h2')).toEqual(['青石村修通产业路']);
    expect(textsOf('.clip mark')).toEqual(['山货']);
  });

  it('makes a condition of a ticked name, and shows it in the search line', async () => {
    await open('#');
    await click('.facet input');
    await settle(() => textsOf('.clip').length === 1);
    expect(textOf('.q .op')).toMatch(/^人物 /);
    expect(location.hash).toContain(encodeURIComponent('人物：'));
  });

  it('says which condition empties the result, and offers to drop it', async () => {
    await open('#q=标签：待核 产业路');
    await settle(() => textsOf('.blank button').length > 1);
    expect(textOf('.blank')).toContain('没有同时符合 2 个条件的剪报');
    expect(textOf('.blank')).toContain('去掉“标签：待核”有 1 篇');
    await click('.blank button');
    await settle(() => has('.clip'));
    expect(textsOf('.clip h2')).toHaveLength(1);
  });

  it('counts the names of what is found, and leaves the other years to be added', async () => {
    await open('#q=山货');
    await settle(() => textsOf('.facet .n').length === 3);
    expect(textOf('.facets')).not.toContain('周明远');
    await open(`#q=${encodeURIComponent('年：2021')}`);
    await settle(() => textsOf('.years button').length === 2);
    expect(textOf('.facets')).not.toContain('周明远');
  });

  it('picks all that was found, also what is not shown', async () => {
    for (let at = 0; at < 25; at++) {
      const url = `https://www.yunjiang.gov.cn/more/${at}.html`;
      await archive.saveClip(sampleClip({ id: `m${at}`, url, title: `防汛简报第${at}期`, texts: [`防汛第${at}日。`] }));
    }
    await open('#q=防汛');
    expect(textsOf('.clip')).toHaveLength(20);
    await click('.clip input');
    await click('.rhead > .btn');
    await settle(() => textOf('.rhead').includes('已选 25 篇'));
    await click('.rhead .end .btn');
    await type('.tagpicked input', '汛情，');
    await click('.tagpicked .primary');
    await settle(() => !has('.tagpicked'));
    expect(await archive.search('标签：汛情', { limit: 0 })).toMatchObject({ value: { total: 25 } });
  });

  it('keeps the order in the address, and leads back from a clip', async () => {
    await open('#');
    await choose('.rhead select', 'published-oldest');
    expect(textsOf('.clip h2')).toEqual(['青石村修通产业路', '云江镇召开河长制工作会议']);
    expect(location.hash).toBe('#order=published-oldest');
    location.hash = '#clip=b';
    await settle(() => has('.clipbar'));
    expect(find('.clipbar a').getAttribute('href')).toBe('#order=published-oldest');
    await click('.clipbar a');
    await settle(() => has('.rhead select'));
    expect(textsOf('.clip h2')).toEqual(['青石村修通产业路', '云江镇召开河长制工作会议']);
  });

  it('clears the search line when the link to all clips is followed', async () => {
    await open('#');
    await type('.q input', '山货');
    await settle(() => textsOf('.clip').length === 1);
    location.hash = '';
    await settle(() => textsOf('.clip').length === 2);
    expect(find('.q input')).toHaveProperty('value', '');
  });

  it('takes the question of a deletion back on Escape', async () => {
    await open('#clip=b', '.clipbar');
    await click('.clipbar [aria-label=删除]');
    expect(textOf('.clipbar .danger')).toBe('删除这篇剪报');
    await press('.clipbar .danger', 'Escape');
    await settle(() => !has('.clipbar .danger'));
    expect(document.activeElement).toBe(find('.clipbar [aria-label=删除]'));
  });

  it('tells of the menu of formats whether it is open', async () => {
    await open('#');
    const button = find('.rhead .split button');
    expect(button.getAttribute('aria-label')).toBe('导出找到的 2 篇');
    expect([button.getAttribute('aria-haspopup'), button.getAttribute('aria-expanded')]).toEqual(['menu', 'false']);
    await click('.rhead .split button');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('takes a deletion back in the place where it was made', async () => {
    await open('#');
    await click('.clip input');
    await click('.rhead [aria-label=删除]');
    await settle(() => textsOf('.clip').length === 1);
    expect(textOf('.rhead')).toContain('已删除 1 篇');
    await click('.rhead .end button');
    await settle(() => textsOf('.clip').length === 2);
    expect(calls.map((call) => call.type)).toEqual(['delete-clips', 'restore-clips']);
  });

  it('opens a clip, and keeps the note that is typed beside it', async () => {
    await open('#clip=b', '.art');
    expect(textsOf('.text p')).toEqual(['产业路修通了，山货走出大山。', '村党委书记邝秀兰说，路通了人心也通了。']);
    await type('.notes textarea', '产业路以后再查');
    await leave();
    await vi.waitFor(async () =>
      expect(await archive.getClip('b')).toMatchObject({ value: { note: '产业路以后再查' } }),
    );
  });

  it('follows a note and tags that are written elsewhere, and writes none of them back', async () => {
    await open('#clip=b', '.art');
    await archive.updateClips(['b'], { addTags: ['乙标签'], note: '乙写的附注' });
    await settle(() => has('.notes .tags .tag'));
    expect(find('.notes textarea')).toMatchObject({ value: '乙写的附注' });
    await type('.notes textarea', '正在写');
    await archive.updateClips(['b'], { addTags: ['丙标签'] });
    await settle(() => textsOf('.notes .tags .tag').length === 2);
    expect(find('.notes textarea')).toMatchObject({ value: '正在写' });
    await leave();
    await vi.waitFor(async () =>
      expect(await archive.getClip('b')).toMatchObject({ value: { tags: ['乙标签', '丙标签'], note: '正在写' } }),
    );
  });

  it('hands the last words to the background when the page closes', async () => {
    await open('#clip=b', '.art');
    await type('.notes textarea', '最后一句');
    dispatchEvent(new Event('pagehide'));
    expect(calls.at(-1)).toEqual({ type: 'write-note', id: 'b', note: '最后一句' });
  });

  it('makes an earlier version the present one', async () => {
    await archive.saveClip(
      sampleClip({
        url: 'https://www.yunjiang.gov.cn/news/2.html',
        texts: ['改过。'],
        saved: '2026-11-03T00:00:00.000Z',
      }),
    );
    await open('#clip=b', '.summary select');
    await choose('.summary select', '2026-11-01T08:00:00.000Z');
    expect(textsOf('.text p')).toHaveLength(2);
    expect(textOf('.summary')).toContain('从这一版到现在的版本');
    await click('.summary .changes ~ .btn');
    await settle(() => textOf('.summary').includes('已改回'));
    expect(await archive.getClip('b')).toMatchObject({ value: { reading: { article: { blocks: { length: 2 } } } } });
  });

  it('brings all of the trash back, or deletes it for good after a second word', async () => {
    const trashed = await archive.listTrash();
    if (trashed.ok) await archive.eraseClips(trashed.value.map(({ clip }) => clip.id));
    await archive.deleteClips(['a', 'b']);
    await open('#trash', '.names li');
    await click('.sec .acts .btn');
    await settle(() => has('.blank'));
    expect(await archive.countClips()).toEqual({ ok: true, value: 2 });
    await archive.deleteClips(['a', 'b']);
    await settle(() => has('.names li'));
    await click('.names [aria-label="彻底删除 青石村修通产业路"]');
    expect(textsOf('.names li')).toHaveLength(2);
    await click('.names .danger');
    await settle(() => textsOf('.names li').length === 1);
    expect(textOf('[role=status]')).toBe('已彻底删除 1 项，不能再恢复。');
    expect(await archive.listTrash()).toMatchObject({ value: [{ clip: { id: 'a' } }] });
  });

  it('draws a long list of clips, posts and speeches page by page', async () => {
    for (let at = 0; at < 70; at++) {
      const url = `https://www.yunjiang.gov.cn/long/${at}.html`;
      const of = { programmes: ['河长制'], officials: ['周长河'] };
      await archive.saveClip(sampleClip({ id: `l${at}`, url, title: `巡河第${at}次`, texts: [`第${at}次。`], ...of }));
    }
    await open('#programme=河长制', '.off .clip');
    expect(textsOf('.clip')).toHaveLength(20);
    await click('.rest .btn');
    expect(textsOf('.clip')).toHaveLength(40);
    await open('#official=周长河', '.off table');
    await settle(() => textOf('.head').includes('70 篇'));
    expect(textsOf('tbody tr')).toHaveLength(60);
    await click('.tw .more');
    expect(textsOf('tbody tr')).toHaveLength(70);
  });

  it('gathers what the clips show of one official', async () => {
    await open('#official=邝秀兰', '.off table');
    expect(textOf('.head')).toContain('1 篇剪报');
    expect(textOf('.off table')).toContain('青石村修通产业路');
  });

  it('has a sentence for a clip that is gone', async () => {
    await open('#clip=nowhere', '.blank');
    expect(textOf('.blank')).toContain('这篇剪报不在库中');
    expect(find('.blank a').getAttribute('href')).toBe('#trash');
  });
});

async function open(hash: string, until = '.clip, .blank'): Promise<void> {
  location.hash = hash;
  await show(<ArchivePage />);
  await settle(() => has(until));
}
