/**
 * How news names a division: in full, or without the word for its kind and without the peoples in its name.
 * A stem of fewer than two characters is no name.
 */
import type { PlaceLevel } from '../types.ts';

export interface PlaceName {
  surface: string;
  isShort: boolean;
}

const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|僳僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const WITHOUT_CLAN = '蒙古|维吾尔|哈萨克|柯尔克孜|锡伯|塔吉克|鄂伦春|达斡尔|鄂温克';
const ETHNIC = `(?:(?:${PEOPLES})族|${WITHOUT_CLAN})`;

/** Stem, peoples, and the word news keeps of the kind: 前郭尔罗斯 + 蒙古族自治 + 县, 于家务 + 回族 + 乡. */
const AUTONOMOUS = new RegExp(`^(.+?)${ETHNIC}*自治(州|县|旗)$`);
const ETHNIC_TOWNSHIP = new RegExp(`^(.{2,}?)(?:${ETHNIC}+(?:民族)?|民族)(乡|镇)$`);

/** Zones beside the districts: without 区 they would be no name, or the name of the city they lie in. */
const ZONE = /(?:开发|园|管理|示范|实验|产业|高新|新|矿|聚集|集聚|食品|名胜)区$/;
const NAMED_BY_STEM = /^(浦东|滨海)新区$|^(神农架)林区$/;
const PROVINCE_BEFORE_ZONE = /^(?:河北|山西|内蒙古|安徽|江西|河南|湖北|湖南|广东|西藏|云南)(.{2,}区)$/;

const PROVINCE = /^(.+?)(?:省|市|(?:壮族|回族|维吾尔)?自治区|特别行政区)$/;
const PREFECTURE = /^(.+?)(?:市|地区|盟)$/;
/** Banners named by wing (左翼中旗, 前旗) are not cut. */
const COUNTY = /^(.+?)(?:县|市|(?<![前后左右中]|联合)旗|特区|区|行政委员会)$/;
const TOWNSHIP = /^(.+?)(?:镇|乡|街道|苏木|地区|办事处)$/;

/** A regiment or state farm is written with and without what it belongs to. */
const BELONGING = /^(?:兵团|第?农?.{1,2}师|国营|国有)+(.{2,}(?:团|场))$/;
/** Beijing's 地区 is the office of a township, which news names as well. */
const TOWNSHIP_OFFICE = /^(.{2,})地区$/;

/** Townships that are nothing but a kind of unit (林场, 经济开发区): as a surface they would name none. */
const KIND_ONLY = new RegExp(
  '^(?:国营|国有|省|市|县|区|城关|城区|现代|综合|高新|技术|经济|农业|生态|循环|工业|产业|新型|化工|旅游|文化|科技|创业|园林|水产|畜牧|良种|果树|苗圃|园艺|茶叶|养殖|种畜|原种|集聚|集中|聚集|食品|物流|商贸|示范|直属|本级|机关|一|二|三|四|五)*' +
    '(?:[农林牧渔茶]场|园艺场|良种场|原种场|种畜场|苗圃场?|养殖场|水产场|果树场|果园场|农业园|工业园|园区|产业园|开发区|工业区|集聚区|聚集区|集中区|高新区|经济区|示范[区园]|创业园|科技园|管理[区处]|林业局|林业站|社会事务局|中心|管委会|管理委员会|风景区|新区|城区|社区|核心区|机关|直属|级)$',
);

/** Every surface by which text may mean the division, the full name first. */
export function namesOf(name: string, level: PlaceLevel): PlaceName[] {
  if (level === 'village') return [{ surface: name, isShort: false }];
  if (level === 'township' && KIND_ONLY.test(name)) return [];
  const stem = stemOf(name, level);
  return [
    { surface: name, isShort: false },
    ...fullerNames(name, level).map((surface) => ({ surface, isShort: false })),
    ...(stem && stem.length > 1 && !KIND_ONLY.test(stem) ? [{ surface: stem, isShort: true }] : []),
  ];
}

function stemOf(name: string, level: Exclude<PlaceLevel, 'village'>): string | undefined {
  if (level === 'province') return PROVINCE.exec(name)?.[1];
  if (level === 'township') return (ETHNIC_TOWNSHIP.exec(name) ?? TOWNSHIP.exec(name))?.[1];
  const autonomous = AUTONOMOUS.exec(name)?.[1]?.replace(/族$/, '');
  if (autonomous) return autonomous;
  if (level === 'prefecture') return PREFECTURE.exec(name)?.[1];
  const named = NAMED_BY_STEM.exec(name);
  if (named) return named[1] ?? named[2];
  if (ZONE.test(name)) return undefined;
  return COUNTY.exec(name)?.[1];
}

/** Names beside the full one that still hold a word for the kind: 延边州, 于家务乡, 三间房乡, 一二一团. */
function fullerNames(name: string, level: Exclude<PlaceLevel, 'village'>): string[] {
  if (level === 'township') {
    const ethnic = ETHNIC_TOWNSHIP.exec(name);
    if (ethnic) return [`${ethnic[1]}${ethnic[2]}`];
    const office = TOWNSHIP_OFFICE.exec(name);
    if (office) return [`${office[1]}乡`];
    const unit = BELONGING.exec(name)?.[1];
    return unit ? [unit] : [];
  }
  const autonomous = AUTONOMOUS.exec(name);
  const stem = autonomous?.[1]?.replace(/族$/, '');
  if (autonomous && stem) return [`${stem}${autonomous[2]}`];
  const zone = level === 'county' && ZONE.test(name) && PROVINCE_BEFORE_ZONE.exec(name)?.[1];
  return zone ? [zone] : [];
}
