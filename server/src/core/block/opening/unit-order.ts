/** A number and the letter of an inserted unit: "12a" is 12 and "a", "3" is 3 and "". */
interface NumberLabel {
  readonly number: number;
  readonly suffix: string;
}

/** True where an article may follow another: "6" or "5a" behind "5", "5b" or "6" behind "5a". */
export function followsArticle(label: string, last: string): boolean {
  return followsNumber(readNumber(label), readNumber(last));
}

/** True where a clause may follow another, or be the first: "1". */
export function followsClause(label: string, last: string | undefined): boolean {
  return last === undefined ? label === '1' : followsArticle(label, last);
}

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: points go by the Vietnamese alphabet without ă, â, ê, ô, ơ, ư. */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** True where a point may follow another, or be the first: "đ" behind "d", "a1" behind "a". */
export function followsPoint(label: string, last: string | undefined): boolean {
  const letter = POINT_LETTERS.indexOf(label.charAt(0));
  if (last === undefined) return label === 'a';
  const before = POINT_LETTERS.indexOf(last.charAt(0));
  if (label.length === 1) return letter === before + 1;
  return letter === before && Number(label.slice(1)) === Number(last.slice(1)) + 1;
}

function readNumber(label: string): NumberLabel {
  const number = Number.parseInt(label, 10);
  return { number, suffix: label.slice(String(number).length) };
}

function followsNumber(next: NumberLabel, last: NumberLabel): boolean {
  if (next.suffix === '') return next.number === last.number + 1;
  if (next.number !== last.number) return false;
  return last.suffix === '' ? next.suffix === 'a' : isNextSuffix(next.suffix, last.suffix);
}

function isNextSuffix(suffix: string, last: string): boolean {
  return POINT_LETTERS.indexOf(suffix) === POINT_LETTERS.indexOf(last) + 1;
}
