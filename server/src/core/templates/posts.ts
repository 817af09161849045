import { capitalize } from '../text/capitalize';

/** "CHÁNH VĂN PHÒNG" → "Chánh Văn phòng": a post in the letters of a sentence, with the capitals of the body in it. */
export function postInText(post: string): string {
  return POSTS.get(post) ?? capitalize(post.toLowerCase());
}

const POSTS: ReadonlyMap<string, string> = new Map(
  [
    'Chánh Văn phòng',
    'Chánh Thanh tra',
    'Tổng Thanh tra',
    'Tổng Giám đốc',
    'Tổng Kiểm toán nhà nước',
    'Trưởng Công an',
    'Chủ tịch Quốc hội',
    'Bộ trưởng, Chủ nhiệm',
  ].map(post => [post.toUpperCase(), post]),
);

/** Those who stand for a post: "các Phó Giám đốc"; a minister has other names for them. */
export function deputiesOf(post: string): string {
  switch (post) {
    case 'Bộ trưởng':
      return 'các Thứ trưởng';
    case 'Bộ trưởng, Chủ nhiệm':
      return 'các Phó Chủ nhiệm';
    default:
      return `các Phó ${post}`;
  }
}
