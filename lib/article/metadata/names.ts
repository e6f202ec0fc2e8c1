/** Surnames, commonest first and the rarer ones of this genre; for telling names apart that stand without a separator. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植富尧闭由仓年盼从植'.split(
    '',
  ),
);
const COMPOUND =
  /^(?:欧阳|诸葛|上官|令狐|司马|东方|皇甫|尉迟|公孙|慕容|司徒|夏侯|端木|呼延|南宫|百里|轩辕|第五|澹台|长孙|宇文|独孤|拓跋)/;
const NOT_NAMES =
  /^(?:完|图|待续|未完|记者|通讯员|本报|本网|编辑|作者|来源|综合|组图|视频|有删改|节选|转载|摘编|责编|原载|据悉|资料)/;

/** Whether a text reads like one Chinese person's name: two to four characters behind a surname, or with a middle dot. */
export function isName(text: string): boolean {
  if (/^[\u4e00-\u9fff]{1,6}[·•][\u4e00-\u9fff]{1,8}$/.test(text)) return true;
  if (!/^[\u4e00-\u9fff\u3400-\u4dbf]{2,4}$/u.test(text) || NOT_NAMES.test(text)) return false;
  if (COMPOUND.test(text)) return text.length >= 3;
  return text.length <= 3 && SURNAMES.has(text.charAt(0));
}

/** Names of a byline: parted at separators, and where none stands, at the surnames. */
export function splitNames(text: string): string[] {
  // A two-character name may be spaced: `石 磊`.
  const joined = text
    .trim()
    .replace(/(?<![\u4e00-\u9fff])([\u4e00-\u9fff])[\s\u3000\u00a0]+([\u4e00-\u9fff])(?![\u4e00-\u9fff])/g, '$1$2');
  return joined
    .split(/[\s\u3000\u00a0、,，;；/／&|和及与]+/)
    .filter(Boolean)
    .flatMap((part) => partNames(part));
}

function partNames(text: string): string[] {
  if (isName(text)) return [text];
  for (const first of [3, 2, 4]) {
    const head = text.slice(0, first);
    const rest = text.slice(first);
    if (!isName(head) || rest.length < 2) continue;
    const tail = partNames(rest);
    if (tail.length) return [head, ...tail];
  }
  return [];
}
