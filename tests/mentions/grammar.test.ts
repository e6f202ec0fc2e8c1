import { describe, expect, it } from 'vitest';
import { describePersons, readSentences } from './read-sentence.ts';

/** [what it shows, sentence, persons] */
const cases: [string, string, string][] = [
  ['reads post and name', '3月15日，柳溪县委书记韩志明到青石镇调研。', '韩志明[柳溪县委书记]'],
  ['gives one person a chain of two posts', '会议由县委副书记、县长马国栋主持。', '马国栋[县委副书记|县长]'],
  [
    'parts two persons at the same mark that joins posts',
    '县委书记韩志明，县长马国栋出席。',
    '韩志明[县委书记] 马国栋[县长]',
  ],
  [
    'keeps the organisation inside the post',
    '岚山区环境保护和城市管理局青石分局常务副局长周大雄也谈到此事。',
    '周大雄[岚山区环境保护和城市管理局青石分局常务副局长]',
  ],
  [
    'shares one post among a list',
    '县人大常委会副主任赵一鸣、钱文博、孙晓梅参加。',
    '赵一鸣[县人大常委会副主任] 钱文博[县人大常委会副主任] 孙晓梅[县人大常委会副主任]',
  ],
  [
    'gives 县领导 to every name of the list',
    '县领导赵一鸣、钱文博、李振宇参加活动。',
    '赵一鸣[县领导] 钱文博[县领导] 李振宇[县领导]',
  ],
  [
    'reads the post after the list',
    '侯亮明、李达成、高育才等市领导出席。',
    '侯亮明[市领导] 李达成[市领导] 高育才[市领导]',
  ],
  [
    'reads three posts, the last without its bureau',
    '副县长、县公安局党委书记、局长雷鸣远要求全警动员。',
    '雷鸣远[副县长|县公安局党委书记|局长]',
  ],
  [
    'keeps a rank in brackets with the post',
    '市卫健委党组书记、主任（正处级）林海燕介绍了情况。',
    '林海燕[市卫健委党组书记|主任（正处级）]',
  ],
  ['keeps 原 in the post', '原县委书记高大山接受审查。', '高大山[原县委书记]'],
  [
    'keeps the name of a campaign inside the post of its body',
    '省委“清风正气、为民担当”主题教育第二巡回指导组副组长张大明、县“双增”工作领导小组办公室主任李国强到会。',
    '张大明[省委“清风正气、为民担当”主题教育第二巡回指导组副组长] 李国强[县“双增”工作领导小组办公室主任]',
  ],
  ['begins a post with a campaign', '县委常委、“双增”办主任李国强讲话。', '李国强[县委常委|“双增”办主任]'],
  ['begins no post with what was said', '他强调“一岗双责”，“两手抓”局长李大山到会。', '李大山[局长]'],
  [
    'takes the last of a list before its verb for a name',
    '县领导宋庆、谷丰收、从容参加。',
    '宋庆[县领导] 谷丰收[县领导] 从容[县领导]',
  ],
  ['takes no body before that verb for one', '县领导宋庆、谷丰收、公安等参加。', '宋庆[县领导] 谷丰收[县领导]'],
  [
    'reads a name that is a word at the head of an appointment',
    '县人大常委会决定任命：\n关振海为县财政局局长；\n时光为县教育局局长。',
    '关振海[县财政局局长] 时光[县教育局局长]',
  ],
  ['gives a removal to the head of its sentence', '陈立云因履职不力，被免去柳溪县委书记职务。', '陈立云[柳溪县委书记]'],
  [
    'gives a removal with 其 to whom was named before',
    '镇长黄金华收受礼金。经研究，决定免去其镇党委副书记职务。',
    '黄金华[镇长|镇党委副书记]',
  ],
  ['gives a removal without a person to none', '会议依法免去县财政局局长职务三人。', ''],
  [
    'reads a delegate with a calling that no table holds',
    '县人大代表、银匠麻茂庭说，县政协委员、农技专家武晋川建议改种。',
    '麻茂庭[县人大代表] 武晋川[县政协委员]',
  ],
  ['reads no name into a group beside delegates', '县政协委员、有关部门负责人参加会议。', ''],
  ['reads who stands behind the post and 的', '填补履新云岭省委常委的吴靖山留下的职缺。', '吴靖山[云岭省委常委]'],
  ['reads no one behind the post and 的 else', '他谈了柳溪县委书记的高明见解。', ''],
  ['reads the whole office before a name and its title', '省外经贸厅服务贸易处钟进才处长到会。', '钟进才[处长]'],
  ['keeps 代 in the post', '代县长冯艳作政府工作报告。', '冯艳[代县长]'],
  [
    'keeps a bond of two offices as one post',
    '驻青石镇东沟村村组长暨第一书记白成山认为收获很大。',
    '白成山[驻青石镇东沟村村组长暨第一书记]',
  ],
  ['joins a spaced name', '区委副书记、代区长王 磊带队检查。', '王磊[区委副书记|代区长]'],
  ['ends a name before 解读', '会上，云岭镇委副书记任雨解读了清单。', '任雨[云岭镇委副书记]'],
  ['ends a name before 强调', '镇党委书记成强强调，要抓好安全生产。', '成强[镇党委书记]'],
  ['ends a name before 在', '镇党委书记周昱在座谈时说起问题。', '周昱[镇党委书记]'],
  ['reads a rare surname', '怀山县中洲镇委书记植嘉生介绍做法。', '植嘉生[怀山县中洲镇委书记]'],
  ['reads a surname that is a word', '副镇长时光明传达了上级精神。', '时光明[副镇长]'],
  [
    'reads a compound surname',
    '县委宣传部常务副部长、文明办主任诸葛瑾，县融媒体中心主任司马文静参加。',
    '诸葛瑾[县委宣传部常务副部长|文明办主任] 司马文静[县融媒体中心主任]',
  ],
  ['reads a name with a middle dot', '副州长阿布都热合曼·买买提说，要加快推进。', '阿布都热合曼·买买提[副州长]'],
  ['reads a name of a minority without a dot', '团长艾山江、副政委热依汗古丽参加。', '艾山江[团长] 热依汗古丽[副政委]'],
  [
    'reads name and post',
    '按照县里要求，三河口赵宝林书记、施园王宝文主任都到了。县长马国栋在场。',
    '赵宝林[书记] 王宝文[主任] 马国栋[县长]',
  ],
  ['reads surname and post after an organisation', '县委韩书记、马县长分别讲话。', '韩[书记] 马[县长]'],
  [
    'reads an appointment',
    '任命张立新为县财政局局长；免去王建民的县财政局局长职务。',
    '张立新[县财政局局长] 王建民[县财政局局长]',
  ],
  [
    'reads an appointment after a colon',
    '决定任命：刘洋为县教育局局长、县委教育工委副书记。',
    '刘洋[县教育局局长|县委教育工委副书记]',
  ],
  [
    'reads 任 with the post after it',
    '陈志远任中共云岭市委书记，李思源不再担任中共云岭市委书记职务。',
    '陈志远[中共云岭市委书记] 李思源[中共云岭市委书记]',
  ],
  [
    'reads a notice before an appointment',
    '王晓峰，男，汉族，1978年5月生，现任县发展和改革局局长，拟任县人民政府党组成员。',
    '王晓峰[县发展和改革局局长|县人民政府党组成员]',
  ],
  [
    'reads posts that stand side by side',
    '市农业农村局党委书记局长钟志强汇报了工作。',
    '钟志强[市农业农村局党委书记|局长]',
  ],
  ['reads the secretary of a village', '石桥村党支部书记何大春说，人均收入增长12%。', '何大春[石桥村党支部书记]'],
  [
    'counts the head of a school, a hospital and a bank as no official',
    '县第一中学校长刘文彬、县人民医院院长张爱民、县农商银行董事长周财旺出席。',
    '~刘文彬[县第一中学校长] ~张爱民[县人民医院院长] ~周财旺[县农商银行董事长]',
  ],
  [
    'counts the party secretary of a university as no official',
    '西林大学党委书记李旭峰致辞。',
    '~李旭峰[西林大学党委书记]',
  ],
  [
    'counts the head of an association after its name as no official',
    '县长马国栋、县金融业联合会陈伊敏秘书长一行参观。',
    '马国栋[县长] ~陈伊敏[秘书长]',
  ],
  [
    'counts a lawyer as no official',
    '法律顾问、诚信律师事务所律师陈正义讲解民法典。',
    '~陈正义[法律顾问|诚信律师事务所律师]',
  ],
  ['counts a foreign minister as no official', '美国国务卿布林登发表讲话。', '~布林登[美国国务卿]'],
  ['finds nobody behind 主任科员和副主任科员', '主任科员和副主任科员、各社区书记和驻村第一书记参加学习。', ''],
  ['finds nobody behind an unnamed post', '县委书记的手机响了，主任会议研究决定有关事项。', ''],
  ['finds nobody in 党组织书记', '各镇（街道）党（工）委书记、县直各部门主要负责同志参加会议。', ''],
  ['finds nobody in 林长制', '县里推行林长制，落实河长制工作。', ''],
  ['finds nobody in 村委凤寨村', '参观者来到青石镇风楼村委凤寨村。', ''],
  ['finds no name in 关于 after 总书记', '深刻领会习近平总书记关于深化改革开放的重要论述。', '习近平[总书记]'],
  [
    'keeps both parts of a name with a dot, whatever follows',
    '自治区副主席铁木尔·阿不都热西提到会讲话，州长古丽·吐尔地一行调研。',
    '铁木尔·阿不都热西提[自治区副主席] 古丽·吐尔地[州长]',
  ],
  [
    'reads a list of names with dots',
    '州政协副主席马国栋、柯尔江·赛力禾提、热孜古·艾山出席。',
    '马国栋[州政协副主席] 柯尔江·赛力禾提[州政协副主席] 热孜古·艾山[州政协副主席]',
  ],
  [
    'gives what a list is elected to to every name of it',
    '会议选举产生新一届班子，马国栋、艾斯别克·木拉提当选为州政协副主席。',
    '马国栋[州政协副主席] 艾斯别克·木拉提[州政协副主席]',
  ],
  [
    'reads a removal without 的',
    '免除韩志明同志常务副县长一职，免去马国栋县长职务。',
    '韩志明[常务副县长] 马国栋[县长]',
  ],
  [
    'gives an appointment to who has just been introduced',
    '决定任命县委副书记马国栋同志为县人民政府副县长、代理县长。',
    '马国栋[县委副书记|县人民政府副县长|代理县长]',
  ],
  [
    'gives no one the post of a relative',
    '副书记古丽·木合塔尔是牧场医生的女儿。镇长韩志明讲话。',
    '古丽·木合塔尔[副书记] 韩志明[镇长]',
  ],
  [
    'reads a list behind a post and a colon',
    '新一届常委包括市委副书记：韩志明、马国栋，市委常委：赵一鸣、钱文博等。',
    '韩志明[市委副书记] 马国栋[市委副书记] 赵一鸣[市委常委] 钱文博[市委常委]',
  ],
  ['takes speech behind a colon for no name', '县委书记：要抓好落实，马上就办。', ''],
  [
    'ends a list before 和 and a post',
    '副县长韩志明、蒋道明和县政府办主任李安然出席。',
    '韩志明[副县长] 蒋道明[副县长] 李安然[县政府办主任]',
  ],
  ['reads 其 and 为 inside a name', '副区长孙其明、镇长高为民参加检查。', '孙其明[副区长] 高为民[镇长]'],
  ['reads a name withheld', '灵泉村党支部书记何某成被查处。', '何某成[灵泉村党支部书记]'],
  ['reads a name before 一行', '市政协副主席缑民会一行考察。', '缑民会[市政协副主席]'],
  ['reads a name that a word runs into', '区人大常委会主任李和平均因违纪被查。', '李和平[区人大常委会主任]'],
  ['reads who is told twice', '乡党委书记陶书记到其家中慰问，镇长韩志明陪同。', '陶[书记] 韩志明[镇长]'],
  [
    'reads a name of other languages without a dot',
    '海关关长达木希拉图、副旗长韩海霞陪同。',
    '达木希拉图[海关关长] 韩海霞[副旗长]',
  ],
  ['begins no name inside a word', '县长韩志明了解驻村工作队员的工作。', '韩志明[县长]'],
  ['reads no 省长 in 陕西省长武县', '陕西省长武县政协副主席史忠信考察。', '史忠信[陕西省长武县政协副主席]'],
  [
    'reads a chain over an association of volunteers',
    '县委宣传部副部长、县志愿者协会会长潘文敏出席。',
    '潘文敏[县委宣传部副部长|县志愿者协会会长]',
  ],
  [
    'takes the head of a college for no official',
    '南昌师范学院党委书记王金山到校。副县长韩志明出席。',
    '~王金山[南昌师范学院党委书记] 韩志明[副县长]',
  ],
  ['takes 和田 at the head of a sentence for a place', '和田地委副书记韩志明调研。', '韩志明[和田地委副书记]'],
  ['ends the post before 传达', '会议传达县委书记韩志明的讲话。', '韩志明[县委书记]'],
  [
    'reads the posts behind the names of a list',
    '拟推荐对象分别是王建明，柳溪县委书记、二级巡视员；高启英，女，岚山区区长。',
    '王建明[柳溪县委书记|二级巡视员] 高启英[岚山区区长]',
  ],
  [
    'takes a list before 等同志 for persons',
    '镇长韩志明主持，县专班刘彩云、李文静、王瑞霞等同志到会。',
    '韩志明[镇长] 刘彩云[] 李文静[] 王瑞霞[]',
  ],
  [
    'takes those on the platform for persons',
    '县长韩志明讲话。王少亭、刘连山、余阳秋在主席台就坐。',
    '韩志明[县长] 王少亭[] 刘连山[] 余阳秋[]',
  ],
  [
    'joins the first part of a name with a dot to the whole',
    '州人大常委会主任吐尔洪·吐尔地一行考察，吐尔洪主任给予肯定。',
    '吐尔洪·吐尔地[州人大常委会主任]',
  ],
  ['reads a surname behind 长 that a word begins with', '副市长龙海川、方晓岚出席。', '龙海川[副市长] 方晓岚[副市长]'],
  [
    'keeps the organs of a procuratorate in the post',
    '检察长付广德率院党组成员、副检察长杨启文、专职检委会委员向思明到场。',
    '付广德[检察长] 杨启文[院党组成员|副检察长] 向思明[专职检委会委员]',
  ],
  [
    'reads the list before 等 and a whole leadership',
    '县长韩志明主持，赵一鸣、钱文博、孙晓梅等在家的县四套班子成员参加。',
    '韩志明[县长] 赵一鸣[] 钱文博[] 孙晓梅[]',
  ],
  [
    'gives a post to two names joined by 和',
    '会议选举韩志明为柳溪乡乡长，赵一鸣和钱文博为柳溪乡副乡长。',
    '韩志明[柳溪乡乡长] 赵一鸣[柳溪乡副乡长] 钱文博[柳溪乡副乡长]',
  ],
  [
    'keeps the number of a regiment in the post',
    '150团党委书记韩志明、84团党委副书记赵一鸣参加观摩。',
    '韩志明[150团党委书记] 赵一鸣[84团党委副书记]',
  ],
  ['keeps the term in the post', '县九届政协副主席韩志明主持会议。', '韩志明[县九届政协副主席]'],
  [
    'reads a name that ends in a word before a mark',
    '县政府党组成员唐小时，副县长韩志明参加，县人大常委会主任江明所，也到场。',
    '唐小时[县政府党组成员] 韩志明[副县长] 江明所[县人大常委会主任]',
  ],
  [
    'reads the subject of an announcement',
    '市委组织部发布任前公示：凌云飞，女，汉族，现任柳溪市市长。',
    '凌云飞[柳溪市市长]',
  ],
  [
    'reads what the subject of a notice holds beside',
    '凌云飞，女，1980年5月生，担任柳溪县水利局局长，兼任县防汛办主任。',
    '凌云飞[柳溪县水利局局长|县防汛办主任]',
  ],
  [
    'gives the head of a farm the farm that the sentence speaks of',
    '3月2日，红石农场开会部署春耕，党委书记程玉林主持。场长罗时中谈了打算。',
    '程玉林[党委书记] 罗时中[场长]',
  ],
  [
    'keeps the head of a station without a body a person at work',
    '食品厂在街口，站长罗时中说，车快到了。',
    '~罗时中[站长]',
  ],
  ['takes an unlisted name before 农场 into the post', '青沟农场场长罗时中带队检查。', '罗时中[青沟农场场长]'],
  [
    'lets the organisation share its last character with the title',
    '岚山市经开区领导肖大光、谭江海参加。',
    '肖大光[岚山市经开区领导] 谭江海[岚山市经开区领导]',
  ],
  [
    'keeps a list that 等 closes out of the post after it',
    '韩志明、马国栋、王平等县四家班子领导参加。',
    '韩志明[县四家班子领导] 马国栋[县四家班子领导] 王平[县四家班子领导]',
  ],
  [
    'reads 代表 after a name as a verb',
    '凌远江代表84团欢迎市长马国栋，团长凌远江主持会议。',
    '马国栋[市长] 凌远江[团长]',
  ],
  [
    'reads 代表 after a name as a title before a verb',
    '县长马国栋到会。王小明代表建议修路。',
    '马国栋[县长] ~王小明[代表]',
  ],
  ['ends a name before 先 and a verb', '副镇长李小军先通报了结果。', '李小军[副镇长]'],
  ['keeps 先 in a name', '副镇长李继先通报了结果。', '李继先[副镇长]'],
  ['ends a name before 提要求', '市长裴东提要求，市委书记王凤主持。', '裴东[市长] 王凤[市委书记]'],
  [
    'takes whatever stands between the words of a removal as the name',
    '免去张为的岚山县副县长职务，决定任命陈艺为岚山县科技与知识产权局局长。',
    '张为[岚山县副县长] 陈艺[岚山县科技与知识产权局局长]',
  ],
  [
    'reads a division of the corps with its number',
    '第八师师长葛志辉、市长马国栋出席。',
    '葛志辉[第八师师长] 马国栋[市长]',
  ],
  ['joins a name that white space has broken', '东沟村党支部书记李现 富说，果子还没熟。', '李现富[东沟村党支部书记]'],
  ['ends a name at white space before a verb', '东沟村党支部书记李富 说，果子还没熟。', '李富[东沟村党支部书记]'],
  ['reads a familiar form after a post', '村支书老李和村主任王二牛守在大堤上。', '李[村支书] 王二牛[村主任]'],
  ['reads a clan name of the Yi', '驻村第一书记沙马拉哈说，路通了。', '沙马拉哈[驻村第一书记]'],
  ['reads 市、县领导 as one post', '市、县领导韩志明、马国栋参加。', '韩志明[市、县领导] 马国栋[市、县领导]'],
  ['makes a village of a temple’s name', '合乐寺村党支部书记李加木说，草长起来了。', '李加木[合乐寺村党支部书记]'],
  ['ends no name 长江 in a title', '镇长江河介绍，资金已经到户。', '江河[镇长]'],
  [
    'names the body whose last character the group shares',
    '市住建委领导周守权、罗宏图参加。',
    '周守权[市住建委领导] 罗宏图[市住建委领导]',
  ],
  ['keeps the charge with the post', '主管副局长杨庆峰、县长马国栋参加。', '杨庆峰[主管副局长] 马国栋[县长]'],
  [
    'reads on after one who is to be elected',
    '县政协副主席提名人选、县委组织部常务副部长黄祯到会。',
    '黄祯[县政协副主席提名人选|县委组织部常务副部长]',
  ],
  ['keeps 按 out of the post', '要按省高院党组书记李静的要求办。', '李静[省高院党组书记]'],
  [
    'keeps whose husband he is out of the post',
    '李某和其丈夫岚山区公安局局长童小华接受调查。',
    '童小华[岚山区公安局局长]',
  ],
  [
    'ends an organisation where 与 is followed by a place',
    '张合义与河南温县国土局原局长郑军签订了合同。',
    '郑军[河南温县国土局原局长]',
  ],
  [
    'gives a post to the name behind it, not to the one before 是',
    '王秀琴是温县教育局原局长王东武（刚退休）的姐姐。',
    '王东武[温县教育局原局长]',
  ],
  ['reads 担任了', '梁杰担任了东沟村党支部书记。', '梁杰[东沟村党支部书记]'],
  [
    'reads the list of those elected',
    '王云山、卢智慧、额尔登图、海英等当选县政协常务委员。',
    '王云山[县政协常务委员] 卢智慧[县政协常务委员] 额尔登图[县政协常务委员] 海英[县政协常务委员]',
  ],
  [
    'reads 等3人 between a name and its post',
    '会议任命一批干部。申永杰等3人为区监察委员会委员。',
    '申永杰[区监察委员会委员]',
  ],
  [
    'keeps a calling inside the name of an office',
    '县委组织部干部教育科科长龙明姬到会。',
    '龙明姬[县委组织部干部教育科科长]',
  ],
  [
    'reads a name and its post after a dash',
    '张万里——岚山市委宣传部副部长，第二次驻村。',
    '张万里[岚山市委宣传部副部长]',
  ],
  ['keeps 为 in a name before 一行', '省总工会主席郭大为一行到访。', '郭大为[省总工会主席]'],
  [
    'reads a given name of one character twice',
    '副主任潘敏、金可可及县长马国栋到会。',
    '潘敏[副主任] 金可可[副主任] 马国栋[县长]',
  ],
  [
    'makes no official of a firm’s party secretary',
    '县长马国栋出席，集团党委书记、董事长邹特致辞。',
    '马国栋[县长] ~邹特[集团党委书记|董事长]',
  ],
  [
    'takes a place inside a name for no body',
    '第一人民医院查文章院长、闻国华副院长参加，市长马国栋讲话。',
    '~查文章[院长] ~闻国华[副院长] 马国栋[市长]',
  ],
  [
    'reads an open post by the nearest post before it',
    '到徐桥镇中心学校督查，镇党委书记王丙宇、主任朱家波陪同。',
    '王丙宇[镇党委书记] 朱家波[主任]',
  ],
  [
    'reads an office and then a name before its head',
    '岚山商务局方卓毅局长、宁州保监局陆玉华处长一行到访。',
    '方卓毅[局长] 陆玉华[处长]',
  ],
  ['reads the head of an office whose name the title ends', '县公安局政治处长李四明到会。', '李四明[县公安局政治处长]'],
  [
    'gives a bare title to the name right before it',
    '鹤山县人大余昆刚副主任、鹤山县副县长钱文彬到访。',
    '余昆刚[副主任] 钱文彬[鹤山县副县长]',
  ],
  [
    'joins no nameless head to the next post',
    '烟草公司卷烟销售处负责人，大江州政府副州长段介到会。',
    '段介[大江州政府副州长]',
  ],
  ['reads past a firm in brackets', '宁州省烟草专卖局（公司）局长陈卫东调研。', '陈卫东[宁州省烟草专卖局（公司）局长]'],
  ['reads 被提拔为', '县委书记李红文（白族）就被提拔为怒山州委常委。', '李红文[县委书记|怒山州委常委]'],
  ['keeps the working committee with its secretary', '廉山市委教育工委书记叶春到会。', '叶春[廉山市委教育工委书记]'],
  [
    'reads a list behind a count',
    '郑国忠当选镇长，副镇长四名，依次是游勇辉、林美芳。',
    '郑国忠[镇长] 游勇辉[副镇长] 林美芳[副镇长]',
  ],
  ['reads names behind the mark of a link', '市领导@王扬、@方文浜参加。', '王扬[市领导] 方文浜[市领导]'],
  ['ends a name before 率', '宁州省省长尹弘率党政代表团到访。', '尹弘[宁州省省长]'],
  ['ends a name before 兼着', '县长罗杰兼着领导小组组长。', '罗杰[县长]'],
  [
    'keeps a body’s name whole that holds 用',
    '市公用事业局局长李明、市节约用水办公室主任王强到会。',
    '李明[市公用事业局局长] 王强[市节约用水办公室主任]',
  ],
  ['makes no official of a firm’s leaders', '县长李明、集团领导王强到会。', '李明[县长] ~王强[集团领导]'],
  [
    'makes no official of a hospital’s leaders',
    '县长李明、市人民医院领导王强到会。',
    '李明[县长] ~王强[市人民医院领导]',
  ],
  ['makes no name of a word of a list', '县长李明到会。项目、资金是县长最操心的事。', '李明[县长]'],
  ['makes no name of where someone comes to', '省长李明到会。县委书记来西安，看望群众。', '李明[省长]'],
  [
    'keeps a people’s deputy’s other post',
    '全国人大代表，东沟村党支部书记李明发言。',
    '李明[全国人大代表|东沟村党支部书记]',
  ],
  [
    'makes a party secretary an official behind one guest of three posts',
    '恒大集团董事长、总裁、创始人许强到访。县长李明、党委书记王刚会见。',
    '~许强[恒大集团董事长|总裁|创始人] 李明[县长] 王刚[党委书记]',
  ],
  ['gives all posts of a line to the name before them', '张进党组书记、局长到会。', '张进[党组书记|局长]'],
  ['turns to one who is called by the surname', '县长李明到会，丁宏向裴区长介绍情况。', '李明[县长] 裴[区长]'],
  ['keeps 同 in a name before 等', '县领导陈国苗、林小同等参加。', '陈国苗[县领导] 林小同[县领导]'],
  ['ends a name where a frequent word begins', '县财政局局长刘治披露了账目。', '刘治[县财政局局长]'],
  [
    'ends a name before a word although a verb may begin inside it',
    '对县民政局副局长敖浩予以免职。',
    '敖浩[县民政局副局长]',
  ],
  ['keeps a usual character of given names before a verb', '市台办主任游匡正说，路通了。', '游匡正[市台办主任]'],
  [
    'keeps a given name that is a word',
    '县委书记于建国、镇长张万里、村支书肖向前到会。',
    '于建国[县委书记] 张万里[镇长] 肖向前[村支书]',
  ],
  [
    'keeps a function word that is a surname before a given name',
    '市人大常委会副主任和波涛听取汇报。',
    '和波涛[市人大常委会副主任]',
  ],
  [
    'reads a surname behind an office whose last characters are a word',
    '据县卫生局办公室吴主任介绍，路通了。',
    '吴[主任]',
  ],
  ['reads a surname of the Dai behind a calling', '民警刀志强用傣语讲课。', '刀志强[民警]'],
  ['ends the post before a frequent word', '年初青禾县县长王大山说，路通了。', '王大山[青禾县县长]'],
  ['ends the post before a word that no place is named with', '安排县委书记王大山到会。', '王大山[县委书记]'],
  ['keeps a place that is a frequent word', '和平县县委书记王大山到会。', '王大山[和平县县委书记]'],
  ['keeps a usual given name before a verb and a word', '村支书王晓平面对记者说，路通了。', '王晓平[村支书]'],
  ['keeps a town that is a frequent word and that no table holds', '战斗乡乡长王大山到会。', '王大山[战斗乡乡长]'],
  ['keeps a word that belongs to a body', '市优秀建筑保护中心主任王大山到会。', '王大山[市优秀建筑保护中心主任]'],
  ['ends the post before a body of the nation', '安排国务院副秘书长王大山到会。', '王大山[国务院副秘书长]'],
  [
    'keeps nouns that end like a boundary',
    '县风景名胜区管理局局长王大山、省经费监管中心主任李大海到会。',
    '王大山[县风景名胜区管理局局长] 李大海[省经费监管中心主任]',
  ],
  ['reads a calling and a name of two characters', '民警扎西说，路通了，法官励捷介绍案情。', '扎西[民警] 励捷[法官]'],
  ['reads a surname that is a verb', '县长谈刚说，路通了。', '谈刚[县长]'],
  ['reads a word as a given name behind such a surname', '副县长连解放、明建设到会。', '连解放[副县长] 明建设[副县长]'],
  ['reads a name behind a lane that is long', '小巷长约百米，社区书记王大山说。', '王大山[社区书记]'],
  ['keeps the Party before the place', '中共怀集县委书记王大山到会。', '王大山[中共怀集县委书记]'],
  ['keeps a word in the name of a body', '县城市管理局局长王大山到会。', '王大山[县城市管理局局长]'],
  ['reads who is told with a courtesy', '据县旅游局工作人员李先生介绍，路通了。', '李[县旅游局工作人员]'],
  [
    'reads names of the Tibetans and the Mongols',
    '州长达哇次仁、副州长傲腾巴图、副县长才让旦周说，路通了。',
    '达哇次仁[州长] 傲腾巴图[副州长] 才让旦周[副县长]',
  ],
  ['reads a name of one word before 到会', '镇党委书记努尔买买提到会。', '努尔买买提[镇党委书记]'],
  [
    'reads a word as a name between two posts',
    '县公安局教导员施展，副局长周到、民警王大山到会。',
    '施展[县公安局教导员] 周到[副局长] 王大山[民警]',
  ],
  ['reads no noun as a name between two posts', '县公安局局长方面，副局长王大山到会。', '王大山[副局长]'],
  [
    'reads what stands between two posts',
    '乡长南卡、副乡长岩相、副县长扎西到会。',
    '南卡[乡长] 岩相[副乡长] 扎西[副县长]',
  ],
  [
    'reads posts of the village whole',
    '北滘镇村报账员李三妹、北滘镇村民兵连长张铁柱到会。',
    '李三妹[北滘镇村报账员] 张铁柱[北滘镇村民兵连长]',
  ],
  ['reads the heads of a democratic party', '致公党宁州市委会副主委刘嘉英到会。', '刘嘉英[致公党宁州市委会副主委]'],
];

