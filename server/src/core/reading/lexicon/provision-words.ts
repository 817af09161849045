/** The units of a text by their words, those within others first. */
export const UNIT_WORDS = [
  ['tiết', 'subpoint'],
  ['điểm', 'point'],
  ['khoản', 'clause'],
  ['điều', 'article'],
  ['tiểu mục', 'subsection'],
  ['mục', 'section'],
  ['chương', 'chapter'],
  ['phần', 'part'],
  ['phụ lục', 'annex'],
] as const;
