import { describe, expect, it } from 'vitest';
import { CUES, LEAST_WEIGHT, weigh } from '../../lib/mentions/quoted-cues.ts';
import { readSentences } from './read-sentence.ts';

function surfacesOf(sentence: string): string[] {
  return readSentences([`县委书记韩志明出席。${sentence}`]).programmes.map(({ surface }) => surface);
}

const quotationOf = (example: string) => {
  const [, before = '', inside = '', behind = ''] = /^(.*)“(.+)”(.*)$/.exec(example) ?? [];
  return { before, inside, behind };
};

describe('a cue of a quotation', () => {
  it.each(CUES.map((cue) => [cue.example, cue] as const))('decides: %s', (example, cue) => {
    const others = CUES.filter((other) => other !== cue);
    const quotation = quotationOf(example);
    expect(cue.pattern.test(quotation[cue.on])).toBe(true);
    expect(weigh(quotation) > LEAST_WEIGHT).toBe(cue.weight > 0);
    expect(weigh(quotation, others) > LEAST_WEIGHT).toBe(cue.weight < 0);
  });
});

describe('what quotation marks name', () => {
  it.each([
    ['镇里推行“一网清”，群众少跑腿。', ['“一网清”']],
    ['围绕“六有”抓阵地。', ['“六有”']],
    ['开展“小板凳”“小铃铛”和“小拐杖”服务。', ['“小板凳”', '“小铃铛”', '“小拐杖”']],
    ['擦亮“清风柳溪 活力水乡”名片。', ['“清风柳溪 活力水乡”']],
    ['干部说起“柳岸听声”。群众也说“柳岸听声”。大家推行“柳岸听声”。', ['“柳岸听声”']],
    ['开展“清风满院”行动。群众说“清风满院”好。', ['“清风满院”行动']],
    ['打通“最后一公里”，当好“店小二”。', []],
    ['将适时开展“回头看”。', []],
    ['大家谈到“两客一危”和“半拉子工程”。', []],
    ['落实村“两委”责任，服务“双节”。', []],
    ['他说“今年好”。', []],
    ['被誉为“柳溪好声音”的村民。', []],
  ])('%s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
  it('names nothing in an article that speaks of no public body', () => {
    const url = 'http://example.com/1.html';
    expect(readSentences(['公司推行“一网清”。'], { url }).programmes).toEqual([]);
    // A programme of the table shows shapes, not strings that only their marks show.
    const found = readSentences(['公司参与脱贫攻坚，推行“一网清”，学习《柳溪县扶贫工作方案》。'], { url }).programmes;
    expect(found.map(({ surface }) => surface)).toEqual(['脱贫攻坚', '《柳溪县扶贫工作方案》']);
  });
});

describe('an undertaking told by its kind', () => {
  it.each([
    ['全县开展清水护岸专项行动。', ['清水护岸专项行动']],
    ['县里推进柳溪河岸线整治工程。', ['柳溪河岸线整治工程']],
    ['完成了环城路提升工程、柳岸公园扩建工程。', ['环城路提升工程', '柳岸公园扩建工程']],
    ['以柳湖水质专项整治和清岸护水行动为抓手。', ['柳湖水质专项整治', '清岸护水行动']],
    ['去年的大事是绿湾棚改，接着是柳街工业大院腾退。', ['绿湾棚改', '柳街工业大院腾退']],
    ['云溪小镇建设进入关键时期。', ['云溪小镇']],
    ['北滘镇水上乐园项目进展顺利。', ['北滘镇水上乐园项目']],
    ['要完善监督管理制度，推进基础设施项目。', []],
    ['实施了一批重点工程。', []],
    ['干部研究解决难点项目。', []],
    ['推进柳溪河治理工程师培养。', []],
    ['王刚 县长 柳湖公园项目建设', ['柳湖公园项目']],
    ['调研副县长李文斌包联项目。', []],
    ['严禁把手机带进课堂。', []],
    ['推动科普进校园。', ['科普进校园']],
    ['柳溪河岸线整治工程。', []],
  ])('%s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
});
