import { endOfWord, isDigit, isLetter, isSpace } from '../../text/boundary';
import { spanFrom } from '../../text/span';
import type { CitationClaim } from '../citation/citation';
import type { CitedText } from '../citation/cited-text';
import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import type { ProvisionTarget } from './provision';
import { tokenAt } from './tokens';
import { startsDigit } from '../../text/digits';
import { hasOneOf } from '../../text/one-of';

/** Names of texts that have provisions and are no types of documents with a symbol. */
const OTHER_NAMES = [
  'hiến pháp',
  'nội quy',
  'quy trình',
  'quy chuẩn',
  'tiêu chuẩn',
  'sắc lệnh',
  'sắc luật',
  'hiệp định',
  'nghị định thư',
  'công ước',
  'điều ước',
  'hợp đồng',
  'thỏa thuận',
  'thoả thuận',
  'bản ghi nhớ',
  'văn bản',
];

const ALL_NAMES = [...OTHER_NAMES, ...TYPE_NAMES];

/** The words that names and what leads to them begin with: most words behind a provision are others, and reach no pattern. */
const OPENERS: ReadonlySet<string> = new Set([
  ...ALL_NAMES.map(name => name.slice(0, endOfWord(name, 0))),
  ...['của', 'tại', 'trong', 'thuộc', 'được', 'ban', 'đính', 'kèm'],
]);

const NAMES = [...ALL_NAMES]
  .sort((first, second) => second.length - first.length)
  .map(name => name.replaceAll(' ', String.raw`\s{1,3}`))
  .join('|');

/** "Nghị quyết này", "nghị định nêu trên", "Luật" and what stands behind, at the start of a folded text. */
const NAME = new RegExp(String.raw`^(?<name>${NAMES})(?!\p{L})\s{0,3}(?<rest>\S{0,8})`, 'u');

/** Words between the provision and its document: "Điều 5 của", "Phụ lục I ban hành kèm theo". */
const LEAD =
  /^\s{0,8}(?:,\s{0,3})?(?:(?:của|tại|trong|thuộc)\s{1,3}|\(?(?:được\s{1,3})?(?:ban\s{1,3}hành\s{1,3})?(?:đính\s{1,3})?kèm\s{1,3}theo\s{1,3})?/u;

const REACH = 48;

/** Reads whose provision it is from what stands behind its last level. Constant time but for the search among citations. */
export function readTarget(source: CitedText, from: number): ProvisionTarget {
  const { folded } = source;
  const first = skipBlanks(folded, from);
  if (first === folded.length || ENDS.includes(folded.charAt(first))) return UNSAID;
  if (beginsPlainly(folded, first)) return isOther(source, first) ? OTHER : UNSAID;
  const lead = LEAD.exec(folded.slice(from, from + REACH))?.[0].length ?? 0;
  const at = from + lead;
  if (hasOneOf(folded.slice(from, at), ',\t') && !isNamed(source, at)) return UNSAID;
  const named = readName(source, at);
  if (named !== null) return named;
  return isOtherDocument(source, at) ? OTHER : UNSAID;
}

/** Marks behind which nothing says whose the provision is. */
const ENDS = '.;:)”';

/** No lead has more blanks before it. */
const MOST_BLANKS = 8;

/** Behind blanks; tabs, which part cells, are left. */
function skipBlanks(folded: string, from: number): number {
  let at = from;
  while (at - from < MOST_BLANKS && isSpace(folded.charCodeAt(at)) && folded.charAt(at) !== '\t') at += 1;
  return at;
}

/** True before a word or number that neither leads to a name nor begins one. */
function beginsPlainly(folded: string, at: number): boolean {
  const unit = folded.charCodeAt(at);
  if (isDigit(unit)) return true;
  return isLetter(unit) && !OPENERS.has(folded.slice(at, endOfWord(folded, at)));
}

const UNSAID: ProvisionTarget = { kind: 'unsaid' };
const OTHER: ProvisionTarget = { kind: 'other' };

function isNamed(source: CitedText, at: number): boolean {
  return isCapital(source, at) && NAME.test(source.folded.slice(at, at + REACH));
}

/** A type by its name: "này" makes it the text itself, "nêu trên" or a name another one; a verb ("quy định") is neither. */
function readName(source: CitedText, at: number): ProvisionTarget | null {
  const match = NAME.exec(source.folded.slice(at, at + REACH));
  const { name, rest } = match?.groups ?? {};
  if (name === undefined || rest === undefined) return null;
  if (/^này(?!\p{L})/u.test(rest)) {
    return {
      kind: 'own',
      type: { span: spanFrom(at, at + name.length), text: source.text.slice(at, at + name.length) },
    };
  }
  if (isCapital(source, at) || POINTS_BACK.test(rest)) return OTHER;
  const restAt = at + (match?.[0].length ?? 0) - rest.length;
  return isCapital(source, restAt) || startsDigit(rest) ? OTHER : null;
}

const POINTS_BACK = /^(?:nêu|nói|kể|trên|đó|số)(?!\p{L})/u;

/** A symbol, an abbreviation ("NĐ 30", "BLHS") or another name with a capital. */
function isOtherDocument(source: CitedText, at: number): boolean {
  if (hasCitationAt(source.citations, at)) return true;
  const token = tokenAt(source, at);
  return token.kind === 'word' && isCapital(source, token.start);
}

/** The same, where a word or number stands at the offset. */
function isOther(source: CitedText, at: number): boolean {
  return isCapital(source, at) || hasCitationAt(source.citations, at);
}

/** Logarithmic: a long list of provisions and symbols must stay linear. */
function hasCitationAt(citations: readonly CitationClaim[], at: number): boolean {
  let low = 0;
  let high = citations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.span.start ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return citations[low]?.span.start === at;
}

function isCapital({ text, folded }: CitedText, at: number): boolean {
  return text.charAt(at) !== folded.charAt(at);
}
