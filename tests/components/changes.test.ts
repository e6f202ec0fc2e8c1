import { expect, it } from 'vitest';
import { listLanes, spanYears } from '../../entrypoints/archive/lanes.ts';
import { listSeenPosts, listSightings } from '../../entrypoints/archive/sightings.ts';
import { sampleClip } from '../archive/sample-clip.ts';

it('draws a post only on the days on which a clip is evidence for it', () => {
  const clips = [
    sampleClip({ id: 'a', officials: ['周明远'], published: '2021-03-01' }),
    sampleClip({ id: 'b', officials: ['周明远'], published: '2023-05-18' }),
    sampleClip({ id: 'c', officials: ['周明远'], published: '' }),
    sampleClip({ id: 'd', officials: ['林若溪'] }),
  ];
  const lanes = listLanes(listSightings(clips, '周明远'));
  expect(lanes).toMatchObject([{ title: '镇长', days: ['2021-03-01', '2023-05-18'], isKnown: false }]);
});

it('places days between the first January and the last December', () => {
  const { years, place } = spanYears(['2021-03-01', '2023-05-18']);
  expect(years).toEqual([2021, 2022, 2023]);
  expect(place('2021-01-01')).toBe(0);
  expect(place('2023-12-31')).toBeLessThan(100);
  expect(place('2022-01-01')).toBeCloseTo(100 / 3);
});

it('tells the posts last seen, each once, the latest first', () => {
  const clips = [
    sampleClip({ id: 'a', officials: ['周明远'], published: '2021-03-01' }),
    sampleClip({ id: 'b', officials: ['周明远'], published: '2023-05-18' }),
    sampleClip({ id: 'd', officials: ['林若溪'], published: '2024-05-18' }),
  ];
  expect(listSeenPosts(clips, '周明远')).toMatchObject([{ day: '2023-05-18', clip: 'b' }]);
});
