/** Local programmes stand in no table; they are recognised by their shape, as candidates. Each shape is a row. */

export interface ShapeRange {
  start: number;
  end: number;
  rule: string;
}

interface Shape {
  rule: string;
  pattern: RegExp;
  example: string;
  keeps: string;
  /** Text that the shape covers but that names nothing. */
  except?: RegExp;
}

const STRONG =
  '工程|专项行动|攻坚行动|提升行动|整治行动|行动计划|行动|主题教育|专项斗争|专项整治|攻坚战|大会战|战略|示范创建|先锋岗';
const WEAK =
  '活动|计划|项目|机制|制度|模式|试点|示范点|示范区|示范村|示范镇|示范街区|创建|改革|建设|整治|专班|品牌|讲堂|课堂|工作法|平台|库|清单|驿站|讲习所|联盟|党课|大讨论|大走访|大比武|大赛|擂台|督查机制|格局|理念|精神|战役';
const NUMERAL = '[一二三四五六七八九十百千万两双多\\d]';
const VERBS =
  '实施|开展|推进|推动|启动|打造|落实|深化|深入|全面|建立|完善|健全|创建|参与|投身|聚焦|抓好|做好|组织|继续|大力|积极|扎实|持续|统筹|通过|围绕|借助|依托|以|在|将|对|与|和|把|从|为|的|了|及|等|新一轮|本次|此次|今年|首批';

export const SHAPES: readonly Shape[] = [
  {
    rule: 'quoted-ending',
    pattern: new RegExp(
      `[\\u3400-\\u9fff]{0,4}[“‘「][^“”‘’「」。;!?\\n]{2,20}[”’」](?:[\\u3400-\\u9fff]{0,10}?)(?:${STRONG}|${WEAK})`,
      'g',
    ),
    example: '开展“清风拂岗”专项行动',
    keeps: '他说“明天再来”，大家都同意。',
  },
  {
    rule: 'quoted',
    pattern: new RegExp(
      `[“‘「](?=[^“”‘’「」]{2,16}[”’」])(?:${NUMERAL}[^“”‘’「」。;!?]{1,15}|[^“”‘’「」。;!?]{2,12}(?:工程|行动|机制|模式|工作法|制|课堂|讲堂|项目|计划|品牌|驿站|联盟|战略|破题))[”’」]`,
      'g',
    ),
    example: '形成“一轴三片五园”发展格局',
    keeps: '被称为“老黄牛”的村支书',
  },
  {
    rule: 'document',
    pattern: /《[^《》\n]{4,40}》/g,
    except:
      /^《(?![^《》]*(?:规划|条例|方案|意见|办法|清单|规定|计划|纲要|通知|决定|法|细则|准则|行动|措施|指引|公约|制度))/,
    example: '印发《柳溪县人居环境提升三年行动方案》',
    keeps: '合唱《我和我的家乡》',
  },
  {
    rule: 'ending',
    pattern: new RegExp(
      `(?<=^|[,。;:、“”!?()]|${VERBS})(?!${VERBS}|[一二三四五六七八九十]是)[\\u3400-\\u9fff\\d]{2,12}?(?:${STRONG})(?![\\u3400-\\u9fff]?(?:员|力|者|们|路线|中心))`,
      'g',
    ),
    except:
      /^(?:各项|系列|一系列|有关|相关|重大|重点|本次|此次|这次|这一|该|上述|以下|具体|实际|自觉|统一|集中|联合|紧急|救援|自己|他们|我们|重要|国家|发展|建设|改造|采取|立即|迅速|一致|思想|政治|其他|各类|多个|多项|若干|一批|个|项|大|水利|市政|民生|土建|土方|基础|主体|附属|配套|在建|隐蔽|装修|绿化|道路|管网|安装|施工|工程|战略|行动|军事|执法|违法|犯罪|不法|抗议|反恐)/,
    example: '全县实施头羊领航工程',
    keeps: '大家要立即行动起来',
  },
];

/** Candidates of one text, the longer before the shorter, none overlapping. Quotation marks belong to the surface. */
export function findCandidates(text: string): ShapeRange[] {
  const ranges: ShapeRange[] = [];
  for (const { rule, pattern, except } of SHAPES)
    for (const match of text.matchAll(pattern)) {
      if (except?.test(match[0])) continue;
      const skipped = rule === 'quoted-ending' ? leadLength(match[0]) : 0;
      ranges.push({ start: match.index + skipped, end: match.index + match[0].length, rule });
    }
  return keepLongest(ranges);
}

// The words before the quotation marks belong to the name only where they name its field (农村人居环境整治“春季战役”), which the gazetteer knows better.
function leadLength(surface: string): number {
  return surface.search(/[“‘「]/);
}

function keepLongest(ranges: readonly ShapeRange[]): ShapeRange[] {
  const kept: ShapeRange[] = [];
  for (const range of [...ranges].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => range.start < other.end && other.start < range.end)) kept.push(range);
  return kept.sort((a, b) => a.start - b.start);
}
