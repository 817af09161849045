import type { CalendarDate } from '../arithmetic/calendar';
import type { DocumentModel } from '../document/document';
import type { DocumentClass } from '../structure/document-class';
import { foldPhrase } from '../reading/fold';
import { stripMarks } from '../text/marks';
import { writeRoman } from '../text/roman';
import type { Span } from '../text/span';
import type { TemplateValues } from './expand';
import type { DocumentTemplate, SectionTemplate, Template } from './template';
import { readTemplatePlace, type TemplatePlace } from './template-place';
import { dateToValues } from './date-values';

/** What decides which templates fit, beside the text. */
export interface TemplateContext {
  readonly templates: readonly Template[];
  /** The class in force: `none` for an empty document for which no setting names one. */
  readonly documentClass: DocumentClass;
  readonly today: CalendarDate;
}

/** A template that fits the cursor, what it replaces and what its variables stand for. */
export interface TemplateSuggestion {
  readonly template: Template;
  readonly span: Span;
  readonly values: TemplateValues;
  /** Whether the document still lacks it: a section of its type, its recipients, its signature. */
  readonly isMissing: boolean;
}

/**
 * The templates for a place, those that fit best first: whole documents in an empty one; else sections that the document does not
 * have yet, in the order of the form of its type, then others. Only on a line that has nothing but a few typed words. Reads the
 * outline of the document.
 */
export function suggestTemplates(
  document: DocumentModel,
  offset: number,
  { templates, documentClass, today }: TemplateContext,
): readonly TemplateSuggestion[] {
  const place = readTemplatePlace(document, offset);
  if (place === null) return [];
  const typed = templates.filter(template => isAskedFor(template, place.typed));
  const fitting =
    place.region === 'start'
      ? rankDocuments(typed, documentClass)
      : rankSections(typed, place, documentClass);
  const values: TemplateValues = new Map([
    ...dateToValues(today),
    ...(place.region === 'start' ? [] : [['SECTION', sectionMark(place, documentClass)] as const]),
  ]);
  return fitting.map(({ template, isMissing }) => ({ template, span: place.span, values, isMissing }));
}

/** What finds a template: prefix, name, and the name without marks. */
export function templateWords({ prefix, name }: Template): string {
  return `${prefix} ${foldPhrase(name.vi)} ${stripMarks(name.vi)}`;
}

/** Each typed word begins a word of the name, in the order of the name, or the prefix begins so: "nghi quyet dai", "nqdh". */
function isAskedFor({ prefix, name }: Template, typed: string): boolean {
  const asked = foldPhrase(typed).split(SEPARATORS);
  const ways = [[prefix], foldPhrase(name.vi).split(SEPARATORS), stripMarks(name.vi).split(SEPARATORS)];
  return ways.some(words => beginInOrder(words, asked));
}

const SEPARATORS = /[\s,()]+/u;

function beginInOrder(words: readonly string[], asked: readonly string[]): boolean {
  let from = 0;
  return asked.every(beginning => {
    const at = words.findIndex((word, index) => index >= from && word.startsWith(beginning));
    from = at + 1;
    return at !== -1;
  });
}

interface Ranked {
  readonly template: Template;
  readonly isMissing: boolean;
}

/** Documents of the class of the settings first. */
function rankDocuments(templates: readonly Template[], documentClass: DocumentClass): readonly Ranked[] {
  const documents = templates.filter(
    (template): template is DocumentTemplate => template.kind === 'document',
  );
  const rank = ({ documentClass: own }: DocumentTemplate): number => (own === documentClass ? 0 : 1);
  return documents
    .toSorted((first, second) => rank(first) - rank(second))
    .map(template => ({ template, isMissing: false }));
}

function rankSections(
  templates: readonly Template[],
  place: TemplatePlace,
  documentClass: DocumentClass,
): readonly Ranked[] {
  const sections = templates.filter(
    (template): template is SectionTemplate =>
      template.kind === 'section' && isOfClass(template, templates, documentClass) && fits(template, place),
  );
  // Headings of other types of document are there for those who ask for them by name.
  const lastRank = place.typed === '' ? 1 : 2;
  return sections
    .map(template => ({ template, rank: rankOf(template, place) }))
    .filter(({ rank }) => rank <= lastRank)
    .toSorted((first, second) => first.rank - second.rank || first.template.order - second.template.order)
    .map(({ template, rank }) => ({ template, isMissing: rank === 0 }));
}

/** Normative and union documents have the state form where they have none of their own; a text without a class any of `any`. */
function isOfClass(
  { documentClass: own, part }: SectionTemplate,
  templates: readonly Template[],
  documentClass: DocumentClass,
): boolean {
  if (own === 'any' || own === documentClass) return true;
  if (own !== 'state' || documentClass === 'party' || documentClass === 'none') return false;
  return !templates.some(
    other => other.kind === 'section' && other.part === part && other.documentClass === documentClass,
  );
}

function fits({ part, headings }: SectionTemplate, place: TemplatePlace): boolean {
  const { region, hasBases, hasRecipients, hasSignature } = place;
  switch (part) {
    case 'bases':
      return region === 'head' && !hasBases;
    case 'heading':
    case 'topic':
      return (
        region !== 'end' && !headings.some(words => place.headings.some(heading => heading.includes(words)))
      );
    case 'data':
      return region === 'body' || region === 'head';
    case 'recipients':
      return !hasRecipients && (region === 'body' || region === 'end');
    case 'signature':
      return !hasSignature && (region === 'body' || region === 'end');
    case 'annex':
    case 'copy':
      return region === 'end';
  }
}

/** 0 for what the document lacks, 1 for what may stand here, 2 for headings of other types of document. */
function rankOf({ part, types }: SectionTemplate, { region, type }: TemplatePlace): number {
  switch (part) {
    case 'bases':
    case 'heading':
      return types.includes(type) ? 0 : type === '' ? 1 : 2;
    case 'topic':
      return types.includes(type) || type === '' ? 1 : 2;
    case 'data':
    case 'annex':
    case 'copy':
      return 1;
    case 'recipients':
    case 'signature':
      return region === 'end' ? 0 : 1;
  }
}

/** "II-" in Party documents (prevailing practice of committees), "II." elsewhere. */
function sectionMark({ nextNumber }: TemplatePlace, documentClass: DocumentClass): string {
  return `${writeRoman(nextNumber) ?? nextNumber}${documentClass === 'party' ? '-' : '.'}`;
}
