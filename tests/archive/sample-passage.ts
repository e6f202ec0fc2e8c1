import type { Passage } from '../../lib/types.ts';

/** A passage of the sample clip's page. */
export function samplePassage(change: Partial<Passage> = {}): Passage {
  return {
    id: 'p1',
    url: 'https://www.yunjiang.gov.cn/news/1.html',
    title: '云江镇召开河长制工作会议',
    quote: '压实责任',
    prefix: '昨天上午，云江镇召开河长制工作会议。镇长周明远要求各村',
    suffix: '。',
    offset: 27,
    of: 1,
    nth: 0,
    distinct: true,
    colour: 'orange',
    note: '',
    created: '2026-11-01T08:00:00.000Z',
    changed: '2026-11-01T08:00:00.000Z',
    ...change,
  };
}
