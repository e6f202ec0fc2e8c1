/** Persons with posts who hold no office here and now: of the past, of other states by their names, of schools. */
import { describe, expect, it } from 'vitest';
import { officialsOf } from './read-sentence.ts';

describe('a post of the past', () => {
  it.each([
    ['in an army that is no more', '原国民党第三战区参谋处处长岳星平在回忆录中说。'],
    ['in another of them', '据原八路军第十六军分区司令员曾大林回忆，当地百姓送来粮食。'],
    ['in a puppet government', '他派伪外交部长褚大谊赶赴北平。'],
    ['in a sentence that its year opens', '1963年2月19日，时任柳溪军分区司令员张大华进京汇报工作。'],
    ['told by the surname that all readers know', '那年他见到了毛主席和周总理，一生难忘。县委书记常说起此事。'],
  ])('%s makes no official', (_name, sentence) => {
    expect(officialsOf(sentence)).toBe('');
  });
  it.each([
    ['who visits veterans', '县长李大山走访慰问志愿军老战士，副县长王小明陪同。', '李大山[县长] 王小明[副县长]'],
    ['behind a year of another clause', '1958年建成的水库今年除险加固，县长李大山到场。', '李大山[县长]'],
    [
      'where the sentence comes to today',
      '1935年，红军经过这里，如今，镇党委书记王小明说起此事。',
      '王小明[镇党委书记]',
    ],
    ['in the sentence after it', '1949年，这里解放了。县长李大山讲话。', '李大山[县长]'],
    ['who speaks of what was built then', '该水库建于1958年，县水利局局长王刚介绍了情况。', '王刚[县水利局局长]'],
    ['who gives a lesson on it', '1921年，中国共产党成立，县委书记王刚在讲党课时说。', '王刚[县委书记]'],
    ['of the place of a memorial', '八路军总部旧址所在地武乡县县长王刚致辞。', '王刚[武乡县县长]'],
    ['of a body against counterfeits', '县打假防伪办公室主任王小明到场。', '王小明[县打假防伪办公室主任]'],
    ['who bears the surname of a leader', '县政协主席毛建国到会，毛主席讲话。', '毛建国[县政协主席]'],
  ])('is none of an official %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('a transliterated name without a Han surname', () => {
  it.each([
    ['whose post others have too', '马来西亚客人到访，乡村及区域发展部长扎希达出席，空军参谋长阿扎罗姆陪同。'],
    ['whose place the gazetteer lacks', '尼日利亚的路通车，卡杜南州州长蒂娜·科特莱致辞。'],
    ['that begins with a Han surname', '法国来信，贸易和经济安全委员谢夫乔维奇举行会谈。'],
    ['of a body with a common name', '俄罗斯未回应，国家安全与国防委员会秘书乌梅罗维当天表示。'],
    ['with a dot, whatever the characters', '病毒已在德国蔓延，卫生部长延斯·施潘表示，州警察局长米克·富勒到场。'],
    ['where a part of a state ends like a place of ours', '昆士兰州的客人从澳大利亚来，警察局长米克·富勒到场。'],
    [
      'in a part of a state that ends like a place of ours',
      '俄罗斯哈巴罗夫斯克州的客人到访，第一副州长叶夫根尼·列金到场。',
    ],
    ['with an unusual surname of the Han, where no place is ours', '新西兰将公布利率，代理州长斯宾塞会高兴。'],
  ])('is of another state: %s', (_name, sentence) => {
    expect(officialsOf(sentence)).toBe('');
  });
  it.each([
    ['in an office that no other state has', '泰国客人到访，省商务厅副厅长帕尔哈提会见。', '帕尔哈提[省商务厅副厅长]'],
    ['where no state is named', '空军参谋长阿扎罗姆到场。', '阿扎罗姆[空军参谋长]'],
    ['with characters less usual in such names', '泰国客人到访，副局长罗威接待。', '罗威[副局长]'],
    ['where a place of ours is named', '泰国客人到广州访问，副局长穆鲁特会见。', '穆鲁特[副局长]'],
    ['with a name usual here', '泰国客人到访，副局长巴特尔会见。', '巴特尔[副局长]'],
    ['in a post of ours alone', '泰国客人到访，州委副书记、州长苏嘎尔达出席会议。', '苏嘎尔达[州委副书记|州长]'],
    ['with a place of ours', '泰国客人到访，甘孜州代理州长益西达娃到场。', '益西达娃[甘孜州代理州长]'],
    [
      'in an article of such a region',
      '泰国客人访问内蒙古兴安盟，公安局副局长阿扎罗姆会见。',
      '阿扎罗姆[公安局副局长]',
    ],
    [
      'that begins like one of the Han',
      '泰国客人到访，派出所所长马金安到场，民警高保科陪同。',
      '马金安[派出所所长] 高保科[民警]',
    ],
  ])('is ours %s', (_name, sentence, expected) => {
    expect(officialsOf(sentence)).toBe(expected);
  });
});

describe('who is called 老师', () => {
  it('teaches, whatever the post', () => {
    expect(officialsOf('团委副书记黄小芬老师主持。')).toBe('');
    expect(officialsOf('团县委副书记黄小芬到会，老师们欢迎。')).toBe('黄小芬[团县委副书记]');
    expect(officialsOf('团委副书记黄小芬老师傅主持。')).toBe('黄小芬[团委副书记]');
    expect(officialsOf('团委副书记黄小芬老师出身，话不多。')).toBe('黄小芬[团委副书记]');
  });
});

describe('a house of learning, a team of volunteers or a body of many states', () => {
  it.each([
    ['a university by its short name', '湖南师大学工办主任罗大艳认为。', ''],
    ['a team of volunteers', '青石县应急救援队队长巩大凯说。', ''],
    ['and no team of the fire brigade', '青石县消防救援大队大队长巩大凯说。', '巩大凯[青石县消防救援大队大队长]'],
    ['an office of another state', '美国国家航空航天局局长王大森说。', ''],
    ['a programme of the nations', '世界粮食计划署执行主任王大恩说。', ''],
    ['a hospital by its number', '五院副院长罗大明说。', ''],
    [
      'a place whose name holds such a word',
      '湖北大别山保护区管理局局长方大明说。',
      '方大明[湖北大别山保护区管理局局长]',
    ],
  ])('%s', (_name, sentence, expected) => {
    expect(officialsOf('县政府召开会议。', sentence)).toBe(expected);
  });
});

describe('heads that only one kind of body has', () => {
  it.each([
    ['of a state farm', '方湖农场召开大会。', '场长、党委书记朱玉大作报告。', '朱玉大[场长|党委书记]'],
    ['and not of a pig farm', '养猪场开张。', '场长王大军说。', ''],
    ['of the police', '交警大队上路执勤。', '大队长冯大林、中队长邵振大站在雪地里。', '冯大林[大队长] 邵振大[中队长]'],
    ['and not of volunteers', '志愿者出发。', '大队长冯大林说。', ''],
  ])('%s', (_name, first, second, expected) => {
    expect(officialsOf(first, second)).toBe(expected);
  });
});

describe('the members of a body below its name', () => {
  const read = (heading: string) =>
    officialsOf('调整领导任职情况如下。', heading, '主　任：刘雪荣', '副主任：卢焱群、龙福清');
  it('are officials where the body is of a level', () => {
    expect(read('2、市环境保护委员会')).toBe('刘雪荣[主任] 卢焱群[副主任] 龙福清[副主任]');
  });
  it('and none of a firm', () => {
    expect(read('柳溪公司技术委员会')).toBe('');
  });
});
