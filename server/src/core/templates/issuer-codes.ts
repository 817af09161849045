import { DEPARTMENTS } from '../reading/lexicon/departments';

/**
 * Codes that bodies of these names write everywhere, though each head fixes those of his own agency (Nghị định 30/2020/NĐ-CP, Phụ lục I,
 * Mục II.3.b). Schools, hospitals and enterprises abbreviate their names in many ways, so none of theirs stands here.
 */
export const CUSTOMARY_CODES: readonly (readonly [opening: string, code: string])[] = [
  ...DEPARTMENTS.flatMap(({ names, code }) => names.map(name => [name, code] as const)),
  ['phòng kinh tế, hạ tầng và đô thị', 'PKTHTĐT'],
  ['phòng kinh tế', 'PKT'],
  ['phòng văn hóa - xã hội', 'PVHXH'],
  ['trung tâm phục vụ hành chính công', 'TTPVHCC'],
  ['ban quản lý dự án', 'BQLDA'],
  ['trạm y tế', 'TYT'],
  ['kho bạc nhà nước', 'KBNN'],
  ['bảo hiểm xã hội', 'BHXH'],
  ['liên đoàn lao động', 'LĐLĐ'],
  ['ủy ban mặt trận tổ quốc', 'MTTQ-BTT'],
  ['ban thường trực ủy ban mặt trận tổ quốc', 'MTTQ-BTT'],
  ['ban kinh tế - ngân sách', 'BKTNS'],
  ['ban văn hóa - xã hội', 'BVHXH'],
  ['ban pháp chế', 'BPC'],
  ['ban dân tộc', 'BDT'],
];
