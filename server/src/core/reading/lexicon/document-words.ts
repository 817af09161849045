import type { WordTable } from './word-class';

/** Documents, their parts, and how a text points at them. */
export const DOCUMENT_WORDS: WordTable = {
  /** Types of documents that may have a symbol. */
  type:
    'nghị quyết, nghị quyết liên tịch, quyết định, quy định, quy chế, điều lệ, chỉ thị, kết luận, thông báo kết luận, ' +
    'thông báo, thông cáo, thông tri, thông tư, thông tư liên tịch, hướng dẫn, báo cáo, kế hoạch, quy hoạch, chương trình, ' +
    'chương trình hành động, đề án, phương án, dự án, tờ trình, công văn, công điện, biên bản, nghị định, luật, bộ luật, ' +
    'pháp lệnh, lệnh, bản sao, văn bản hợp nhất',
  /** Mean a document in small letters too; the others are words of the language as well. */
  'strict-type': 'nghị quyết, nghị định, thông tư, thông tư liên tịch, chỉ thị',
  /** May have a bare number behind them: "Nghị định 30". */
  'numbered-type':
    'nghị quyết, nghị quyết liên tịch, nghị định, thông tư, thông tư liên tịch, quyết định, quy định, chỉ thị, kết luận, ' +
    'hướng dẫn, kế hoạch, chương trình, đề án, thông tri, thông báo, thông báo kết luận, công văn, công điện, tờ trình',
  law: 'luật, bộ luật, pháp lệnh',
  provision: 'tiết, điểm, khoản, điều, mục, chương, phần, tiểu mục',
  'provision-annex': 'phụ lục',
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
};
