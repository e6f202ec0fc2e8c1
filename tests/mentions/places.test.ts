import { describe, expect, it } from 'vitest';
import { readSentences } from './read-sentence.ts';

const shunde = { url: 'http://www.shunde.gov.cn/1.html', source: '顺德区融媒体中心' };
const tongzhou = { url: 'http://www.bjtzh.gov.cn/1.html', source: '通州区融媒体中心' };

function codesOf(sentence: string, fields = {}): Record<string, string> {
  return Object.fromEntries(readSentences([sentence], fields).places.map(({ name, code }) => [name, code]));
}

function jurisdictionsOf(sentence: string, fields = {}): (string | undefined)[] {
  return readSentences([sentence], fields).persons.flatMap(({ posts }) =>
    posts.map(({ jurisdiction }) => jurisdiction?.code ?? jurisdiction?.name),
  );
}

describe('places', () => {
  it('decides a repeated town by the county before it', () => {
    expect(codesOf('广宁县横山镇党员参加。')).toMatchObject({ 横山镇: '441223112' });
  });
  it('decides a repeated town by the site', () => {
    expect(codesOf('张家湾镇召开会议。', tongzhou)).toMatchObject({ 张家湾镇: '110112105' });
  });
  it('leaves a repeated town open when nothing decides', () => {
    expect(codesOf('横山镇召开会议。', { url: 'http://example.com/' })).not.toHaveProperty('横山镇');
  });
  it('finds no 利通 in 顺利通过', () => {
    expect(codesOf('各村顺利通过验收。', tongzhou)).toEqual({});
  });
  it('finds no 金山 in 金山银山', () => {
    expect(codesOf('牢固树立绿水青山就是金山银山理念。', tongzhou)).toEqual({});
    expect(codesOf('上海金山区来人。', tongzhou)).toMatchObject({ 金山区: '310116' });
  });
  it('finds no 大城 in 大城市', () => {
    expect(codesOf('让这里既有大城市的效率，也有小城市的温度。', shunde)).toEqual({});
  });
  it('finds no 从江 where 江苏 goes on', () => {
    expect(codesOf('要从江苏省的实际出发。')).toEqual({ 江苏省: '32' });
    expect(codesOf('从江县代表参加。')).toMatchObject({ 从江县: '522633' });
  });
  it('finds no province across the end of a city', () => {
    expect(codesOf('珠海南屏镇的企业。')).toMatchObject({ 珠海市: '4404' });
    expect(codesOf('济宁夏收全面展开。')).toEqual({ 济宁市: '3708' });
    expect(codesOf('湖北上半年经济增长。')).toEqual({ 湖北省: '42' });
    expect(codesOf('河南下发通知。')).toEqual({ 河南省: '41' });
  });
  it('takes 新区 and 城区 for places of that name behind a place alone', () => {
    expect(codesOf('高新区、新区、城区分别发言。')).toEqual({});
    expect(codesOf('广东省汕尾市城区代表发言。')).toMatchObject({ 城区: '441502' });
  });
  it('finds no county in the name of a village', () => {
    expect(codesOf('北滘镇黄龙村党委书记郑培元介绍。', shunde)).not.toHaveProperty('黄龙县');
  });
  it('reads a former name as the division of today', () => {
    expect(codesOf('高要市金利镇举行活动。', { url: 'http://www.zhaoqing.gov.cn/' })).toMatchObject({
      高要区: '441204',
    });
  });
  it.each(['示范', '健康', '振兴', '部门和', '经费', '名单'])('finds no county in %s县', (word) => {
    const elsewhere = { url: 'http://example.com/' };
    expect(codesOf(`建设${word}县，抓好${word}县级工作。`, elsewhere)).toEqual({});
  });
  it('finds a county of two characters behind a boundary or its prefecture', () => {
    const elsewhere = { url: 'http://example.com/' };
    expect(codesOf('考察团到滑县参观。', elsewhere)).toMatchObject({ 滑县: '410526' });
    expect(codesOf('安阳滑县小麦开镰。', elsewhere)).toMatchObject({ 安阳市: '4105', 滑县: '410526' });
  });
  it('parts two places where a title seems to stand between them', () => {
    expect(codesOf('陕西省长武县召开会议。', { url: 'http://example.com/' })).toMatchObject({
      陕西省: '61',
      长武县: '610428',
    });
  });
  it('finds no city in the name of a firm', () => {
    expect(codesOf('市长会见上海电气集团客人。', shunde)).not.toHaveProperty('上海市');
    expect(codesOf('代表团在上海与申江集团签约。', shunde)).toHaveProperty('上海市');
  });
  it('takes 老城区 for a common noun outside of Luoyang', () => {
    expect(codesOf('实施老城区排水防涝项目。', { url: 'http://example.com/' })).toEqual({});
    expect(codesOf('洛阳市老城区召开会议。', { url: 'http://example.com/' })).toMatchObject({ 老城区: '410302' });
  });
  it('takes 和平 for a word without a place beside it', () => {
    expect(codesOf('维护世界和平与发展。', { url: 'http://example.com/' })).toEqual({});
  });
});

