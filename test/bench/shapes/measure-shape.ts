/**
 * The shape of texts: how many marks of each kind they have for each kilobyte, how long their lines are, how many of their
 * words differ. Numbers alone: nothing of a text can be told from its shape.
 */

/** What is counted for each kilobyte of UTF-8, and by which pattern; the patterns are read one by one, so a date counts as digits too. */
const MARKS = {
  /** "bảo", "CTĐT": runs of letters. */
  words: /[\p{L}\p{M}]+/gu,
  /** "Ủy", "Hà": a capital in front of small letters. */
  capitalised: /(?<!\p{L})\p{Lu}[\p{Ll}\p{M}]+/gu,
  /** "UBND", "HỘ": two capitals and more. */
  capitals: /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu,
  /** ". , ; : ( ) “ ”"; the dots of a line to write on are one. */
  punctuation: /[,;:()"“”]|\.+/gu,
  /** "12.500" has two runs. */
  digitRuns: /\d+/gu,
  /** "12,5%" */
  percentages: /\d\s?%/gu,
  /** "241/620"; "20/11" too, and that of "20/11 âm lịch". */
  fractions: /(?<![\p{L}\d/.,-])\d+(?:\.\d{3})*\/\d+(?:\.\d{3})*(?![\p{L}\d/-]|[.,]\d)/gu,
  /** "20/11/2019", "ngày 20 tháng 11 năm 2019" */
  dates: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}/gu,
  /** "30/2020/NĐ-CP", "18-NQ/TW" */
  symbols: /\d(?:\/\d{4})?[/-]\p{Lu}[\p{Lu}\d]+(?:[-/]\p{Lu}[\p{Lu}\d]*)*/gu,
  /** "Điều 5", "khoản 2", "điểm a" */
  provisions:
    /(?<!\p{L})(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Tt]iêu chí)\s+[\dIVX]|[Đđ]iểm\s+\p{Ll}(?!\p{L})/gu,
  /** "Nghị định": the documents that are named, with a symbol or without. */
  documentTypes:
    /(?<!\p{L})(?:Hiến pháp|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn)(?!\p{L})/gu,
  lines: /^.*\S.*$/gmu,
  blankLines: /^[^\S\n]*\n/gmu,
  /** "Điều 5.", "Chương II", "IV. ", "KẾT LUẬN" */
  headings: /^\s*(?:(?:Điều|Chương|Mục|Phần|Phụ lục)\s+[\dIVX]+|[IVX]+\.|\p{Lu}[\p{Lu}\s,–-]+$)/gmu,
  /** "1. ", "a) ", "- " */
  items: /^[^\S\n]*(?:\d{1,2}[.)]|\p{Ll}{1,2}\)|[-–+•*])[^\S\n]/gmu,
  /** Lines with two bars, and something beside them. */
  tableRows: /^(?=.*[\p{L}\d])[^|\n]*\|[^|\n]*\|.*$/gmu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The marks, each for one kilobyte. */
export type Marks = Readonly<Record<keyof typeof MARKS, number>>;

/** What of each text is counted, in the order of the table. */
export const MARK_NAMES = Object.keys(MARKS) as readonly (keyof Marks)[];

/** The shape of some texts together. */
export interface Shape {
  readonly perKilobyte: Marks;
  /** Share of the lines with something in them that hold a digit, in percent. */
  readonly linesWithDigits: number;
  /** How many words of 5,000 in a row are different ones, upper and lower case alike, in percent. */
  readonly distinctWords: number;
  /** How many runs of three words, of 5,000 in a row, are different ones, in percent: repeated sentences lower it. */
  readonly distinctTriples: number;
  /** Characters of the shortest line, of those at each tenth of all lines in the order of length, and of the longest. */
  readonly lineLengths: readonly number[];
  /** Bytes of a text, on the average. */
  readonly textBytes: number;
}

/** The shape of `texts`, which must not be empty; linear in their length. */
export function measureShape(texts: readonly string[]): Shape {
  const kilobytes = texts.reduce((sum, text) => sum + byteLength(text), 0) / 1e3;
  const lines = texts.flatMap(text => text.match(MARKS.lines) ?? []);
  const words = texts.flatMap(text => text.toLowerCase().match(MARKS.words) ?? []);
  const triples = words.map((word, index) => `${word} ${words[index + 1] ?? ''} ${words[index + 2] ?? ''}`);
  return {
    perKilobyte: mapMarks(count => texts.reduce((sum, text) => sum + count(text), 0) / kilobytes),
    linesWithDigits: (100 * lines.filter(line => /\d/u.test(line)).length) / lines.length,
    distinctWords: measureDistinct(words),
    distinctTriples: measureDistinct(triples),
    lineLengths: takeTenths(lines.map(line => line.length)),
    textBytes: Math.round((1e3 * kilobytes) / texts.length),
  };
}

/** The marks of one stretch of text, not for each kilobyte but all of them. */
export function countMarks(text: string): Marks {
  return mapMarks(count => count(text));
}

/** Bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function mapMarks(value: (count: (text: string) => number) => number): Marks {
  const entries = MARK_NAMES.map(
    name => [name, value(text => text.match(MARKS[name])?.length ?? 0)] as const,
  );
  return Object.fromEntries(entries) as Marks;
}

const WINDOW = 5_000;

/** In windows of the same length, since the share falls as a text gets longer; what is left over at the end is not asked. */
function measureDistinct(items: readonly string[]): number {
  const windows = Math.max(1, Math.floor(items.length / WINDOW));
  const size = Math.min(WINDOW, items.length);
  const shares = Array.from(
    { length: windows },
    (_, index) => new Set(items.slice(index * size, (index + 1) * size)).size / size,
  );
  return (100 * shares.reduce((sum, share) => sum + share, 0)) / windows;
}

function takeTenths(lengths: readonly number[]): readonly number[] {
  const sorted = [...lengths].sort((first, second) => first - second);
  return Array.from(
    { length: 11 },
    (_, tenth) => sorted[Math.round((tenth * (sorted.length - 1)) / 10)] ?? 0,
  );
}
