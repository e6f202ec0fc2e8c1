/** General news: foreign states, history, institutes and bodies stand beside the same titles as officials. */
import { describe, expect, it } from 'vitest';
import { officialsOf, readSentences } from './read-sentence.ts';

describe('officials of other states', () => {
  it.each([
    ['told by the state', '法国财政部长布朗雷会见客人，财政部长布朗雷说。'],
    ['told by its short form', '据悉，美商务部长罗斯顿表示欢迎。'],
    ['told by its army', '以军总参谋长哈莱德称，不会干涉。'],
    ['told by the state that the sentence names before', '秘鲁总统卡斯蒂和总理贝利多到会。'],
    [
      'told by the name, in an article that names a state',
      '访问秘鲁的代表团到达。内政部长谢尔帕德表示，此事明显有误。',
    ],
    ['heads whom the gazetteer does not hold', '双方遵照总书记同安瓦德总理的引领加强交往。'],
    ['envoys to this country', '日前，法国驻华大使罗梁到访。'],
    ['envoys newly named', '法国候任驻德国大使皮埃尔表示遗憾。'],
    ['told by the city', '纽约市市长德布朗奥表示，汉诺威市长到访。'],
    ['told by the force or its command', '太平洋司令部司令哈雷斯出席，海军作战部部长马伦特到场。'],
    ['told by their party', '李强会见越共中央总书记阮大山，国民力量前议员刘承山到场。'],
    ['of a ministry that all states have', '马来西亚总理安瓦德、外交部部长穆罕迪到场。'],
    ['leaders of a party whom the gazetteer does not hold', '双方领导人、人民革命党中央总书记、国家主席通伦德到场。'],
    ['of a town that the gazetteer lacks, with a western name', '美国大楼坍塌，瑟夫赛德镇镇长查尔斯·伯克特通报说。'],
    ['deputies of a minister, told by the clause', '美国商务部负责安全事务的副部长艾伦·埃斯特伦出访。'],
    ['judges and prosecutors of a federation', '联邦法官汉诺思、联邦检察官帕特里到庭。'],
    ['of a state that they come from', '会见来华访问的马来西亚客人，其中有司法部长李大成。'],
    ['chairs whom the gazetteer does not hold', '该国广播作家协会教育委员长申常山发言。'],
    ['whose advice is on security', '总统国家安全事务助理华尔德到场。'],
    ['ministers whom the gazetteer does not hold', '秘鲁总理到会。⏎其中，外交部长黄英大、国库部长查默尔连任。'],
    ['mayors of a city inside a city', '伦敦金融城市长梁佑大到会。'],
    ['consuls in a city of ours', '某国驻广州总领事李明哲到访。'],
    ['of a ministry right behind the state', '马来西亚国际贸易及工业部副部长林大锋说。'],
    ['of a state that the post names', '主席由阿拉伯联合酋长国工业和先进技术部部长苏大尔担任。'],
    ['who hold a ministry beside', '韩国代总统改由副总理兼教育部长李周明担任。'],
    ['of a ministry behind another post', '马来西亚总理安瓦德，陪同部长、交通部部长陆兆明等热情迎接。'],
    ['who head a state of a federation', '澳大利亚客人到访，昆士兰州州长白乐琪、密苏里州前州长霍顿致辞。'],
    ['members of a parliament', '韩国政府提名国会议员申源明，他说不知情。'],
    ['of a party that rules another state', '越共中央政治局委员、公安部部长苏大林举行会谈。'],
    ['of a ministry for security', '韩国前行政安全部长官李祥大到场。'],
    ['with a name that is told in full', '在俄罗斯，总理马西莫夫因故未能出席，海军副司令费多坚科夫说。'],
    ['who bear the name of a place of ours', '叙利亚接受协议，民族和解事务部部长阿里·海德尔表示。'],
    ['of a bid for games', '俄罗斯客人到场，阿拉木图冬奥申委副主席安德烈·克柳科夫解释说。'],
    ['of a province elsewhere', '南非客人到访，西开普省经济发展与旅游厅厅长威利尔·杜布表示欢迎。'],
    ['candidates for a ministry', '韩国总统府说，国防部长候选人申源明不知情。'],
  ])('%s are none of ours', (_name, sentence) => {
    expect(officialsOf(...sentence.split('⏎'))).toBe('');
  });

  it('are not those whom readers know by the surname', () => {
    expect(officialsOf('秘鲁客人到访，习总书记会见，温总理陪同。')).toBe('习[总书记] 温[总理]');
    expect(officialsOf('正像习主席所言，要改正，也要学习主席的话。')).toBe('习[主席]');
    expect(officialsOf('秘鲁客人到访，中国外长王毅会见。')).toBe('王毅[中国外长]');
  });
  it('are told by the paragraph where ours are known', () => {
    const news = '韩国代总统辞职。按照顺位，由企划财政部长崔大穆担任，财政部长蓝佛安表示祝贺。';
    expect(officialsOf(news)).toBe('蓝佛安[财政部长]');
  });
  it('lend their standing to whom they bring', () => {
    expect(officialsOf('县长李大山会见美商务部长罗斯顿，助理马大文陪同。')).toBe('李大山[县长]');
  });
  it('are told by the ministry behind the short form', () => {
    expect(officialsOf('俄外交部发言人扎哈罗娃表示，韩国外交部本部长金大山到会。')).toBe('');
  });
  it('are not our envoys for another state, nor our minister beside one', () => {
    expect(officialsOf('中国政府叙利亚问题特使解小岩22日表示欢迎。')).toBe('解小岩[中国政府叙利亚问题特使]');
    expect(officialsOf('秘鲁总理到会，外交部长王毅会见。')).toBe('王毅[外交部长]');
  });
  it('are not our deputies whom media abroad name', () => {
    expect(officialsOf('这家新加坡媒体也关注到国家发改委副主任胡志明的表态。')).toBe('胡志明[国家发改委副主任]');
    expect(officialsOf('韩国和商务部副部长胡志明商定此事。')).toBe('胡志明[商务部副部长]');
    expect(officialsOf('韩国总统李明大和国家发改委副主任胡志明到场。')).toBe('胡志明[国家发改委副主任]');
  });
  it.each([
    ['to a state', '蒙古部长和中国驻蒙古大使齐大家签字。', '齐大家[中国驻蒙古大使]'],
    [
      'to a state by its whole name',
      '中国驻阿富汗伊斯兰共和国大使刘劲大到场。',
      '刘劲大[中国驻阿富汗伊斯兰共和国大使]',
    ],
    ['in a city', '中国驻开普敦代总领事汤大安表示。', '汤大安[中国驻开普敦代总领事]'],
  ])('are not our envoys %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
  it('are not our envoys', () => {
    expect(officialsOf('中国驻秘鲁大使韩志明和驻东盟大使邓锡山到机场迎接。')).toBe(
      '韩志明[中国驻秘鲁大使] 邓锡山[驻东盟大使]',
    );
  });
  it('are not our consuls in a city of theirs', () => {
    expect(officialsOf('中国驻纽约副总领事韩志明到场。')).toBe('韩志明[中国驻纽约副总领事]');
  });
  it('are not our delegates and special envoys', () => {
    expect(officialsOf('中国常驻联合国代表韩志明20日发言。')).toBe('韩志明[中国常驻联合国代表]');
    expect(officialsOf('中国政府中东问题特使韩志明到访开罗。')).toBe('韩志明[中国政府中东问题特使]');
    expect(officialsOf('当地文旅形象特使韩志明到场。')).toBe('');
  });
  it.each([
    [
      'who bear the name of a city or a force',
      '县委书记李柏林、县长马英军到会，组织部部长王大山到会。',
      '李柏林[县委书记] 马英军[县长] 王大山[组织部部长]',
    ],
    ['of the army, behind a date', '近日军分区政委王大山到会。', '王大山[军分区政委]'],
    ['of a prefecture, behind a verb', '参加州委书记王大山主持的会议。', '王大山[州委书记]'],
    ['of the State Council', '会见法国客人的国务院副总理钱大川到场。', '钱大川[国务院副总理]'],
    ['who come home', '刚从英国归来的教育部副部长章大胜到场。', '章大胜[教育部副部长]'],
    ['of whom media abroad report', '据美国媒体报道，教育部部长李大华表示欢迎。', '李大华[教育部部长]'],
    ['who receive guests, with names written alike', '州里迎来韩国客商，州长罗布顿珠欢迎投资。', '罗布顿珠[州长]'],
    ['of a township that the gazetteer lacks', '帕尔乡乡长斯迪克·莱提普说，路通了。', '斯迪克·莱提普[帕尔乡乡长]'],
  ])('are not ours %s', (_name, sentence, persons) => {
    expect(officialsOf(sentence)).toBe(persons);
  });
  it('are not our ministers, whom a body of the state stands before', () => {
    expect(officialsOf('秘鲁客人到访，国家财政部部长韩志明会见。')).toBe('韩志明[国家财政部部长]');
  });
  it.each([
    ['of a district here', '秘鲁客人到访，柳溪旗旗长巴特尔会见。', '巴特尔[柳溪旗旗长]'],
    ['where a state is part of another word', '在司法方面，局长艾尔肯说，要严格执法。', '艾尔肯[局长]'],
    ['where a state is part of a place', '巴林左旗召开会议，局长巴特尔说，要抓好春耕。', '巴特尔[局长]'],
    ['of a city that begins like a state', '乌海军分区司令员张强山出席会议。', '张强山[乌海军分区司令员]'],
  ])('are not those %s whose names are written alike', (_name, sentence, persons) => {
    expect(officialsOf(sentence)).toBe(persons);
  });
  it('are not our ministers abroad', () => {
    expect(officialsOf('在访问俄罗斯期间，教育部长周明济出席论坛。')).toBe('周明济[教育部长]');
  });
});

describe('an official of the centre', () => {
  /** The gazetteer's entries of the first person, or none. */
  const entriesOf = (sentence: string, published?: string) =>
    readSentences([sentence], published ? { published } : {}).persons[0]?.candidates ?? [];

  it.each([
    ['by the post', '外交部部长王毅会见来宾。'],
    ['by its short forms', '外交部长王毅会见来宾，外长王毅致辞。'],
    ['by the bare title', '部长王毅会见来宾。'],
  ])('is told %s', (_name, sentence) => {
    expect(entriesOf(sentence)).toEqual(['o:王毅']);
  });
  it('is not who heads an office of a county and bears the name', () => {
    expect(entriesOf('北滘镇税务局局长王军会见来宾。')).toEqual([]);
    expect(entriesOf('国家税务总局局长王军会见来宾。')).toEqual(['o:王军']);
  });
  it('is told by the short name of the body', () => {
    expect(entriesOf('最高法院院长张军到会。', '2024-03-01')).toEqual(['o:张军']);
    expect(entriesOf('央行行长周小川到会。', '2010-03-01')).toEqual(['o:周小川']);
    expect(entriesOf('国防部长梁光烈到会。', '2010-03-01')).toEqual(['o:梁光烈']);
  });
  it('is not who held the post at another time', () => {
    expect(entriesOf('外交部部长王毅会见来宾。', '2005-03-01')).toEqual([]);
  });
});

describe('what looks like an official', () => {
  it.each([
    ['a preposition and those spoken to', '两名治安支队民警向家人回复称，案件还在调查。'],
    ['a preposition and a verb', '县委书记从健全组织体系入手。'],
    ['the police', '事件已移交警方处理。'],
    ['a side', '检察官方面提交了动议。'],
    ['an adverb', '周末莫书记才可能有时间。'],
    ['a word for persons', '通知要求建设高素质干部队伍。'],
    ['a headquarters', '首长同司令部会合，组成总部。'],
    ['a surname that is only told', '一名黄姓副局长接待了他们。'],
    ['a term of office', '他在柳溪县委书记任上平调。'],
    ['a place in a list', '接见河北省、天津的党部常委，宣布任命。'],
    ['a verb on the telephone', '会议由国家主席致电保罗·卡加梅。'],
    ['an office of an envoy', '特派员公署发言人表示反对。'],
    ['old comrades', '支持更多老同志参加。'],
    ['one who was an officer', '他举起右手，向老政委敬了一个军礼。'],
    ['an adverb of spokesmen', '发言人严正指出，反对干涉。'],
    ['a village behind 镇', '位于清溪镇长山头村工业区，面积很大。'],
    ['a department', '所在县区财政会计管理部门领取。'],
    ['a leader of a team', '中国攀岩队领队王云山说。'],
    ['an academy', '柳溪书院副院长苑天明发言。'],
    ['one who leads experts', '国家卫健委高级别专家组组长钟大山说。'],
    ['an academy of painting', '柳溪画院院长沈威山到场。'],
    ['an association of lawyers', '柳溪市律协消费者权益委员会主任邱大昌表示欢迎。'],
    ['a centre for quality', '柳溪市透析质控中心主任熊大飞说。'],
    ['a party of Taiwan', '国民党文传会副主委黄大哲说。'],
    ['an institute', '省社科院科研处处长彭大明认为，首先是观念。'],
    ['a ward', '院区麻醉科主任南兴东解释。'],
    ['a board', '联盛董事局主席陈大峰表示欢迎。'],
    ['a team', '国家队领队宫鲁明说。'],
    ['a leader of the past', '参观周恩来总理纪念展。'],
    ['a leader of the past by the given name', '县委号召，学习裕禄同志，向焦裕禄同志学习。'],
    ['a place behind the police', '高速交警张家口支队阳原大队赶到。'],
    ['a foreign title', '国防部长官郑大山到会。'],
    ['an adjective', '此事跟他出身检察官相关。'],
    ['a firm behind a place', '西藏景源负责人说明了情况。'],
  ])('%s is none', (_name, sentence) => {
    expect(officialsOf(sentence)).toBe('');
  });

  it('is one where the preposition is a surname', () => {
    expect(officialsOf('县委书记向明强调安全生产，副县长向志国、从建国到会。')).toBe(
      '向明[县委书记] 向志国[副县长] 从建国[副县长]',
    );
    expect(officialsOf('北川县县长经大忠说，进展顺利。')).toBe('经大忠[北川县县长]');
    expect(officialsOf('县公安局民警方伟说，案件已破。')).toBe('方伟[县公安局民警]');
  });
  it.each([
    ['an office', '县领导王强军、李明山、应急办参加会议。'],
    ['an adverb', '县领导王强军、李明山、一同参加会议。'],
    ['a group', '县领导王强军、李明山、医护人员等，参加会议。'],
  ])('is not %s at the end of a list', (_name, sentence) => {
    expect(officialsOf(sentence)).toBe('王强军[县领导] 李明山[县领导]');
  });
  it('is who leads the central bank, and not a bank', () => {
    expect(officialsOf('中国人民银行副行长韩志明、商业银行副行长马国栋到会。')).toBe('韩志明[中国人民银行副行长]');
  });
  it('is whose post was taken, and not who says so', () => {
    expect(officialsOf('县委书记王强军说，张伟山因受贿，被免去县长职务。')).toBe('王强军[县委书记] 张伟山[县长]');
    expect(officialsOf('县纪委书记王强军介绍，该局长因违纪被撤销其局长职务。')).toBe('王强军[县纪委书记]');
  });
  it('is every one of a long list of removals', () => {
    const names = ['张国强', '李明辉', '王建军', '赵志刚', '孙海涛', '周文斌', '吴晓东', '郑晓峰', '冯伟民'];
    const items = names.map((name) => `${name}的柳溪县农业农村局党组成员、副局长职务`);
    expect(officialsOf(`县人大常委会决定免去：${items.join('；')}。`).split(' ')).toHaveLength(names.length);
  });
});

describe('posts in general news', () => {
  it.each([
    ['go to who phones', '国家主席习近平致电保罗·卡加梅，表示祝贺。', '习近平[国家主席]'],
    [
      'keep nouns whose characters bound posts elsewhere',
      '省数据资源管理局局长韩志明到会。',
      '韩志明[省数据资源管理局局长]',
    ],
    ['end before such a character', '据县数据局局长韩志明介绍。', '韩志明[县数据局局长]'],
    ['tell the duty', '区委统战部分管日常工作的副部长韩志明到会。', '韩志明[区委统战部分管日常工作的副部长]'],
    ['tell no duty that stands behind no body', '由他主持工作的副局长韩志明到会。', '韩志明[副局长]'],
    ['end before what somebody does', '负责隔离点的副镇长韩志明到会。', '韩志明[副镇长]'],
    ['leave out who is sued', '被告柳溪县民政局局长韩志明到庭。', '韩志明[柳溪县民政局局长]'],
    ['leave out a reporter behind 电', '中新社广州4月3日电(王坚)柳溪县副县长韩志明说。', '韩志明[柳溪县副县长]'],
    ['keep 为 in a name before speech', '柳溪县副县长王大为介绍情况。', '王大为[柳溪县副县长]'],
    ['end a name before 为 elsewhere', '大会选举王大山为柳溪县副县长。', '王大山[柳溪县副县长]'],
    ['end before a branch and a rank', '东部战区新闻发言人施毅陆军大校表示反对。', '施毅[东部战区新闻发言人]'],
    ['hold a bureau whose name goes over a title', '任命韩志明为市民政局局长。', '韩志明[市民政局局长]'],
    ['end before a preposition that a town is named with', '记者对江西省委书记韩志明专访。', '韩志明[江西省委书记]'],
    ['keep a duty in the name of a body', '县执法督查局局长韩志明到会。', '韩志明[县执法督查局局长]'],
    ['hold where someone resides', '中国驻日大使韩志明到会。', '韩志明[中国驻日大使]'],
    ['end before a rank behind the name', '国防部新闻局局长韩志明大校表示，欢迎。', '韩志明[国防部新闻局局长]'],
    ['end before a measure behind the name', '给予柳溪镇镇长韩志明党内警告处分。', '韩志明[柳溪镇镇长]'],
    ['begin behind a year', '2010-2011年原柳溪县农业局局长韩志明任职。', '韩志明[原柳溪县农业局局长]'],
    ['tell whose department it is', '中共柳溪县委宣传部副部长韩志明到会。', '韩志明[中共柳溪县委宣传部副部长]'],
    ['leave out reporters in brackets', '新华网4月26日电（记者常玲）柳溪市副市长韩志明到会。', '韩志明[柳溪市副市长]'],
    ['are not those of a list whose first is named before', '由吴靖山为审判长，审判员王文山到会。', '王文山[审判员]'],
    ['end before 代表 as a verb', '韩志明常委代表民革中央发言，县长马国栋到会。', '韩志明[常委] 马国栋[县长]'],
    ['keep the assistant of a head whole', '外交部部长助理韩志明到会。', '韩志明[外交部部长助理]'],
    [
      'keep an office for cadres',
      '柳溪市委组织部干部五处副调研员韩志明到会。',
      '韩志明[柳溪市委组织部干部五处副调研员]',
    ],
    ['tell the state in both ways to read a body', '中央党史研究室副主任韩志明到会。', '韩志明[中央党史研究室副主任]'],
  ])('%s', (_name, sentence, persons) => {
    expect(officialsOf(sentence)).toBe(persons);
  });
});

describe('a place before a title that firms have too', () => {
  it.each([
    ['an adviser', '高级职业发展顾问何睦明说。'],
    ['a farm that may be a firm', '山腰盐场场长叶家明的电话快被打爆了。'],
    ['staff of a filling station', '山东高速济南东服务区加油站工作人员李瑞明介绍。'],
    ['a team in sports', '辽宁队队长肇俊明说。'],
  ])('makes no official of %s', (_name, sentence) => {
    expect(officialsOf(sentence)).toBe('');
  });
  it.each([
    ['a full name', '张谷英镇民政所长陈大力到场。', '陈大力[张谷英镇民政所长]'],
    ['a level', '县水管站站长陈大力到场。', '陈大力[县水管站站长]'],
    ['a body', '临沂救助管理站站长陈大力到场。', '陈大力[临沂救助管理站站长]'],
    ['a squad of the police', '崇文路中队队长刘大炜提醒驾驶员。', '刘大炜[崇文路中队队长]'],
  ])('counts with %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('experts', () => {
  it('are no officials by a seat beside their profession', () => {
    expect(officialsOf('律师、省未成年人保护专业委员会副主任蔡大惠说，可以申请援助。')).toBe('');
    expect(officialsOf('北京源众发展中心主任、北京两高律师事务所律师李大莹说。')).toBe('');
  });
  it.each([
    [
      'who heads a zone and its firm',
      '董事长、高新区管理委员会主任何大进到场。',
      '何大进[董事长|高新区管理委员会主任]',
    ],
    [
      'who is Party secretary of a village as well',
      '董事长、桃村党支部书记何大进到场。',
      '何大进[董事长|桃村党支部书记]',
    ],
    ['who is a professor and holds an office', '副教授、县教育局副局长李大莹到场。', '李大莹[副教授|县教育局副局长]'],
    ['who heads a centre of the county', '总经理、县融媒体中心主任王大明到场。', '王大明[总经理|县融媒体中心主任]'],
  ])('are told from one %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('what an official is called', () => {
  it('is no post', () => {
    expect(officialsOf('柳溪市政府原秘书长沈大震受贿，法院对被告人沈大震判刑。')).toBe('沈大震[柳溪市政府原秘书长]');
  });
});

describe('what is no name', () => {
  it.each([
    ['人员 behind a title', '经过路政、交警人员近20个小时的救援，县长王军到场。'],
    ['a verb and what one becomes', '县长王军到会，由水利局长任组长，由民政局长任组长。'],
    ['a headline of the same kind', '县长王军到会。⏎县公安局长任中队委员'],
    ['the head of an organ', '她要部门主任向县长王军反映。'],
    ['a count', '县长王军到会，四名同志按期转正。'],
    ['a road', '县长王军到会，记者从柳溪市和平区长阳路的药店了解到。'],
    ['another road', '县长王军到会，柳溪市长安路社区卫生服务中心医生来到张大爷家。'],
    ['a city behind another', '县长王军到会，赤水市公安局长沙中心派出所破获一案。'],
    ['a stretch of a river', '县长王军到会，在云岭市新洲区长江江段，看到江豚。'],
    ['a river among others', '县长王军到会，水利部门和水利部长江、淮河水利委员会部署防御。'],
    ['what one is asked', '县长王军到会，商务局新闻发言人应询表示。'],
    ['a preposition before a number', '县长王军到会，民警从近100个小时的视频中找人。'],
    ['a verb that is told twice', '县长王军到会，遇到交警藏一藏。'],
    ['a course for cadres', '县长王军到会，县里举办干部轮训班。'],
    ['what one becomes', '县长王军到会，同年当选为中国围棋协会技术委员会主任。'],
    ['a river', '县长王军到会，在云岭市崇明县长江口，渔民摘下刀鱼。'],
    ['a staff', '县长王军到会，韩军联合参谋本部表示。'],
  ])('such as %s', (_name, text) => {
    expect(officialsOf(...text.split('⏎'))).toBe('王军[县长]');
  });
  it.each([
    ['before a verb, where it is withheld', '县水利站站长葛某卷走了保费。', '葛某[县水利站站长]'],
    ['before one of two things done at a time', '武昌区区长余松边听边记，脸色通红。', '余松[武昌区区长]'],
    ['before a preposition, where it is withheld', '张某经公安民警电话传唤后投案，县长王军到场。', '王军[县长]'],
    [
      'before those who come along',
      '派出所所长冯大敏和民警早到了，民警阿扎提和同学们交流。',
      '冯大敏[派出所所长] 阿扎提[民警]',
    ],
    ['before a former post', '县长魏大宏到场。魏大宏原为水利局长。', '魏大宏[县长]'],
    ['that begins with a river', '县地震局开展工作，副局长江小林带领工作组赶赴震区。', '江小林[副局长]'],
    ['before those who come along with a known one', '派出所所长康宁到场。康宁和民警将马某传唤。', '康宁[派出所所长]'],
    ['before who works with one', '民警李永和同事到了。', '李永[民警]'],
    ['with a word that is a verb, where the surname has two', '副县长欧阳志刚参加会议。', '欧阳志刚[副县长]'],
    ['where it is withheld but for the last', '镇党委书记刘某强指使他人。', '刘某强[镇党委书记]'],
    ['before a word that ends names', '县长陈良纲刚参加工作时不敢拿。', '陈良纲[县长]'],
    ['with a word that begins others', '县政府发言人邱大正证实此事。', '邱大正[县政府发言人]'],
    ['of a policeman', '刑侦民警张警官接到报案，县长王军到场。', '张[民警] 王军[县长]'],
  ])('where the name ends %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
  it('such as what stands before a name with a dot', () => {
    expect(officialsOf('县长王军到会，为警察局长配音的伊德瑞斯·艾尔巴也来了。')).toBe('王军[县长]');
    expect(officialsOf('县长亚历山大·拉耶夫斯基说，路通了。')).toBe('亚历山大·拉耶夫斯基[县长]');
  });
});
