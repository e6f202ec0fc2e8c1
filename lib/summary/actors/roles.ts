import type { EventRole } from '../../types.ts';
import type { ActorGroup } from './groups.ts';
import { roleVerbs } from './verbs.ts';

const VERB = new RegExp(roleVerbs.map(({ role, pattern }, at) => `(?<${role}${at}>${pattern})`).join('|'), 'g');
/** How a further verb of the same subject is tied to the one before. */
const CHAINED = /(?:并|、|和|及|与|[中时后]|[,，]|还|先后|随后|再次|一一)(?:[^,，。;；]{0,18})?$/;
/** Others who do the second thing: …,县水利局等单位负责人参加. */
const OTHERS =
  /[,，].*(?:负责人|领导|人员|代表|干部|群众|部门|单位|师生|企业|副?[省市县区镇乡]长|主任|书记|委员|成员|同志|职工|党员)/;
const LISTED = /(?<verb>出席|参加|陪同|列席)[^。;；,，]{0,16}?的?(?:领导)?(?:还有|有|包括)[:：]?$/;
/** The predicate of a group stands within so many characters of its first clause. */
const REACH = 60;
const LIST_REACH = 160;
const JOINING: readonly EventRole[] = ['attendee', 'companion'];

/** The roles that the words after (and before) a group give it; `masked` has names and quotations blanked. */
export function rolesOf(group: ActorGroup, masked: string): EventRole[] {
  const roles = new Set<EventRole>();
  const listed = LISTED.exec(masked.slice(group.sentence.start, group.start))?.groups?.verb;
  if (listed) roles.add(listed === '陪同' ? 'companion' : 'attendee');
  const zone = masked.slice(group.zone.start, group.zone.end);
  let end = 0;
  for (const match of zone.matchAll(VERB)) {
    const role = roleOf(match);
    if (!role || !isReached(zone, end, match, role, roles.size)) continue;
    roles.add(role);
    end = match.index + match[0].length;
    // What follows 强调, or 表示: is what was said.
    if (role === 'speaker' && opensSpeech(zone, match)) break;
  }
  return [...roles];
}

export function hasRoleVerb(text: string): boolean {
  return text.search(VERB) >= 0;
}

function opensSpeech(zone: string, match: RegExpExecArray): boolean {
  const next = zone.charAt(match.index + match[0].length);
  return /^(?:强调|指出|要求|表示|认为|提出|说|坦言|谈到|介绍|希望|建议|称)/.test(match[0]) && next !== '';
}

function isReached(zone: string, end: number, match: RegExpExecArray, role: EventRole, found: number): boolean {
  const between = zone.slice(end, match.index);
  if (found > 0) return CHAINED.test(between) && between.length <= REACH && !OTHERS.test(between);
  // …、各镇宣传委员、部分村民参加: the list goes on with people who have no names.
  if (/^[、,，和及与以等]/.test(between))
    return JOINING.includes(role) ? between.length <= LIST_REACH : between.length <= REACH;
  if (between.length > REACH) return false;
  const commas = between.split(/[,，;；]/).length - 1;
  return commas === 0 || (commas <= 2 && /[,，](?:并|还|在|就|现场|向|对|代表)?[^,，]{0,24}$/.test(between));
}

function roleOf(match: RegExpExecArray): EventRole | undefined {
  const groups = match.groups ?? {};
  return roleVerbs.find(({ role }, at) => groups[`${role}${at}`] !== undefined)?.role;
}
