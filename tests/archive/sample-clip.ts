import { makeClip } from '../../lib/clip/make-clip.ts';
import type { Article, Clip, Person, Reading, ResolvedPlace } from '../../lib/types.ts';

export interface SampleClip {
  id?: string;
  url?: string;
  title?: string;
  source?: string;
  published?: string;
  texts?: string[];
  officials?: string[];
  others?: string[];
  programmes?: string[];
  place?: string[];
  tags?: string[];
  note?: string;
  saved?: string;
}

export function sampleClip(sample: SampleClip = {}): Clip {
  const { id = 'a', saved = '2026-11-01T08:00:00.000Z', tags = [], note = '' } = sample;
  return makeClip(sampleReading(sample), { id, saved, tags, note });
}

function sampleReading(sample: SampleClip): Reading {
  const article = sampleArticle(sample);
  const officials = (sample.officials ?? []).map((name) => samplePerson(name, true));
  const others = (sample.others ?? []).map((name) => samplePerson(name, false));
  const places = sample.place ? [samplePlace(sample.place)] : [];
  return {
    article,
    recognition: {
      mentions: [],
      persons: [...officials, ...others],
      programmes: (sample.programmes ?? []).map((name) => ({
        key: `g:${name}`,
        name,
        surface: name,
        kind: 'strategy',
        mentions: [],
        rule: 'gazetteer',
      })),
      places: places.map((place) => ({ ...place, mentions: [] })),
    },
    summary: { event: {}, actors: [], keyPoints: [], figures: [], outline: [], appointments: [] },
    gazetteer: 'test',
  };
}

export function sampleArticle(sample: SampleClip): Article {
  const { url = 'https://www.yunjiang.gov.cn/news/1.html', title = '云江镇召开河长制工作会议' } = sample;
  const texts = sample.texts ?? ['昨天上午，云江镇召开河长制工作会议。', '镇长周明远要求各村压实责任。'];
  return {
    url,
    title,
    source: sample.source ?? '云江日报',
    published: sample.published ?? '2023-05-18',
    authors: [],
    blocks: texts.map((text) => ({ kind: 'paragraph', text })),
    removed: [],
    attachments: [],
    basis: {},
  };
}

function samplePerson(name: string, isOfficial: boolean): Person {
  const surface = isOfficial ? '云江镇镇长' : '村民';
  return {
    key: `p:${name}`,
    name,
    nameKind: 'full',
    isOfficial,
    candidates: [],
    posts: isOfficial ? [{ surface, title: '镇长', span: { block: 0, start: 0, end: 1 } }] : [],
    surfaces: [name],
    mentions: [],
    rule: 'test',
  };
}

function samplePlace(path: string[]): ResolvedPlace {
  return { code: '440600', name: path.at(-1) ?? '', level: 'township', path };
}
