import type { Span } from '../../text/span';
import { isAmendment } from './amendments';
import { skipMarks, type UnitHeading } from './unit-headings';
import type { StartKind } from './unit-kind';
import { countArabic, countHeading, countPoint, UNIT_SHAPES, type UnitShape } from './unit-shapes';

/** The heading or number that a block begins with. Spans are offsets in the block. */
export interface UnitStart {
  readonly kind: StartKind;
  /** In NFC: "5a", "II", "đ", "thứ nhất", "1.2". */
  readonly label: string;
  readonly number: number;
  readonly suffix: string;
  readonly mark: string;
  readonly span: Span;
  /** The words behind it in the block; null where nothing follows. */
  readonly title: Span | null;
  readonly amends: boolean;
}

/**
 * Reads the heading or number that a block begins with; null for most. Wider than `readUnitHeading`, which reads only what is surely
 * an article, a clause or a point: here belong "I-", "1-", "1.1." and "(1)", as people number reports and resolutions.
 */
export function readUnitStart(text: string, heading: UnitHeading | null): UnitStart | null {
  if (heading?.kind === 'annex') return heading.isHeading ? readAnnexStart(text, heading) : null;
  if (heading !== null && 'hasTitle' in heading) return startOf(text, heading);
  const at = skipMarks(text);
  const shapes = UNIT_SHAPES.get(text.charAt(at));
  if (shapes === undefined) return null;
  const written = text.slice(at, at + REACH);
  const near = written;
  for (const shape of shapes) {
    const start = readShape(shape, near, { text, at, written });
    if (start !== null) return start;
  }
  return null;
}

/** As far as a label, its mark and the words that tell a heading from a sentence reach. */
const REACH = 180;

/** Where a label is looked for: the text of a block, and the stretch of it in the letters as written. */
interface Source {
  readonly text: string;
  readonly at: number;
  readonly written: string;
}

function readShape(shape: UnitShape, near: string, source: Source): UnitStart | null {
  const match = shape.pattern.exec(near);
  const { name, label, mark = '' } = match?.groups ?? {};
  if (name === undefined || label === undefined || match === null) return null;
  const rest = near.slice(match[0].length);
  if (shape.accepts?.({ name, label, mark, rest }) === false) return null;
  const { at, written, text } = source;
  const behind = at + writtenLength(written, near, match[0].length);
  return {
    kind: shape.kind,
    label,
    ...shape.count(label),
    mark: mark === '–' ? '-' : mark,
    span: { start: at, end: at + writtenLength(written, near, name.length) },
    title: titleBehind(text, behind),
    amends: isAmendment(text, behind),
  };
}

/** An article, clause or point that was read already. */
function startOf(text: string, heading: Extract<UnitHeading, { readonly hasTitle: boolean }>): UnitStart {
  const { kind, label, span, amends } = heading;
  const behind = text.charAt(skipBold(text, span.end));
  const articleMark = behind === '.' || behind === ':' ? behind : '';
  return {
    kind: kind === 'clause' ? 'arabic' : kind,
    label,
    ...(kind === 'point' ? countPoint(label) : countArabic(label)),
    mark: kind === 'article' ? articleMark : text.charAt(span.end - 1),
    span,
    title: titleBehind(text, span.end),
    amends,
  };
}

function skipBold(text: string, from: number): number {
  let at = from;
  while (at < from + 5 && '*_ '.includes(text.charAt(at))) at += 1;
  return at;
}

function readAnnexStart(
  text: string,
  { label, span }: Extract<UnitHeading, { readonly kind: 'annex' }>,
): UnitStart {
  return {
    kind: 'annex',
    label,
    ...countHeading(label),
    mark: '',
    span,
    title: titleBehind(text, span.end),
    amends: false,
  };
}

/** The length in the letters as written of the first units of their NFC: NFD takes more. */
function writtenLength(written: string, near: string, length: number): number {
  if (written.length === near.length) return length;
  let end = length;
  while (end < written.length && written.slice(0, end + 1).length <= length) end += 1;
  return end;
}

/** What follows a label to the end of its block, without blanks and marks around it. */
function titleBehind(text: string, from: number): Span | null {
  let start = from;
  while (start < text.length && TITLE_MARKS.includes(text.charAt(start))) start += 1;
  let end = text.length;
  while (end > start && TITLE_MARKS.includes(text.charAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}

const TITLE_MARKS = ' \t\r\n\u00a0*_|:.-–';
