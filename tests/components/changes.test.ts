import { expect, it } from 'vitest';
import { compareArticles } from '../../entrypoints/archive/changes.ts';
import { listLanes, listSightings, spanYears } from '../../entrypoints/archive/sightings.ts';
import { sampleArticle, sampleClip } from '../archive/sample-clip.ts';

it('names the paragraphs that went and came, and takes white space and order for no change', () => {
  const earlier = sampleArticle({ texts: ['会场一角。', '镇长讲话。', '散会。'] });
  const later = sampleArticle({ texts: ['散 会。', '镇长讲话，书记主持。', '会场一角。'] });
  expect(compareArticles(earlier, later)).toEqual({ dropped: ['镇长讲话。'], added: ['镇长讲话，书记主持。'] });
});

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