describe('the grammar of posts and names', () => {
  it.each(cases)('%s', (_name, sentence, persons) => {
    expect(describePersons(readSentences([sentence]))).toBe(persons);
  });
});

/** Words and phrases that stand after a title or across its edge: nobody is named. */
const nobody: [string, string][] = [
  ['an adverb after the title', '近日，青禾县委书记曾多次强调安全生产。'],
  ['a time after the title', '近日，青禾县县长于日前召开会议。'],
  ['a verb after the title', '近日，青禾县公安局局长高度重视这项工作。'],
  ['向 and those spoken to', '近日，青禾县县长向记者介绍情况。'],
  ['长江 after 我县', '推动我县长江沿线，各项工作取得成效。'],
  ['长治久安 after 地区', '推动港澳地区长治久安，各项工作取得成效。'],
  ['长期 after 全县', '推动全县长期稳定，各项工作取得成效。'],
  ['曾 and a count after the title', '沿着总书记曾两度考察过的路，各项工作取得成效。'],
  ['向 and groups of villagers', '近日，青禾县县长到村，随后向村组干部了解情况。'],
  ['a duty before 干部', '青禾镇要求包保干部一个不许缺位。'],
  ['老 inside a phrase after a district', '青禾市市中区从老民警里挑了11人，各项工作取得成效。'],
  ['a function word before a word', '省里对巡视员应具备的条件作了规定。'],
  ['a verb and a frequent word', '青禾县民警连续工作二十八天。'],
  ['an unlisted surname before a word', '州地震局领导率民政，卫生等部门赶赴灾区。'],
  ['为何 before 派', '此时为何派驻外大使返岗？'],
  ['任 before the post', '他在红军某部八连任七班班长。'],
  ['states counted after a post', '美日韩三国国防部长见面。'],
  ['a rank after the title', '一位局长级官员先后两次到访。'],
  ['a joint before a courtesy', '请县民政局工作人员和女士们入座。'],
  ['offices between two posts', '县领导及各厅局、地市负责人到会。'],
  ['长者 after 社区', '推动社区长者食堂，各项工作取得成效。'],
];

