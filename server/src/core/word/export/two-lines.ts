import { textOfInlines, type Inline } from './laid';

/** "ỦY BAN NHÂN DÂN XÃ HÒA AN" is parted before the name of the place, "ĐẠI HỘI ĐẠI BIỂU LẦN THỨ II" before the number, others in the middle. */
export function inTwoLines(inlines: readonly Inline[]): readonly Inline[] {
  const [first, ...others] = inlines;
  if (first?.kind !== 'text' || others.length > 0) return inlines;
  const { text } = first;
  const blanks = [...text.matchAll(/ /gu)].map(({ index }) => index);
  const middle = blanks.toSorted((one, other) => toMiddle(text, one) - toMiddle(text, other))[0] ?? -1;
  const place = text.search(PLACE);
  const at = place > text.length * 0.35 ? place : middle;
  if (at === -1) return inlines;
  return [{ ...first, text: text.slice(0, at) }, { kind: 'break' }, { ...first, text: text.slice(at + 1) }];
}

/** The longest of the lines of a paragraph. */
export function widestLine(inlines: readonly Inline[]): string {
  const lines = inlines.map(inline => (inline.kind === 'break' ? '\n' : textOfInlines([inline]))).join('');
  return lines.split('\n').toSorted((one, other) => other.length - one.length)[0] ?? '';
}

function toMiddle({ length }: string, at: number): number {
  return Math.abs(at - length / 2);
}

const PLACE = / (?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN) (?![ỦU][ỶY])| LẦN THỨ /u;
