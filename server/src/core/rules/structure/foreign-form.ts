import type { DocumentModel } from '../../document/document';
import type { DocumentRule, DocumentRuleContext, Finding, RuleMeta } from '../../rule/rule';
import { isPartyIssued, sureClassOf } from './form-class';
import type { ForeignForm } from './form-edits';
import { findPartyForms } from './party-forms';
import { findStateForms, findStateTitles } from './state-forms';

const meta: RuleMeta = {
  id: 'structure/foreign-form',
  group: 'structure',
  since: '0.1.0',
  title: {
    vi: 'Cách ghi của hệ văn bản khác',
    en: 'A form of another class of documents',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: [],
  fixes: ['safe', 'review'],
  options: {},
  messages: {
    'state-title': {
      text: {
        vi: 'Văn bản của Đảng không ghi quốc hiệu, tiêu ngữ mà ghi tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
        en: 'A Party document has no national title and motto but “ĐẢNG CỘNG SẢN VIỆT NAM”.',
      },
      severity: null,
    },
    'state-number': {
      text: {
        vi: '“{found}” có dấu hai chấm là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “Số”.',
        en: '“{found}” with a colon is the state form; a Party document writes “Số”.',
      },
      severity: null,
    },
    'state-prefix': {
      text: {
        vi: '“{found}” là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “{expected}”.',
        en: '“{found}” is the state form; a Party document writes “{expected}”.',
      },
      severity: null,
    },
    'state-end': {
      text: {
        vi: '“./.” là dấu kết thúc của văn bản hành chính nhà nước; văn bản của Đảng kết thúc bằng dấu chấm.',
        en: '“./.” ends state documents; a Party document ends with a full stop.',
      },
      severity: null,
    },
    'state-archive': {
      text: {
        vi: '“{found}” là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “Lưu Văn phòng …”.',
        en: '“{found}” is the state form; a Party document writes “Lưu Văn phòng …”.',
      },
      severity: null,
    },
    'party-prefix': {
      text: {
        vi: '“{found}” là cách ghi của Đảng; văn bản của cơ quan nhà nước ghi “{expected}”.',
        en: '“{found}” is the Party form; a state document writes “{expected}”.',
      },
      severity: null,
    },
    'party-star': {
      text: {
        vi: 'Dấu * dưới tên cơ quan là cách ghi của Đảng; văn bản của cơ quan nhà nước dùng đường kẻ.',
        en: 'The * below the issuer is the Party form; a state document has a rule there.',
      },
      severity: null,
    },
    'party-code': {
      text: {
        vi: 'Ký hiệu công văn của cơ quan nhà nước không có “CV”: ghi tên viết tắt của cơ quan và đơn vị soạn thảo.',
        en: 'The symbol of a state letter has no “CV”: it names the issuer and the unit that drafts.',
      },
      severity: null,
    },
  },
  notes: {
    write: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
    remove: { vi: 'Bỏ “{text}”', en: 'Remove “{text}”' },
  },
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Phụ lục I',
      url: null,
    },
    {
      title:
        'Quy định số 399-QĐ/TW ngày 08/12/2025 (thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng)',
      article: null,
      url: null,
    },
    {
      title: 'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 (thể thức và kỹ thuật trình bày văn bản của Đảng)',
      article: null,
      url: null,
    },
  ],
};

/** Reports forms of the state in documents of the Party, and of the Party in those of the state. */
export const foreignForm: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Finding> {
  for (const { messageId, data, span, fix } of foreignFormsIn(document, context)) {
    yield { ruleId: meta.id, messageId, data, span, related: [], fixes: fix === null ? [] : [fix] };
  }
}

function foreignFormsIn(document: DocumentModel, context: DocumentRuleContext): readonly ForeignForm[] {
  const sure = sureClassOf(document, context);
  if (sure === 'party') return findStateForms(document);
  if (sure !== null) return findPartyForms(document);
  const { classReading, parts } = document.outline;
  const isNational = context.documentClass === null && classReading.reason === 'national-title';
  return isNational && isPartyIssued(parts) ? findStateTitles(parts) : [];
}
