import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleOf, type RecognitionLabels, recogniseByHand } from './build-recognition.ts';

function eventOf(blocks: string[], labels: RecognitionLabels = {}, title = '工作动态', published = '2023-06-02') {
  const article = articleOf({ title, published, blocks });
  return summarise(article, recogniseByHand(article, labels)).event;
}

const county = ['湖南省', '衡州市', '青溪县'];
const town = [...county, '白塔镇'];

describe('the name of an event', () => {
  it('keeps the quotation marks that belong to it', () => {
    const event = eventOf(['6月1日，白塔镇举办“童心向党 快乐成长”文艺汇演活动。']);
    expect(event.name?.text).toBe('“童心向党 快乐成长”文艺汇演活动');
  });

  it('does not end at a meeting that is only being studied', () => {
    const event = eventOf(['6月1日，县委召开会议，传达学习全省经济工作会议精神。']);
    expect(event.kind).toBe('会议');
    expect(event.name).toBeUndefined();
  });

  it('ends before the work of the meeting', () => {
    const event = eventOf(['6月1日，县里召开防汛工作专题会议研究部署备汛工作。']);
    expect(event.name?.text).toBe('防汛工作专题会议');
  });

  it('is read where it is announced, and where the days stand behind it', () => {
    const announced = eventOf(['6月7日-9日，第五届青溪论坛将在白塔镇举行。']);
    expect(announced.date?.surface).toBe('6月7日-9日');
    const held = eventOf(['青溪县翻译学会2013年学术年会于6月2～3日在白塔镇召开。']);
    expect(held.date?.surface).toBe('6月2～3日');
  });
  it('is read from the subject of a passive sentence', () => {
    const event = eventOf(['6月1日上午，全县招商引资推介会在县会展中心成功举行。']);
    expect(event).toMatchObject({ kind: '推介会', name: { text: '全县招商引资推介会' } });
    expect(event.place?.venue?.text).toBe('县会展中心');
  });

  it('takes in the body where the number alone names nothing', () => {
    const event = eventOf(['6月1日，青溪县第十八届人大常委会举行第九次会议。']);
    expect(event.name?.text).toBe('青溪县第十八届人大常委会举行第九次会议');
  });

  it('takes in the body where the meeting is only that of all its members', () => {
    const nameOf = (text: string) => eventOf([text]).name?.text;
    expect(nameOf('6月1日，县委政法委召开全体会议。')).toBe('县委政法委召开全体会议');
    expect(nameOf('6月1日，县委政法委召开座谈会。')).toBeUndefined();
  });

  it('is not a plan, nor a habit', () => {
    for (const text of ['下月县里将召开总结表彰大会。', '镇里定期召开调度会，推动工作。', '全县要持续开展专项检查。']) {
      expect(eventOf([text]).kind).toBeUndefined();
    }
  });

  it('is not what stands inside a quotation', () => {
    expect(eventOf(['“明天召开村民大会。”老李对大家说。']).name).toBeUndefined();
  });

  it('is read from the title of a speech', () => {
    const event = eventOf(['同志们：', '下面我讲三点。'], {}, '在全县防汛工作会议上的讲话');
    expect(event).toMatchObject({ kind: '工作会议', name: { text: '全县防汛工作会议' } });
    expect(event.date).toBeUndefined();
  });

  it('is whom a leader receives', () => {
    const labels = { persons: [{ name: '周明', posts: ['县长'] }] };
    const event = eventOf(['6月1日，县长周明在青溪宾馆会见恒昌集团董事长一行。'], labels);
    expect(event).toMatchObject({
      kind: '会见',
      name: { text: '会见恒昌集团董事长一行' },
      date: { from: '2023-06-01' },
    });
    expect(event.place?.venue?.text).toBe('青溪宾馆');
    expect(eventOf(['6月1日，县长周明会见中恒集团董事长。'], labels).kind).toBe('会见');
    for (const told of ['会见时说，欢迎常来。', '会见中，双方交换了意见。'])
      expect(eventOf([`县长周明${told}`], labels).kind).toBeUndefined();
  });

  it('may be a deed that no noun names', () => {
    const event = eventOf(['5月31日，青溪大桥正式通车。']);
    expect(event).toMatchObject({ kind: '通车', name: { text: '青溪大桥正式通车' }, date: { from: '2023-05-31' } });
  });
});

describe('what befalls a place', () => {
  it('is an event with its day', () => {
    const event = eventOf(['5月31日早上，青溪县白塔镇发生一起两辆货车相撞的交通事故，造成3人受伤。']);
    expect(event).toMatchObject({ kind: '交通事故', date: { from: '2023-05-31' } });
  });

  it('is none where it is only provided against', () => {
    const drill = eventOf(['6月1日，全镇要严防发生火灾事故隐患。']);
    expect(drill.kind).toBeUndefined();
  });
});

