/**
 * Types of documents and their codes. One row a type and system; the source of each group stands above it. An agency may
 * have any code for itself, but the codes of types are fixed, so a code that is in no row says nothing.
 */

/** The family of symbols, told by the separators: see `readSymbol`. */
export type SymbolSystem =
  /** "23-NQ/TU": number, hyphen, type, slash, issuer. */
  | 'party'
  /** "15/QĐ-BNV": number, slash, type, hyphen, issuer. */
  | 'state'
  /** "30/2020/NĐ-CP": number, year, type and issuer. */
  | 'normative'
  /** "64/2025/QH15", "1211/2016/UBTVQH13": number, year, National Assembly and its term. */
  | 'assembly'
  /** "46-HĐBT", "87/CP", "84/2005/TTLT/BTC-BNV": forms of before 2005 and of bodies with a form of their own; none is wrong. */
  | 'old';

export interface DocumentType {
  readonly system: SymbolSystem;
  /** As printed: "QĐ", "CTr". */
  readonly code: string;
  /** Names, folded, any of which may stand before the symbol. */
  readonly names: readonly string[];
}

/** Quy định 399-QĐ/TW; Hướng dẫn 05-HD/VPTW (QĐ for quy định) and 36-HD/VPTW (QĐi). */
const PARTY = rows('party', [
  ['NQ', 'nghị quyết'],
  ['QĐ', 'quyết định', 'quy định', 'quy chế'],
  ['QĐi', 'quy định'],
  ['QĐNS', 'quyết định'],
  ['CT', 'chỉ thị'],
  ['KL', 'kết luận', 'thông báo kết luận'],
  ['QC', 'quy chế'],
  ['TT', 'thông tri'],
  ['TB', 'thông báo', 'thông báo kết luận', 'kết luận'],
  ['TC', 'thông cáo'],
  ['HD', 'hướng dẫn'],
  ['BC', 'báo cáo'],
  ['KH', 'kế hoạch'],
  ['QH', 'quy hoạch'],
  ['CTr', 'chương trình', 'chương trình hành động'],
  ['CTHĐ', 'chương trình', 'chương trình hành động'],
  ['CTrHĐ', 'chương trình', 'chương trình hành động'],
  ['ĐA', 'đề án'],
  ['PA', 'phương án'],
  ['DA', 'dự án'],
  ['TTr', 'tờ trình'],
  // A letter that guides is called by what it does as often as by its type.
  ['CV', 'công văn', 'hướng dẫn'],
  ['BB', 'biên bản'],
  // Hướng dẫn 36-HD/VPTW: a copy has a number of its own, "24-BS/UBKTTU".
  ['BS', 'bản sao'],
  // The state's code for a regulation, which the Party does not have.
  ['QyĐ', 'quy định'],
]);

/** Nghị định số 30/2020/NĐ-CP, Phụ lục III, Mục I. CT is left out: it is also the tax office ("14886/CT-TTHT"). */
const STATE = rows('state', [
  ['NQ', 'nghị quyết'],
  // A regulation or statute issued with a decision is often called by its own name.
  ['QĐ', 'quyết định', 'quy định', 'quy chế', 'điều lệ'],
  ['QyĐ', 'quy định'],
  ['KH', 'kế hoạch'],
  ['BC', 'báo cáo'],
  // The Front writes its circulars ("thông tri") so, too.
  ['TTr', 'tờ trình', 'thông tri'],
  ['CTr', 'chương trình', 'chương trình hành động'],
  ['HD', 'hướng dẫn', 'công văn'],
  // A letter has the code of the body that wrote it: "1537/ĐA-VP" is one of Cục Điện ảnh.
  ['ĐA', 'đề án', 'công văn'],
  ['PA', 'phương án'],
  ['QC', 'quy chế'],
  ['BB', 'biên bản'],
  // A notice of the head of a body is most often that of his conclusions, and a letter at times.
  ['TB', 'thông báo', 'thông báo kết luận', 'kết luận', 'công văn'],
  // Pháp lệnh Hợp nhất văn bản quy phạm pháp luật số 01/2012/UBTVQH13: what is consolidated keeps its name.
  [
    'VBHN',
    'văn bản hợp nhất',
    'luật',
    'bộ luật',
    'pháp lệnh',
    'nghị quyết',
    'nghị định',
    'quyết định',
    'thông tư',
    'thông tư liên tịch',
    'quy chế',
  ],
  // The Party's code for a regulation of 2018, which the state does not have.
  ['QĐi', 'quy định'],
]);

/** Luật số 64/2025/QH15, Điều 4; forms of Nghị định số 78/2025/NĐ-CP. */
const NORMATIVE = rows('normative', [
  ['NĐ', 'nghị định'],
  ['NQ', 'nghị quyết', 'nghị quyết liên tịch'],
  ['QĐ', 'quyết định', 'quy định', 'quy chế', 'điều lệ'],
  ['TT', 'thông tư', 'thông tư liên tịch'],
  ['TTLT', 'thông tư liên tịch', 'thông tư'],
  ['NQLT', 'nghị quyết liên tịch', 'nghị quyết'],
  ['CT', 'chỉ thị'],
  // "12/2025/L-CTN": the President makes a law known.
  ['L', 'lệnh'],
]);

export const DOCUMENT_TYPES: readonly DocumentType[] = [...PARTY, ...STATE, ...NORMATIVE];

function rows(
  system: SymbolSystem,
  entries: readonly (readonly [string, ...string[]])[],
): readonly DocumentType[] {
  return entries.map(([code, ...names]) => ({ system, code, names }));
}
