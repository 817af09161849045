import type { DocumentModel } from '../../document/document';
import { eraOf } from '../../claims/citation/era';
import type { CitedDocument } from '../../references/references';
import type { Register } from '../../register/register';
import { shiftSpan } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { citedName } from './cited-name';

const meta = describeRule({
  id: 'reference/unregistered',
  since: '0.1.0',
  title: {
    vi: 'Văn bản được viện dẫn không có trong sổ văn bản của đơn vị',
    en: "A cited document that is not in the office's own register",
  },
  severity: 'information',
  enabledByDefault: false,
  needs: ['citation'],
  messages: {
    unknown: {
      vi: '{document} không có trong sổ văn bản của đơn vị; cần kiểm tra lại số, ký hiệu, hoặc bổ sung vào sổ.',
      en: "{document} is not in the office's own register; check the symbol, or add it to the register.",
    },
  },
  sources: [cite(DECREE_30, { article: 'Điều 16, Điều 22', about: 'sổ đăng ký văn bản đi, văn bản đến' })],
});

type Found = FindingOf<typeof meta>;

/** Looks up each cited document in the user's own registers; the built-in one is not complete enough for that. */
export const unregistered = documentRule(meta, checkDocument, { reads: ['register'] });

function* checkDocument(
  { references }: DocumentModel,
  { surroundings: { register } }: DocumentRuleContext,
): Iterable<Found> {
  if (register?.hasOwn !== true) return;
  for (const cited of references.documents) {
    const { isOwn, claim, start } = cited.definition;
    if (isOwn || isRegistered(cited, register)) continue;
    yield findingAt(shiftSpan(claim.symbol.span, start), 'unknown', {
      data: { document: citedName(cited.full) },
    });
  }
}

/** An entry without a date stands for all documents of its symbol; one of another year or term is another document. */
function isRegistered({ symbol, date, definition }: CitedDocument, register: Register): boolean {
  return register
    .find(symbol)
    .some(
      entry =>
        !entry.isBuiltIn &&
        (entry.date === null ||
          date === null ||
          eraOf(definition.claim, entry.date) === eraOf(definition.claim, date)),
    );
}
