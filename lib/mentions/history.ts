/** Persons of the past: by name, by the body they served in, or by the year that opens their sentence. */
import { codesOf } from './characters.ts';
import type { PostPhrase } from './grammar.ts';
import type { View } from './view.ts';

/**
 * Leaders of the past and dead exemplars, whom news names beside a post as if they held it (周恩来总理纪念展, 县委书记的榜样焦裕禄).
 * They are persons and no officials. Names that the living bear as well (陈毅, 王震, 黄文秀) are left out. Source: general history;
 * none of them was in office in 2000 or later, for news of their own days names officials.
 */
const NAMES =
  '毛泽东 周恩来 朱德 刘少奇 邓小平 任弼时 彭德怀 刘伯承 贺龙 罗荣桓 徐向前 聂荣臻 叶剑英 林彪 粟裕 陈赓 黄克诚 萧劲光 罗瑞卿 许光达 洪学智 杨得志 李先念 董必武 林伯渠 吴玉章 徐特立 谢觉哉 宋庆龄 薄一波 习仲勋 华国锋 胡耀邦 杨尚昆 邓颖超 乌兰夫 赛福鼎 廖承志 邓子恢 邓恩铭 李大钊 陈独秀 瞿秋白 蔡和森 向警予 恽代英 张太雷 方志敏 杨靖宇 赵一曼 彭雪枫 毛岸英 孙中山 宋教仁 蒋介石 汪精卫 陈公博 周佛海 张学良 杨虎城 阎锡山 李宗仁 白崇禧 何应钦 傅作义 焦裕禄 谷文昌 杨善洲 孔繁森 王进喜 林则徐 郑板桥 曾国藩 左宗棠 李鸿章 张之洞 陶铸';
const HISTORICAL: ReadonlySet<string> = new Set(NAMES.split(' '));

export function isHistorical(name: string): boolean {
  return HISTORICAL.has(name);
}

/** 毛主席, 周总理: so readers call them, and no one else by the surname alone. */
const CALLED: ReadonlySet<string> = new Set(['毛主席', '周总理', '朱总司令']);

/** Armies and governments that are no more; their veterans, martyrs and memory live on. */
const BODY =
  /(?:国民党(?=第|军|部队|政府|[少中上]将|将领|旧)|志愿军|八路军|新四军|国民革命军|国府|汪伪|伪满|关东军)(?!老战士|老兵|战士|烈士|英雄|纪念|遗属|后[代人]|精神|抗美|总部|军部|旧址|驻|办事处|研究会)/;
/** One of them with what stands between it and the title; 伪外交部长. */
const HELD = new RegExp(`${BODY.source}[^,。;:、\\n县市镇乡村]{0,16}$|(?<![防真虚])伪(?:[^,。;:、\\n]{2,6}部)?$`);
/** A year before 1979, when the reforms began, at the head of a sentence and right before the post: 1963年2月19日,时任…. No year of a thing (建于1958年,). */
const YEAR = /1(?:[0-8]\d\d|9[0-6]\d|97[0-8])年/;
const OPENS = new RegExp(`^["(]?(?:在|到)?${YEAR.source}(?:\\d{1,2}月(?:\\d{1,2}日)?)?[,]?$`);
/** Before what any of these begins with. */
const CLUE = /(?=国民党|志愿军|八路军|新四军|国民革命军|国府|汪|伪|关东军|1\d{3}年)/g;
const SENTENCE = { reach: 120, stops: codesOf('。\n') };

/** Tells posts held in a body of the past, or right behind a year before 1979 that opens the sentence. Most articles have none. */
export function pastPostsOf({ codes, text }: View): (phrase: PostPhrase, name: string) => boolean {
  const mayHold = BODY.test(text) || text.includes('伪') || YEAR.test(text);
  const clues = mayHold ? [...text.matchAll(CLUE)].map(({ index }) => index) : [];
  return ({ start, titleStart, end }, name) => {
    if (name.length === 1 && CALLED.has(name + text.slice(titleStart, end))) return true;
    if (!clues.some((at) => at >= start - SENTENCE.reach && at < titleStart)) return false;
    let from = start;
    while (from > start - SENTENCE.reach && from > 0 && !SENTENCE.stops.includes(codes[from - 1] ?? 0)) from -= 1;
    return HELD.test(text.slice(from, titleStart)) || OPENS.test(text.slice(from, start));
  };
}
