import { describe, expect, it } from 'vitest';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleOf, type PersonLabel, recogniseByHand } from './build-recognition.ts';

function actorsOf(blocks: string[], persons: PersonLabel[], published = '2023-06-02') {
  const article = articleOf({ title: '工作动态', published, blocks });
  const { actors } = summarise(article, recogniseByHand(article, { persons }));
  const find = (name: string) => actors.find(({ person }) => person === `p:${name}`);
  return {
    roles: (name: string) => find(name)?.roles.toSorted() ?? [],
    said: (name: string) => find(name)?.said.map(({ text }) => text) ?? [],
  };
}

const zhou: PersonLabel = { name: '周明', posts: ['县委书记'], also: ['周书记'] };
const he: PersonLabel = { name: '何静', posts: ['县长'] };

describe('roles', () => {
  it('go to all who share a predicate', () => {
    const { roles } = actorsOf(['县领导周明、何静及有关部门负责人出席会议。'], [zhou, he]);
    expect([roles('周明'), roles('何静')]).toEqual([['attendee'], ['attendee']]);
  });

  it('go to each by the verb of that person', () => {
    const { roles } = actorsOf(['会议由县长何静主持，县委书记周明作讲话。'], [zhou, he]);
    expect([roles('周明'), roles('何静')]).toEqual([['speaker'], ['host']]);
  });

  it('are not read from the name of a post', () => {
    const { roles } = actorsOf(['县督查室主任周明出席。'], [{ name: '周明', posts: ['县督查室主任'] }]);
    expect(roles('周明')).toEqual(['attendee']);
  });

  it('are not read from what a person says', () => {
    const { roles } = actorsOf(['周明指出，干部要多到村里走访调研、主持村民议事。'], [zhou]);
    expect(roles('周明')).toEqual(['speaker']);
  });

  it('are not read from a report of work that somebody listens to', () => {
    const { roles } = actorsOf(['周明察看了项目现场，听取了工作情况汇报。'], [zhou]);
    expect(roles('周明')).toEqual(['inspector']);
  });

  it('go to all of a list that ends with people without names', () => {
    const { roles } = actorsOf(
      ['县委书记周明，县长何静，各乡镇宣传委员、白塔镇各村（社区）书记、主任、部分村民代表参加揭牌仪式。'],
      [zhou, he],
    );
    expect([roles('周明'), roles('何静')]).toEqual([['attendee'], ['attendee']]);
  });

  it('of another day belong to another event', () => {
    const { roles } = actorsOf(['6月1日，全县防汛会议召开，何静主持。', '5月20日，周明到白塔镇检查。'], [zhou, he]);
    expect([roles('周明'), roles('何静')]).toEqual([['mentioned'], ['host']]);
  });

  it('of others in the same sentence are theirs alone', () => {
    const { roles } = actorsOf(['周明带队开展巡河，县水利局等单位负责人参加。'], [zhou]);
    expect(roles('周明')).toEqual(['inspector']);
  });

  it('leave a quoted national leader mentioned', () => {
    const leader = { name: '习近平', posts: ['总书记'] };
    const { roles, said } = actorsOf(
      ['6月1日，县里召开学习贯彻习近平总书记视察湖南重要讲话精神会议。', '习近平总书记指出，要抓好粮食生产。'],
      [leader],
    );
    expect([roles('习近平'), said('习近平')]).toEqual([['mentioned'], []]);
  });

  it('count persons who are no officials out', () => {
    const { roles } = actorsOf(['恒昌公司董事长周明作交流发言。'], [{ name: '周明', isOfficial: false }]);
    expect(roles('周明')).toEqual([]);
  });
});

describe('what a person says', () => {
  it('runs from the verb to the end of the sentence', () => {
    const { said } = actorsOf(['周明强调，要压实责任，抓好落实。会议还研究了其他事项。'], [zhou]);
    expect(said('周明')).toEqual(['要压实责任，抓好落实']);
  });

  it('goes on with demands that have no new subject', () => {
    const { said } = actorsOf(['周明强调，要压实责任。要严格督查。会议通过了方案。要求照旧。'], [zhou]);
    expect(said('周明')).toEqual(['要压实责任', '要严格督查']);
  });

  it('goes on in the next paragraph until somebody else takes the word', () => {
    const { said } = actorsOf(
      ['周明强调，要压实责任。', '在队伍建设方面，要选好带头人。', '何静表示，马上就办不拖延。', '要有新气象。'],
      [zhou, he],
    );
    expect(said('周明')).toEqual(['要压实责任', '在队伍建设方面，要选好带头人']);
    expect(said('何静')).toContain('马上就办不拖延');
  });

  it('stands in a quotation before the name, and after it', () => {
    const { said } = actorsOf(['“路修好了，日子就好了。”周明说，“明年再修一条。”'], [zhou]);
    expect(said('周明')).toEqual(['路修好了，日子就好了', '明年再修一条']);
  });

  it('belongs to the one person of a paragraph that opens with a quotation', () => {
    const { said } = actorsOf(['“这个基地办得真不错。”走进大棚，白塔镇镇长周明赞叹不已。“我们也要学。”'], [zhou]);
    expect(said('周明')).toEqual(['这个基地办得真不错', '我们也要学']);
  });

  it('is told by surname and title, and by 他', () => {
    const { said, roles } = actorsOf(['县委书记周明到村调研。', '周书记仔细询问收成。他说，要让群众增收。'], [zhou]);
    expect(said('周明')).toEqual(['要让群众增收']);
    expect(roles('周明')).toEqual(['inspector', 'speaker']);
  });

  it('is made of the points that it announces', () => {
    const { said } = actorsOf(['周明提出三点要求:', '一、抓学习', '要学深学透。', '二、抓落实', '三、抓作风'], [zhou]);
    expect(said('周明')).toEqual(['一、抓学习', '二、抓落实', '三、抓作风']);
  });

  it('goes on with a saying that leaves out its subject', () => {
    const { said } = actorsOf(['周明到村里察看，听取工作汇报。要求抓紧修复水渠，不误农时。'], [zhou]);
    expect(said('周明')).toEqual(['要求抓紧修复水渠，不误农时']);
  });

  it('may stand far behind the name after a comma', () => {
    const { said } = actorsOf(
      ['周明一行实地查看了水库大坝加固工程进展情况，详细了解了防汛物资储备和人员值守情况，要求落实24小时值班制度。'],
      [zhou],
    );
    expect(said('周明')).toEqual(['要求落实24小时值班制度']);
  });

  it('is not a term in quotation marks', () => {
    const { said } = actorsOf(['“四大行动”由周明负责。'], [zhou]);
    expect(said('周明')).toEqual([]);
  });

  it('stops before the next person who speaks', () => {
    const { said } = actorsOf(['周明指出，要抓早抓小，何静强调，要抓实抓细。'], [zhou, he]);
    expect([said('周明'), said('何静')]).toEqual([['要抓早抓小'], ['要抓实抓细']]);
  });
});