describe('a given name with 同志', () => {
  it('is told as such', () => {
    const { persons } = readSentences(['县委书记韩志明到会。', '玉兰同志配合，李建同志参加。']);
    expect(persons.map(({ name, nameKind }) => [name, nameKind])).toEqual([
      ['韩志明', 'full'],
      ['玉兰', 'given'],
      ['李建', 'full'],
    ]);
  });
  it('is the one of that name whom the article gives in full', () => {
    const { persons } = readSentences(['县委书记孙大光到会。', '大光同志说，要抓实。']);
    expect(persons.map(({ name, mentions }) => [name, mentions.length])).toEqual([['孙大光', 2]]);
  });
});

describe('what stands beside a title', () => {
  it.each(nobody)('%s is no person', (_name, sentence) => {
    expect(describePersons(readSentences([sentence]))).toBe('');
  });
  it.each(['致欢迎辞', '专程赶到', '向大家介绍', '誉为楷模', '曾多次要求'])('ends a name before %s', (verb) => {
    expect(describePersons(readSentences([`近日，青禾县委书记李建国${verb}，推动工作。`]))).toBe(
      '李建国[青禾县委书记]',
    );
  });
});

describe('an article of a school', () => {
  const school = '学校党委陈春声书记、校长王志远、教务处处长李思源到会。';
  const open = '党委书记谢曼华，副院长马啸、市超算中心主任卢宇彤参加。';

  it('makes no officials of those whose posts leave it open', () => {
    const { persons } = readSentences([school, open]);
    expect(persons.filter(({ isOfficial }) => isOfficial).map(({ name }) => name)).toEqual(['卢宇彤']);
  });

  it('leaves them officials where an official came before', () => {
    const { persons } = readSentences(['县长马国栋到会。', school, open]);
    expect(persons.find(({ name }) => name === '谢曼华')?.isOfficial).toBe(true);
  });
});

