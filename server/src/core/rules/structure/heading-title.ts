import type { DocumentModel } from '../../model/document';
import type { OutlineUnit, UnitKind } from '../../structure/outline';
import type { Readable } from '../../text/span';
import type { DocumentRule, DocumentRuleContext, Finding, RuleMeta } from '../rule';
import { sureClassOf } from './form-class';

const meta: RuleMeta = {
  id: 'structure/heading-title',
  group: 'structure',
  since: '0.1.0',
  title: {
    vi: 'Phần, chương, mục, điều không có tiêu đề',
    en: 'A part, chapter, section or article without a title',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: [],
  fixes: [],
  options: {},
  messages: {
    untitled: {
      text: {
        vi: '{name} không có tiêu đề; phần, chương, mục, điều đều phải có tiêu đề.',
        en: '{name} has no title; parts, chapters, sections and articles have one.',
      },
      severity: null,
    },
  },
  notes: {},
  sources: [
    {
      title: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
      article: 'Phụ lục I, II.6.d',
      url: null,
    },
  ],
};

/** Reports headings with nothing but a number, right in front of what they hold. */
export const headingTitle: DocumentRule = { scope: 'document', meta, check: checkDocument };

function* checkDocument(document: DocumentModel, context: DocumentRuleContext): Iterable<Finding> {
  if (sureClassOf(document, context) === null) return;
  const { pieces, outline } = document;
  yield* findUntitled(pieces, outline.units, areTitled(pieces, outline.units));
}

const DIVISIONS: ReadonlySet<UnitKind> = new Set(['part', 'chapter', 'section', 'subsection']);

/** How many titled articles a bare one must stand among: older laws have none, and amending ones none at their end. */
const TITLED_TO_BARE = 4;

function areTitled(text: Readable, units: readonly OutlineUnit[]): boolean {
  const articles = articlesOf(units);
  const untitled = articles.filter(({ title }) => title === null);
  const bare = untitled.filter(unit => isBare(text, unit)).length;
  return articles.length - untitled.length >= TITLED_TO_BARE * bare;
}

function articlesOf(units: readonly OutlineUnit[]): readonly OutlineUnit[] {
  return units.flatMap(unit => (unit.kind === 'article' ? [unit] : articlesOf(unit.children)));
}

function* findUntitled(
  text: Readable,
  units: readonly OutlineUnit[],
  asksArticles: boolean,
): Iterable<Finding> {
  for (const unit of units) {
    const isAsked = DIVISIONS.has(unit.kind) || (unit.kind === 'article' && asksArticles);
    if (isAsked && !unit.amends && isBare(text, unit)) yield findingFor(text, unit);
    // Below an article there are no headings, and in a long law most of its units.
    if (unit.kind !== 'article') yield* findUntitled(text, unit.children, asksArticles);
  }
}

/** Nothing but marks stands between the number and the first unit below. */
function isBare(text: Readable, unit: OutlineUnit): boolean {
  // Nearly every unit has a title: the rest is asked of few.
  if (unit.title !== null) return false;
  const { span, children } = unit;
  const [first] = children;
  if (first === undefined) return false;
  return !/[\p{L}\d|]/u.test(text.slice(span.end, Math.min(first.span.start, span.end + 400)));
}

function findingFor(text: Readable, { span }: OutlineUnit): Finding {
  const name = text.slice(span.start, span.end).normalize('NFC').replace(/\s+/gu, ' ');
  return { ruleId: meta.id, messageId: 'untitled', data: { name }, span, related: [], fixes: [] };
}
