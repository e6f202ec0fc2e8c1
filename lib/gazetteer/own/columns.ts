/** The columns of packs: by which headers, Chinese or English, each is known, and which are never taken. */

export const TABLES = ['officials', 'programmes', 'organisations'] as const;
export type TableKind = (typeof TABLES)[number];

export type Column =
  | 'id'
  | 'name'
  | 'aliases'
  | 'post'
  | 'organisation'
  | 'place'
  | 'from'
  | 'to'
  | 'period'
  | 'current'
  | 'seen'
  | 'kind'
  | 'level'
  | 'issuer'
  | 'gloss'
  | 'glossEn'
  | 'context'
  | 'class'
  | 'source';

/** Cells of a row by column; a column that the table has not is absent. */
export type Cells = Partial<Record<Column, string>>;

const HEADERS: Readonly<Record<Column, RegExp>> = {
  id: /^(?:id|编号|編號|标识|標識)$/,
  name: /^(?:name|姓名|名字|名称|名稱|项目|項目|政策|政策项目|政策項目|机构名称|機構名稱)$/,
  aliases: /^(?:alias(?:es)?|别名|別名|又名|曾用名|简称|簡稱)$/,
  post: /^(?:posts?|title|position|(?:现任|現任)?(?:职务|職務|职位|職位))$/,
  organisation: /^(?:organi[sz]ation|单位|單位|所在单位|所在單位|任职单位|任職單位|机构|機構)$/,
  place: /^(?:place|jurisdiction|地区|地區|辖区|轄區|行政区划|行政區劃|区划代码|區劃代碼|所在地|地方)$/,
  from: /^(?:from|start|起|自|开始|開始|起始|(?:任职|任職|上任|到任)(?:时间|時間|日期)?)$/,
  to: /^(?:to|end|until|止|至|结束|結束|(?:离任|離任|卸任|免职|免職)(?:时间|時間|日期)?)$/,
  period: /^(?:period|tenure|起止|起讫|起訖|任期|起止时间|起止時間)$/,
  current: /^(?:current|在任|现任|現任)$/,
  seen: /^(?:seen|见|見|见于|見於|见报|見報|见报日期|見報日期|报道日期|報導日期)$/,
  kind: /^(?:kind|type|类型|類型|种类|種類)$/,
  level: /^(?:level|级别|級別|层级|層級)$/,
  issuer: /^(?:issuer|发文机关|發文機關|发布单位|發布單位|发布机关|發布機關|制定机关|制定機關)$/,
  gloss: /^(?:gloss|释义|釋義|说明|說明|简介|簡介)$/,
  glossEn: /^(?:glossen|英文释义|英文釋義|英文说明|英文說明)$/,
  context: /^(?:context|语境|語境|上下文)$/,
  class: /^(?:class|类别|類別|性质|性質)$/,
  source: /^(?:source|出处|出處|来源|來源|依据|依據)$/,
};

// Public posts only: what belongs to the person and not to the post has no column.
const PRIVATE =
  /电话|電話|手机|手機|联系方式|聯繫方式|聯絡方式|微信|邮箱|郵箱|住址|地址|家庭|户籍|戶籍|籍贯|籍貫|身份证|身份證|证件|證件|护照|護照|出生|生日|年龄|年齡|民族|婚姻|配偶|子女|照片|银行|銀行|phone|mobile|e-?mail|address|birth|passport|id ?(?:card|number)/i;

export interface Header {
  /** The column of each field; undefined for one that is left out. */
  columns: readonly (Column | undefined)[];
  /** Headers that were not taken, and whether because they ask for what is private. */
  left: readonly { header: string; isPrivate: boolean }[];
}

/** Reads a header line. The first of two fields for one column counts. */
export function readHeader(fields: readonly string[]): Header {
  const columns: (Column | undefined)[] = [];
  const left: { header: string; isPrivate: boolean }[] = [];
  for (const field of fields) {
    const column = columnOf(field);
    const isTaken = column !== undefined && !columns.includes(column);
    columns.push(isTaken ? column : undefined);
    if (!isTaken && field.trim() !== '') left.push({ header: field.trim(), isPrivate: PRIVATE.test(field) });
  }
  return { columns, left };
}

function columnOf(field: string): Column | undefined {
  const header = field.replace(/[\s*＊]|[（(].*[)）]$/g, '').toLowerCase();
  for (const [column, pattern] of Object.entries(HEADERS)) if (isColumn(column) && pattern.test(header)) return column;
  return undefined;
}

function isColumn(name: string): name is Column {
  return Object.hasOwn(HEADERS, name);
}

/** What a table with these columns lists; undefined when it names nothing that can be told apart. */
export function tableOf(columns: readonly (Column | undefined)[]): TableKind | undefined {
  if (!columns.includes('name')) return undefined;
  if (columns.includes('post')) return 'officials';
  if (columns.includes('class')) return 'organisations';
  return (['kind', 'level', 'issuer', 'gloss'] as const).some((column) => columns.includes(column))
    ? 'programmes'
    : undefined;
}

// A telephone number, an identity number, an e-mail address: in no cell of a pack.
const PRIVATE_CELL =
  /(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|(?<!\d)\d{17}[\dXx](?!\d)|[\w.+-]+@[\w-]+\.[a-z]{2,}/i;

export function isPrivateCell(cell: string): boolean {
  return /\d{7}|@/.test(cell) && PRIVATE_CELL.test(cell);
}