describe('the organisation of a post', () => {
  const organisationsOf = (sentence: string): (string | undefined)[] =>
    readSentences([sentence]).persons.flatMap(({ posts }) => posts.map(({ organisation }) => organisation));

  it('does not make the head of a county a head of its party committee', () => {
    expect(organisationsOf('县委副书记、县长马国栋主持会议。')).toEqual(['县委', undefined]);
  });
  it('is handed on within a chain', () => {
    expect(organisationsOf('县公安局党委书记、局长雷鸣远要求全警动员。')).toEqual(['县公安局', '县公安局']);
  });
  it('has the word that the title shares with it', () => {
    expect(organisationsOf('石桥镇南屏村党支部书记何大春发言。')).toEqual(['石桥镇南屏村']);
  });
});

describe('the body and the mentions of a post', () => {
  it('end in 局 once', () => {
    const found = readSentences(['县发展和改革局局长叶向晚、县教育局长白露生、南屏村党支部书记马大山到会。']);
    expect(found.persons.map(({ posts }) => posts[0]?.organisation)).toEqual(['县发展和改革局', '县教育局', '南屏村']);
  });
  it('stand wherever the article tells the post', () => {
    const found = readSentences(['清河县委书记邵云帆到会。', '会上，清河县委书记邵云帆讲话。']);
    const drawn = found.mentions.filter(({ kind }) => kind === 'post');
    expect(drawn.map(({ surface, span }) => `${span.block} ${surface}`)).toEqual(['0 清河县委书记', '1 清河县委书记']);
    expect(found.mentions.filter(({ kind }) => kind === 'place')).toEqual([]);
    expect(found.persons[0]?.posts).toHaveLength(1);
  });
});
