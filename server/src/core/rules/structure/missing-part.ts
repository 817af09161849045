import type { DocumentModel } from '../../document/document';
import type { FormPart } from '../../structure/outline';
import type { Localized } from '../../text/localized';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_REGULATION_399, cite } from '../../rule/sources';
import { sureClassOf, type SureClass } from './form-class';
import { findMissing, type MissingPart } from './missing-parts';
import { insertPart } from './part-templates';

const meta = describeRule({
  id: 'structure/missing-part',
  since: '0.1.0',
  title: { vi: 'Thiếu thành phần thể thức bắt buộc', en: 'A mandatory part of the form is missing' },
  severity: 'warning',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['review'],
  messages: {
    motto: {
      vi: 'Có quốc hiệu nhưng thiếu tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.',
      en: 'The national title is there, the motto “Độc lập - Tự do - Hạnh phúc” is not.',
    },
    number: {
      vi: 'Thiếu số, ký hiệu: {class} phải có dòng “{form}”.',
      en: 'The number line is missing: {class} has a line “{form}”.',
    },
    'issue-line': {
      vi: 'Thiếu địa danh và thời gian ban hành: {class} phải có dòng “{form}”.',
      en: 'Place and date are missing: {class} has a line “{form}”.',
    },
    summary: { vi: 'Thiếu trích yếu dưới tên loại {type}.', en: 'The summary below {type} is missing.' },
    addressees: {
      vi: 'Thiếu dòng “Kính gửi” (“Kính trình”): tờ trình và công văn phải có dòng “{form}”.',
      en: 'The addressee is missing: letters and submissions have a line “{form}”.',
    },
    recipients: {
      vi: 'Có khối ký nhưng thiếu “Nơi nhận:”.',
      en: 'There is a signature, but “Nơi nhận:” is missing.',
    },
    signature: {
      vi: 'Có nơi nhận nhưng thiếu quyền hạn, chức vụ và họ tên người ký.',
      en: 'There are recipients, but the authority, position and name of the signer are missing.',
    },
  },
  notes: {
    insert: { vi: 'Thêm “{text}”', en: 'Insert “{text}”' },
  },
  sources: [
    cite(DECREE_30, { article: 'Điều 8, Phụ lục I' }),
    cite(PARTY_REGULATION_399, { about: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports parts that a whole draft of its class must have and has not. */
export const missingPart = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  const sure = sureClassOf(document, context);
  if (sure === null) return;
  for (const missing of findMissing(document, sure)) yield findingFor(document, missing, sure);
}

function findingFor(document: DocumentModel, { part, anchor }: MissingPart, sure: SureClass): Found {
  const fix = insertPart(document, part, sure);
  const { parts } = document.outline;
  return findingAt(anchor, part, {
    data: {
      class: CLASS_NAMES[sure],
      form: FORMS[sure === 'party' ? 'party' : 'state'][part] ?? '',
      type: typeOf(parts),
    },
    fix,
  });
}

const CLASS_NAMES: Readonly<Record<SureClass, Localized>> = {
  party: { vi: 'văn bản của Đảng', en: 'a Party document' },
  state: { vi: 'văn bản hành chính', en: 'a state document' },
  normative: { vi: 'văn bản quy phạm pháp luật', en: 'a normative document' },
};

type Forms = Readonly<Partial<Record<MissingPart['part'], string>>>;
const FORMS: Readonly<Record<'party' | 'state', Forms>> = {
  state: { number: 'Số: …', 'issue-line': '…, ngày … tháng … năm …', addressees: 'Kính gửi: …' },
  party: { number: 'Số …', 'issue-line': '…, ngày … tháng … năm …', addressees: 'Kính gửi: …' },
};

function typeOf(parts: readonly FormPart[]): string {
  return parts.find(({ kind }) => kind === 'type')?.text ?? '';
}
