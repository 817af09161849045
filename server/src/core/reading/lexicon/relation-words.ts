import type { WordTable } from './word-class';

/** How the figures of a sentence stand to each other. */
export const RELATION_WORDS: WordTable = {
  /** Open the parts of a total. */
  parts: 'gồm, bao gồm, gồm có, chia ra, trong đó',
  rest: 'còn lại',
  /** Tie a percentage to the count before it. */
  share: 'chiếm, đạt, bằng, vượt, tương đương, tương ứng, tỷ lệ, tỷ trọng, hoàn thành',
  /** What a percentage is measured against. */
  plan:
    'kế hoạch, kh, chỉ tiêu, dự toán, nghị quyết, nq, mục tiêu, nhiệm vụ, định mức, hạn mức, yêu cầu, khối lượng, ' +
    'công suất, tổng mức, tổng vốn, vốn, khv, pháp lệnh',
  /** All of what is counted: "% tổng số xã", "% số hộ". */
  whole: 'số, tổng, tổng số',
  /** Announce percentages that are the shares of one whole. */
  structure: 'cơ cấu, xếp loại, phân loại',
  /** Lead from the first value of a change to the second. */
  arrow: 'lên, xuống, còn, thành',
  from: 'từ',
  until: 'đến, tới',
  with: 'với',
  and: 'và, hoặc, hay, cùng',
};
