import { spanFrom } from '../../text/span';
import type { CitationClaim } from '../citation/citation';
import type { CitedText } from '../citation/cited-text';
import { TYPE_NAMES } from '../../reading/lexicon/type-names';
import type { ProvisionTarget } from './provision';
import { tokenAt } from './tokens';

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

const NAMES = [...OTHER_NAMES, ...TYPE_NAMES]
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
  const lead = LEAD.exec(source.folded.slice(from, from + REACH))?.[0].length ?? 0;
  const at = from + lead;
  if (/[,\t]/u.test(source.folded.slice(from, at)) && !isNamed(source, at)) return UNSAID;
  const named = readName(source, at);
  if (named !== null) return named;
  return isOtherDocument(source, at) ? OTHER : UNSAID;
}

const UNSAID: ProvisionTarget = { kind: 'unsaid' };
const OTHER: ProvisionTarget = { kind: 'other' };

function isNamed(source: CitedText, at: number): boolean {
  return NAME.test(source.folded.slice(at, at + REACH)) && isCapital(source, at);
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
  return isCapital(source, restAt) || /^\d/u.test(rest) ? OTHER : null;
}

const POINTS_BACK = /^(?:nêu|nói|kể|trên|đó|số)(?!\p{L})/u;

/** A symbol, an abbreviation ("NĐ 30", "BLHS") or another name with a capital. */
function isOtherDocument(source: CitedText, at: number): boolean {
  if (hasCitationAt(source.citations, at)) return true;
  const token = tokenAt(source, at);
  return token.kind === 'word' && isCapital(source, token.start);
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
