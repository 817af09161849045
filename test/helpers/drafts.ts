/** A percentage that is wrong: 402/756 is 53,17 %. */
export const WRONG = 'Đến nay có 402/756 người tham gia, chiếm 53,71%.\n';

/** A percentage that was cut off: 6.270/6.294 is 99,62 %. */
export const TRUNCATED = 'Có 6.270/6.294 người dự, đạt 99,61%.\n';

/** A decimal point, which can be repaired without asking. */
export const POINT = 'Thu ngân sách tăng 99.61% so với cùng kỳ.\n';

/** Nothing to find. */
export const CLEAN = 'Đến nay có 402/756 người tham gia, chiếm 53,17%.\n';
