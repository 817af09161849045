import type { DocumentModel } from '../../document/document';
import type { Headings, OutlineUnit } from '../../structure/outline';
import type { Readable } from '../../text/span';
import { DRAFTS_ALONE, describeRule, documentRule } from '../../rule/define-rule';
import { findingAt } from '../../rule/finding';
import type { DocumentRuleContext, FindingOf } from '../../rule/rule';
import { DECREE_30, cite } from '../../rule/sources';
import { sureClassOf } from './form-class';
import { squeezeBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'structure/heading-title',
  since: '0.1.0',
  title: {
    vi: 'Phần, chương, mục, điều không có tiêu đề',
    en: 'A part, chapter, section or article without a title',
  },
  severity: 'information',
  enabledByDefault: true,
  textKinds: DRAFTS_ALONE,
  messages: {
    untitled: {
      vi: '{name} không có tiêu đề; phần, chương, mục, điều đều phải có tiêu đề.',
      en: '{name} has no title; parts, chapters, sections and articles have one.',
    },
  },
  sources: [cite(DECREE_30, { article: 'Phụ lục I, Mục II.6.d' })],
});

type Found = FindingOf<typeof meta>;

/** Reports headings with nothing but a number, right in front of what they hold. */
export const headingTitle = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Found> {
  if (sureClassOf(document, context) === null) return;
  const { pieces, outline } = document;
  yield* findUntitled(pieces, outline.headings);
}

/** How many titled articles a bare one must stand among: older laws have none, and amending ones none at their end. */
const TITLED_TO_BARE = 4;

function* findUntitled(text: Readable, { untitled, titledArticles }: Headings): Iterable<Found> {
  const bare = untitled.filter(unit => isBare(text, unit));
  const asksArticles =
    titledArticles >= TITLED_TO_BARE * bare.filter(({ kind }) => kind === 'article').length;
  for (const unit of bare) {
    if (!unit.amends && (unit.kind !== 'article' || asksArticles)) yield findingFor(text, unit);
  }
}

/** Nothing but marks stands between the number and the first unit below. */
function isBare(text: Readable, { span, children }: OutlineUnit): boolean {
  const [first] = children;
  if (first === undefined) return false;
  return !/[\p{L}\d|]/u.test(text.slice(span.end, Math.min(first.span.start, span.end + 400)));
}

function findingFor(text: Readable, { span }: OutlineUnit): Found {
  const name = squeezeBlanks(text.slice(span.start, span.end));
  return findingAt(span, 'untitled', { data: { name } });
}
