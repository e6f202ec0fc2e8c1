/** Words that make a sentence weigh more or less among the key points, as rows. */
export interface Cue {
  id: string;
  pattern: RegExp;
  weight: number;
  /** A sentence that says this is a fact even where it names nobody and counts nothing. */
  isFact?: boolean;
  example: string;
}

export const cues: readonly Cue[] = [
  {
    id: 'goal',
    pattern: /(?:总的?|主要|核心|根本)(?:目标|目的|任务|议题)(?:就|则)?是/,
    weight: 1.6,
    isFact: true,
    example: '会议的主要任务是部署防汛工作',
  },
  {
    id: 'plan',
    pattern: /(?:争取|力争|计划|预计|确保)[^,，。]{0,12}(?:年|月|底|前)[^,，。]{2,}/,
    weight: 1.2,
    isFact: true,
    example: '争取3年左右完成搬迁',
  },
  {
    id: 'held',
    pattern: /召开|举行|举办|启动|揭牌|签约|开工|印发|出台|发布|通过了/,
    weight: 1.2,
    example: '县里印发了实施方案',
  },
  { id: 'asked', pattern: /(?:强调|指出|要求|提出)[,，:：]?(?!的)/, weight: 0.8, example: '县长要求,加快进度' },
  {
    id: 'ahead',
    pattern: /(?:下一步|今年|明年|接下来|到20\d\d年|力争|计划|将)[^”]{2,}/,
    weight: 0.5,
    example: '下一步将建三个站点',
  },
  {
    id: 'done',
    pattern: /(?:完成|建成|实现|达到|累计|共计|获评|荣获|入选|排名|投入|取得)/,
    weight: 0.7,
    example: '已建成驿站12个',
  },
  { id: 'aim', pattern: /(?:目标|重点|任务|措施|举措|清单|机制|方案|项目)/, weight: 0.4, example: '列出重点任务' },
  {
    id: 'problem',
    pattern: /(?:问题|不足|短板|差距|困难)(?:是|在|主要|较|不)/,
    weight: 0.4,
    example: '问题主要在道路',
  },
  {
    id: 'slogan',
    pattern:
      /(?:谱写|新篇章|奋力|凝心聚力|砥砺|铸魂|新征程|伟大|高举|旗帜|坚定不移|贡献.{0,4}力量|作出.{0,6}贡献|再立新功|众志成城)/,
    weight: -1.5,
    example: '奋力谱写新篇章',
  },
  {
    id: 'praise',
    pattern: /(?:深受|赞叹|纷纷表示|受益匪浅|收获满满|高度评价|高度肯定|充分肯定|一致认为|印象深刻|好评|感到)/,
    weight: -1,
    example: '大家纷纷表示受益匪浅',
  },
  {
    id: 'leader-quoted',
    pattern: /总书记.{0,12}(?:强调|指出|提出|要求)|党的十.大(?:报告)?指出/,
    weight: -2,
    example: '习近平总书记强调,人民至上',
  },
  { id: 'asking', pattern: /[？?]|感谢|各位领导|同志们/, weight: -2.5, example: '出路在哪里?' },
  {
    id: 'purpose',
    pattern:
      /^为(?:了|进一步|有效|深入|切实|认真|贯彻|全面|推动|确保|加强|做好|落实|提升|营造)(?!.*(?:召开|举行|举办|开展|启动))/,
    weight: -2,
    example: '为进一步做好工作,形成合力。',
  },
  {
    id: 'leaning',
    pattern:
      /^(?:同时|此外|另外|并且|因此|对此|为此|但是|而且|其中|这|该|他|她|其|以上|比如|例如|再比如|要|必须|还|尤其|特别是|一方面|另一方面)/,
    weight: -0.6,
    example: '同时,还要加强宣传',
  },
  { id: 'quoted-speech', pattern: /^[“"]/, weight: -1.2, example: '“这个做法好。”' },
  { id: 'first-person', pattern: /(?:我们|我感|我认为|我想|我觉得|咱们)/, weight: -0.5, example: '我们要继续努力' },
];
