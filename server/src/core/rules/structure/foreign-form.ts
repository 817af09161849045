import type { DocumentModel } from '../../document/document';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, PARTY_GUIDANCE_05, PARTY_REGULATION_399, cite } from '../../rule/sources';
import { isPartyIssued, sureClassOf } from './form-class';
import type { ForeignForm } from './form-edits';
import { findLetterAddressees } from './letter-addressees';
import { findLetterSummaries } from './letter-summary';
import { findPartyForms } from './party-forms';
import { findStateForms, findStateTitles } from './state-forms';

const meta = describeRule({
  id: 'structure/foreign-form',
  since: '0.1.0',
  title: {
    vi: 'Cách ghi của hệ văn bản khác',
    en: 'A form of another class of documents',
  },
  severity: 'warning',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  fixes: ['safe', 'review'],
  messages: {
    'state-title': {
      vi: 'Văn bản của Đảng không ghi quốc hiệu, tiêu ngữ mà ghi tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”.',
      en: 'A Party document has no national title and motto but “ĐẢNG CỘNG SẢN VIỆT NAM”.',
    },
    'state-number': {
      vi: '“{found}” có dấu hai chấm là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “Số”.',
      en: '“{found}” with a colon is the state form; a Party document writes “Số”.',
    },
    'state-prefix': {
      vi: '“{found}” là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “{expected}”.',
      en: '“{found}” is the state form; a Party document writes “{expected}”.',
    },
    'state-end': {
      vi: '“./.” là dấu kết thúc của văn bản hành chính nhà nước; văn bản của Đảng kết thúc bằng dấu chấm.',
      en: '“./.” ends state documents; a Party document ends with a full stop.',
    },
    'state-archive': {
      vi: '“{found}” là cách ghi của cơ quan nhà nước; văn bản của Đảng ghi “Lưu Văn phòng …”.',
      en: '“{found}” is the state form; a Party document writes “Lưu Văn phòng …”.',
    },
    'party-prefix': {
      vi: '“{found}” là cách ghi của Đảng; văn bản của cơ quan nhà nước ghi “{expected}”.',
      en: '“{found}” is the Party form; a state document writes “{expected}”.',
    },
    'party-star': {
      vi: 'Dấu * dưới tên cơ quan là cách ghi của Đảng; văn bản của cơ quan nhà nước dùng đường kẻ.',
      en: 'The * below the issuer is the Party form; a state document has a rule there.',
    },
    'party-code': {
      vi: 'Ký hiệu công văn của cơ quan nhà nước không có “CV”: ghi tên viết tắt của cơ quan và đơn vị soạn thảo.',
      en: 'The symbol of a state letter has no “CV”: it names the issuer and the unit that drafts.',
    },
    'party-symbol': {
      vi: '“{found}” là cách ghi số, ký hiệu của Đảng; văn bản của cơ quan nhà nước ghi “{expected}”.',
      en: '“{found}” is the way of the Party; a state document writes “{expected}”.',
    },
    'letter-summary': {
      vi: '“V/v” là cách mở đầu trích yếu của công văn; văn bản có tên loại ghi “Về việc” hoặc “Về”.',
      en: '“V/v” opens the summary of a letter; a document with its type above it writes “Về việc” or “Về”.',
    },
    'letter-addressees': {
      vi: '“{found}” là cách ghi của công văn, tờ trình; {type} ghi nơi nhận ở phần “Nơi nhận”.',
      en: '“{found}” belongs to letters and submissions; {type} names who gets it below “Nơi nhận”.',
    },
  },
  notes: {
    write: { vi: 'Sửa thành “{text}”', en: 'Write “{text}”' },
    remove: { vi: 'Bỏ “{text}”', en: 'Remove “{text}”' },
  },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I' }),
    cite(PARTY_REGULATION_399, { about: 'thể loại, thẩm quyền ban hành và thể thức văn bản của Đảng' }),
    cite(PARTY_GUIDANCE_05, { about: 'thể thức và kỹ thuật trình bày văn bản của Đảng' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports forms of the state in documents of the Party, of the Party in those of the state, and of letters in both. */
export const foreignForm = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  for (const { messageId, data, span, fix } of foreignFormsIn(document, context)) {
    yield findingAt(span, messageId, { data, fix });
  }
}

function foreignFormsIn(document: DocumentModel, context: DocumentRuleContext): readonly ForeignForm[] {
  const sure = sureClassOf(document, context);
  if (sure !== null) {
    const foreign = sure === 'party' ? findStateForms(document) : findPartyForms(document);
    return [...foreign, ...findLetterSummaries(document), ...findLetterAddressees(document)];
  }
  const { outline } = document;
  const isNational = context.documentClass === null && outline.classReading.reason === 'national-title';
  return isNational && isPartyIssued(outline.parts) ? findStateTitles(outline.parts) : [];
}
