/** What stands between the words of one name. */
const MARK = '(?: ?[-–,] ?| và |, và )';

/** Names of sectors that go together, in any order of two or more: "nông, lâm nghiệp và thủy sản", "thương mại, dịch vụ". */
const FAMILIES: readonly string[] = [
  'nông nghiệp|nông|lâm nghiệp|lâm|diêm nghiệp|ngư nghiệp|ngư|thủy sản|thuỷ sản|chăn nuôi',
  'công nghiệp|tiểu thủ công nghiệp|ttcn|xây dựng cơ bản|xây dựng',
  'thương mại|dịch vụ|du lịch|vận tải',
];

const STOCK = new RegExp(
  FAMILIES.map(names => String.raw`(?<!\p{L})(?:${names})(?:${MARK}(?:${names})(?!\p{L}))+`).join('|'),
  'gu',
);

/** Words without the commas and "và" inside of the names of sectors that are told as one: they part no items. */
export function withoutStockMarks(words: string): string {
  return words.replace(STOCK, ' ');
}
