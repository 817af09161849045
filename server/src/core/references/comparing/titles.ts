import { foldPhrase } from '../../reading/fold';

/** The words of a title in order, folded, without quotes and without the "về" or "về việc" that opens it. */
export function titleWords(title: string): readonly string[] {
  const words = foldPhrase(title).match(/[\p{L}\p{M}\d&]+/gu) ?? [];
  const opening = OPENINGS.find(phrase => phrase.every((word, index) => words[index] === word));
  return words.slice(opening?.length ?? 0);
}

const OPENINGS: readonly (readonly string[])[] = [['về', 'việc'], ['về'], ['v']];

/**
 * How much of the shorter of two titles the longer has as well, from 0 to 1: single words without order, since titles are
 * shortened and turned about. Words that any title has are not counted. Null where one of them has too few words to say.
 */
function sharedWords(first: string, second: string): number | null {
  const [one, other] = [contentWords(first), contentWords(second)];
  const [short, long] = one.size <= other.size ? [one, other] : [other, one];
  if (short.size < FEWEST) return null;
  const common = [...short].filter(word => long.has(word)).length;
  return common / short.size;
}

/** Below this, what two titles have in common is chance. */
const FEWEST = 5;

/** Titles that are shortened, turned about or told in other words have more than this in common. */
const LEAST_SHARED = 0.3;

/** True where two titles have so little in common that they are those of two documents; false where they are too short to say. */
export function haveNothingInCommon(first: string, second: string): boolean {
  const share = sharedWords(first, second);
  return share !== null && share < LEAST_SHARED;
}

/** True where only one of two titles is that of a document which changes another: they are of two documents. */
export function doesOneAmend(first: string, second: string): boolean {
  const [one, other] = [first, second].map(title => titleWords(title).slice(0, 2).join(' '));
  return (one === AMENDS) !== (other === AMENDS);
}

const AMENDS = 'sửa đổi';

function contentWords(title: string): ReadonlySet<string> {
  return new Set(titleWords(title).filter(word => !COMMON_WORDS.has(word)));
}

/** Words that join, and words of which titles of all subjects are made. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'và của các cho trong với tại từ đến theo về việc một số những được có là năm giai đoạn nhiệm kỳ quy định hướng dẫn ban hành ' +
    'thực hiện triển khai tổ chức công tác tăng cường nâng cao chất lượng hiệu quả đẩy mạnh tiếp tục sự lãnh đạo đảng đối chi tiết ' +
    'điều luật thi hành sửa đổi bổ sung kế hoạch chương trình nghị quyết chỉ thị tỉnh địa bàn'
  ).split(' '),
);
