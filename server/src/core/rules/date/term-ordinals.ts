import type { Block } from '../../block/block';
import { remembering } from '../../block/remembering';
import { foldPhrase } from '../../reading/fold';
import { spanFrom, type Span } from '../../text/span';

/** "Ban Kiểm tra khóa XII, nhiệm kỳ 2025 - 2028", in offsets of the block. */
export interface TermOrdinal {
  /** "khóa" or "lần thứ". */
  readonly word: string;
  /** The body, folded: "ban kiểm tra". */
  readonly body: string;
  /** "XII", as written. */
  readonly ordinal: string;
  /** "2025 - 2028". */
  readonly term: string;
  /** The ordinal. */
  readonly span: Span;
}

/** The bodies of a block with the ordinal and the years of their term. */
export const termOrdinalsIn = remembering((block: Block): readonly TermOrdinal[] => {
  return Array.from(block.folded.matchAll(TERM), match => {
    const { body = '', lead = '', word = '', ordinal = '', from = '', to = '' } = match.groups ?? {};
    const start = match.index + body.length + lead.length;
    const span = spanFrom(start, start + ordinal.length);
    const written = block.text.slice(span.start, span.end).toUpperCase();
    return {
      body: nameOf(body),
      word: word.startsWith('kh') ? 'khóa' : 'lần thứ',
      ordinal: written,
      term: `${from} - ${to}`,
      span,
    };
  });
});

/** True for a block that names one: few do, and an edit asks only those that it changes. */
export function hasTermOrdinal(block: Block): boolean {
  // Nothing is kept for the many blocks that name no years.
  return block.periods.length > 0 && block.folded.includes('nhiệm k') && termOrdinalsIn(block).length > 0;
}

/** "Đại hội đại biểu Đảng bộ xã" and "Đại hội Đảng bộ xã" are one. */
function nameOf(body: string): string {
  return foldPhrase(body).replace(/^đại hội đại biểu /u, 'đại hội ');
}

/** From the noun of the body or of its congress on, with the name of its place or union. */
const TERM =
  /(?<body>(?<!\p{L})(?:ban (?:chấp hành|kiểm tra|thường vụ|chủ nhiệm)|[uủ][ỷy] ban kiểm tra|hội đồng nhân dân|hđnd|đảng bộ|đại hội(?: đại biểu)? (?:đảng bộ|chi bộ|đoàn|hội))(?:\s\p{L}{1,9}){0,6}?)(?<lead>\s{1,3}(?<word>kh(?:óa|oá)|lần\sthứ)\s{1,3})(?<ordinal>[ivx]{1,6})(?:\s{0,2},)?\s{1,3}\(?nhiệm k[ỳì]\s{1,3}(?<from>20\d\d)\s?[-–]\s?(?<to>20\d\d)(?!\d)/gu;
