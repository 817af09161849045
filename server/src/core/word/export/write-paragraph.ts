import { escapeXml } from '../xml/characters';
import type { Dress, Inline, LaidLine } from './laid';
import { styleIdOf } from './style-names';
import { REFERENCE_STYLE, RULE_STYLE } from './write-styles';

/** Gives footnotes their numbers, in the order in which the text refers to them. Has a life: one document. */
export class NoteNumbers {
  readonly #numbers = new Map<string, number>();

  /** The number of a footnote; null where the text has referred to it before, since Word has one place for each. */
  take(name: string): number | null {
    if (this.#numbers.has(name)) return null;
    const number = this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return number;
  }

  /** The names of those that the text refers to, with their numbers. */
  get taken(): Iterable<readonly [name: string, number: number]> {
    return this.#numbers;
  }
}

/** A paragraph, or a line in the middle of a column that is so wide. */
export function writeLine(line: LaidLine, width: number, notes: NoteNumbers): string {
  if (line.kind === 'paragraph') return writeParagraph(styleIdOf(line.role), line.inlines, notes);
  const side = Math.max(0, Math.round((width - line.length) / 2));
  return `<w:p><w:pPr><w:pStyle w:val="${RULE_STYLE}"/><w:ind w:left="${side}" w:right="${side}"/></w:pPr></w:p>`;
}

/** A paragraph in a style; `properties` are what it has beside it. */
export function writeParagraph(style: string, inlines: readonly Inline[], notes: NoteNumbers): string {
  const runs = inlines.map(inline => writeInline(inline, notes)).join('');
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
}

/** A paragraph without a text. */
export function emptyParagraph(style: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr></w:p>`;
}

/** A stretch of a paragraph as a run. */
export function writeInline(inline: Inline, notes: NoteNumbers): string {
  switch (inline.kind) {
    case 'tab':
      return '<w:r><w:tab/></w:r>';
    case 'break':
      return '<w:r><w:br/></w:r>';
    case 'text':
      return writeRun(inline.text, inline.dress);
    case 'note': {
      const number = notes.take(inline.name);
      if (number === null) return '';
      return `<w:r><w:rPr><w:rStyle w:val="${REFERENCE_STYLE}"/></w:rPr><w:footnoteReference w:id="${number}"/></w:r>`;
    }
  }
}

function writeRun(text: string, { isBold, isItalic, isUnderlined, isRaised }: Dress): string {
  const properties = [
    isBold ? '<w:b/><w:bCs/>' : '',
    isItalic ? '<w:i/><w:iCs/>' : '',
    isUnderlined ? '<w:u w:val="single"/>' : '',
    isRaised ? '<w:vertAlign w:val="superscript"/>' : '',
  ].join('');
  const dress = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${dress}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}
