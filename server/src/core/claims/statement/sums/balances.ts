import { hasAny } from '../measures/bits';
import { addIntervals, EXACTLY_ONE, type Interval, subtractIntervals } from '../../../arithmetic/interval';
import type { Hypothesis } from '../evidence/hypothesis';
import type { Measure, Statement } from '../measures/measure';
import { likenessBetween } from '../measures/noun';
import { SIGN } from '../measures/signs';
import { before } from '../measures/window';
import { wordsBefore } from '../remainders/own-words';

const CLOSING_REACH = 60;
const CLOSING = /(?:^|\P{L})(?:còn|cuối kỳ|cuối năm|cuối quý|cuối tháng|kỳ sau|năm sau|số dư|tồn)(?!\p{L})/u;
const OPENING_REACH = 50;
const OPENING = /(?:^|\P{L})(?:đầu kỳ|đầu năm|đầu quý|đầu tháng|kỳ trước|năm trước|số dư|tồn)(?!\p{L})/u;
const IN =
  /(?:^|\P{L})(?:tiếp nhận|nhận|mới|thêm|thu|phát sinh|kết nạp|chuyển đến|vận động|tăng|nhập|vay|tái nghèo|bổ sung)(?!\p{L})/u;
const OUT =
  /(?:^|\P{L})(?:giải quyết|chi|xong|trả|thanh toán|thu hồi|thoát(?: nghèo)?|sử dụng|chuyển đi|từ trần|qua đời|xóa tên|khai trừ|giảm|xuất|xử lý)(?!\p{L})/u;

/** "kỳ trước chuyển sang 74 đơn, tiếp nhận mới 318 đơn, đã giải quyết 341 đơn; còn 51 đơn": what was, came and went. */
export function balanceHypotheses(statement: Statement, closing: Measure): readonly Hypothesis[] {
  if (!hasAny(closing.signs, SIGN.closing) || !CLOSING.test(closing.gap.slice(-CLOSING_REACH))) return [];
  if (!isLevel(closing)) return [];
  const near = before(statement, closing, 8).filter(
    measure =>
      measure.kind === 'count' &&
      measure.slash === null &&
      (isLevel(measure) || MOVED.test(wordsBefore(measure))) &&
      measure.depth <= closing.depth &&
      isLike(measure, closing),
  );
  const opened = near.findIndex(measure => OPENING.test(measure.gap.slice(-OPENING_REACH)));
  const opening = near[opened];
  const isTold = opened > 0;
  const moves = isTold ? near.slice(0, opened).reverse() : movesBehind(statement, closing);
  if (opening === undefined || moves.length < 2 || !moves.some(isOut) || !moves.some(isIn)) return [];
  if (!moves.every(move => isOut(move) || isIn(move))) return [];
  const dividend = moves.reduce(
    (sum: Interval, move) =>
      isOut(move) ? subtractIntervals(sum, move.value) : addIntervals(sum, move.value),
    opening.value,
  );
  if (dividend.low <= 0n) return [];
  const quotient = { dividend, divisor: EXACTLY_ONE };
  return [
    {
      relation: 'balance',
      target: closing,
      operands: [opening, ...moves],
      quotient,
      tie: isTold ? 'balance' : 'balance behind',
    },
  ];
}

/** "Đầu năm có 245 hộ nghèo, cuối năm còn 201 hộ; trong năm thoát nghèo 56 hộ, phát sinh 12 hộ": what moved stands behind what is left. */
function movesBehind(statement: Statement, closing: Measure): readonly Measure[] {
  const moves: Measure[] = [];
  for (let at = closing.index + 1; moves.length < MOST_MOVES; at += 1) {
    const measure = statement[at];
    if (measure?.sentence !== closing.sentence) break;
    if (measure.kind !== 'count' || measure.depth > closing.depth) continue;
    const moved = isLevel(measure) && isLike(measure, closing) && (isOut(measure) || isIn(measure));
    if (!moved || measure.slash !== null) break;
    moves.push(measure);
  }
  return moves;
}

const MOST_MOVES = 4;

/** "phát sinh tăng 12.300.000 đồng" is what came, and no change of a figure. */
const MOVED =
  /^ ?(?:trong (?:kỳ|năm|quý|tháng) )?(?:phát sinh (?:tăng|giảm)|(?:tăng|giảm) trong (?:kỳ|năm|quý|tháng)) /u;

/** "245 hộ nghèo", "phát sinh 12 hộ": a move is told in fewer words. */
function isLike(measure: Measure, closing: Measure): boolean {
  if (measure.noun === '') return !closing.isMeasured;
  return likenessBetween(measure, closing) === 'same' || closing.noun.startsWith(`${measure.noun} `);
}

/** What there is or moved; "số dư" reads like a distance. */
function isLevel({ way, gap }: Measure): boolean {
  return way === null || (way === 'either' && gap.includes('số dư'));
}

/** "chi xây dựng, sửa chữa nhà ở 6.018 triệu đồng": a semicolon parts more than a comma. */
function movedBy(measure: Measure): string {
  const { gap } = measure;
  return gap.includes(';') ? gap.slice(gap.lastIndexOf(';') + 1).slice(-LONGEST) : wordsBefore(measure);
}

const LONGEST = 70;

function isOut(measure: Measure): boolean {
  const words = movedBy(measure);
  return OUT.test(words) && !words.includes('chuyển đến');
}

function isIn(measure: Measure): boolean {
  return IN.test(movedBy(measure)) && !isOut(measure);
}
