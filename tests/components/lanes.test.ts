import { describe, expect, it } from 'vitest';
import { listLanes } from '../../entrypoints/archive/lanes.ts';
import { nameBody } from '../../entrypoints/archive/name-body.ts';
import type { Post } from '../../lib/types.ts';
import { sampleClip } from '../archive/sample-clip.ts';

const county = { code: '130534', name: '清河县' };

describe('the body of a post', () => {
  const cases: [string | undefined, string, string, string][] = [
    ['县农业农村局', '清河县', '农业农村局', '清河县农业农村局'],
    ['清河县农业农村局', '清河县', '农业农村局', '清河县农业农村局'],
    ['河北省清河县农业农村局', '清河县', '农业农村局', '清河县农业农村局'],
    ['原清河县财政局', '清河县', '财政局', '清河县财政局'],
    ['县委', '清河县', '', '清河县委'],
    [undefined, '清河县', '', '清河县'],
    ['清河县人民政府', '清河县', '', '清河县人民政府'],
    ['县委组织部', '清河县', '组织部', '清河县委组织部'],
    ['组织部', '清河县', '组织部', '清河县组织部'],
    ['县政府办公室', '清河县', '政府办公室', '清河县政府办公室'],
    ['市场监督管理局', '清河县', '市场监督管理局', '清河县市场监督管理局'],
    ['乡村振兴局', '清河县', '乡村振兴局', '清河县乡村振兴局'],
    ['南宫市财政局', '南宫市', '财政局', '南宫市财政局'],
  ];
  it.each(cases)('%s', (organisation, place, body, written) => {
    const post = { jurisdiction: county, ...(organisation && { organisation }) };
    expect(nameBody(post)).toEqual({ place, body, written });
  });

  it('needs no place', () => {
    expect(nameBody({ organisation: '县财政局' })).toEqual({ place: '', body: '财政局', written: '县财政局' });
  });
});

describe('the lanes of the chart', () => {
  it('keep offices of two bodies apart, and one office in two ways of writing together', () => {
    const sightings = [
      sight('2024-02-01', '县农业农村局', '局长'),
      sight('2024-03-01', '清河县农业农村局', '局长'),
      sight('2024-08-09', '县发展和改革局', '局长'),
      sight('2024-09-01', '县委', '书记'),
      sight('2024-10-01', '清河县委', '书记'),
    ];
    expect(listLanes(sightings).map(({ title, where, days }) => [title, where, days.length])).toEqual([
      ['局长', '清河县农业农村局', 2],
      ['局长', '清河县发展和改革局', 1],
      ['书记', '清河县委', 2],
    ]);
  });
});

function sight(day: string, organisation: string, title: string) {
  const clip = sampleClip({ officials: ['叶向晚'] });
  const [person] = clip.reading.recognition.persons;
  if (!person) throw new Error('the sample has one person');
  const span = { block: 0, start: 0, end: 1 };
  const post: Post = { surface: organisation + title, title, organisation, jurisdiction: county, span };
  return { clip, person, day, posts: [post], said: [] };
}
