import { isAside, UNCOUNTED } from './list-words';
import type { Measure, Statement } from '../measures/measure';
import { isForEach } from '../measures/roles';

/** Between two parts: "16 đảng bộ, có 51", and of those that are named before their counts: "cảnh cáo 207, cách chức 31". */
export const LEAD = /^(?:(?:có|gồm|với|là|còn lại)\s)*$/u;
export const HEADED =
  /^(?<item>[^;]*?)(?<mark>[,;](?: và)?|\svà)\s(?:(?:số )?(?:có|gồm|với|là|còn lại)\s)*$/u;
export const LABELLED = /^(?<item>(?:\s\p{L}+){0,3})(?<mark>[,;](?: và)?|\svà)\s(?:\p{L}+:?\s){1,6}$/u;

/** Parts, the words of the items behind their counts, and whether each item has one count and the list an end. */
export interface Items {
  readonly parts: readonly Measure[];
  readonly words: readonly string[];
  readonly isWhole: boolean;
}

/** Lists of drafts are shorter. */
const MOST = 24;

/** Reads the items of a list from the first part on. Linear in its length. */
export function readItems(statement: Statement, first: Measure, joint: RegExp): Items {
  const parts = [first];
  const words: string[] = [];
  let mark = '';
  for (let at = first; parts.length <= MOST;) {
    const { text, next, isEnded } = wordsBehind(statement, at);
    words.push(text);
    const joined = next === null || !isMember(next) ? null : joint.exec(text);
    const { item = '', mark: found = '' } = joined?.groups ?? {};
    const isOver = joined === null || (found.startsWith(';') && mark !== '' && !mark.startsWith(';'));
    if (next === null || isOver) {
      const isClosed =
        next === null ? isEnded : joined !== null || (mark.includes('và') && /^[^;]*,/u.test(text));
      return { parts, words, isWhole: isClosed && isLast(joined === null ? text : item, mark) };
    }
    if (UNCOUNTED.test(item) || !item.split(',').slice(1).every(isAside))
      return { parts, words, isWhole: false };
    parts.push(next);
    mark = found;
    at = next;
  }
  return { parts, words, isWhole: false };
}

/** True for a count that may be a part: no whole of a fraction, and no change. */
export function isMember({ kind, slash, way }: Measure): boolean {
  return kind === 'count' && slash !== 'whole' && way === null;
}

/** What stands behind a part, brackets left out, up to the next figure of its level or to the end of the list. */
interface Behind {
  readonly text: string;
  /** Null where the list ends before it. */
  readonly next: Measure | null;
  /** False where the text says that there are more: "…". */
  readonly isEnded: boolean;
}

function wordsBehind(statement: Statement, part: Measure): Behind {
  let words = part.behind;
  let next = statement[part.index + 1];
  for (let skipped = 0; next !== undefined && isAsideOf(part, next) && skipped < MOST_ASIDE; skipped += 1) {
    words += `#${next.behind}`;
    next = statement[next.index + 1];
  }
  const text = words.replace(/\s?\([^()]*\)/gu, '');
  const end = ENDS.exec(text);
  if (end !== null)
    return {
      text: text.slice(0, end.index),
      next: null,
      isEnded: !end[0].startsWith('..') && end[0] !== '…',
    };
  return { text, next: next ?? null, isEnded: true };
}

/** "16 đảng bộ (21,1%)", "12 hộ chiếm 40%", "50 phút/tiết". */
function isAsideOf(part: Measure, measure: Measure): boolean {
  const { sentence, depth, kind } = measure;
  return sentence === part.sentence && (depth > part.depth || kind !== 'count' || isForEach(measure));
}

const MOST_ASIDE = 4;

/** The end of the sentence, of the bracket or of the cell. */
const ENDS = /\.\.|…|[.!?](?=\s|$)|[)\]|\t]/u;

/** True where the last item, and what the sentence goes on with, names no other part. */
function isLast(text: string, mark: string): boolean {
  const [own = '', ...others] = text.split(/[,;]/u);
  if (UNCOUNTED.test(own) || mayAddMember(own)) return false;
  return mark.includes('và') || others.every(isAside);
}

/** "4 phó trưởng phòng và thư ký": the last words may be a member without a number; "ở Lào và Campuchia" are none. */
function mayAddMember(words: string): boolean {
  const and = words.search(/\svà\s/u);
  return and !== -1 && !/\s(?:ở|tại|của|thuộc|giữa|từ|có|do|với)\s/u.test(words.slice(0, and + 1));
}
