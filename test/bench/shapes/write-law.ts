import { drawLength, writeLine, type Desk } from './prose';
import { fillSlots } from './slots';
import { writeBlank } from './write-prose';

/** A law: its head, chapters of articles, articles of clauses, clauses of points. */
export function writeLaw(desk: Desk, bytes: number): string {
  const { ledger, next } = desk;
  const hasBlankLines = ledger.owed('blankLines') >= 0;
  const lines: string[] = [];
  const put = (line: string): void => {
    lines.push(line);
    if (hasBlankLines) lines.push(writeBlank(desk));
  };
  for (const line of HEAD) put(copyLine(desk, fillSlots(line, { next, skew: 1, article: 1 })));
  for (let article = 1, size = 0; size < bytes; article += 1) {
    const start = lines.length;
    if (article % 12 === 1) writeChapter(desk, (article - 1) / 12).forEach(put);
    writeArticle(desk, article).forEach(put);
    size += lines.slice(start).join('\n').length * BYTES_OF_A_CHARACTER;
  }
  return `${lines.join('\n')}\n`;
}

const BYTES_OF_A_CHARACTER = 1.35;

/** The form that all laws have. */
const HEAD = [
  'QUỐC HỘI',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Luật số: {small}/{year}/QH14',
  'LUẬT',
  '{Noun} {quality}',
  'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
  'Quốc hội ban hành Luật {noun}.',
];

const ROMAN = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
] as const;

function writeChapter(desk: Desk, index: number): readonly string[] {
  const { next } = desk;
  const title = fillSlots('{noun} {quality}', { next, skew: 1.5, article: 1 }).toUpperCase();
  return [copyLine(desk, `Chương ${ROMAN[index % ROMAN.length] ?? 'I'}`), copyLine(desk, title)];
}

/** Its title, then paragraphs, clauses and points for as long as no further article is owed. */
function writeArticle(desk: Desk, article: number): readonly string[] {
  const { next, style, ledger } = desk;
  const title = fillSlots('{Noun} {quality}', { next, skew: style.skew, article });
  const lines = [copyLine(desk, `Điều ${String(article)}. ${title}`)];
  for (let clause = 1; clause === 1 || (clause < 12 && ledger.owed('headings') < 0); clause += 1) {
    const opening = ledger.owed('items') > 0 ? `${String(clause)}. ` : '';
    lines.push(writeLine(desk, { article, opening, length: drawLength(desk) }));
    if (opening !== '' && next(3) === 0) lines.push(...writePoints(desk, article));
  }
  return lines;
}

function writePoints(desk: Desk, article: number): readonly string[] {
  const { next } = desk;
  return ['a', 'b', 'c', 'd', 'đ', 'e']
    .slice(0, 2 + next(5))
    .map(letter => writeLine(desk, { article, opening: `${letter}) `, length: drawLength(desk) }));
}

/** A line as it is, noted. */
function copyLine({ ledger }: Desk, line: string): string {
  ledger.noteWords(line);
  ledger.noteLine(line);
  return line;
}
