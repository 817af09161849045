import type { DocumentModel } from '../../document/document';
import type { FormPart } from '../../structure/outline';
import type { Localized } from '../../text/localized';
import type { DocumentRule, DocumentRuleContext, Finding, RuleMeta } from '../../rule/rule';
import { sureClassOf, type SureClass } from './form-class';
import { findMissing, type MissingPart } from './missing-parts';
import { insertPart } from './part-templates';

const TEXT = (vi: string, en: string): RuleMeta['messages'][string] => ({ text: { vi, en }, severity: null });

const meta: RuleMeta = {
  id: 'structure/missing-part',
  group: 'structure',
  since: '0.1.0',
  title: { vi: 'Thiếu thành phần thể thức bắt buộc', en: 'A mandatory part of the form is missing' },
  severity: 'warning',
  enabledByDefault: true,
  needs: [],
  fixes: ['review'],
  options: {},
  messages: {
    motto: TEXT(
      'Có quốc hiệu nhưng thiếu tiêu ngữ “Độc lập - Tự do - Hạnh phúc”.',
      'The national title is there, the motto “Độc lập - Tự do - Hạnh phúc” is not.',
    ),
    number: TEXT(
      'Thiếu số, ký hiệu: {class} phải có dòng “{form}”.',
      'The number line is missing: {class} has a line “{form}”.',
    ),
    'issue-line': TEXT(
      'Thiếu địa danh và thời gian ban hành: {class} phải có dòng “{form}”.',
      'Place and date are missing: {class} has a line “{form}”.',
    ),
    summary: TEXT('Thiếu trích yếu dưới tên loại {type}.', 'The summary below {type} is missing.'),
    addressees: TEXT(
      'Thiếu nơi gửi: tờ trình và công văn phải có dòng “{form}”.',
      'The addressee is missing: letters and submissions have a line “{form}”.',
    ),
    recipients: TEXT(
      'Có khối ký nhưng thiếu “Nơi nhận:”.',
      'There is a signature, but “Nơi nhận:” is missing.',
    ),
    signature: TEXT(
      'Có nơi nhận nhưng thiếu quyền hạn, chức vụ và họ tên người ký.',
      'There are recipients, but the authority, position and name of the signer are missing.',
    ),
  },
  notes: {
    insert: { vi: 'Thêm “{text}”', en: 'Insert “{text}”' },
  },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Điều 8, Phụ lục I',
      url: null,
    },
    {
      title:
        'Quy định số 399-QĐ/TW ngày 08/12/2025 (thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng)',
      article: null,
      url: null,
    },
  ],
};

/** Reports parts that a whole draft of its class must have and has not. */
export const missingPart: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Finding> {
  const sure = sureClassOf(document, context);
  if (sure === null) return;
  for (const missing of findMissing(document, sure)) yield findingFor(document, missing, sure);
}

function findingFor(document: DocumentModel, { part, anchor }: MissingPart, sure: SureClass): Finding {
  const fix = insertPart(document, part, sure);
  const { parts } = document.outline;
  return {
    ruleId: meta.id,
    messageId: part,
    data: {
      class: CLASS_NAMES[sure],
      form: FORMS[sure === 'party' ? 'party' : 'state'][part] ?? '',
      type: typeOf(parts),
    },
    span: anchor,
    related: [],
    fixes: fix === null ? [] : [fix],
  };
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
  const type = parts.find(({ kind }) => kind === 'type');
  return type === undefined ? '' : type.text;
}
