/** Words of the exports themselves: section titles, labels and roles. The article's words are never translated. */
import type { Appointment, AuthorRole, EventRole, Post, Programme, ProgrammeKind, ProgrammeLevel } from '../types.ts';
import type { ExportLanguage } from './format.ts';
import type { SectionId } from './parts.ts';

export interface ExportWords {
  sections: Record<SectionId, string>;
  /** `段 4`, `段 9–13`. */
  paragraph: (numbers: string) => string;
  roles: Record<EventRole, string>;
  authors: Record<AuthorRole, string>;
  changes: Record<Appointment['change'], string>;
  postChanges: Record<NonNullable<Post['change']>, string>;
  programmeKinds: Record<ProgrammeKind, string>;
  programmeLevels: Record<ProgrammeLevel, string>;
  glossOf: (programme: Programme) => string;
  known: string;
  inferred: string;
  undecided: string;
  unlisted: string;
  labels: Record<LabelId, string>;
  /** What stands between a label and its value, things in a row, halves of a sentence; and around a remark. */
  colon: string;
  comma: string;
  clause: string;
  brackets: readonly [string, string];
}

export type LabelId =
  | 'source'
  | 'originalSource'
  | 'published'
  | 'url'
  | 'saved'
  | 'tags'
  | 'what'
  | 'when'
  | 'where'
  | 'organiser'
  | 'name'
  | 'posts'
  | 'role'
  | 'said'
  | 'vague'
  | 'fromPublication'
  | 'index'
  | 'issuer'
  | 'number'
  | 'written'
  | 'attachment';

const zh: ExportWords = {
  sections: {
    event: '事件',
    officials: '公职人员',
    persons: '其他人物',
    programmes: '政策项目',
    keyPoints: '要点',
    figures: '数字',
    appointments: '任免',
    outline: '提纲',
    document: '公文与附件',
    note: '附注',
    passages: '高亮与附注',
    text: '正文',
  },
  paragraph: (numbers) => `段 ${numbers}`,
  roles: {
    host: '主持',
    speaker: '讲话',
    attendee: '参加',
    companion: '陪同',
    reporter: '汇报',
    commentator: '点评',
    inspector: '调研',
    appointed: '任职',
    removed: '免职',
    mentioned: '提及',
  },
  authors: { reporter: '记者', correspondent: '通讯员', editor: '编辑', photographer: '摄影', writer: '作者' },
  changes: { appointed: '任命', removed: '免去', elected: '当选', resigned: '辞去', proposed: '拟任' },
  postChanges: { former: '原任', proposed: '拟任', appointed: '新任', removed: '免去' },
  programmeKinds: {
    strategy: '战略',
    campaign: '行动',
    policy: '政策',
    project: '工程',
    law: '法规',
    slogan: '口号',
    mechanism: '机制',
    meeting: '会议',
  },
  programmeLevels: { national: '国家', province: '省', prefecture: '市', county: '县', township: '镇' },
  glossOf: ({ gloss }) => gloss,
  known: '在册',
  inferred: '推定',
  undecided: '未定',
  unlisted: '名录未收',
  labels: {
    source: '来源',
    originalSource: '原始来源',
    published: '发布时间',
    url: '网址',
    saved: '保存时间',
    tags: '标签',
    what: '事',
    when: '时',
    where: '地',
    organiser: '主办',
    name: '姓名',
    posts: '职务',
    role: '角色',
    said: '言行',
    vague: '原文未写明日期',
    fromPublication: '据发布时间推定',
    index: '索引号',
    issuer: '发文机关',
    number: '文号',
    written: '成文日期',
    attachment: '附件',
  },
  colon: '：',
  comma: '、',
  clause: '，',
  brackets: ['（', '）'],
};

const en: ExportWords = {
  sections: {
    event: 'Event',
    officials: 'Officials',
    persons: 'Other persons',
    programmes: 'Programmes',
    keyPoints: 'Key points',
    figures: 'Figures',
    appointments: 'Appointments',
    outline: 'Outline',
    document: 'Document and attachments',
    note: 'Note',
    passages: 'Highlights and notes',
    text: 'Text',
  },
  paragraph: (numbers) => `para. ${numbers}`,
  roles: {
    host: 'chaired',
    speaker: 'spoke',
    attendee: 'attended',
    companion: 'accompanied',
    reporter: 'reported',
    commentator: 'commented',
    inspector: 'inspected',
    appointed: 'appointed',
    removed: 'removed',
    mentioned: 'mentioned',
  },
  authors: {
    reporter: 'Reporter',
    correspondent: 'Correspondent',
    editor: 'Editor',
    photographer: 'Photographer',
    writer: 'Author',
  },
  changes: {
    appointed: 'appointed',
    removed: 'removed',
    elected: 'elected',
    resigned: 'resigned',
    proposed: 'proposed',
  },
  postChanges: { former: 'former', proposed: 'proposed', appointed: 'newly appointed', removed: 'removed' },
  programmeKinds: {
    strategy: 'strategy',
    campaign: 'campaign',
    policy: 'policy',
    project: 'project',
    law: 'law',
    slogan: 'slogan',
    mechanism: 'mechanism',
    meeting: 'meeting',
  },
  programmeLevels: {
    national: 'national',
    province: 'provincial',
    prefecture: 'prefectural',
    county: 'county',
    township: 'township',
  },
  glossOf: ({ glossEn }) => glossEn,
  known: 'in the gazetteer',
  inferred: 'inferred',
  undecided: 'undecided',
  unlisted: 'not in the gazetteer',
  labels: {
    source: 'Source',
    originalSource: 'Original source',
    published: 'Published',
    url: 'URL',
    saved: 'Saved',
    tags: 'Tags',
    what: 'What',
    when: 'When',
    where: 'Where',
    organiser: 'Organiser',
    name: 'Name',
    posts: 'Posts',
    role: 'Role',
    said: 'Said or did',
    vague: 'the text gives no date',
    fromPublication: 'from the publication date',
    index: 'Index number',
    issuer: 'Issuer',
    number: 'Document number',
    written: 'Dated',
    attachment: 'Attachment',
  },
  colon: ': ',
  comma: ', ',
  clause: ', ',
  brackets: [' (', ')'],
};

const words: Record<ExportLanguage, ExportWords> = { zh, en };

/** Chinese unless told otherwise. */
export function exportWords(language: ExportLanguage = 'zh'): ExportWords {
  return words[language];
}
