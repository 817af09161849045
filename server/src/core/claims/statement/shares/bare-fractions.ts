import { beforeFirstMark, behindLastMark } from '../../../text/mark-bounds';
import type { Measure, Statement } from '../measures/measure';

/** A fraction of the members of something, with no percentage beside it: "54/51 xã". */
export interface BareFraction {
  readonly part: Measure;
  readonly whole: Measure;
}

/**
 * The fractions that say how many of all members of something there are, and have no percentage beside them: "đã có 18/19 thôn". Those that
 * words of plans and attainments stand around are left out, and so is what may be a date. In order of the text. Linear.
 */
export function bareFractionsOf(statement: Statement): readonly BareFraction[] {
  return statement.flatMap(part => {
    const whole = statement[part.index + 1];
    if (part.slash !== 'part' || whole?.slash !== 'whole') return [];
    return isOfMembers(part, whole) && !isOfPlan(statement, whole) && !hasRate(statement, whole)
      ? [{ part, whole }]
      : [];
  });
}

function isOfMembers(part: Measure, whole: Measure): boolean {
  if (![part, whole].every(isExactCount) || !MEMBER.test(whole.noun)) return false;
  return mayBeDay(part, whole) ? COUNTED.test(part.gap) : OPENED.test(part.gap);
}

/** Units that are all known, and persons who are. */
const MEMBER = new RegExp(
  String.raw`^(?:thôn|xã|phường|thị trấn|thị xã|đặc khu|quận|huyện|tỉnh|tổ dân phố|bản|ấp|buôn|làng|khóm|khu phố|khu dân cư|chi bộ|đảng bộ|đảng ủy|đảng uỷ|` +
    String.raw`tổ chức|cơ sở|chi hội|chi đoàn|trường|lớp|trạm|hộ|cơ quan|đơn vị|địa phương|sở|ban|ngành|phòng|hợp tác xã|khoa|khu vực bỏ phiếu|điểm bỏ phiếu|tổ bầu cử|đại biểu|đảng viên|em|cháu|học sinh)(?!\p{L})`,
  'u',
);

function isExactCount({ kind, number, qualifier, exponent }: Measure): boolean {
  const { value, problem } = number;
  return (
    kind === 'count' && qualifier === 'exact' && problem === 'none' && value.scale === 0 && exponent === 0
  );
}

/** "19/5", "30/4". */
function mayBeDay(part: Measure, whole: Measure): boolean {
  return part.number.value.units <= 31n && whole.number.value.units <= 12n;
}

/** "đã có", "ở", "cả": what counts those who are there. */
const COUNTING = String.raw`(?<!\p{L})(?:có|còn|ở|tại|trong|cả|nay|hiện)(?: đủ)? $`;
const COUNTED = new RegExp(COUNTING, 'u');
/** So, or where a clause begins. "Thành lập 54/51 chi bộ", "kết nạp 209/150 đảng viên" may well speak of a plan. */
const OPENED = new RegExp(String.raw`${COUNTING}|(?:^|[.;,(\t] ?)$`, 'u');

/** True where a plan, an attainment or a quota is spoken of in the clauses around a fraction. */
function isOfPlan(statement: Statement, { index, sentence }: Measure): boolean {
  const own = (first: number, end: number): Statement =>
    statement.slice(Math.max(0, first), end).filter(measure => measure.sentence === sentence);
  const before = own(index - REACH, index).map(({ gap }) => gap);
  const after = own(index, index + REACH).map(({ behind }) => behind);
  return (
    PLAN.test(behindLastMark(before.join('#'), CLAUSE_ENDS)) ||
    PLAN.test(beforeFirstMark(after.join('#'), CLAUSE_ENDS))
  );
}

const REACH = 6;

const CLAUSE_ENDS = '.!?;\t';

/** "đạt chuẩn nông thôn mới" is what a commune is, "đạt 54/51 xã" what a plan has come to. */
const PLAN = new RegExp(
  String.raw`(?<!\p{L})(?:kế hoạch|kh|chỉ tiêu|mục tiêu|dự kiến|đề ra|dự toán|định mức|biên chế|định biên|vượt|so với|bằng|thêm|kết nạp|tuyển(?: sinh)?|` +
    String.raw`tăng(?! cường)|giảm(?! nghèo)|đạt(?! (?:chuẩn|danh hiệu|tiêu chuẩn|tiêu chí|yêu cầu|loại))|` +
    String.raw`(?<!bàn |tham gia )giao(?! thông| ban| lưu| dịch| đất| rừng| nhiệm vụ))(?!\p{L})`,
  'u',
);

/** True where the next figure is a percentage, which is judged with its fraction. */
function hasRate(statement: Statement, whole: Measure): boolean {
  const next = statement[whole.index + 1];
  return next?.sentence === whole.sentence && next.kind !== 'count' && !next.gap.includes(';');
}
