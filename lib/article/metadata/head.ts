import { DAY_LABEL } from '../../text/day-label.ts';
import { findDate } from './dates.ts';

/** `来源:X 时间:… 作者:Y` in pieces: label → value, in the words of the page. */
interface LabelledValues {
  source?: string;
  author?: string;
  editor?: string;
  date?: string;
}

const NEXT_LABEL =
  '(?=\\s*(?:[|｜\\[【(（]|(?:发布|更新|发表|发稿|编辑|成文|上传)?(?:时间|日期)\\s*[:：]|来源|稿源|作者|记者[:：]|编辑|责任?编|责编|审核|校对|摄影|字体|字号|点击|浏览|阅读|访问|打印|分享|评论|人气|\\d{4}\\s*[-年/.]\\s*\\d|\\u2003|\\s{2,}|$))';
const SOURCE = new RegExp(
  `(?:来\\s*源|稿源|出处|转自|供稿单位|发布(?:机构|单位)|信息来源|來源)(?:网站|单位|于|为)?\\s*[:：丨｜]\\s*([^\\s|｜【\\[].{0,30}?)${NEXT_LABEL}`,
);
const AUTHOR = new RegExp(`(?:作者|撰稿人?|撰文|记者|采写|供稿)\\s*[:：/／]\\s*([^\\s|｜【\\[].{0,40}?)${NEXT_LABEL}`);
const EDITOR = new RegExp(`(?:责任编辑|责编|编辑|责任编审)\\s*[:：]\\s*([^\\s|｜【\\[].{0,30}?)${NEXT_LABEL}`);

/** Reads the labelled values of one line near the headline or behind the body. */
export function readLabels(text: string): LabelledValues {
  const values: LabelledValues = {};
  const source = SOURCE.exec(text)?.[1]?.trim();
  if (source && !findDate(source) && !/[:：]/.test(source))
    values.source = source.replace(/[)）\]】]+$/, '').split(/\s/)[0] ?? source;
  const author = AUTHOR.exec(text)?.[1]?.trim();
  if (author) values.author = author;
  const editor = EDITOR.exec(text)?.[1]?.trim();
  if (editor) values.editor = editor;
  const date = findDate(text);
  if (date) values.date = date.date;
  return values;
}

const META_WORD =
  /来源|來源|稿源|发布|发表|时间|日期|作者|记者|编辑|责编|审核|校对|点击|浏览|阅读|访问|字体|字号|字型|打印|分享|评论|人气|收藏|次数|【大|大中小|扫码|听新闻|A[+-]|语音|播放|原创|更新|文档编号|格式|页数|大小|评分|上传者|星期.|[周週][一二三四五六日]|上午|下午|https?:\/\/[\w./]+/g;

/** 时间:10月26日下午 地点:…: a day without its year is that of a meeting, never that of publishing, unless metadata follows. */
const MEETING_DAY = new RegExp(
  `${DAY_LABEL.source}\\d{1,2}月\\d{1,2}日(?:[上下]午|晚上?|[\\d:：点时分—～~至到月日-])*(?:$|(?!${META_WORD.source})[\\u3400-\\u9fff]{2,6}[:：])`,
);

/** A line that holds metadata alone: date, source, read counts, font sizes. */
export function isMetaLine(dense: string): boolean {
  if (dense.length > 140 || dense.length === 0 || /[。！？；]|[!?;]$/.test(dense)) return false;
  if (MEETING_DAY.test(dense)) return false;
  const date = findDate(dense);
  const words = dense.match(META_WORD)?.length ?? 0;
  if (!date && !words) return false;
  const rest = dense
    .replace(/((?:19|20)\d\d)[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{1,2})?)?/g, '')
    .replace(META_WORD, '')
    .replace(/[\d\p{P}\p{S}]|次|大|中|小|量|到/gu, '');
  if (date) return rest.length <= (words ? 28 : 16);
  return words >= 2 ? rest.length <= 24 : /[:：]|来源[丨｜|]/.test(dense) && rest.length <= 14;
}

const CHROME_WORD =
  /评论|分享|收藏|跟贴|字体|字号|字型|打印|点击|浏览|阅读|访问|参与|原创|来自|发布|发表|时间|日期|来源|更新|举报|关注|下载|复制|扫|转发|微信|微博|大中小|听新闻|正文|首页|次$|^[\d\p{P}\p{S}\sA-Za-z]{0,3}$|^\d+$|^\d+(?:条|次|人|评|跟|参|赞|阅|字)|https?:|www\.|星期|责任|编辑|作者|通讯员|记者|当前|位置|>|字数|责编/u;

/** The name of a medium that stands without a label beside the date: `2024年05月10日 00:26 某某日报`. */
export function findBareSource(marked: string): string | undefined {
  const date = findDate(marked);
  // A row of labels and values is read by its labels.
  if (!date || /[:：].*[:：]/.test(marked.replace(/\d[:：]\d/g, ''))) return undefined;
  const before = pickNames(marked.slice(0, date.index));
  const after = pickNames(marked.slice(date.index + date.length));
  return before.at(-1) ?? after[0];
}

function pickNames(text: string): string[] {
  return text
    .split(/[\s\u2003|｜·•]+/)
    .map((part) =>
      part.replace(/^(?:来源|转自)(?!于)|[[［【〔(（](?:整理|原创|转载|摘编|综合|编译)?[\]］】〕)）]?$/g, ''),
    )
    .map((part) => part.replace(/^[:：\p{P}]+|[\p{P}]+$/gu, ''))
    .filter(
      (part) => part.length >= 2 && part.length <= 16 && !CHROME_WORD.test(part) && /[\u4e00-\u9fffA-Za-z]/.test(part),
    );
}
