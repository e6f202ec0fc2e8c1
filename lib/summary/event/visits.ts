/** Visits as events: 到〔place〕调研, 调研〔matter〕, a leader leading a group. */
import { type Range, trimRange } from '../../text/ranges.ts';
import { splitClauses } from '../../text/sentences.ts';
import { type Passage, sliceOf } from '../source.ts';
import type { EventCandidate } from './candidates.ts';
import { visitVerb } from './heads.ts';

const GOING =
  /(?:率队|带队|率领?[^,，。]{0,12}|一行)?(?:深入到?|前往|赶赴|走进|莅临|来到|先后到|分别到|奔赴|分赴|到|赴|来(?![自源临访说看讲])|在(?![建校职岗]))/g;
/** 深入开展调研 goes nowhere. */
const NO_GOAL = /^(?:开展|进行|推进|推动|实施|学习|贯彻|群众|一线|基层$)/;
const TASK =
  /[对就][^,，。;；]{4,60}?(?:(?:进行|开展)了?(?:专题|现场|实地|集中|重点|全面|专项|再次)*|专题|现场|实地|专项)(?<kind>督办|督导|督查|检查|调研|考核|评估|巡查|走访|调查|视察|暗访|指导)(?!中?(?:所|发现|反馈|指出|交办))/;
const DONE = /^(?:工作|活动|时)?/;
/** 检查站, 调研组, 指导意见 are things, not doings. */
const IS_THING =
  /^(?:组|站|报告|人员|队|员|所|点|单位|对象|座谈会|成果|方案|清单|意见|书|机制|制度|验收|考核|结果|情况|中心|会|地|团|院|专班|金|资金|品|信|演出|卡|函|台账|通报|实效|活动方案)/;
const HOW =
  /(?:围绕|针对|专题|实地|现场|开展|进行|深入|督导|专程|就|对|带队|一行|率队|率|随机|突击|暗访|集中|联合|全面|率领?.{0,8}|工作|再次|进村|[(（]社区[)）]|入户|挨家挨户)*$/;

/** 习近平总书记在福建考察时的重要讲话 is what a meeting studies. */
const STUDIED = /总书记[^,，。]{0,40}(?:讲话|指示|批示|回信|精神)/;

export function proposeVisits(passage: Passage, sentence: Range): EventCandidate[] {
  return splitClauses(passage.text, sentence).flatMap((clause) => {
    if (STUDIED.test(sliceOf(passage, clause))) return [];
    const visit = findGoing(passage, clause) ?? findTask(passage, clause) ?? findMatter(passage, clause);
    return visit ? [{ passage, sentence, form: 'visit' as const, ...visit }] : [];
  });
}

type Visit = Pick<EventCandidate, 'verb' | 'name' | 'kind' | 'score' | 'goal'>;

/** The last verb of the clause's chain, with its end: 考察调研 → 调研. */
function findVerb(passage: Passage, range: Range): { kind: string; start: number; end: number } | undefined {
  const text = sliceOf(passage, range);
  let found: { kind: string; start: number; end: number } | undefined;
  for (const match of text.matchAll(visitVerb)) {
    const start = range.start + match.index;
    const end = start + match[0].length;
    if (
      IS_THING.test(passage.text.slice(end)) ||
      passage.quotes.some((quote) => quote.start < start && end < quote.end)
    )
      continue;
    if (found && start > found.end + 1) break;
    found = { kind: match[0], start: found?.start ?? start, end };
  }
  return found;
}

function findGoing(passage: Passage, clause: Range): Visit | undefined {
  const text = sliceOf(passage, clause);
  for (const match of text.matchAll(GOING)) {
    const start = clause.start + match.index + match[0].length - lastWord(match[0]).length;
    const goal = start + lastWord(match[0]).length;
    if (passage.quotes.some((quote) => quote.start < start && start < quote.end)) continue;
    if (NO_GOAL.test(passage.text.slice(goal, clause.end))) continue;
    const verb = findVerb(passage, { start: goal, end: clause.end });
    if (!verb || verb.start - goal < 2 || verb.start - goal > 60) continue;
    if (/召开|举行|举办|会上/.test(passage.text.slice(goal, verb.start))) continue;
    if (lastWord(match[0]) === '在' && !isActor(passage, clause, start)) continue;
    const end = endOfVisit(passage, verb.end, clause.end);
    const name = trimRange(passage.text, { start, end }, '。！!');
    const to = endOfGoal(passage.text, goal, verb.start);
    return {
      verb: { start: verb.start, end: verb.end },
      name,
      kind: verb.kind,
      ...(to ? { goal: to } : {}),
      score: isActor(passage, clause, start) ? 4.6 : 3,
    };
  }
  return undefined;
}

