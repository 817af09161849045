/**
 * The class of a document (hệ văn bản), which decides the rules of form: `party` (Quy định 399-QĐ/TW, Hướng dẫn
 * 05-HD/VPTW), `state` (Nghị định 30/2020/NĐ-CP), `normative` (Luật 64/2025/QH15, Nghị định 78/2025/NĐ-CP), `union`
 * (Đoàn TNCS Hồ Chí Minh), `none` for a text without a letterhead, and for one whose
 * form is of no table: resolutions of the Standing Committee of the National Assembly, documents of private companies.
 */
export type DocumentClass = 'party' | 'state' | 'normative' | 'union' | 'none';

/** Why a class was chosen, for showing to a person. */
export type ClassReason =
  | 'party-title'
  | 'union-title'
  | 'national-title'
  | 'normative-symbol'
  | 'party-symbol'
  | 'state-symbol'
  /** A resolution of the Standing Committee of the National Assembly, which has a form of its own. */
  | 'assembly-symbol'
  /** A company, cooperative or household, which the decree does not bind (Nghị định số 30/2020/NĐ-CP, Điều 2). */
  | 'private-company'
  | 'no-letterhead';

export interface ClassReading {
  readonly documentClass: DocumentClass;
  readonly reason: ClassReason;
}

/** How many lines from the top are looked at. A letterhead pasted as plain text takes up to thirty. */
const LETTERHEAD_LINES = 40;
/** Without a title, a symbol decides only this near to the top: below, it is a citation. */
const SYMBOL_LINES = 20;

/** True where a line of a text may tell a class: every sign of one has these letters. Most drafts of tables have none at their top. */
export function mayShowClass(text: string): boolean {
  return SHOWS_CLASS.some(sign => text.includes(sign));
}

const SHOWS_CLASS = ['CỘNG ', 'Số', 'ĐOÀN ', 'UBTVQH'];

/**
 * Tells the class of a document from its first lines, in original letter case. The first sign wins, in the order of
 * domain practice: the Party's title, the Union's, the national title, then the shape of the symbol.
 */
export function readDocumentClass(firstLines: readonly string[]): ClassReading {
  const lines = firstLines.slice(0, LETTERHEAD_LINES);
  if (lines.some(line => line.includes('ĐẢNG CỘNG SẢN VIỆT NAM')))
    return { documentClass: 'party', reason: 'party-title' };
  if (lines.some(line => line.includes('ĐOÀN ') && UNION_TITLE.test(line)))
    return { documentClass: 'union', reason: 'union-title' };
  const isNational = lines.some(line => line.includes('CỘNG H') && NATIONAL_TITLE.test(line));
  if (isNational && isPrivate(lines)) return { documentClass: 'none', reason: 'private-company' };
  if (isNational && lines.some(isNormative))
    return { documentClass: 'normative', reason: 'normative-symbol' };
  if (isNational && lines.some(line => ASSEMBLY.test(line)))
    return { documentClass: 'none', reason: 'assembly-symbol' };
  if (isNational) return { documentClass: 'state', reason: 'national-title' };
  return readSymbolClass(lines.slice(0, SYMBOL_LINES));
}

const UNION_TITLE = /ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) HỒ CHÍ MINH/u;
const NATIONAL_TITLE = /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM/u;
/**
 * "Số: 23/2021/NQ-HĐND", "Số: …/2026/NQ-HĐND", "Luật số: 64/2025/QH15" at the start of a line or cell, or a type that is
 * always normative alone on its line. A contract ("05/2026/HĐ-…") and what courts decide ("12/2021/QĐST-DS") have a year as well. "Căn cứ Nghị định số 30/2020/NĐ-CP" is a citation: administrative documents have it as well.
 */
const NORMATIVE =
  /^[\s*]{0,8}(?:(?:(?:Bộ )?[Ll]uật|Nghị quyết|Pháp lệnh) )?[Ss]ố\s?:?[\s\d….]{0,12}\/(?:19|20)\d\d\/(?:N[ĐÐD]|Q[ĐÐD]|NQ|TT|CT|PL|L|TTLT|NQLT|(?:UBTV)?QH)(?!\p{L})/u;
const NORMATIVE_TITLE = /^(?:NGHỊ ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|LUẬT|BỘ LUẬT|PHÁP LỆNH)$/u;

function isNormative(line: string): boolean {
  return NORMATIVE.test(line) || NORMATIVE_TITLE.test(line.trim());
}

/** A private issuer above the number. Companies of one member are mostly the state's, which the decree binds. */
function isPrivate(lines: readonly string[]): boolean {
  const number = lines.findIndex(line => /^[\s|*]{0,8}Số(?:\s?:|\s\d)/u.test(line));
  return (number === -1 ? lines : lines.slice(0, number)).some(line => PRIVATE.test(line));
}

const PRIVATE =
  /^[\s|*]{0,8}(?:CÔNG TY (?:CỔ PHẦN|CP|TNHH(?! (?:MỘT THÀNH VIÊN|MTV|1 THÀNH VIÊN)))|DOANH NGHIỆP TƯ NHÂN|(?:LIÊN HIỆP )?HỢP TÁC XÃ|HTX|HỘ KINH DOANH)(?!\p{L})/u;

/** "Số: 1656/NQ-UBTVQH15", "Nghị quyết số: …/NQ-UBTVQH15" at the start of a line or cell. */
const ASSEMBLY = /^[\s|*]{0,8}(?:Nghị quyết )?[Ss]ố\s?:?[\s\d….]{0,12}\/NQ-UBTVQH/u;

/** "Số 23-NQ/TU" at the start of a line or table cell. */
const PARTY_SYMBOL = /^[\s|]*Số:?\s?\d{0,5}\s?-\s?\p{Lu}\p{L}{1,4}\/\p{Lu}/u;
/** "Số: 15/QĐ-BNV", "Số: 12/UBND-VX". */
const STATE_SYMBOL = /^[\s|]*Số:?\s?\d{0,5}\s?\/\s?(?:(?:19|20)\d\d\/)?\p{Lu}[\p{L}0-9.]*-\p{Lu}/u;

function readSymbolClass(lines: readonly string[]): ClassReading {
  if (lines.some(line => PARTY_SYMBOL.test(line))) return { documentClass: 'party', reason: 'party-symbol' };
  if (lines.some(line => STATE_SYMBOL.test(line))) return { documentClass: 'state', reason: 'state-symbol' };
  return { documentClass: 'none', reason: 'no-letterhead' };
}
