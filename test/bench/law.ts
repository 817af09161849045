/** How many articles the law for measuring has. */
export const ARTICLES = 3_000;

/** A law of some 1 MB: 3,000 articles in 60 chapters, each with clauses and points and a reference to another article. */
export function makeLaw(): string {
  const head = [
    'QUỐC HỘI                     CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Luật số: 64/2025/QH15        Độc lập - Tự do - Hạnh phúc',
    'LUẬT',
    'Hồ sơ, giấy tờ',
    'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
  ];
  const articles = Array.from({ length: ARTICLES }, (_, index) => makeArticle(index));
  return [...head, ...articles.flat()].join('\n\n');
}

const PER_CHAPTER = 50;

function makeArticle(index: number): readonly string[] {
  const number = index + 1;
  const chapter = index % PER_CHAPTER === 0 ? [makeChapter(index / PER_CHAPTER)] : [];
  return [
    ...chapter,
    `Điều ${String(number)}. Thành phần hồ sơ số ${String(number)}`,
    `1. Hồ sơ theo khoản 2 Điều ${String(1 + ((number * 7) % ARTICLES))} của Luật này gồm:`,
    'a) Đơn đề nghị theo mẫu của cơ quan có thẩm quyền;',
    'b) Giấy tờ chứng minh nơi cư trú.',
    '2. Cơ quan tiếp nhận trả kết quả trong 05 ngày làm việc.',
  ];
}

const TENS = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX'] as const;
const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

function makeChapter(index: number): string {
  const number = index + 1;
  return `Chương ${TENS[Math.floor(number / 10)] ?? ''}${UNITS[number % 10] ?? ''}\nTHÀNH PHẦN HỒ SƠ`;
}
