/** What names the rest of a list. */
export const REST = /(?:còn lại|số còn|khác)(?!\p{L})/u;

/** Members that a list names without a number: "cùng các công dân", "và một quan sát viên", "v.v.". */
export const UNCOUNTED =
  /(?:^|\s)(?:(?:cùng|kèm|ngoài ra)(?=\s)|(?:và|cùng|với)\s+(?:một|hai|ba|bốn|năm|nhiều|các|những|vài|số|hàng|toàn)(?=\s)|v\.v|vv|trong đó)/u;

/** A member in words: "một ca ghép gan", "nhiều người khác". */
const IN_WORDS =
  /^\s*(?:có\s+)?(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều|các|những|vài|hàng|số|toàn|còn)(?=\s)/u;

/** True for words between commas that add no member: ", thiệt mạng", ", huyện Hòa An". */
export function isAside(words: string): boolean {
  return !/^\s*và\s/u.test(words) && !IN_WORDS.test(words) && !UNCOUNTED.test(words);
}
