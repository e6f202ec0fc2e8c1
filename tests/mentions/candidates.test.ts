import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../lib/mentions/programme-shapes.ts';
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
    ['开展全县违法建设治理三年行动。', ['全县违法建设治理三年行动']],
    ['发起为期120天的柳溪新区建设大会战。', ['柳溪新区建设大会战']],
    ['实行最严格的水源保护制度。', []],
    ['推进苏北路西延与环城路互通工程。', ['苏北路西延与环城路互通工程']],
    ['推进绿湾与青山计划。', []],
    ['与绿湾镇项目挂钩。', []],
    ['实施12个专项提升行动。', ['12个专项提升行动']],
    ['对153个风廊项目不予审批。', []],
    ['推进全县8个乡镇47个村道路项目。', []],
    ['推进顺德区建设工程。', []],
    ['推进清河整治、小广告专项整治、线乱拉专项治理。', ['小广告专项整治', '线乱拉专项治理']],
    ['加快自行车棚改造。', []],
  ])('%s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
});

describe('a name of manner', () => {
  it.each([
    ['抓好森林防火“百日行动”。', ['森林防火“百日行动”']],
    ['开展秸秆禁烧“零火点”行动。', ['秸秆禁烧“零火点”行动']],
    ['推动双拥模范县“七连冠”创建。', ['双拥模范县“七连冠”创建']],
    ['在全县河道整治“冬季会战”现场会上。', ['河道整治“冬季会战”']],
    ['推进养老服务设施改造“清零行动”。', ['养老服务设施改造“清零行动”']],
    ['打响柳溪河道整治“歼灭战”。', ['柳溪河道整治“歼灭战”']],
    ['实施水网升级“一号民生工程”。', ['水网升级“一号民生工程”']],
    ['大家在会议室里的“百日行动”。', ['“百日行动”']],
    ['县里搞“回头看”。', []],
    ['开展各项整治“回头看”。', []],
  ])('has its matter with it: %s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
});

describe('names made of even parts', () => {
  it.each([
    ['坚持周调度、月分析、季总结制度。', ['周调度、月分析、季总结制度']],
    ['落实领导挂点、单位包村、干部帮户责任制。', ['领导挂点、单位包村、干部帮户责任制']],
    ['打好蓝天、碧水、黑土地保卫战。', ['蓝天、碧水、黑土地保卫战']],
    ['蓝天、碧水、净土三大保卫战扎实推进。', ['蓝天、碧水、净土三大保卫战']],
    ['健全源头保护、损害赔偿制度。', []],
    ['健全源头保护、赔偿、责任追究制度。', []],
    ['他说人员登记、组织生活、民主评议制度都有了。', []],
  ])('%s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
});

describe('what places are to become, chiefs, and rounds', () => {
  it.each('平安 清廉 法治 诚信 健康 数字 智慧 绿美 绿色 和美 书香 无废 美丽 幸福 文明'.split(' '))(
    '深化%s柳溪建设。',
    (word) => {
      expect(surfacesOf(`深化${word}柳溪建设。`)).toEqual([`${word}柳溪建设`]);
    },
  );
  it.each(['推进生态文明柳溪建设。', '加强数字经济建设。', '推进智慧工程建设。', '推进美丽柳溪建设工地巡查。'])(
    '%s',
    (sentence) => {
      expect(surfacesOf(sentence)).not.toContainEqual(expect.stringContaining('建设'));
    },
  );
  it.each([...'塘湾楼巷警渠库溪段站坝沟岛滩桥网链片院店栋'])('落实%s长制。', (what) => {
    expect(surfacesOf(`落实${what}长制。`)).toEqual([`${what}长制`]);
  });
  it.each(['站长制造的设备。', '店长制定的办法。', '段长制约了进度。'])('%s', (sentence) => {
    expect(surfacesOf(sentence)).toEqual([]);
  });
  it.each(
    '走访 排查 调研 检查 清理 整治 整改 起底 练兵 比武 讨论 学习 宣讲 宣传 督查 督导 化解 提升 培训 摸底 摸排 巡查 服务 帮扶 攻坚 清查 清仓 评议 竞赛 家访'.split(
      ' ',
    ),
  )('组织大%s、大评议。', (word) => {
    expect(surfacesOf(`组织大${word}、大评议。`)).toEqual([`大${word}、大评议`]);
  });
  it('reads rounds of inspection and meetings of a whole province', () => {
    expect(surfacesOf('听取县委第五轮巡察、中央第三轮巡视汇报。')).toEqual(['县委第五轮巡察', '中央第三轮巡视']);
    expect(surfacesOf('落实全省高质量发展大会精神。')).toEqual(['全省高质量发展大会精神']);
    expect(surfacesOf('传达全市有关会议精神。')).toEqual([]);
    expect(surfacesOf('贯彻市委经济工作会议精神。')).toEqual(['市委经济工作会议精神']);
    expect(surfacesOf('贯彻市委有关会议精神。')).toEqual([]);
    expect(surfacesOf('贯彻习近平总书记“7·26”重要讲话精神。')).toEqual([
      expect.stringContaining('习近平总书记“7·26”重要讲话精神'),
    ]);
    expect(surfacesOf('学习党的十七届三中、四中全会精神。')).toEqual([
      expect.stringContaining('十七届三中、四中全会精神'),
    ]);
  });
});

describe('what is done under a quoted name', () => {
  it.each('大讨论 大走访 大比武 大排查 大检查 大调研 大练兵 大整治'.split(' '))('开展“柳岸听声”%s。', (what) => {
    expect(surfacesOf(`开展“柳岸听声”${what}。`)).toEqual([`“柳岸听声”${what}`]);
  });
});

describe('marks', () => {
  it('may be straight, and open and close in turn', () => {
    expect(surfacesOf('开展"半年攻坚"活动,打好"百日会战"。')).toEqual(['"半年攻坚"活动', '"百日会战"']);
  });
  it.each([
    '他提到“八国联盟”。',
    '所谓“五眼联盟”。',
    '清退“柳叶”网贷平台、“云朵”高炮平台、“水花”理财平台。',
    '查处“柳叶”借贷平台、“云朵”博彩平台、“水花”赌博平台。',
  ])('name no alliance of states and no platform of finance: %s', (sentence) => {
    expect(surfacesOf(sentence)).toEqual([]);
  });
  it('name one of the country, whose name holds it', () => {
    expect(surfacesOf('成立“国槐党建联盟”。')).toEqual(['“国槐党建联盟”']);
  });
  it('cut no quotation: a known name that ends inside one is none', () => {
    expect(surfacesOf('推进工业“倍增升级”行动。')).toEqual(['“倍增升级”行动']);
  });
  it('of a title hold the whole title', () => {
    expect(surfacesOf('发放《柳溪省禁毒条例》读本。')).toEqual(['《柳溪省禁毒条例》']);
    expect(surfacesOf('学习《柳溪县工作要点》《权力清单三十六条》《论述摘编》。')).toEqual([
      '《柳溪县工作要点》',
      '《权力清单三十六条》',
      '《论述摘编》',
    ]);
  });
});

describe('what a review found', () => {
  it.each([
    ['全市认真落实省委会议精神。', []],
    ['全县上下贯彻大会精神。', []],
    ['全国人大代表张强宣讲大会精神。', []],
    ['县委迅速传达会议精神。', []],
    ['健全河长制、林长制、田长制机制。', ['河长制', '林长制', '田长制']],
    ['健全投入增长、监督考核、激励约束机制。', []],
    ['落实教育局、财政局、水利局机制。', []],
    ['推进环城路提升改造工程。', ['环城路提升改造工程']],
    ['推进石桥河道提升治理工程。', ['石桥河道提升治理工程']],
    ['确保森林防火“百日行动”。', ['森林防火“百日行动”']],
    ['对照巡视整改“回头看”。', ['巡视整改“回头看”']],
    ['开展脱贫攻坚“春季攻势”。', ['脱贫攻坚“春季攻势”']],
    ['打好危旧房改造“收官战”。', ['危旧房改造“收官战”']],
    ['打好危旧房改造“冲刺战”。', ['危旧房改造“冲刺战”']],
    ['做到食品安全“零容忍”。', []],
    ['屏幕55"大。推进"头雁"工程。', ['"头雁"工程']],
    ['推进物质文明精神文明建设。', []],
    ['组织大学习、大调研、大抓落实。', ['大学习、大调研、大抓落实']],
    ['其余三个项目开工，首批产业项目开工。', []],
    ['开展五好家庭评选。', ['五好家庭评选']],
    ['开展“柳岸听声”大宣讲活动。', ['“柳岸听声”大宣讲活动']],
    ['开展“柳岸听声”宣讲行动。', ['“柳岸听声”宣讲行动']],
    ['来到石桥镇玫瑰产业园。', []],
    ['来到石桥行蓄洪区调整工程现场。', ['石桥行蓄洪区调整工程']],
  ])('%s', (sentence, expected) => {
    expect(surfacesOf(sentence)).toEqual(expected);
  });
  it('has as many groups of shapes as a word of bits holds', () => {
    expect(new Set(SHAPES.map(({ first }) => first)).size).toBeLessThanOrEqual(16);
  });
});
