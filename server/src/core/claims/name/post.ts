import { squeezeBlanks } from '../../text/blanks';

/** What a person is said to be right behind the name: "Phó Chủ tịch UBND xã". */
export interface Post {
  readonly isDeputy: boolean;
  /** Folded: "chủ tịch". */
  readonly title: string;
  /** The first words of the body, folded: "ubnd xã". */
  readonly body: string;
}

const TITLES =
  'tổng bí thư|bí thư|chủ tịch|tổng giám đốc|giám đốc|chánh văn phòng|chánh thanh tra|trưởng ban|trưởng phòng|trưởng công an|bộ trưởng|' +
  'cục trưởng|chi cục trưởng|vụ trưởng|viện trưởng|hiệu trưởng|chủ nhiệm|thủ tướng';

/** Behind a name: ", Phó Bí thư Thường trực Huyện ủy", " - Thứ trưởng Bộ Tài chính". */
const POST = new RegExp(
  String.raw`^\s?(?:[,–-]|\()\s?(?<deputy>phó )?(?:(?<title>${TITLES})|(?<vice>thứ trưởng))(?: thường trực)?(?<body>(?: [\p{L}&]{2,}){0,2})`,
  'u',
);
const REACH = 90;

/** Reads the post behind a name that ends at an offset of a folded text; null where none stands there. */
export function readPost(folded: string, end: number): Post | null {
  const groups = POST.exec(squeezeBlanks(folded.slice(end, end + REACH)))?.groups;
  if (groups === undefined) return null;
  const { deputy, title = 'bộ trưởng', vice, body = '' } = groups;
  return { isDeputy: deputy !== undefined || vice !== undefined, title, body: body.trim() };
}

/** Whether two posts are one but for "Phó". */
export function areDeputies(one: Post, other: Post): boolean {
  return (
    one.title === other.title && one.body === other.body && one.body !== '' && one.isDeputy !== other.isDeputy
  );
}

/** Whether two posts may be those of one person: equal as far as both are told. */
export function mayBeOne(one: Post | null, other: Post | null): boolean {
  if (one === null || other === null) return true;
  return one.title === other.title && one.isDeputy === other.isDeputy && one.body === other.body;
}
