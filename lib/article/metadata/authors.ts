import type { Author, AuthorRole } from '../../types.ts';
import { isName, splitNames } from './names.ts';

// Tasks without a role end the names before them: who set or drew the page is no author of the text.
const ROLE_WORDS: [RegExp, AuthorRole | undefined][] = [
  [/排版|美编|制图|统筹/, undefined],
  [/通讯员|通联员/, 'correspondent'],
  [/责任编辑|责编|编辑|编审|审核|校对|监制|审读|初审|复审|终审/, 'editor'],
  [/文/, 'writer'],
  [/摄影|供图|^图|摄$/, 'photographer'],
  [/记者|采写/, 'reporter'],
  [/作者|撰|执笔|文|评论员|口述/, 'writer'],
];

const ROLE =
  /((?:见习|实习|特约|首席|全媒体|融媒体?)*(?:记者|通讯员|评论员)|作者|撰稿人?|撰文|执笔|采写|文\s*[/／、和&]\s*(?:图|摄影?)|图\s*[/／、和&]?\s*文|文字|摄影|责任编辑|责编|编辑|编审|审核|校对|总?监制|审读|初审|复审|终审|供图|排版|美编|制图|统筹|图片(?=\s*[/／:：])|(?<![\u4e00-\u9fff])[文图](?=\s*[/／:：|丨︱｜]))(\s*[/／:：|丨︱｜]?\s*)/g;

/** The persons of a byline with their roles: `文/珠江某报记者甲某某通讯员乙某`. Empty when the text is none. */
export function readByline(text: string): Author[] {
  const inner = text.trim().replace(/^[([（【]+|[)\]）】]+$/g, '');
  const marks = [...inner.matchAll(ROLE)];
  return marks.flatMap((mark, at) => {
    const next = marks[at + 1];
    const names = inner.slice(mark.index + mark[0].length, next?.index ?? inner.length);
    // What stands before 记者 without a space is the medium: `文/某某日报记者…`.
    if (next && /记者|评论员/.test(next[1] ?? '') && !/\s$/.test(names)) return [];
    const role = nameRole(mark[1] ?? '');
    if (!role) return [];
    const plain = names.replace(
      /(?:[，,]?系.*|[，,][^，,]*(?:研究员|教授|院长|主任).*|报道|摄影报道|文\/图|摄|等)$/,
      '',
    );
    const known = splitNames(plain);
    const pen = role === 'writer' && mark[2]?.trim() ? splitPenNames(plain) : [];
    const found = pen.length > known.length ? pen : known;
    return found.map((name): Author => ({ name, role }));
  });
}

// Behind an explicit `作者:` a pen name need not begin with a surname.
function splitPenNames(text: string): string[] {
  const parts = text
    .trim()
    .split(/[\s\u3000、,，/&]+/)
    .filter((part) => !/分享|打印|评论/.test(part));
  return parts.every(
    (part) =>
      /^[\u4e00-\u9fff]{2,5}$/.test(part) &&
      !/[报网社台局院会部厅室处科所站委办心司府校队团组厂]$|新闻|发布|融媒|政府|佚名|管理|小编|本站|未知|匿名|admin/.test(
        part,
      ),
  )
    ? parts
    : [];
}

function nameRole(word: string): AuthorRole | undefined {
  const row = ROLE_WORDS.find(([pattern]) => pattern.test(word));
  return row ? row[1] : 'writer';
}

// No mark of a sentence stands before 记者: 副县长…参加。（记者 某某） is the end of the text with its byline.
const BYLINE =
  /^[([（【]?(?:[^。！？!?；;，,（(]{0,14}?(?:记者|通讯员|评论员)[:：/／]?|《.{1,8}》作者|(?:作者|撰稿人?|撰文|执笔|采写|文|图文|文图|图\/文|文\/图|文字)[/／:：|丨︱｜]).{2,36}$/;

/** A line that is nothing but a byline of writers or reporters. */
export function isByline(dense: string): boolean {
  if (dense.length > 44 || /[。！？!?]$/.test(dense) || !BYLINE.test(dense)) return false;
  return /摄[)）]?$/.test(dense) ? /文/.test(dense) : true;
}

/** `(何小满)` at the end of a text: nothing but names in brackets. */
export function readClosingNames(text: string): Author[] {
  const inner = /[(（]([^()（）]{2,16})[)）]$/.exec(text.trim())?.[1];
  const names = inner?.trim().split(/[\s\u3000\u00a0、,，]+/) ?? [];
  return names.length <= 3 && names.every(isName) ? names.map((name): Author => ({ name, role: 'writer' })) : [];
}

/** `本报讯(记者 甲 通讯员 乙)` at the beginning. An agency's dateline (`某社某地某日电`) names its reporter, not the page's author. */
export function readDateline(text: string): Author[] {
  const match = /^.{0,24}?[讯息][\s　]*[(（]([^()（）]{0,50}?(?:记者|通讯员)[^()（）]{1,50})[)）]/.exec(text);
  return match?.[1] ? readByline(match[1]) : [];
}

/** Without repeats, in order. */
export function mergeAuthors(...lists: Author[][]): Author[] {
  const seen = new Set<string>();
  return lists.flat().filter(({ name }) => {
    const isKnown = seen.has(name);
    seen.add(name);
    return !isKnown;
  });
}
