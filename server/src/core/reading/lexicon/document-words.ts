import { LAW_NAMES } from './law-names';
import { UNIT_WORDS } from './provision-words';
import { TYPE_NAMES } from './type-names';
import type { WordTable } from './word-class';

/** Documents, their parts, and how a text points at them. */
export const DOCUMENT_WORDS: WordTable = {
  /** Types of documents that may have a symbol. */
  type: TYPE_NAMES.join(', '),
  /** Mean a document in small letters too. The others are words of the language as well: "quy định", "kế hoạch". */
  'strict-type': 'nghị quyết, nghị định, thông tư, thông tư liên tịch, chỉ thị',
  /** May have a bare number behind them: "Nghị định 30". Of "Báo cáo 2" and "Điều lệ 3" the digit counts or numbers something. */
  'numbered-type':
    'nghị quyết, nghị quyết liên tịch, nghị định, thông tư, thông tư liên tịch, quyết định, quy định, chỉ thị, kết luận, ' +
    'hướng dẫn, kế hoạch, chương trình, đề án, thông tri, thông báo, thông báo kết luận, công văn, công điện, tờ trình',
  /** Works planned by periods and years: "Kế hoạch 5/2026", "Chương trình 2026". */
  'periodic-type': 'nghị quyết, kế hoạch, chương trình, đề án, hướng dẫn, thông báo',
  law: Object.keys(LAW_NAMES).join(', '),
  /** Of an annex there may be one alone, so it is cited without a label too. */
  provision: unitWords(unit => unit !== 'annex'),
  'provision-annex': unitWords(unit => unit === 'annex'),
  /** Behind a type: "Nghị quyết này", "Kết luận nêu trên", "Quyết định đó". */
  pointer: 'này, nêu trên, nói trên, kể trên, dẫn trên, trên, đó, ấy',
  /** Open the conference by which a resolution is known: "Nghị quyết Trung ương 4 khóa XII". */
  conference: 'hội nghị, trung ương',
  /** "sau đây gọi tắt là": where a text gives a short name. */
  here: 'đây',
  naming: 'gọi, viết',
  basis: 'căn cứ, theo, theo đề nghị, xét, xét đề nghị, thực hiện, trên cơ sở, quán triệt, triển khai',
  'title-opening':
    'về, quy định, quy chế, ban hành, hướng dẫn, sửa đổi, phê duyệt, công bố, bãi bỏ, điều chỉnh, thành lập, thông qua, ' +
    'tổng kết, thay thế, bổ sung, kèm theo',
  /** How the names of bodies begin. */
  organ:
    'ban, bộ, chính phủ, thủ tướng, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, đảng ủy, đảng bộ, chi bộ, ủy ban, ' +
    'ubnd, hđnd, hội đồng, sở, văn phòng, cục, tổng cục, chi cục, phòng, thường trực, quốc hội, chủ tịch, thanh tra, ' +
    'ngân hàng, tòa án, viện, trường, trung tâm, công an, tỉnh đoàn, thành đoàn, liên đoàn, bộ trưởng, giám đốc, bí thư',
  /** Before the names of persons. */
  person: 'ông, bà, đồng chí',
  /** Before the names of places. */
  place: 'tỉnh, thành phố, huyện, quận, thị xã, thị trấn, xã, phường',
  /** Areas, parts and groups, of which there are several with a number each. */
  series:
    'phân khu, quân khu, khu vực, tiểu khu, tiểu vùng, tiểu dự án, hợp phần, gói thầu, cụm thi đua, khối thi đua',
  /** What the name of a term has, before its ordinal. */
  'office-term': 'khóa, đại hội',
};

function unitWords(isMeant: (unit: (typeof UNIT_WORDS)[number][1]) => boolean): string {
  return UNIT_WORDS.flatMap(([words, unit]) => (isMeant(unit) ? [words] : [])).join(', ');
}
