import type { DocumentModel } from '../../document/document';
import { haveNothingInCommon } from '../../references/comparing/titles';
import { isOfUsualDate } from '../../references/comparing/usual-date';
import type { CitedDocument, FullMention } from '../../references/references';
import type { Localized } from '../../text/localized';
import { shiftSpan } from '../../text/span';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { citedName } from './cited-name';

const meta = describeRule({
  id: 'reference/title-conflict',
  since: '0.1.0',
  title: {
    vi: 'Một văn bản được ghi hai trích yếu khác hẳn nhau',
    en: 'One document cited with two titles that have nothing in common',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['citation'],
  messages: {
    conflict: {
      vi: '{document} được ghi hai trích yếu khác hẳn nhau; có thể một chỗ chép nhầm ký hiệu hoặc trích yếu của văn bản khác.',
      en: '{document} is given two titles that have nothing in common; the symbol or one title may be that of another document.',
    },
  },
  notes: { usual: { vi: 'Chỗ ghi trích yếu khác', en: 'Where the other title stands' } },
  sources: [
    cite(DECREE_30, { article: 'Phụ lục I, Mục II.6', about: 'viện dẫn ghi trích yếu nội dung văn bản' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Compares the titles of all citations of one document. */
export const titleConflict = documentRule(meta, checkDocument);

function* checkDocument({ references }: DocumentModel): Iterable<Found> {
  for (const document of references.documents) {
    if (document.full.length < 2) continue;
    const [first, ...others] = document.full.flatMap(mention => titled(mention, document));
    if (first === undefined || others.length === 0) continue;
    const name = citedName(document.full);
    for (const other of others) {
      if (haveNothingInCommon(first.title.text, other.title.text)) yield findingFor(name, first, other);
    }
  }
}

interface TitledMention {
  readonly mention: FullMention;
  readonly title: NonNullable<FullMention['claim']['title']>;
}

function titled(mention: FullMention, document: CitedDocument): readonly TitledMention[] {
  const { title } = mention.claim;
  return title === null || !isOfUsualDate(mention, document) ? [] : [{ mention, title }];
}

function findingFor(document: Localized, first: TitledMention, other: TitledMention): Found {
  return findingAt(shiftSpan(other.title.span, other.mention.start), 'conflict', {
    data: { document },
    related: [placeAt(shiftSpan(first.title.span, first.mention.start), 'usual')],
  });
}
