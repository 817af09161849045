import type { DocumentModel } from '../../document/document';
import { spanFrom } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, cite } from '../../rule/sources';

const meta = describeRule({
  id: 'style/undefined-abbreviation',
  since: '0.1.0',
  title: { vi: 'Chữ viết tắt chưa được giải thích', en: 'An abbreviation that is not spelled out' },
  severity: 'information',
  enabledByDefault: false,
  messages: {
    undefined: {
      vi: 'Chữ viết tắt “{written}” chưa được viết đầy đủ ở lần dùng đầu tiên.',
      en: 'The abbreviation “{written}” is not spelled out where it is first used.',
    },
  },
  sources: [
    cite(DECREE_30, {
      article: 'Phụ lục I, Mục II.6',
      about: 'chữ viết tắt lần đầu phải đặt trong ngoặc đơn sau cụm từ đầy đủ',
    }),
    cite(PARTY_GUIDANCE_05, { article: 'Mục 6.1.3' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports an abbreviation at its first use, where neither brackets there nor the list of common ones explain it. */
export const undefinedAbbreviation = documentRule(meta, checkDocument);

const MARK = String.raw`\u0300-\u036f`;
const CAPITAL = String.raw`(?:\p{Lu}[${MARK}]*)`;
/**
 * Two capitals at least, alone: not part of a symbol, of words in capitals, or a Roman numeral. A capital may carry separate marks:
 * "NHÂN DÂN" has no "DA".
 */
const ABBREVIATION = new RegExp(
  String.raw`(?<![\p{L}${MARK}\d/.&-]|${CAPITAL}{2} )${CAPITAL}(?:${CAPITAL}|&){1,7}(?![\p{L}${MARK}\d/&-]| ${CAPITAL}{2})`,
  'gu',
);
const ROMAN = /^[IVXLC]+$/u;
/** A line of capitals is a heading: words in it are no abbreviations. */
const SMALL = /\p{Ll}{2}/u;

/** What every reader of official documents knows. */
const COMMON: ReadonlySet<string> = new Set(
  'UBND HĐND UBMTTQ MTTQ UBKT TW TƯ QH CP TTg TU HU ĐU TP GDP GRDP FDI ODA CNTT KT XH QP AN THCS THPT BHXH BHYT VN EU WTO ASEAN USD VND TCVN QCVN ISO DN HTX STT TT ĐVT NĐ TB QĐ NQ CT KL KH BC HD PCI OCOP COVID'.split(
    ' ',
  ),
);

function* checkDocument({ blocks }: DocumentModel): Iterable<Found> {
  const seen = new Set<string>();
  for (const { start, block } of blocks) {
    const { text } = block;
    if (!SMALL.test(text)) continue;
    for (const { 0: written, index } of text.matchAll(ABBREVIATION)) {
      if (seen.has(written) || COMMON.has(written) || ROMAN.test(written)) continue;
      seen.add(written);
      if (isExplained(text, index, written)) continue;
      yield findingAt(spanFrom(start + index, start + index + written.length), 'undefined', {
        data: { written },
      });
    }
  }
}

/** "nông thôn mới (NTM)", "(sau đây viết tắt là NTM)", or in a list of abbreviations "NTM: nông thôn mới". */
function isExplained(text: string, at: number, written: string): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  const behind = text.slice(at + written.length, at + written.length + 3);
  return /\([^()]*$/u.test(before) || /^\s?[:=]/u.test(behind);
}
