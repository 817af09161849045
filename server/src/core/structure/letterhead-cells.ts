import { stripMarks } from '../text/marks';
import { isTypeName } from '../block/opening/form-mark';
import type { LineKind } from './outline';

/** What a cell of a letterhead plainly is by its own words; null where its place must tell. */
export function kindOfCell(text: string): LineKind | 'number' | 'subject' | null {
  const first = text.charAt(0);
  if (text.length > WIDEST || !mayOpenCell(first)) return null;
  const shape = CELLS.find(({ opens, pattern }) => opens.includes(first) && pattern.test(text));
  return shape?.kind ?? (ISSUE_LINE.test(text) ? 'issue-line' : kindByWords(text, first));
}

const WIDEST = 160;

/** True for capitals, the star, and what a draft, a subject and a title begin with in small letters. Most cells of tables are numbers. */
function mayOpenCell(first: string): boolean {
  return first !== first.toLowerCase() || SMALL_OPENINGS.includes(first);
}

const SMALL_OPENINGS = '*dvcđ';

interface CellShape {
  readonly kind: LineKind | 'number' | 'subject';
  /** What it may begin with. */
  readonly opens: string;
  readonly pattern: RegExp;
}

/** "Số: 12/QĐ-UBND", "Số 23-NQ/TU", "Luật số: 64/2025/QH15", "Số:      /BC-UBND", "Số: …-KH/ĐU". */
const NUMBER_CELL =
  /^(?<lead>(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định)\s[Ss]ố|Số|SỐ)\s?[:.]?)\s?(?:(?<=[:.]\s?)|(?=[\d.…_/-]))(?<symbol>[\d.…_]{0,20}\p{Lu}?\s?(?:[-–/]\s?[\p{L}\d….][^\s,;]{0,40}(?:\s?[-–/]\s?[^\s,;]{1,20})?)?)$/u;

const CELLS: readonly CellShape[] = [
  { kind: 'star', opens: '*', pattern: /^\*{1,5}$/u },
  { kind: 'number', opens: 'SLBPNQT', pattern: NUMBER_CELL },
  {
    kind: 'stamp',
    opens: 'TMKHLXDd',
    pattern:
      /^(?:(?:TUYỆT |TỐI )?MẬT|(?:THƯỢNG )?KHẨN|H(?:ỎA|OẢ) TỐC(?: HẸN GIỜ)?|LƯU HÀNH NỘI BỘ|XEM XONG TRẢ LẠI|[Dd]ự thảo.{0,40}|DỰ THẢO.{0,40})$/u,
  },
  { kind: 'subject', opens: 'Vv', pattern: /^(?:V\/v|v\/v|V\/V|Về việc|về việc)\s?:?\s/u },
];

/** "Hà Nội, ngày 5 tháng 3 năm 2024". */
const ISSUE_LINE =
  /^(?:\p{Lu}[\p{L}\s.()-]{1,40}\s?,\s?(?:[Nn]gày|\d{1,2}\/)|Ngày\s).{0,24}(?:tháng.{0,16}năm[\d\s.…_]{0,12}|\/\d{1,2}\/\d{4}|\d{1,2}\/\d{4})$/u;

function kindByWords(text: string, first: string): LineKind | null {
  const isCapital = text === text.toUpperCase();
  const title = TITLE_OPENINGS.includes(first) ? titleOf(stripMarks(text), isCapital) : null;
  return title ?? (isCapital && isTypeName(text) ? 'type' : null);
}

const TITLE_OPENINGS = 'CcDdĐđ';

/** Titles are known by their letters without marks, so that a slip in one does not hide it. */
function titleOf(bare: string, isCapital: boolean): LineKind | null {
  if (TITLE_BARE.test(bare)) return 'national-title';
  if (/^doc lap[^\p{L}]{1,5}tu do[^\p{L}]{1,5}hanh phuc[.*]?$/u.test(bare)) return 'motto';
  if (!isCapital) return null;
  if (/^dang cong san viet nam$/u.test(bare)) return 'party-title';
  return /^doan (?:tncs|thanh nien cong san) ho chi minh$/u.test(bare) ? 'union-title' : null;
}

const TITLE_BARE = /^cong hoa xa hoi chu nghia viet nam$|^cong hoa xa hoi chu nghia \p{L}{1,5} \p{L}{1,4}$/u;
