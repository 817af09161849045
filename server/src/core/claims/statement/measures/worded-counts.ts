import { decimalFromInteger } from '../../../arithmetic/decimal';
import type { Span } from '../../../text/span';
import type { NumberClaim } from '../../claim';
import { DIGIT_WORDS } from '../../worded/number-words';
import { isPerson } from './noun';

/** A figure, where it stands, and where what it counts is said. */
interface Countable {
  readonly span: Span;
  readonly kind: 'count' | 'rate' | 'points';
  readonly end: number;
}

/** A part and its percentage stand so near at most. */
const REACH = 100;

const NUMBERS = [...DIGIT_WORDS, 'mười'];
const NUMERAL = `(?:${NUMBERS.slice(1).join('|')})`;
/** What besides persons is counted in words. */
const THINGS =
  'vụ|việc|đơn|hộ|xã|phường|thị trấn|huyện|tỉnh|trường|tổ chức|chi bộ|đảng bộ|đơn vị|cơ sở|dự án|công trình|bản án|phiếu|ca|thôn|lớp|doanh nghiệp|hợp tác xã|chỉ tiêu|tiêu chí|nhiệm vụ|văn bản|mẫu|chuyến|cuộc|ý kiến';

/** "; bảy đại biểu là người ngoài Đảng (chiếm ", " có hai đại biểu không tán thành, chiếm tỷ lệ ". */
const COUNTED = new RegExp(
  String.raw`(?:^|[;,.:(] |(?<!\p{L})(?:có|và|là|với|gồm|thêm|còn) )(?<part>${NUMERAL}) (?<between>trong (?:tổng )?số (?<whole>${NUMERAL}) )?(?<noun>\p{L}+(?: \p{L}+){0,2})(?: [^;.():]{0,60})?(?:,? ?\((?:tỷ lệ |tỉ lệ |chiếm |đạt |bằng )*|, (?:chiếm|đạt|bằng)(?: tỷ lệ| tỉ lệ)? |,? chiếm (?:tỷ lệ |tỉ lệ )?)$`,
  'u',
);

const THING = new RegExp(String.raw`^(?:${THINGS})(?!\p{L})`, 'u');

/**
 * Adds the counts in words whose percentage stands behind them: "một đại biểu là người dân tộc thiểu số (chiếm 1,05%)", "hai trong số ba dự
 * án (66,7%)". Other numbers in words are mostly no figures: "một phần", "hai bên". Linear: only the words right before percentages are read.
 */
export function addWordedCounts<Found extends Countable>(
  text: string,
  found: readonly Found[],
  countOf: (number: NumberClaim) => Found,
): readonly Found[] {
  const all: Found[] = [];
  for (const figure of found) {
    if (figure.kind === 'rate') {
      // "ba đại biểu dưới 35 tuổi (chiếm 3,16%)": an age is of those who are counted.
      const age = all.at(-1);
      const isAged = age !== undefined && text.startsWith(' tuổi', age.end);
      const before = isAged ? all.at(-2) : age;
      const worded = countsBefore(text, before?.span.end ?? 0, figure.span.start).map(countOf);
      all.splice(isAged ? -1 : all.length, 0, ...worded);
    }
    all.push(figure);
  }
  return all.length === found.length ? found : all;
}

function countsBefore(text: string, from: number, to: number): readonly NumberClaim[] {
  const start = Math.max(from, to - REACH);
  const match = COUNTED.exec(text.slice(start, to));
  const { part, between, whole, noun } = match?.groups ?? {};
  if (match === null || part === undefined || noun === undefined) return [];
  if (!isPerson(noun) && !THING.test(noun)) return [];
  const at = start + match.index + match[0].indexOf(`${part} `);
  const first = numberOf(part, at);
  if (between === undefined || whole === undefined) return [first];
  return [first, numberOf(whole, at + part.length + between.length - whole.length)];
}

function numberOf(word: string, start: number): NumberClaim {
  const value = decimalFromInteger(NUMBERS.indexOf(word));
  const span = { start, end: start + word.length };
  return { kind: 'number', span, value, notation: 'words', problem: 'none' };
}
