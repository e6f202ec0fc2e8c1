import type { EventRole } from '../../types.ts';

/** Verbs by which a person takes part. `pattern` looks at the text after the name; `keeps` is a text without that role. */
export interface RoleVerb {
  role: EventRole;
  pattern: string;
  example: string;
  keeps: string;
}

export const roleVerbs: readonly RoleVerb[] = [
  { role: 'host', pattern: '主持(?!人|词|正义|日常|下)', example: '周明主持会议', keeps: '周明是主持人' },
  {
    role: 'companion',
    pattern:
      '陪同|随同|一同(?:调研|考察|检查|走访|参加|前往)|参[加与](?:调研|检查|考察|慰问|督导|督查|走访|巡查|巡河|活动陪同)',
    example: '周明陪同调研',
    keeps: '周明同意',
  },
  {
    role: 'attendee',
    pattern:
      '出席|参加(?!工作|革命)|参会|列席|到会|与会(?!者|人)|应邀到|见证|在(?:主|分)?会场(?:参|收听)|共同启动|共同揭牌|(?:为.{2,20})?揭牌|(?:为.{2,20})?剪彩|(?:为.{2,20})?(?:颁奖|授牌|授旗)|参与(?:活动|座谈)',
    example: '周明出席活动',
    keeps: '周明1998年参加工作',
  },
  {
    role: 'reporter',
    pattern:
      '(?<!听取[^,，。]{0,12})汇报(?!会)|(?:交流|表态|典型|大会|经验|总结|先后|分别|(?<!工)作了?)发言(?!人|稿)|发言(?!人|稿|权)|(?<![工合操写创])作了?(?:题为)?.{0,40}?(?:分享|报告|说明|通报|介绍|述职|经验交流)|述职|通报了?|宣读|传达(?!学习|贯彻|的)|领学',
    example: '周明作工作汇报',
    keeps: '周明是新闻发言人',
  },
  { role: 'commentator', pattern: '点评|解读', example: '周明一一点评', keeps: '周明评分' },
  {
    role: 'inspector',
    pattern:
      '(?:率队|带队|率领?.{0,12}|深入|前往|赴|到).{0,40}?(?:调研|考察|检查|督导|督查|督办|走访|慰问|看望|视察|暗访|巡查|接访|指导(?!意见|员|下))|(?:实地|专题|现场|带队)?(?:实地查看|察看|调研|考察|检查|督导|督查|督办|走访|慰问|看望|视察|暗访|巡查|巡河|巡林|接访|下访|约访|接待群众)(?!组|站|报告|室|员|院)|带队|率队',
    example: '周明到新河村调研',
    keeps: '周明任检查组组长',
  },
  {
    role: 'speaker',
    pattern:
      '(?<!的)讲话(?!精神|稿|要求)|讲授?.{0,16}?(?:专题)?党课|授课|(?<!工)作.{0,12}?宣讲|致辞|致词|(?<![工合操写创])[作做]了?.{0,14}?(?:部署|动员|辅导|要求|讲话|讲解)|总结讲话|寄语|强调(?!的)|指出(?!的)|^要求|(?<=[,，])要求|要求(?=[,，:：要各全我相有企部]|$)|提出(?!的)|叮嘱|嘱咐|表示(?!的)|认为|坦言|谈到|谈道|提到|说道|介绍(?!的)|直言|呼吁|希望|透露|感慨|赞叹|有感而发|抛出|告诉|说(?!明|服|法|教)|看来|回应|建议|解释|勉励|宣布|称(?![号赞为职])',
    example: '周明强调,要抓好落实',
    keeps: '周明学习了讲话精神',
  },
];

/** Verbs that open what is said: the words follow them, after a mark or without. */
export const SAYING =
  '强调(?!的)|指出(?!的)|^要求|(?<=[,，])要求|要求(?=[,，:：要各全我相有企部])|叮嘱|嘱咐|表示(?!的)|认为|(?<![作做]了?)介绍(?:说|道)?|谈到|谈道|坦言|提出(?!的)|说道|告诉记者|希望|建议|透露|呼吁|解释|回应|直言|感慨道?|总结道|重申|勉励|寄语|提到|说(?!明|服|法|教)|称(?![号赞为职])|看来';

/** Verbs of speaking whose words are not given; the predicate itself is what can be told. */
export const SPEAKING =
  '赞叹不已|有感而发|点评|解读|分享|抛出|宣布|讲党课|授课|讲授|(?<![工合操写创])作.{0,12}(?:部署|说明|报告|汇报|发言|述职)';

/** Sentences that go on with what the last speaker says. */
export const goesOn =
  /^(?:要|必须|应当?|需|务必|同时|此外|并且|另外|而且|尤其|特别|一方面|另一方面|其[一二三四]|[一二三四五六七八九]是|[一二三四五六七八九]要|首先|其次|再次|最后|第[一二三四五六]|接下来|下一步|今后|不能|既要|坚持|围绕|加快|加强|推动|强化|切实|深化|持续|进一步|针对|在.{2,30}(?:方面|上|中)[,，]|关于|全[省市县区镇村]|各[级镇村部单乡地])/;

/** Sentences of the report itself, which end a speech. */
export const reports =
  /^(?:会议|会上|会前|会后|据|当天|当日|随后|活动|仪式|现场|截至|近年来|此次|本次|与会|记者|座谈会|培训|参会|调研组|[一行]{2}|在.{2,20}(?:现场|公司|企业|社区)[,，])/;

/** Posts of national leaders: quoted everywhere, present seldom. */
export const nationalPost =
  /总书记|国家主席|国务院总理|中央军委主席|全国人大常委会委员长|全国政协主席|^总理$|^主席$(?=中央)/;
