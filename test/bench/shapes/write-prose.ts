import { raiseFirst } from './slots';
import { drawLength, writeLine, type Desk } from './prose';

/** A text of paragraphs with a title, and with headings and items as far as the genre has them. */
export function writeProse(desk: Desk, bytes: number): string {
  const { ledger, next } = desk;
  const hasBlankLines = next(100) < 50 + 25 * ledger.owed('blankLines');
  const lines = [writeLine(desk, { length: 60, opening: '', article: 0 })];
  for (let size = 0, item = 0; size < bytes;) {
    if (hasBlankLines && ledger.owed('blankLines') > 0) lines.push(writeBlank(desk));
    const [opening, length] = takeOpening(desk, item);
    item = opening === '' ? 0 : item + 1;
    const line = writeLine(desk, { length, opening, article: 20 });
    lines.push(line);
    size += line.length * BYTES_OF_A_CHARACTER;
  }
  return `${lines.map(raiseFirst).join('\n')}\n`;
}

/** Of Vietnamese in UTF-8, on the average. */
const BYTES_OF_A_CHARACTER = 1.35;

function takeOpening(desk: Desk, item: number): readonly [opening: string, length: number] {
  const length = drawLength(desk);
  if (desk.ledger.owed('headings') >= 1) return [`${ROMAN[desk.next(ROMAN.length)] ?? 'I'}. `, 40];
  if (desk.ledger.owed('items') < 1 && (item === 0 || item > 3)) return ['', length];
  if (desk.ledger.owed('items') < 0) return ['', length];
  return [desk.next(3) > 0 ? '- ' : `${String(item + 1)}. `, length];
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V'] as const;

/** A blank line, noted. */
export function writeBlank({ ledger }: Desk): string {
  ledger.noteLine('');
  return '';
}
