import { wordId } from '../../reading/lexicon';
import { offsetsOfWords } from '../../reading/word-offsets';
import { WordSet } from '../../reading/word-set';
import { joinSpans } from '../../text/span';
import type { CitedText } from '../citation/cited-text';
import { partList, withinOf, type Levels } from './part-list';
import type { ProvisionClaim, ProvisionTarget } from './provision';
import { readLevels } from './read-list';
import { readTarget } from './read-target';
import { tokenAt } from './tokens';
import { FIRST_WORDS, readUnit, type UnitWord } from './units';

/**
 * Reads the provisions of a text, in order: "điểm a, b khoản 2 Điều 5 Nghị định …". What stands behind the last of a list ("Nghị
 * định này", a citation) holds for the whole list. Headings ("Điều 5. Hiệu lực") are no citations. Linear: each list is read once,
 * and reading goes on behind it.
 */
export function readProvisions(source: CitedText): readonly ProvisionClaim[] {
  const claims: ProvisionClaim[] = [];
  let end = 0;
  for (const offset of offsetsOfWords(source.tokens, UNIT_WORDS)) {
    if (offset < end) continue;
    const word = readUnit(source, tokenAt(source, offset));
    if (word === null || isHeading(source, word)) continue;
    const row = readLevels(source, word);
    const last = row.at(-1);
    if (last === undefined) continue;
    ({ end } = last.level.span);
    for (const claim of claimsOf(partList(row), readTarget(source, end))) claims.push(claim);
  }
  return claims;
}

const UNIT_WORDS = new WordSet(FIRST_WORDS.map(wordId));

function claimsOf(parts: readonly Levels[], target: ProvisionTarget): readonly ProvisionClaim[] {
  const within = withinOf(parts);
  const isListed = parts.length > 1;
  const claims: ProvisionClaim[] = [];
  for (const [index, levels] of parts.entries()) {
    const claim = claimOf({ levels, within: within[index] ?? [], isListed, target });
    if (claim !== null && isTelling(claim)) claims.push(claim);
  }
  return claims;
}

function claimOf(said: Omit<ProvisionClaim, 'kind' | 'span'>): ProvisionClaim | null {
  const { levels, within, isListed, target } = said;
  const [first] = levels;
  const last = levels.at(-1);
  if (first === undefined || last === undefined) return null;
  return { kind: 'provision', span: joinSpans(first.span, last.span), levels, within, isListed, target };
}

/** A single level says nothing alone ("điều này", "đạt điểm 9", "hạt điều 11"), but for articles and annexes with a label. */
function isTelling({ levels, within, target }: ProvisionClaim): boolean {
  if (levels.length + within.length > 1) return true;
  return levels.some(({ unit, word, labels }) => {
    if (target.kind !== 'unsaid') return labels.length > 0 || unit === 'annex';
    return labels.length > 0 && (unit === 'annex' || (unit === 'article' && !word.text.startsWith('đ')));
  });
}

/** "Điều 5. Hiệu lực", "PHỤ LỤC II": the unit itself, at the start of a block or cell. */
function isHeading({ folded, text }: CitedText, { unit, start, end }: UnitWord): boolean {
  if (unit !== 'article' && unit !== 'annex') return false;
  const before = skipMarksBack(folded, start);
  if (before > 0 && !'|\t'.includes(folded.charAt(before - 1))) return false;
  const behind = folded.slice(end, end + HEAD_REACH);
  if (unit === 'article') return HEADS_ARTICLE.test(behind);
  const word = text.slice(start, end);
  return word === word.toUpperCase() || HEADS_ANNEX.test(behind);
}

const HEAD_REACH = 24;
/** " 5.", " 5a:", " 12" with nothing behind. */
const HEADS_ARTICLE = /^\s{1,3}\d{1,4}\p{Ll}?\d?\s{0,2}(?:[.:](?!\d)|$)/u;
const HEADS_ANNEX = /^\s{0,3}(?:số\s)?[\d\p{Ll}]{0,6}\s{0,3}(?:[.:|]|$)/u;

/** Behind what stands before an offset in its line; blanks, marks of bold text and quotation marks are passed over. */
function skipMarksBack(text: string, from: number): number {
  let at = from;
  while (at > 0 && from - at < WIDEST_LEAD && LEADS_LINE.includes(text.charAt(at - 1))) at -= 1;
  return at;
}

const LEADS_LINE = ' \u00a0“"*_#';
const WIDEST_LEAD = 40;
