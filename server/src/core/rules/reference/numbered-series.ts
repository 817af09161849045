import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import { CUE_BITS } from '../../reading/cues';
import { foldPhrase } from '../../reading/fold';
import { spanFrom, type Span } from '../../text/span';
import { hasDigit } from '../../text/digits';

/** "Tòa án nhân dân khu vực 8", "tiểu dự án II": one of a series of areas, parts or groups, in offsets of the block. */
export interface SeriesMember {
  /** What is numbered, folded: "khu vực". */
  readonly noun: string;
  readonly label: string;
  readonly isRoman: boolean;
  /** The noun and its number. */
  readonly span: Span;
}

/** The members of series that a block names. Of "khu vực I - III", classes of a law, the series says nothing. */
export const seriesMembersIn = remembering((block: Block): readonly SeriesMember[] => {
  return Array.from(block.folded.matchAll(MEMBER)).flatMap(match => {
    const { noun = '', label = '' } = match.groups ?? {};
    const span = spanFrom(match.index, match.index + match[0].length);
    const written = block.text.slice(span.end - label.length, span.end);
    const isRoman = !hasDigit(label);
    if (isRoman && (written !== written.toUpperCase() || isClass(noun, label))) return [];
    return [{ noun: foldPhrase(noun), label: written, isRoman, span }];
  });
});

/** True for a block that names one: few do, and an edit asks only those that it changes. */
export function namesSeries(block: Block): boolean {
  // Nothing is kept for the many blocks that name none.
  return (block.cues & CUE_BITS.series) !== 0 && seriesMembersIn(block).length > 0;
}

/** Nouns whose members have names by number, and are seldom two series in one text. */
const MEMBER =
  /(?<!\p{L})(?<noun>(?:phân\s{1,3}khu|quân\s{1,3}khu|khu\s{1,3}vực|tiểu\s{1,3}khu|tiểu\s{1,3}vùng|tiểu\s{1,3}dự\s{1,3}án|hợp\s{1,3}phần|gói\s{1,3}thầu|(?:cụm|khối)\s{1,3}thi\s{1,3}đua))\s{1,3}(?:số\s{1,3})?(?<label>[ivx]{1,5}|\d{1,2})(?![\p{L}\d%‰]|[.,/]\d|\s?[-–]\s?\d|\s{1,2}(?:khu|ha|m|km|xã|tỉnh|phường|thôn|người|hộ|đơn|tiểu|dự|gói|cụm|khối|nước|huyện|chính|là|tầng)(?!\p{L}))/gu;

/** Mountain communes are of "khu vực I, II, III" (Nghị định số 272/2025/NĐ-CP). */
function isClass(noun: string, label: string): boolean {
  return noun.startsWith('khu') && label.length <= 3 && /^i+$/u.test(label);
}
