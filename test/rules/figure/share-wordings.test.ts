import { itLeavesAlone, itTells } from '../../helpers/wordings';

describe('shares: two readings of one figure', () => {
  itTells([
    [
      'a slip that another reading gives by chance',
      'Cấp tỉnh xét nghiệm 318 mẫu: 301/318 mẫu đạt (94,7%) và 17/318 mẫu không đạt (5,6%).',
      'percent-mismatch.mismatch error "5,6%"',
      '5,3%',
    ],
    [
      'a slip that another reading gives where it is cut off',
      'Toàn tỉnh có 524 trường, trong đó có 389 trường đạt chuẩn quốc gia, đạt tỷ lệ 74,2% (mức độ 2: 67 trường, chiếm 12,7% số trường đạt chuẩn).',
      'percent-mismatch.mismatch-apart error "12,7%"',
      '17,2%',
    ],
  ]);
  itLeavesAlone([
    [
      'another reading gives it and hardly less is said of that',
      'Phát hiện 268 vụ với 391 đối tượng; khởi tố 219 vụ với 318 bị can, trong đó có 68 bị can có tiền án, chiếm 17,4% số đối tượng.',
    ],
  ]);
});
