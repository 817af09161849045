import type { PlacedBlock } from '../../block/placed-block';
import type { FormPart, PartItem } from '../../structure/outline';
import { spanFrom, type Span } from '../../text/span';
import { prefer, reviewFix, safeFix } from '../../rule/finding';
import type { Finding, Fix, FixSafety } from '../../rule/rule';
import type { AuthorityLine } from './signing-prefix';
import { trimEmphasisEnd } from '../../text/markdown';

/** A form that another class has. */
export interface ForeignForm extends Pick<Finding<ForeignMessage>, 'messageId' | 'data' | 'span'> {
  readonly fix: Fix<'write' | 'remove'> | null;
}

/** What is said of such a form. */
type ForeignMessage =
  | `state-${'title' | 'number' | 'prefix' | 'end' | 'archive'}`
  | `party-${'prefix' | 'star' | 'code' | 'symbol'}`
  | `letter-${'summary' | 'addressees'}`;

/** A repair that writes a text in place of a stretch. */
export function writeAt(span: Span, text: string, safety: FixSafety): Fix<'write'> {
  return { ...safeFix('write', { span, text }), safety };
}

/** A repair that takes a stretch away; `text` names it. */
export function removeAt(span: Span, text: string): Fix<'remove'> {
  return prefer(reviewFix('remove', { span, text: '' }, { text }));
}

/** The lines of all signatures that name a way of signing. */
export function authorityLinesOf(parts: readonly FormPart[]): readonly AuthorityLine[] {
  return parts.flatMap(part =>
    part.kind === 'signature' ? part.lines.flatMap(line => (line.kind === 'authority' ? [line] : [])) : [],
  );
}

/** What stands below "Nơi nhận:". */
export function recipientsOf(parts: readonly FormPart[]): readonly PartItem[] {
  return parts.flatMap(part => (part.kind === 'recipients' ? part.items : []));
}

/** "./." at the end of blocks, in offsets of the document. */
export function findEndMarks(blocks: readonly PlacedBlock[]): readonly Span[] {
  return blocks.flatMap(({ start, block: { text } }) => {
    const mark = END_MARK.exec(text);
    if (mark === null) return [];
    const from = start + mark.index;
    return [spanFrom(from, from + trimEmphasisEnd(mark[0]).length)];
  });
}

/** "./." and "./" with blanks between, and marks of bold text behind. */
const END_MARK = /\.\s?\/\s?\.[\s*_]{0,6}$/u;
