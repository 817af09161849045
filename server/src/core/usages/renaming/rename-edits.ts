import type { SymbolReading } from '../../claims/citation/symbol';
import { editsTo } from '../../claims/date/write-date';
import type { TextEdit } from '../../text/text-edit';
import { shiftSpan, spanFrom } from '../../text/span';
import type { CitedDocument, Mention, ShortMention } from '../../references/references';
import type { Renaming } from './rename-target';
import { dropLeadingZeros } from '../../text/digits';

/** A change of one mention. */
export interface RenameEdit extends TextEdit {
  /** What of the mention is changed. */
  readonly part: 'symbol' | 'number' | 'date';
}

/**
 * The edits that rename a document in its own text, in order: the symbol in each full mention and the number in each short
 * form, or the date wherever one stands, in the notation that it has there. Short forms without a number stay as they are, and
 * so do the words for the type: what they should be a symbol does not say.
 */
export function editsToRename({ mentions }: CitedDocument, renaming: Renaming): readonly RenameEdit[] {
  return mentions.flatMap(mention =>
    renaming.kind === 'date' ? dateEdits(mention, renaming.to) : nameEdits(mention, renaming.to),
  );
}

function dateEdits(mention: Mention, to: Extract<Renaming, { kind: 'date' }>['to']): readonly RenameEdit[] {
  if (mention.kind === 'short' || mention.claim.date === null) return [];
  return editsTo(mention.claim.date, to).map(({ span, text }) => ({
    part: 'date',
    span: shiftSpan(span, mention.start),
    text,
  }));
}

function nameEdits(mention: Mention, to: SymbolReading): readonly RenameEdit[] {
  if (mention.kind === 'short') return numberEdits(mention, to);
  const { symbol } = mention.claim;
  if (symbol.text === to.symbol.text) return [];
  return [{ part: 'symbol', span: shiftSpan(symbol.span, mention.start), text: to.symbol.text }];
}

/** "Nghị định 30/2020" takes the new year as well, and loses it where the new symbol has none. */
function numberEdits({ claim, start }: ShortMention, to: SymbolReading): readonly RenameEdit[] {
  const { reading } = claim;
  if (reading.kind !== 'number') return [];
  const { number, year } = reading;
  const newNumber = isPadded(number.text) ? to.number.text : dropLeadingZeros(to.number.text);
  const newYear = year === null || to.year === null ? '' : to.year.text;
  const isSame =
    dropLeadingZeros(number.text) === dropLeadingZeros(to.number.text) && newYear === (year?.text ?? '');
  if (isSame) return [];
  const span = spanFrom(number.span.start, (year ?? number).span.end);
  const text = newYear === '' ? newNumber : `${newNumber}/${newYear}`;
  return [{ part: 'number', span: shiftSpan(span, start), text }];
}

/** A number of one digit stands in a short form with or without the zero of its symbol: "Nghị quyết 5". */
function isPadded(number: string): boolean {
  return number.startsWith('0') || number.length > 1;
}