describe('what befalls an official', () => {
  const labels = { persons: [{ name: '周明', posts: ['青溪县教育局局长'] }], places: [{ path: county }] };

  it('is an event of the day of the report', () => {
    const event = eventOf(
      [
        '中新网5月29日电 据县纪委监委消息：青溪县教育局局长周明涉嫌严重违纪违法，目前正接受青溪县纪委监委纪律审查和监察调查。',
      ],
      labels,
    );
    expect(event).toMatchObject({
      kind: '纪律审查和监察调查',
      name: { text: '接受青溪县纪委监委纪律审查和监察调查' },
      date: { from: '2023-05-29' },
    });
  });

  it('is none where no one is named as under it', () => {
    expect(eventOf(['5月29日，周明说要加强审查调查安全。'], labels).kind).toBeUndefined();
  });
});

describe('a visit', () => {
  it('is told by its matter and 专题', () => {
    const labels = { persons: [{ name: '周明', posts: ['县长'] }] };
    const kindOf = (text: string) => eventOf([text], labels).kind;
    expect(kindOf('6月1日，县长周明来到白塔镇，就基层社会治理专题调研。')).toBe('调研');
    expect(kindOf('6月1日，县长周明带队踏勘新校址。')).toBe('踏勘');
    expect(kindOf('6月1日，县长周明就基层社会治理谈了看法。')).toBeUndefined();
  });
});

describe('the date of an event', () => {
  it('is that of its sentence and not that in its name', () => {
    const event = eventOf(['6月1日，白塔镇召开2022年度工作总结会。']);
    expect(event.date).toMatchObject({ from: '2023-06-01', surface: '6月1日', basis: 'year-from-publication' });
  });

  it('stands behind a colon', () => {
    expect(eventOf(['青溪网讯：5月29日，白塔镇召开工作总结会。']).date?.from).toBe('2023-05-29');
    expect(eventOf(['时间：5月29日。白塔镇召开工作总结会。']).date?.from).toBe('2023-05-29');
  });

  it('is vague where the text is', () => {
    expect(eventOf(['近日，白塔镇召开工作总结会。']).date).toEqual({
      basis: 'vague',
      surface: '近日',
      evidence: [{ block: 0, start: 0, end: 2 }],
    });
  });

  it('takes the month of a bare day from the dateline', () => {
    const event = eventOf(['新华社青溪5月30日电 全国农技推广现场会30日在青溪县召开。']);
    expect(event.date?.from).toBe('2023-05-30');
  });

  it('is the day on which an official acts, where no noun names the event', () => {
    const labels = { persons: [{ name: '周明', posts: ['县长'] }] };
    const dateOf = (text: string) => eventOf([text], labels).date?.surface;
    expect(dateOf('按照安排，6月1日，县长周明回到曾经驻过的村子。')).toBe('6月1日');
    expect(dateOf('本报讯（记者某某）6月1日，县长周明南下敲项目。')).toBe('6月1日');
    expect(
      dateOf('按照上级的总体安排，这项补贴政策自6月1日起实行。去年的今天，大家还在修路，县长周明说起来很感慨。'),
    ).toBeUndefined();
    expect(dateOf('全县干部大会传达上级精神，落实2019年5月1日印发的通知要求，县长周明作了安排。')).toBeUndefined();
  });

  it('is the day with which the news opens, or a clause of its first sentence', () => {
    const opening = eventOf(['6月1日，白塔镇法庭把桌椅搬到了村口。', '5月3日，有人来问。']);
    expect(opening.date?.surface).toBe('6月1日');
    const clause = eventOf(['条例施行满一周年，6月1日下午，白塔镇热闹了一场。']);
    expect(clause.date?.surface).toBe('6月1日下午');
  });
  it('is the day that one of the first sentences begins with', () => {
    const later = eventOf(['上坟烧纸的人一多，护林员就睡不踏实。6月1日，村里把人叫到一起。']);
    expect(later.date?.surface).toBe('6月1日');
    expect(eventOf(['上坟烧纸的人一多，护林员就睡不踏实。6月1日的旧账还在。']).date).toBeUndefined();
    expect(eventOf(['镇上有一条远近都听说过的老街，听说是6月1日，有人来过。后来没有人再来。']).date).toBeUndefined();
  });

  it('is told by a field of the minutes', () => {
    const minutes = eventOf(
      ['主持：周明', '记录：何小满', '时间：5月26日下午', '6月1日起，各村轮流值班。'],
      {},
      '镇人大会议纪要',
    );
    expect(minutes.date?.surface).toBe('5月26日下午');
    expect(eventOf(['镇里上一次集中清理的时间：5月26日', '主持：周明']).date).toBeUndefined();
  });

  it('stands on a line of its own, with the hours at most', () => {
    expect(eventOf(['镇长公开电话', '接听：周明', '5月26日　8:30—11:00']).date?.surface).toBe('5月26日');
    expect(eventOf(['镇长公开电话接听日来电汇总（5月26日）', '接听：周明']).date).toBeUndefined();
  });

  it('is as vague as the news that tells no day', () => {
    expect(eventOf(['近日，白塔镇把五块牌子挂上了墙。']).date?.surface).toBe('近日');
    expect(eventOf(['白塔镇把五块牌子挂上了墙。近日有人来问。']).date).toBeUndefined();
  });

  it('stands right behind the official who acts', () => {
    const labels = { persons: [{ name: '罗大才', posts: ['县政协主席'] }] };
    const news = eventOf(['县政协主席罗大才今天把心意带到了农场。'], labels);
    expect(news.date?.surface).toBe('今天');
  });
  it('stands between who acts and the act, in the first sentence', () => {
    expect(eventOf(['据悉，国务院国资委等多个部门6月1日在青溪公布了名单。']).date?.surface).toBe('6月1日');
    expect(eventOf(['据悉，国务院国资委等多个部门要求6月1日以前公布名单。']).date).toBeUndefined();
  });
  it('is none that stands in the middle of a sentence, and none of a later one', () => {
    expect(eventOf(['镇上有一条远近都听说过的老街，始建于6月1日的旧宅还在。']).date).toBeUndefined();
    expect(eventOf(['镇上有一条远近都听说过的老街。听说，6月1日，有人来过。']).date).toBeUndefined();
  });
  it('is none of a meeting that is to come', () => {
    expect(eventOf(['全县安全生产工作会议，将于6月20日在青溪县召开。']).kind).toBeUndefined();
  });

  it('stands behind the name of a meeting and a comma', () => {
    const event = eventOf(['全省住建系统座谈会，于5月29日-30日在青溪县召开。']);
    expect(event).toMatchObject({ kind: '座谈会', date: { surface: '5月29日-30日' } });
  });

  it('of news that appointments head is that of its text', () => {
    const labels = { persons: [{ name: '周明', posts: ['县长'] }] };
    const event = eventOf(['6月1日上午，县长周明到会。'], labels, '县人大常委会会议任命一批干部');
    expect(event).toMatchObject({ kind: '任免', date: { surface: '6月1日上午' } });
  });

  it('of a document is the line under its text', () => {
    const event = eventOf(['一、4月1日起停止受理。', '青溪县人民政府', '2023年5月29日'], {}, '关于停止受理的通告');
    expect(event).toMatchObject({ kind: '公告', date: { from: '2023-05-29' } });
  });
});

