/**
 * A text without the marks of Vietnamese, in small letters, for searching: "Công tác văn thư" and "cong tac van thu" give the
 * same. Lengths change, so no position may be taken from it. Linear.
 */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
}
