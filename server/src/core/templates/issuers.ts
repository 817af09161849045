import { foldPhrase } from '../reading/fold';
import { ISSUING_BODIES } from '../reading/lexicon/issuers';

/** What the name of an issuing body tells of the form of its documents. */
export interface IssuerForm {
  /** The code in the symbol: "ĐU". */
  readonly code: string;
  /** The body above it in the letterhead, in capitals; empty where none is printed. */
  readonly superior: string;
  /** The lines above the signature. */
  readonly signing: string;
}

/**
 * The form for an issuing body by its name: "Đảng ủy xã Hòa An" → ĐU, "T/M ĐẢNG ỦY". What cannot be told is "…", to be filled by
 * the drafter: each head of an agency fixes its short codes himself (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.3.b).
 */
export function readIssuerForm(issuer: string): IssuerForm {
  const name = foldPhrase(issuer).replaceAll('uỷ', 'ủy');
  const row = FORMS.find(([opening]) => name.startsWith(opening));
  if (row === undefined) return UNKNOWN;
  const [, code, superior, signing] = row;
  return { code: code === UNKNOWN.code ? codeOfBoard(name) : code, superior, signing };
}

/** "Ban Tuyên giáo và Dân vận Tỉnh ủy" → BTGDVTU: a board of the Party has its own code and that of its level. */
function codeOfBoard(name: string): string {
  const body = ISSUING_BODIES.find(({ system, names }) => {
    return system === 'party' && names.some(known => name.startsWith(known));
  });
  return body?.code ?? UNKNOWN.code;
}

const UNKNOWN: IssuerForm = { code: '…', superior: '', signing: 'THỦ TRƯỞNG CƠ QUAN' };

type Row = readonly [opening: string, code: string, superior: string, signing: string];

const FORMS: readonly Row[] = [
  ['tỉnh ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['thành ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban thường vụ tỉnh ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban thường vụ đảng ủy', 'ĐU', 'ĐẢNG BỘ TỈNH …', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đảng ủy', 'ĐU', 'ĐẢNG BỘ TỈNH …', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
  ['chi bộ', 'CB', 'ĐẢNG BỘ …', 'T/M CHI BỘ\nBÍ THƯ'],
  ['ủy ban nhân dân', 'UBND', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['hội đồng nhân dân', 'HĐND', '', 'TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
  ['ủy ban kiểm tra', '…', '', 'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM'],
  ['ban tuyên giáo và dân vận', '…', '', 'TRƯỞNG BAN'],
  ['ban tổ chức', '…', '', 'TRƯỞNG BAN'],
  ['ban nội chính', '…', '', 'TRƯỞNG BAN'],
  ['ban quản lý dự án', '…', 'ỦY BAN NHÂN DÂN …', 'GIÁM ĐỐC'],
  ['ủy ban mặt trận tổ quốc', '…', '', 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH'],
  ['văn phòng hội đồng nhân dân và ủy ban nhân dân', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng hđnd và ubnd', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng ủy ban nhân dân', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['trung tâm ', '…', 'ỦY BAN NHÂN DÂN …', 'GIÁM ĐỐC'],
  ['sở ', '…', 'ỦY BAN NHÂN DÂN TỈNH …', 'GIÁM ĐỐC'],
  ['phòng ', '…', 'ỦY BAN NHÂN DÂN …', 'TRƯỞNG PHÒNG'],
  ['bộ ', '…', '', 'BỘ TRƯỞNG'],
  ['trường ', '…', '', 'HIỆU TRƯỞNG'],
  ['ban chấp hành đoàn', '…', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đoàn ', '…', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
];