describe('home', () => {
  const homeOf = (sentence: string) => readSentences([sentence], { url: 'http://example.com/' }).home?.name;
  it('fits the bare posts: a delegation is not where it goes', () => {
    expect(homeOf('区委书记秦毅、区长秦晓岚率上海市宝山区党政代表团赴苏州考察。在苏州，代表团看了规划展示馆。')).toBe(
      '宝山区',
    );
    expect(homeOf('市委书记秦毅在苏州走访企业，宝山区代表团同行。')).toBe('苏州市');
  });
  it('is borne out by other places of the same prefecture', () => {
    expect(homeOf('市委书记秦毅到亭湖区和射阳县检查，大丰区、阜宁县作准备，与海陵区、海陵区的企业座谈。')).toBe(
      '盐城市',
    );
  });
  it('is the county whose secretary goes to a town', () => {
    expect(homeOf('县委书记秦毅到阳山县七拱镇调研，七拱镇群众参加。')).toBe('阳山县');
  });
  it('is the town where its own officials meet', () => {
    expect(homeOf('阳山县七拱镇召开会议，七拱镇镇长秦毅主持，县委书记秦晓岚出席。')).toBe('七拱镇');
  });
});

describe('jurisdictions', () => {
  it('gives 村党支部书记 the village named last', () => {
    const [, secretary] = readSentences(['北滘镇镇长秦毅来到新桥村，村党支部书记秦晓岚介绍情况。'], shunde).persons;
    expect(secretary?.posts[0]?.jurisdiction?.name).toBe('新桥村');
  });
  it('takes 赶上村民 for no village', () => {
    const [secretary] = readSentences(['北滘镇里赶上村民开会，村党支部书记秦晓岚介绍情况。'], shunde).persons;
    expect(secretary?.posts[0]?.jurisdiction?.name).not.toBe('赶上村');
  });
  it('names a town that no table holds rather than the one before', () => {
    const persons = readSentences(['北滘镇镇长秦毅、云桥坪镇党委书记秦晓岚出席。'], shunde).persons;
    expect(persons[1]?.posts[0]?.jurisdiction).toEqual({ name: '云桥坪镇' });
  });
  it('drops the place of a source that the text does not bear out', () => {
    const fields = { url: 'http://example.com/', source: '鹤城晚报' };
    expect(jurisdictionsOf('梅里斯达斡尔族区雅尔塞镇开课，区教育局局长秦毅到场。', fields)).toEqual(['230208']);
  });
  it('holds the place of one post for the bare level behind it', () => {
    const sentence = '广州市白云国际会议中心今天迎客，呼和浩特市委副书记、市长秦毅致辞。';
    expect(jurisdictionsOf(sentence, { url: 'http://www.gz.gov.cn/1.html' })).toEqual(['1501', '1501']);
  });
  it('does not speak from where a leader gave the speech that is studied', () => {
    const sentence = '区委书记秦毅传达学习习近平总书记在福建考察时的重要讲话精神。';
    const [own] = readSentences([sentence], { url: 'http://example.com/' }).persons.filter(
      ({ name }) => name === '秦毅',
    );
    expect(own?.posts[0]).not.toHaveProperty('jurisdiction');
  });
  it('gives 镇党委 the town of the article', () => {
    expect(jurisdictionsOf('昨天，张家湾镇举办党课，镇党委书记聂玉成讲课。', tongzhou)).toEqual(['110112105']);
  });
  it('gives 区委 the district above the town', () => {
    expect(jurisdictionsOf('北滘镇召开会议，区委常委、北滘镇党委书记秦晓岚出席。', shunde)).toEqual([
      '440606',
      '440606102',
    ]);
  });
  it('names the village below its town', () => {
    expect(jurisdictionsOf('北滘镇桃村村党委书记李健达发言。', shunde)[0]).toMatch(/^440606102|^桃村$/);
  });
  it('takes the organisation before a surname for its level', () => {
    expect(jurisdictionsOf('张家湾镇迎来检查，区委曾书记到场。', tongzhou)).toEqual(['110112']);
  });
});

describe('the division an article speaks from', () => {
  it('is the county that calls itself 我县, not the town it names most', () => {
    const { home } = readSentences(['9月17日，我县召开推进会。', '崇头镇、崇头镇党员发言，崇头镇作介绍。'], {
      url: 'http://www.yunhe.gov.cn/1.html',
      source: '云和县融媒体中心',
    });
    expect(home?.name).toBe('云和县');
  });
  it('is the town that the report begins with', () => {
    expect(readSentences(['北滘镇召开会议，北滘要做好工作。'], shunde).home?.name).toBe('北滘镇');
  });
});
