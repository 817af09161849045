import type { Block } from '../../block/block';
import { readRoman } from '../../block/opening/unit-number';
import { ASSEMBLY_TERMS, partyTermNamed } from '../../claims/citation/terms';
import { spanFrom, type Span } from '../../text/span';

/** "Quốc hội khóa XV", "Đại hội XIII của Đảng", "Bộ Chính trị khóa XII", in offsets of the block, with the years of its term. */
export interface NationalTerm {
  /** `central`: a body that a congress elected, of the Party where its name or the symbol before it says so. */
  readonly body: 'assembly' | 'congress' | 'central';
  /** The name says that it is of the Party, or of the whole country: "Trung ương khóa XII" may be of a union. */
  readonly isNamed: boolean;
  /** From the name of the body to the ordinal, and a bracket behind it. */
  readonly span: Span;
  readonly ordinal: Span;
  readonly from: number;
  readonly to: number;
}

/** The terms of national bodies that a block names, for which the years are known. Nothing is searched where no word speaks of one. */
export function* nationalTermsIn({ folded }: Block): Iterable<NationalTerm> {
  if (folded.includes('khóa ') || folded.includes('khoá ')) {
    for (const match of folded.matchAll(OF_BODY)) yield* termOf(match, bodyOf(match));
  }
  if (folded.includes('đại hội')) for (const match of folded.matchAll(CONGRESS)) yield* congressOf(match);
}

const ORDINAL = String.raw`(?<ordinal>[ivx]{1,5})(?!\p{L})`;
const OF_BODY = new RegExp(
  String.raw`(?<!\p{L})(?<name>quốc hội(?: nước c\p{L}{3} h\p{L}{2} xã hội chủ nghĩa việt nam)?|(?:ban chấp hành )?trung ương(?: đảng(?: cộng sản việt nam)?)?|bộ chính trị|ban bí thư(?: trung ương(?: đảng)?)?),? \(?kh(?:óa|oá) (?:thứ )?${ORDINAL}\)?`.replaceAll(
    ' ',
    String.raw`\s{1,3}`,
  ),
  'gu',
);

function bodyOf({ groups }: RegExpMatchArray): Pick<NationalTerm, 'body' | 'isNamed'> {
  const name = groups?.['name'] ?? '';
  if (name.startsWith('quốc')) return { body: 'assembly', isNamed: true };
  return { body: 'central', isNamed: !/trung\s+ương$/u.test(name) || name.startsWith('ban bí thư') };
}

const PARTY_NAME = 'đảng(?: cộng sản việt nam)?';
/** "Đại hội đại biểu toàn quốc lần thứ XIII của Đảng", "Đại hội Đảng toàn quốc lần thứ XII"; not those of a Party committee or a union. */
const CONGRESS = new RegExp(
  String.raw`đại hội(?<before>(?: đại biểu| toàn quốc| của ${PARTY_NAME}| ${PARTY_NAME}){0,3})(?: lần)?(?: thứ)? ${ORDINAL}(?<behind>(?: của)? ${PARTY_NAME}(?!\p{L}| bộ| ủy| uỷ| viên))?`.replaceAll(
    ' ',
    String.raw`\s{1,3}`,
  ),
  'gu',
);

function* congressOf(match: RegExpExecArray): Iterable<NationalTerm> {
  const { before = '', behind = '' } = match.groups ?? {};
  const isNational = behind !== '' || (before.includes('đảng') && /toàn|của/u.test(before));
  if (isNational) yield* termOf(match, { body: 'congress', isNamed: true });
}

function* termOf(
  match: RegExpExecArray,
  { body, isNamed }: Pick<NationalTerm, 'body' | 'isNamed'>,
): Iterable<NationalTerm> {
  const { ordinal = '', name = '' } = match.groups ?? {};
  const term = yearsOf(body, ordinal);
  if (term === undefined) return;
  const at = match.index + match[0].indexOf(ordinal, ordinalFrom(match[0], name));
  yield {
    body,
    isNamed,
    span: spanFrom(match.index, match.index + match[0].length),
    ordinal: spanFrom(at, at + ordinal.length),
    from: term.from,
    to: term.to,
  };
}

/** Behind the words that lead to an ordinal: an "i" stands in most words. */
function ordinalFrom(written: string, name: string): number {
  const lead = Math.max(written.lastIndexOf('thứ'), written.search(/kh(?:óa|oá)/u), name.length);
  return lead + (written.slice(lead).search(/\s[ivx]{1,5}(?!\p{L})/u) + 1);
}

function yearsOf(
  body: NationalTerm['body'],
  ordinal: string,
): { readonly from: number; readonly to: number } | undefined {
  if (body !== 'assembly') return partyTermNamed(ordinal);
  const number = readRoman(ordinal.toUpperCase());
  return ASSEMBLY_TERMS.find(term => term.number === number);
}