/** 对〔matter〕进行专题督办, 就〔matter〕开展督查, 就〔matter〕专题调研 */
function findTask(passage: Passage, clause: Range): Visit | undefined {
  const match = TASK.exec(passage.text.slice(clause.start, clause.end));
  const kind = match?.groups?.kind;
  if (!match || !kind) return undefined;
  const start = clause.start + match.index;
  const end = start + match[0].length;
  if (IS_THING.test(passage.text.slice(end)) || !isActor(passage, clause, start)) return undefined;
  return { verb: { start: end - kind.length, end }, name: { start, end }, kind, score: 4.2 };
}

/** 〔person〕调研〔matter〕, or 〔person〕深入〔place〕,走访慰问〔whom〕: the matter to the end of the clause is the name. */
function findMatter(passage: Passage, clause: Range): Visit | undefined {
  const verb = findVerb(passage, clause);
  if (!verb || !isActor(passage, clause, verb.start)) return undefined;
  // 督查中强调 tells when something was said.
  if (/^(?:中|时|后|期间|过程)/.test(passage.text.slice(verb.end))) return undefined;
  const before = passage.text.slice(clause.start, verb.start);
  const lead = HOW.exec(before)?.[0].length ?? 0;
  if (!isSubject(passage, clause, verb.start - lead)) return undefined;
  const name = trimRange(passage.text, { start: verb.start, end: Math.min(clause.end, verb.start + 40) }, '。！!');
  if (name.end - verb.end < 2) return { verb, name, kind: verb.kind, score: 2.5 };
  return { verb, name, kind: verb.kind, score: 4 };
}

/** Right before the verb stands who does it, or the verb opens the clause and goes on with the one before. */
function isSubject(passage: Passage, clause: Range, at: number): boolean {
  if (at <= clause.start) return true;
  const person = passage.persons.findLast((mark) => mark.end <= at && mark.start >= clause.start);
  const between = passage.text.slice(person?.end ?? clause.start, at);
  if (person) return between.replace(/等.{0,10}|一行.{0,6}|同志|[(（].{0,8}[)）]/g, '').trim().length <= 8;
  return /(?:领导|一行|[组团队])$/.test(between);
}

/** 到〔众创金融街〕进行实地考察调研 */
function endOfGoal(text: string, start: number, verb: number): Range | undefined {
  const goal = text.slice(start, verb);
  const how = goal.search(
    /(?:围绕|针对|专题|实地|现场|开展|进行|深入|督导|专程|就|对|带队|随机|突击|集中|联合|全面|再次|公开|定期|带案)/,
  );
  const range = trimRange(text, { start, end: how < 0 ? verb : start + how }, '、');
  const length = range.end - range.start;
  return length >= 2 && length <= 20 && !/[,，。;；]/.test(goal) ? range : undefined;
}

function endOfVisit(passage: Passage, verbEnd: number, clauseEnd: number): number {
  const after = passage.text.slice(verbEnd, clauseEnd);
  const done = DONE.exec(after)?.[0].replace('时', '').length ?? 0;
  if (done > 0) return verbEnd + done;
  const matter = /^[^,，。;；并时]{2,24}$/.exec(after);
  return matter ? clauseEnd : verbEnd;
}

/** Someone goes: a person, a leader without a name, or a group stands before in the clause or opens the sentence. */
export function isActor(passage: Passage, clause: Range, before: number): boolean {
  if (passage.persons.some((mark) => mark.end <= before && mark.start >= clause.start - 80)) return true;
  return /(?:领导|书记|县长|市长|区长|镇长|乡长|主任|局长|一行|调研组|检查组|督导组|督查组|工作组|考察团|代表团|负责人)/.test(
    passage.text.slice(Math.max(0, clause.start - 40), before),
  );
}

function lastWord(words: string): string {
  return /(?:深入到?|前往|赶赴|走进|莅临|来到|奔赴|到|赴|来|在)$/.exec(words)?.[0] ?? words;
}