describe('the place of an event', () => {
  const labels = { places: [{ path: county }, { path: town }, { path: [...county, '洪山乡'] }], home: county };

  it('is not where the speech was given that the meeting studies', () => {
    const leader = { places: [{ path: ['福建省'] }] };
    const event = eventOf(['6月1日，县委召开常委会会议，传达学习习近平总书记在福建考察时的重要讲话精神。'], leader);
    expect(event.place).toBeUndefined();
  });

  it('is where the visit goes and not where the visitor comes from', () => {
    const visit = { ...labels, persons: [{ name: '周明', posts: ['青溪县委书记'] }] };
    for (const text of ['6月1日，青溪县委书记周明到白塔镇调研。', '6月1日，青溪县委书记周明率队来白塔镇参观考察。'])
      expect(eventOf([text], visit).place?.path).toEqual(town);
  });

  it('names all where there are several', () => {
    const event = eventOf(['6月1日，县里召开现场推进会，组织代表到白塔镇、洪山乡参观。'], labels);
    expect(event.place).toMatchObject({ path: town, also: [[...county, '洪山乡']] });
  });

  it('is the home where the text says 我县', () => {
    const event = eventOf(['6月1日，我县召开防汛工作会议。'], labels);
    expect(event.place).toMatchObject({ path: county, evidence: [{ block: 0, start: 5, end: 7 }] });
  });
});

describe('the organiser', () => {
  it('is the body that holds the event, not the person', () => {
    const labels = { persons: [{ name: '周明', posts: ['县长'] }] };
    expect(eventOf(['6月1日，县农业农村局举办农技培训班。']).organiser?.text).toBe('县农业农村局');
    expect(eventOf(['6月1日，县长周明主持召开防汛工作会议。'], labels).organiser).toBeUndefined();
  });

  it('is named by 由…主办', () => {
    const event = eventOf(['6月1日，由县总工会主办的职工运动会在白塔镇举行。']);
    expect(event.organiser?.text).toBe('县总工会');
    expect(event.name?.text).toBe('职工运动会');
  });
});
