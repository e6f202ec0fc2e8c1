import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { readVillages, type VillageShard } from '../../lib/gazetteer/villages.ts';
import { keepShards, placeVillages, type ReadShard } from '../../lib/mentions/villages.ts';
import { readArticle } from '../../lib/read.ts';
import type { Article, Reading } from '../../lib/types.ts';
import { articleOf, ownGazetteer } from './read-sentence.ts';

const readShard: ReadShard = async (province) => {
  const file = new URL(`../../assets/gazetteer/villages/${province}.gz`, import.meta.url);
  return existsSync(file) ? readVillages(new Uint8Array(readFileSync(file))) : undefined;
};

function readPlain(paragraphs: readonly string[], fields: Partial<Article> = {}): Reading {
  return readArticle(articleOf(paragraphs, fields), ownGazetteer());
}

function read(...paragraphs: string[]): Promise<Reading> {
  return placeVillages(readPlain(paragraphs), readShard);
}

/** `440606102215 桃村×2`: the villages found and how often. */
function villagesOf({ recognition }: Reading): string[] {
  return recognition.places
    .filter(({ level }) => level === 'village')
    .map(({ code, name, mentions }) => `${code} ${name}×${mentions.length}`)
    .sort();
}

function drawnPlaces({ article, recognition }: Reading): string[] {
  return recognition.mentions
    .filter(({ kind }) => kind === 'place')
    .map(({ span, surface }) => {
      const text = span.block < 0 ? article.title : (article.blocks[span.block]?.text ?? '');
      expect(text.slice(span.start, span.end)).toBe(surface);
      return surface;
    });
}

/** `书记：440606102215 桃村`. */
function jurisdictionsOf({ recognition }: Reading): string[] {
  return recognition.persons.flatMap(({ posts }) =>
    posts.map(({ title, jurisdiction }) => `${title}：${jurisdiction?.code ?? '–'} ${jurisdiction?.name ?? '–'}`),
  );
}

describe('villages of a resolved town', () => {
  it('are found right after the town, with code and path', async () => {
    const reading = await read('昨天，工作组来到佛山市顺德区北滘镇桃村检查河涌。');
    expect(villagesOf(reading)).toEqual(['440606102215 桃村×1']);
    const [village] = reading.recognition.places.filter(({ level }) => level === 'village');
    expect(village?.path).toEqual(['广东省', '佛山市', '顺德区', '北滘镇', '桃村']);
    expect(drawnPlaces(reading).at(-1)).toBe('桃村');
  });

  it('go on along a list', async () => {
    const reading = await read('佛山市顺德区北滘镇桃村、碧江社区和西海村将各建一座文化公园。');
    expect(villagesOf(reading)).toEqual(['440606102002 碧江社区×1', '440606102215 桃村×1', '440606102216 西海村×1']);
  });

  it('are known by their committee too', async () => {
    const reading = await read('活动在佛山市顺德区北滘镇西海村委会举行。');
    expect(villagesOf(reading)).toEqual(['440606102216 西海村×1']);
    expect(drawnPlaces(reading)).toContain('西海村');
  });

  it('are found in the text below the home town', async () => {
    const reading = await read('佛山市顺德区北滘镇昨日部署防汛工作。', '在桃村，水闸已经关闭；西海村的堤围有人值守。');
    expect(villagesOf(reading)).toEqual(['440606102215 桃村×1', '440606102216 西海村×1']);
  });

  it.each([
    ['顺德区乐从镇', '440606103205'],
    ['南海区里水镇', '440605126230'],
  ])('are told apart by their town: 小布村 of %s', async (town, code) => {
    expect(villagesOf(await read(`佛山市${town}小布村的鱼塘开始干塘。`))).toEqual([`${code} 小布村×1`]);
  });

  it.each([
    ['a word that is no name', '佛山市顺德区北滘镇加快乡村振兴，建设美丽乡村和新农村。'],
    ['a village that the town has not', '佛山市顺德区北滘镇柳溪村的荷花开了。'],
    ['a short name inside other words', '佛山市顺德区北滘镇举行活动，仙桃村居图展出。'],
    ['a name that goes on as a road', '佛山市顺德区北滘镇桃村路昨日通车。'],
  ])('are not %s', async (_, text) => {
    expect(villagesOf(await read(text))).toEqual([]);
  });
});

describe('posts in villages', () => {
  it('get the code of a village after its town', async () => {
    const reading = await read('“大家都来了。”佛山市顺德区北滘镇桃村党委书记何伟强说。');
    expect(jurisdictionsOf(reading)).toEqual(['党委书记：440606102215 桃村']);
    expect(drawnPlaces(reading)).not.toContain('桃村');
  });

  it('get that of the home town’s village where the post names no town', async () => {
    const reading = await read(
      '佛山市顺德区北滘镇昨日举行现场会，镇党委书记周明远参加。',
      '“水变清了。”西海村党委书记梁国华说。',
    );
    expect(jurisdictionsOf(reading)).toContain('党委书记：440606102216 西海村');
  });

  it('stay without a code where no town has the village', async () => {
    const reading = await read('佛山市顺德区北滘镇昨日举行现场会。', '柳溪村党委书记梁国华说，水变清了。');
    expect(jurisdictionsOf(reading)).toEqual(['党委书记：– 柳溪村']);
  });
});

describe('shards', () => {
  it('are not read without a resolved town, nor without a village in the text', async () => {
    const ask = vi.fn(readShard);
    const without = [readPlain(['桃村昨日举行活动。']), readPlain(['佛山市顺德区北滘镇昨日举行会议。'])];
    for (const reading of without) expect(await placeVillages(reading, ask)).toBe(reading);
    expect(ask).not.toHaveBeenCalled();
  });

  it('may be missing', async () => {
    const reading = readPlain(['佛山市顺德区北滘镇桃村昨日举行活动。']);
    expect(await placeVillages(reading, async () => undefined)).toBe(reading);
  });

  it('are kept for the last three provinces', async () => {
    const ask = vi.fn(async (): Promise<VillageShard | undefined> => undefined);
    const keep = keepShards(ask);
    for (const province of ['11', '12', '13', '11', '14', '11', '13', '12']) await keep(province);
    expect(ask.mock.calls.flat()).toEqual(['11', '12', '13', '14', '12']);
  });

  it('are asked for again after a failure', async () => {
    const ask = vi.fn(readShard).mockRejectedValueOnce(new Error('The file could not be read.'));
    const keep = keepShards(ask);
    await expect(keep('44')).rejects.toThrow('The file could not be read.');
    expect(await keep('44')).toBeDefined();
  });
});

it('leaves a reading that has all it can have as it is', async () => {
  const reading = await read('佛山市顺德区北滘镇桃村党委书记何伟强来到西海村。');
  expect(reading.recognition.mentions).toEqual((await placeVillages(reading, readShard)).recognition.mentions);
  expect(villagesOf(await placeVillages(reading, readShard))).toEqual(villagesOf(reading));
});
