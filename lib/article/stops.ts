import { findDate } from './metadata/dates.ts';
import { isMetaLine } from './metadata/head.ts';
import type { Box, Line } from './model.ts';

// Lines behind which the article is over: comment and related-list headings, editor lines, neighbours.
const STOP =
  /^(?:[【[]?纠错[\]】]?)?[\s【[(（<>]*(?:相[关關](?:新[闻聞]|阅读|閱讀|链接|連結|文章|报道|報道|推荐|推薦|信息|内容|专题)|(?:你|您)可能|服務條款|延伸閱讀|推荐阅读|延伸阅读|更多(?:新闻|精彩|推荐)|热门(?:推荐|新闻|文章|评论)|猜你喜欢|为您推荐|大家都在看|点击排行|新闻排行|排行榜|热点(?:新闻|推荐|文章)|最新(?:动态|新闻|资讯|公告|文章|消息)|图片新闻|通知公告|网友(?:评论|跟贴|留言)|最新评论|全部评论|我(?:要|来)(?:评论|说两句)|发表评论|[\d,]+条评论|参与评论|上一[篇条页](?:[:：]|$)|下一[篇条页](?:[:：]|$)|分享(?:到|至)|(?:责任)?编辑[:：]|责编[:：]|打印本页|关闭(?:本页|窗口)|扫一扫|附件下载|主办(?:单位)?[:：]|版权所有|Copyright|.{0,40}(?:ICP备|公网安备|网站标识码))/i;

export function isStopLine(line: Line): boolean {
  return line.dense.length < 60 && STOP.test(line.dense) && !line.dense.endsWith('。');
}

// Never found between a headline and its body, so one sentence before it is enough.
function isFirmStop(line: Line): boolean {
  return isStopLine(line) && /评论|跟贴|编辑[:：]|责编|相[关關]|推荐|最新|热[点门]|上一|下一/.test(line.dense);
}

/** The first stop line behind enough article text after the headline, or -1. */
export function findStop(lines: Line[], titleLine: number): number {
  let text = 0;
  const places = new Set<Box | string | undefined>();
  for (let at = titleLine + 1; at < lines.length; at++) {
    const line = lines[at];
    if (!line || line.hidden) continue;
    const ends = text > 60 ? isStopLine(line) || isOtherHead(line) : text > 20 && isFirmStop(line);
    if (ends && !continuesBehind(lines, at, places) && !(text < 120 && beginsBehind(lines, at))) return at;
    if (!isParagraph(line)) continue;
    text += line.dense.endsWith('。') || text > 0 ? line.dense.length : line.dense.length / 2;
    places.add(line.box.parent);
    places.add(signBox(line.box));
  }
  return -1;
}

// `相关阅读` in the middle of an article: paragraphs beside the earlier ones follow.
function continuesBehind(lines: Line[], stop: number, places: Set<Box | string | undefined>): boolean {
  return lines
    .slice(stop + 1, stop + 40)
    .some(
      (line) =>
        line.dense.length > 40 &&
        isParagraph(line) &&
        (places.has(line.box.parent) || (line.box.names.trim() !== '' && places.has(signBox(line.box)))),
    );
}

// `相关新闻` above the body, beside a film: three whole paragraphs follow, no headline between.
function beginsBehind(lines: Line[], stop: number): boolean {
  if (!/^相[关關]/.test(lines[stop]?.dense ?? '')) return false;
  let run = 0;
  for (const line of lines.slice(stop + 1, stop + 20)) {
    if (isStopLine(line)) return false;
    run = line.dense.length >= 40 && line.linkChars === 0 && line.dense.endsWith('。') ? run + 1 : 0;
    if (run === 3) return true;
  }
  return false;
}

// Chunks of a previewed document stand in boxes of their own, all named alike.
function signBox(box: Box): string {
  return `${box.tag} ${box.names} ${box.parent?.names ?? ''}`;
}

/** The line of date and source below a further headline: another article begins. */
function isOtherHead({ dense }: Line): boolean {
  return /来源|发布|作者|编辑/.test(dense) && isMetaLine(dense) && findDate(dense) !== undefined;
}

function isParagraph(line: Line): boolean {
  return line.dense.length > 20 && line.linkChars < line.dense.length / 2;
}
