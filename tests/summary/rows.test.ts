import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roleVerbs } from '../../lib/summary/actors/verbs.ts';
import { appointmentForms } from '../../lib/summary/appointment-forms.ts';
import { documentKinds, kindOfName } from '../../lib/summary/event/heads.ts';
import { cues } from '../../lib/summary/key-points/cues.ts';
import { markerForms } from '../../lib/summary/outline/markers.ts';
import { sections, summarise } from '../../lib/summary/summarise.ts';
import { articleOf, recogniseByHand } from './build-recognition.ts';

describe('the sections', () => {
  it('lists every file of its folder once', () => {
    const files = readdirSync(new URL('../../lib/summary/sections', import.meta.url)).map((file) =>
      file.replace('.ts', ''),
    );
    const names = sections.map(({ id }) => id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
    expect(names.toSorted()).toEqual(files.toSorted());
  });
});

describe('rows match their examples and spare their counter-examples', () => {
  it.each(documentKinds)('document: $kind', ({ pattern, example, keeps }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(keeps)).toBe(false);
  });

  it.each(roleVerbs)('role: $role', ({ role, example, keeps }) => {
    const rolesIn = (text: string) => {
      const article = articleOf({ title: '动态', blocks: [text] });
      return summarise(article, recogniseByHand(article, { persons: [{ name: '周明' }] })).actors[0]?.roles;
    };
    expect(rolesIn(example)).toContain(role);
    expect(rolesIn(keeps)).not.toContain(role);
  });

  it.each(appointmentForms)('appointment: $id', ({ change, example, keeps }) => {
    const changesIn = (text: string) => {
      const article = articleOf({ title: '通知', blocks: [text] });
      const { appointments } = summarise(article, recogniseByHand(article, { persons: [{ name: '周明' }] }));
      return appointments.map((appointment) => appointment.change);
    };
    expect(changesIn(example)).toEqual([change]);
    expect(changesIn(keeps)).toEqual([]);
  });

  it.each(markerForms)('marker: $id', ({ pattern, example, keeps }) => {
    expect(pattern.test(example)).toBe(true);
    expect(pattern.test(keeps)).toBe(false);
  });

  it.each(cues)('cue: $id', ({ pattern, example }) => {
    expect(pattern.test(example)).toBe(true);
  });
});

describe('the kind of an event', () => {
  it.each([
    ['全县秋冬农业生产现场推进会', '现场推进会'],
    ['2023年党建工作集思会', '集思会'],
    ['“坚守初心”主题教育专题党课活动', '专题党课'],
    ['民营企业座谈会', '座谈会'],
    ['全市高质量发展大会', '大会'],
    ['“送法下乡”活动', '活动'],
    ['首届枇杷文化节', '文化节'],
  ])('of %s is %s', (name, kind) => {
    expect(kindOfName(name)).toBe(kind);
  });

  it.each(['县红十字会村民委员会', '农民专业合作社', '省作家协会'])('is not read from %s', (name) => {
    expect(kindOfName(name)).toBeUndefined();
  });
});
