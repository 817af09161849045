import type { DocumentModel } from '../document/document';
import { LETTERHEAD_PARTS, type FormPart, type Outline, type OutlineUnit } from '../structure/outline';
import { foldPhrase } from '../reading/fold';
import { textAt, type Span, type Readable } from '../text/span';
import { lastLineOf } from '../text/blanks';
import { typeWithoutColon } from '../structure/type-line';

/** Where a cursor stands among the parts of a document, as far as templates ask. */
export interface TemplatePlace {
  /** What is typed on the line so far: a template replaces it. */
  readonly span: Span;
  readonly typed: string;
  readonly region: TemplateRegion;
  /** The type of the document, folded: "báo cáo"; empty where none is named. */
  readonly type: string;
  readonly hasBases: boolean;
  readonly hasRecipients: boolean;
  readonly hasSignature: boolean;
  /** The main headings, those with Roman numerals, folded. */
  readonly headings: readonly string[];
  /** The number of a main heading that would stand here, from 1. */
  readonly nextNumber: number;
}

/**
 * `start`: nothing but blanks before the cursor, and no letterhead behind it. `head`: behind the letterhead, before the first
 * heading. `body`: below. `end`: behind the recipients or the signature.
 */
export type TemplateRegion = 'start' | 'head' | 'body' | 'end';

/**
 * Reads the place of a cursor; null where no template fits: in the middle of a line, behind a sentence, above or inside the
 * letterhead.
 */
export function readTemplatePlace(document: DocumentModel, offset: number): TemplatePlace | null {
  const line = readCursorLine(document.pieces, offset);
  if (line === null) return null;
  const { outline } = document;
  const isAtTop = isBlankUpTo(document.pieces, line.start);
  const region = isAtTop ? startRegion(outline) : regionBelow(outline, line.start);
  if (region === null) return null;
  const headings = mainHeadings(outline.units);
  const last = headings.findLast(({ span }) => span.start < line.start);
  return {
    span: { start: offset - line.typed.length, end: offset },
    typed: line.typed,
    region,
    type: typeWithoutColon(foldPhrase(outline.parts.find(({ kind }) => kind === 'type')?.text ?? '')),
    hasBases: hasPart(outline, 'basis'),
    hasRecipients: hasPart(outline, 'recipients'),
    hasSignature: hasPart(outline, 'signature'),
    headings: headings.map(({ title }) => (title === null ? '' : foldPhrase(textAt(document.pieces, title)))),
    nextNumber: (last?.number ?? 0) + 1,
  };
}

/** Whether nothing but blanks stands before an offset. The first letters tell nearly always. */
function isBlankUpTo(text: Readable, end: number): boolean {
  for (let at = 0; at < end; at += REACH) {
    if (text.slice(at, Math.min(at + REACH, end)).trim() !== '') return false;
  }
  return true;
}

interface CursorLine {
  readonly start: number;
  readonly typed: string;
}

/** Words of a name or prefix; longer lines and other marks are a sentence. */
const TYPED = /^[^\S\r\n]*(?<typed>[\p{L}\p{M}][\p{L}\p{M}\d ,-]{0,39})?$/u;
const BLANK_TO_END = /^[^\S\r\n]*(?:[\r\n]|$)/u;
const MOST_TYPED = 80;
const REACH = 200;

/** The line of the cursor, where it holds nothing but blanks and a few typed words before the cursor. */
function readCursorLine(text: Readable, offset: number): CursorLine | null {
  const before = lastLineOf(text.slice(Math.max(0, offset - REACH), offset));
  if (before.length > MOST_TYPED || !BLANK_TO_END.test(text.slice(offset, offset + REACH))) return null;
  const match = TYPED.exec(before);
  return match === null ? null : { start: offset - before.length, typed: match.groups?.['typed'] ?? '' };
}

type PartKind = FormPart['kind'];

/** What stands above the body. */
const ABOVE_BODY: ReadonlySet<PartKind> = new Set<PartKind>([
  ...LETTERHEAD_PARTS,
  'type',
  'summary',
  'dashes',
]);

function hasPart({ parts }: Outline, kind: PartKind): boolean {
  return parts.some(part => part.kind === kind);
}

function startRegion({ parts }: Outline): TemplateRegion | null {
  return parts.some(({ kind }) => ABOVE_BODY.has(kind)) ? null : 'start';
}

function regionBelow({ parts, units }: Outline, lineStart: number): TemplateRegion | null {
  const before = new Set(parts.filter(({ span }) => span.start < lineStart).map(({ kind }) => kind));
  if (before.has('recipients') || before.has('signature')) return 'end';
  const letterhead = parts.filter(({ kind }) => ABOVE_BODY.has(kind));
  // Between the lines of the letterhead nothing fits: it is there already.
  if (letterhead.some(({ span }) => span.start >= lineStart)) return null;
  const hasHeadingBefore = units.some(({ span }) => span.start < lineStart);
  if (letterhead.length === 0 || hasHeadingBefore || before.has('operative')) return 'body';
  return before.has('type') || before.has('summary') ? 'head' : null;
}

/** Headings with Roman numerals, also those below Phần; not those of annexes and attached texts. */
function mainHeadings(units: readonly OutlineUnit[]): readonly OutlineUnit[] {
  return units.flatMap(unit => {
    if (unit.kind === 'roman') return [unit];
    return unit.kind === 'part' ? mainHeadings(unit.children) : [];
  });
}
