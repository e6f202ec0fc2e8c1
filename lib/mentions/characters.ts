/** What each character may be for the grammar, as bits in one table: a look there is many times cheaper than a pattern. */

/** The bits of `CHARACTERS`. */
export const CHARACTER = {
  /** Han characters, and those with 〇. */
  ideograph: 1024,
  han: 1,
  /** Digits and Latin letters, which may stand in a post. */
  letter: 2,
  /** Names of other languages are written with it, or the part after their dot. */
  foreign: 4,
  foreignTail: 8,
  /** The dot between the parts of such names. */
  dot: 16,
  /** A function word that is no surname in running text, whatever the books list. */
  noSurname: 32,
  /** 周旭|在, 周旭|和: a name of three that ends in such a character is more often one of two. */
  looseEnd: 64,
  /** No surname before a title: 任主任, 副主任. */
  noAddress: 128,
  /** The words of appointments end with it: …为, …的, 辞去. */
  appoints: 256,
  /** 月带着县农业农村局: a particle shows a clause, not a name. */
  particle: 512,
  /** A word that something must follow: before a mark it is none (唐小时、, 江明所,). */
  incomplete: 2048,
  /** The marks at which a clause or an item ends. */
  mark: 4096,
  /** A paragraph ends with it. */
  blockEnd: 8192,
  /** Stands inside given names, and ends none. */
  middle: 16384,
  /** Names of other languages are written with it, those of the west among them. */
  transliterated: 32768,
} as const;

const FOREIGN =
  '必沁丁不东丹丽久乌买云亚仁仓伊依俄保修克兰其冬决列别力加努勒华卓南卡参古合吉吐吾呷呼和哈嘎四图坚培堆增夏多太央姆娃娜孜孟守宝尔尕尼岩巴布帕平库强彭德志才扎拉措提敖敦斯日旦旺普曲更朗朝木本来杰果根格桑次比毕汗江沙泽洛海温满热特玛珍珠班琴琼瓦甫甲登白真确秋益米索绒罕罗美群翁腊腾色艾花苏苦萨西觉让贡赞边达迪逊邓那郎都里金钦铁阿陶雅青音顺顿额高鲁麦哇';
const FOREIGN_TAIL = `${FOREIGN}安奥拜邦贝查茨杜法菲费弗夫福盖冈戈汉赫洪胡喀凯科肯赖劳雷利林隆卢马迈曼梅蒙莫纳内诺欧佩皮齐奇恰切屈赛舍什塔泰坦托万维沃希辛扬耶叶因英尤约地禾惜迭烈建衣巨如茹肉若敏开居柯孔外许牙义再则祖朱公毛先周松庆朵嘉惹欠栋尖傲秀送`;

/** Inside such names, and in words too often for the wider set. */
export const LESS_USUAL = '塞佐威基森';
/** Of names from the west: names of this country's languages are not written with these. */
export const WESTERN = '汀文伯姆戴埃贝登肯蒂顿霍廷韦琴芬莎娅妮汤豪宾鲍纽弗罗莱奥雷费科乔';

const SETS: readonly (readonly [bit: number, characters: string])[] = [
  [CHARACTER.han, '〇'],
  [CHARACTER.letter, '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'],
  [CHARACTER.foreign, FOREIGN],
  [CHARACTER.foreignTail, FOREIGN_TAIL],
  [CHARACTER.dot, '·•・‧'],
  [
    CHARACTER.noSurname,
    '一二三四五六七八九十两与及或在到对由为是的了也都就说被把将让给使以而且但因等并各每该此这那愿请盼',
  ],
  [
    CHARACTER.looseEnd,
    '摄当专誉致和与及在对就向为说称到率将从以等也还是有用于让把被给要应会能可曾已正又再并且则即却便作做讲谈问答看听走来去出入下上带随报陪同因受系任拟除互家',
  ],
  [CHARACTER.noAddress, '任代原前正副老新门和及与总首全单双大小各本该时现由应党支部村组经司从'],
  [CHARACTER.appoints, '为的去任选新系是志了当'],
  [CHARACTER.particle, '着了过给把被'],
  [CHARACTER.mark, '、,。;)|'],
  [CHARACTER.blockEnd, '\n'],
  [CHARACTER.middle, '其为以时在于后又听更讲'],
  [CHARACTER.transliterated, `${FOREIGN_TAIL}${LESS_USUAL}${WESTERN}`],
  [CHARACTER.incomplete, '时所其会和与及就对在向将把被从以于为而则才因但并'],
];

/** Bits by code unit. */
export const CHARACTERS: Uint16Array = fillTable();

function fillTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  table.fill(CHARACTER.han | CHARACTER.ideograph, 0x3400, 0xa000);
  for (const [bit, characters] of SETS) for (const code of codesOf(characters)) table[code] = (table[code] ?? 0) | bit;
  return table;
}

/** Whether the character is any of these. */
export function isOf(code: number | undefined, bits: number): boolean {
  return ((CHARACTERS[code ?? 0] ?? 0) & bits) !== 0;
}

/** The code units of a text. */
export function codesOf(text: string): number[] {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

/** The code unit of one character. */
export function codeOf(character: string): number {
  return character.charCodeAt(0);
}
