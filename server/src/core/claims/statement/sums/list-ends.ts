import { hasAny } from '../measures/bits';
import { PHRASE } from '../measures/gap-phrases';
import type { Measure, Statement } from '../measures/measure';

/** "…; các địa điểm khác cũng thu giữ một lượng ma túy": members without a number stand behind the last part. */
export function namesOthers(statement: Statement, last: Measure): boolean {
  const end = /[.!?](?:\s|$)/u.exec(last.behind)?.index ?? last.behind.length;
  if (OTHERS.test(last.behind.slice(0, end))) return true;
  return statement
    .slice(last.index + 2, last.index + 2 + NEAR)
    .some(({ gap, sentence }) => sentence === last.sentence && OTHERS.test(gap));
}

const NEAR = 3;
const OTHERS = /(?:^|\P{L})(?:các|những|một số|nhiều) (?:\p{L}+ ){1,4}khác(?!\p{L})|một lượng/u;

/** Where a list ends: with its sentence or bracket, its clause, or in the midst of others; `open` where it goes on without numbers; `far` in a sentence behind the total. */
export function endOf(total: Measure, list: readonly Measure[], next: Measure | undefined): string {
  const [first, last] = [list[0], list.at(-1)];
  if (first === undefined || last === undefined) return 'cut';
  if ((list.length < 3 && list.some(isVote)) || mayGoOn(last)) return 'cut';
  if (GOES_ON.test(last.behind) || MAINLY.test(first.gap)) return 'open';
  if (next?.sentence !== last.sentence || next.depth < last.depth) {
    if (first.sentence !== last.sentence) return 'on';
    return first.sentence === total.sentence ? 'ended' : 'far';
  }
  // "162 đồng chí được miễn; được đánh giá 2.688 đồng chí, gồm: xuất sắc 412 đồng chí": what follows takes the last part apart.
  if (first.sentence === total.sentence && hasAny(next.phrases, PHRASE.consists)) return 'clause';
  const isListed = list.slice(1).some(({ gap }) => gap.includes(';'));
  return next.gap.includes(';') && !isListed ? 'clause' : 'cut';
}

/** "trong đó 6 xã nâng cao, 2 xã kiểu mẫu; có 9 xã biên giới": a semicolon behind what commas part begins another clause. */
export function beginsClause(statement: Statement, [first, ...others]: readonly Measure[]): boolean {
  const last = others.at(-1);
  if (first === undefined || last === undefined || !GOES_TO.test(last.gap)) return false;
  return statement
    .slice(first.index + 1, last.index)
    .some(
      ({ kind, way, depth, gap }) =>
        kind === 'count' && way === null && depth <= first.depth && COMMA.test(gap),
    );
}

const COMMA = /^[^;]*,[^;]*$/u;
const GOES_TO = /;(?: (?:có|hiện có|đã \p{L}+|đến nay(?: \p{L}+){0,2}|hiện))? $/u;

/** "… 5 cán bộ cùng các khách mời.": a list goes on behind its last number. */
function mayGoOn({ behind }: Measure): boolean {
  return MEMBER.test(behind.slice(0, MEMBER_REACH));
}

const MEMBER_REACH = 60;
const MEMBER = /^[^.,;()]*\s(?:và|cùng)\s(?!kỳ)\p{L}/u;

/** "413 hồ sơ trực tiếp, …", "và các hồ sơ khác", "còn lại là lớp tối": members without a number. */
const GOES_ON =
  /^[^.;()]*(?:…|\.\.|(?<!\p{L})v\.?v(?!\p{L})|(?<!\p{L})(?:và|cùng|cùng với) (?:các|những|một số|nhiều|vài)(?!\p{L})|(?<!\p{L})(?:và|cùng|còn)(?: \p{L}+){0,4} (?:khác|lại)(?!\p{L}))/u;

/** "trong đó chủ yếu là 816 văn bản đến". */
const MAINLY = /(?<!\p{L})(?:chủ yếu|nổi bật|điển hình|tiêu biểu|đáng chú ý|đáng kể)(?!\p{L})[^,;.]*$/u;

/** Who neither agrees nor disagrees is seldom told. */
function isVote({ noun }: Measure): boolean {
  return /tán thành|đồng ý|nhất trí/u.test(noun);
}
