import type { Appointment } from '../types.ts';

/** What stands before and after a name where a post is given or taken. `post` is the group that holds the post. */
export interface AppointmentForm {
  id: string;
  change: Appointment['change'];
  before?: RegExp;
  after: RegExp;
  example: string;
  keeps: string;
}

const NAME_TAIL = '(?:同志|[(（][^)）]{1,20}[)）]|同志等|女士|先生)*';
const OTHERS = '(?:[、,，和][\\u4e00-\\u9fff·\\s]{2,8}(?:同志)?){0,12}';
const POST = '(?<post>[^,，。;；]{2,60}?)';
const END = '(?:职务|一职)?(?:[,，。;；]|\\s*$|$)';
const after = (source: string): RegExp => new RegExp(`^${NAME_TAIL}${source}`);

/** The first form that fits a name counts, so the more telling ones stand first. */
export const appointmentForms: readonly AppointmentForm[] = [
  {
    id: 'removed',
    change: 'removed',
    before: /(?:免去|免除|撤销|罢免)[^。;；]{0,60}$/,
    after: after(`${OTHERS}(?:担任|所任|兼任)?的?${POST}(?:等)?职务`),
    example: '免去周明的县财政局局长职务',
    keeps: '免去周明的后顾之忧',
  },
  {
    id: 'resigned',
    change: 'resigned',
    before: /(?:接受|同意|批准)[^。;；]{0,40}$/,
    after: after(
      `${OTHERS}(?:请求)?辞去(?:所任)?(?:其)?(?:担任的)?${POST}(?:等)?(?:职务)?(?:的?(?:请求|申请|决定))?${END}`,
    ),
    example: '接受周明辞去县长职务的请求',
    keeps: '周明辞去工作回乡创业',
  },
  {
    id: 'elected',
    change: 'elected',
    before: /选举(?:产生)?[^。;；]{0,60}$/,
    after: after(`${OTHERS}(?:当选)?为${POST}${END}`),
    example: '选举周明为县长',
    keeps: '选举工作由周明负责',
  },
  {
    id: 'elected-passive',
    change: 'elected',
    after: after(`${OTHERS}(?:高票|全票)?(?:当选|被选举?为|被推选为)为?(?:新一届)?${POST}${END}`),
    example: '周明当选为县长',
    keeps: '周明选为民办实事项目',
  },
  {
    id: 'proposed',
    change: 'proposed',
    after: after(
      `[^。;；]{0,80}?(?:拟任|拟提名为?|拟提拔(?:任|为)?|拟推荐为?|拟进一步使用(?:任|为)?|拟转任|拟晋升)${POST}(?:人选|候选人)?${END}`,
    ),
    example: '周明,男,汉族,现任县财政局副局长,拟任县财政局局长',
    keeps: '周明拟订工作方案',
  },
  {
    id: 'appointed',
    change: 'appointed',
    before:
      /(?:任命|决定任命|聘任|聘请|提名|(?<![主责胜信担历现时上离继首连兼留前])任(?![务何期职意由性凭重教免]))[^。;；]{0,60}$/,
    after: after(`${OTHERS}(?:同志)?(?:为|担任|(?<!主|责)任)${POST}${END}`),
    example: '任命周明为县财政局局长',
    keeps: '任务由周明为主承担',
  },
  {
    id: 'takes',
    change: 'appointed',
    after: after(
      `(?:不再担任[^,，。;；]{2,40}[,，])?(?:现)?(?:任|担任|出任|兼任|就任|转任|调任)(?!职|务|何|重|期|意)${POST}${END}`,
    ),
    example: '周明任县委书记',
    keeps: '周明任职多年',
  },
  {
    id: 'leaves',
    change: 'removed',
    after: after(`不再(?:担任|兼任)${POST}${END}`),
    example: '周明不再担任县委书记',
    keeps: '周明不再犹豫',
  },
];
