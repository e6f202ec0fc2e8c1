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
