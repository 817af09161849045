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
  const shapes = UNIT_SHAPES.get(text.charCodeAt(at));
  if (shapes === undefined) return null;
  for (const shape of shapes) {
    const start = shape.mayBegin(text, at) ? readShape(shape, text, at) : null;
    if (start !== null) return start;
  }
  return null;
}

/** As far as a label, its mark and the words that tell a heading from a sentence reach. */
const REACH = 180;

function readShape(shape: UnitShape, text: string, at: number): UnitStart | null {
  const near = text.slice(at, at + REACH);
  const match = shape.pattern.exec(near);
  const { name, label, mark = '' } = match?.groups ?? {};
  if (name === undefined || label === undefined || match === null) return null;
  const rest = near.slice(match[0].length);
  if (shape.accepts?.({ name, label, mark, rest }) === false) return null;
  const behind = at + match[0].length;
  const { number, suffix } = shape.count(label);
  return {
    kind: shape.kind,
    label,
    number,
    suffix,
    mark: mark === '–' ? '-' : mark,
    span: { start: at, end: at + name.length },
    title: titleBehind(text, behind),
    amends: isAmendment(text, behind),
  };
}

/** An article, clause or point that was read already. */
function startOf(text: string, heading: Extract<UnitHeading, { readonly hasTitle: boolean }>): UnitStart {
  const { kind, label, span, amends } = heading;
  const behind = text.charAt(skipBold(text, span.end));
  const articleMark = behind === '.' || behind === ':' ? behind : '';
  const { number, suffix } = kind === 'point' ? countPoint(label) : countArabic(label);
  return {
    kind: kind === 'clause' ? 'arabic' : kind,
    label,
    number,
    suffix,
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

/** What follows a label to the end of its block, without blanks and marks around it. */
function titleBehind(text: string, from: number): Span | null {
  let start = from;
  while (start < text.length && TITLE_MARKS.has(text.charCodeAt(start))) start += 1;
  let end = text.length;
  while (end > start && TITLE_MARKS.has(text.charCodeAt(end - 1))) end -= 1;
  return start === end ? null : { start, end };
}

const TITLE_MARKS: ReadonlySet<number> = new Set(
  Array.from(' \t\r\n\u00a0*_|:.-–', mark => mark.charCodeAt(0)),
);
