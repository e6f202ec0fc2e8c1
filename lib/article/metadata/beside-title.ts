import { closestBox, type Line, type Page } from '../model.ts';
import { looseText } from '../whitespace.ts';
import { isMetaLine } from './head.ts';
import type { Title } from './title.ts';

const KICKER = /(?:^|[\s_-])(?:pretitle|introtitle|yinti|jianti|kicker|shoulder|toptitle|eyebrow)(?=$|[\s_-]|\d)/;
const SUBTITLE =
  /(?:^|[\s_-])(?:subtitle|sub-title|subhead|futi|futitle|fubiaoti|second-title|viceTitle)(?=$|[\s_-]|\d)/i;

/** The kicker (引题) above and the subtitle (副题) below a visible headline. */
export function findBesideTitle(page: Pick<Page, 'lines'>, title: Title): { kicker?: string; subtitle?: string } {
  if (title.line < 0) return {};
  const own = page.lines[title.line];
  const above = page.lines
    .slice(Math.max(title.line - 2, 0), title.line)
    .reverse()
    .find((line) => !line.hidden);
  const loose = looseText(title.text);
  const repeats = ({ dense }: Line): boolean => loose.includes(looseText(dense));
  const below = page.lines.slice(title.end, title.end + 2).find((line) => !line.hidden);
  return {
    ...(own && above && isBeside(above) && !repeats(above) && isKicker(above, own) ? { kicker: above.text } : {}),
    ...(own && below && isBeside(below) && !repeats(below) && isSubtitle(below, own) ? { subtitle: below.text } : {}),
  };
}

function isBeside({ dense, linkChars }: Line): boolean {
  return (
    dense.length >= 5 && dense.length <= 70 && linkChars === 0 && !isMetaLine(dense) && !/[>»›|]|。$|位置/.test(dense)
  );
}

function isKicker(line: Line, own: Line): boolean {
  if (line.box.tag === 'founder-pretitle' || KICKER.test(line.box.names)) return true;
  if (/^h[1-6]$/.test(line.box.tag) && line.box.parent === own.box.parent) return true;
  const isCentred = line.box.align === 'center' && own.box.align === 'center';
  return isCentred && closestBox(line.box, 'table') === closestBox(own.box, 'table') && line.index === own.index - 1;
}

function isSubtitle(line: Line, own: Line): boolean {
  if (line.box.tag === 'founder-subtitle' || SUBTITLE.test(line.box.names)) return true;
  if (/^(?:——|—|--)/.test(line.dense)) return line.dense.length <= 50;
  return /^h[2-6]$/.test(line.box.tag) && line.box.parent === own.box.parent && own.box.tag < line.box.tag;
}
