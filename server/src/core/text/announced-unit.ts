import type { Span } from './span';

/**
 * True where the end of one line announces the article, clause, point or chapter that the next begins with: "… quy định tại ⏎ Điều 2. …",
 * "… tại khoản ⏎ 2. …". A page that is too narrow broke the citation, and what stands there is no heading.
 */
export function announcesUnit(text: string, before: Span, line: Span): boolean {
  // Lines that could be meant end in a letter; the rest of a line is looked at for few.
  if (!LAST_LETTERS.has(text.charAt(before.end - 1))) return false;
  const tail = text.slice(Math.max(before.start, before.end - TAIL), before.end);
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  return ANNOUNCERS.some(({ ends, begins }) => begins.test(head) && ends.test(tail));
}

/** How a line ends, and what the next one begins with that is announced so. */
interface Announcer {
  readonly ends: RegExp;
  readonly begins: RegExp;
}

/** As far as "theo quy định tại các khoản 1, 2, 3 và" and "Tiểu mục 12." reach. */
const TAIL = 60;
const HEAD = 20;

/** Of "tại", "theo", "các", "của", "và", "hoặc", "hay", "khoản", "điểm", "Điều", "Chương", "mục", "Phần", "Phụ lục". */
const LAST_LETTERS: ReadonlySet<string> = new Set('ioacàynmugụ');

const NUMBER = String.raw`\d{1,3}\p{Ll}?`;
const POINT = String.raw`\p{Ll}\d?`;
/** "khoản 1", "điểm a, b": what "và" goes on with is cited too. */
const CITED = String.raw`(?:khoản|Điều|điểm)\s{1,3}(?:${NUMBER}|${POINT})(?:,\s{1,3}(?:${NUMBER}|${POINT})){0,6}`;
/** What may stand before a unit. "địa điểm", "tài khoản", "danh mục" and "họ tên và điểm" cite nothing. */
const LEAD = String.raw`(?:(?<=^|[\s(])(?:tại|theo|trừ)|${CITED}\s{1,3}(?:và|hoặc|hay))\s{1,3}`;
const ITEM = new RegExp(`^${NUMBER}[.)](?!\\d)`, 'u');
const POINT_ITEM = new RegExp(`^${POINT}\\)`, 'u');

const ANNOUNCERS: readonly Announcer[] = [
  // "; và" stands between the items of a list, and a line of one word is no sentence.
  {
    ends: /[^\s;]\s{1,3}(?:tại|theo|các|của|với|và|hoặc|hay)$/u,
    begins: /^(?:Điều|ĐIỀU|Chương|Mục|Tiểu mục|Phần|Phụ lục)\s{1,3}(?:\d|[IVXLA-H])/u,
  },
  { ends: new RegExp(`${LEAD}(?:khoản|Điều)$`, 'u'), begins: ITEM },
  { ends: new RegExp(`${LEAD}điểm$`, 'u'), begins: POINT_ITEM },
  // Who is ranked "theo điểm" is ranked by points.
  { ends: /(?:^|\s)tại\s{1,3}điểm$/u, begins: ITEM },
  {
    ends: new RegExp(`${LEAD}(?:[Cc]hương|[Mm]ục|[Pp]hần|[Pp]hụ lục)$`, 'u'),
    begins: new RegExp(`^(?:${NUMBER}|[IVXL]{1,6})[.)](?!\\d)`, 'u'),
  },
  { ends: behindCited('(?:khoản|Điều)', NUMBER), begins: ITEM },
  { ends: behindCited('điểm', POINT), begins: POINT_ITEM },
];

/** "khoản 1, 2 và", "điểm a hoặc". */
function behindCited(unit: string, label: string): RegExp {
  return new RegExp(`${unit}\\s{1,3}${label}(?:,\\s{1,3}${label}){0,6}\\s{1,3}(?:và|hoặc|hay)$`, 'u');
}
