const NUMBER = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`;
const DATE = String.raw`(?:ngày\s+)?\d{1,2}\/\d{1,2}\/\d{4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?`;
const TYPE =
  'Hiến pháp|Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Công văn|Báo cáo|Kết luận|Hướng dẫn|Tờ trình|Thông báo';
const SYMBOL = String.raw`\d+(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}\d]*(?:[-/]\p{Lu}[\p{Lu}\d]*)*`;

/**
 * What a checker of fractions, percentages, dates and citations would at least have to do: find them, each between the borders of words, in
 * one pass of one pattern. "241/620", "12,5%", "ngày 20 tháng 11 năm 2019", "Nghị định số 30/2020/NĐ-CP". The border in front keeps V8 from
 * leaping to the next digit; a pattern without it is five times as fast, and finds the end of "A4/2".
 */
const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${DATE}|${NUMBER}\s?%|(?:(?:${TYPE})\s+(?:số\s+)?)?${SYMBOL}|${NUMBER}\/${NUMBER})(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * One realistic pass: how many places it finds in a text. With `test`, since `matchAll` makes a pattern of its own for each text, and V8, once it has
 * run for a while, compiles that anew each time: five times as long, so that the check behind looked five times as fast.
 */
export function passOver(text: string): number {
  let count = 0;
  PATTERN.lastIndex = 0;
  while (PATTERN.test(text)) count += 1;
  return count;
}
