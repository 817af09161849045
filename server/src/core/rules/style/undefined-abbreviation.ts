import type { DocumentModel } from '../../document/document';
import { shiftSpan } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { PARTY_GUIDANCE_05, cite } from '../../rule/sources';

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
  sources: [cite(PARTY_GUIDANCE_05, { article: 'Mục 6.1.3' })],
});

type Found = FindingOf<typeof meta>;

/** Reports an abbreviation at its first use, where neither brackets there nor the list of common ones explain it. */
export const undefinedAbbreviation = documentRule(meta, checkDocument);

/** What every reader of official documents knows. */
const COMMON: ReadonlySet<string> = new Set(
  'UBND HĐND VT TNCS UBMTTQ MTTQ UBKT TW TƯ QH CP TTg TU HU ĐU TP GDP GRDP FDI ODA CNTT KT XH QP AN THCS THPT BHXH BHYT VN EU WTO ASEAN USD VND TCVN QCVN ISO DN HTX STT TT ĐVT NĐ TB QĐ NQ CT KL KH BC HD PCI OCOP COVID TNHH HCM TPHCM ATM PCR TTĐT VPCP'.split(
    ' ',
  ),
);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  const seen = new Set<string>();
  for (const { start, block } of document.blocksWith('abbreviations')) {
    for (const { span, written, isExplained } of block.abbreviations) {
      if (seen.has(written) || COMMON.has(written)) continue;
      seen.add(written);
      if (!isExplained) yield findingAt(shiftSpan(span, start), 'undefined', { data: { written } });
    }
  }
}
