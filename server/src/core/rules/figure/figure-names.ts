import { formatDecimal } from '../../arithmetic/decimal';
import type { BindingClaim, BoundFigure } from '../../claims/statement/evidence/binding';
import { foldText } from '../../reading/fold';
import type { Localized } from '../../text/localized';
import { textAt, textBefore, type Readable } from '../../text/span';
import { isPartLarger } from './bound-ratio';
import { squeezeBlanks } from '../../text/blanks';
import { numberInDigits } from './writing';

/** Names of two words; the first alone says nothing or something else. */
const PAIRS =
  'đảng viên|đồng chí|đại biểu|cán bộ|công chức|viên chức|hội viên|đoàn viên|học sinh|học viên|sinh viên|giáo viên|lao động|' +
  'nhân khẩu|cử tri|bị can|bị cáo|đối tượng|thí sinh|ứng viên|ủy viên|uỷ viên|thành viên|bệnh nhân|trường hợp|hồ sơ|đơn vị|' +
  'tổ chức|chi bộ|đảng bộ|đảng ủy|cơ sở|cơ quan|doanh nghiệp|hợp tác xã|công trình|công ty|dự án|nhiệm vụ|chỉ tiêu|tiêu chí|' +
  'văn bản|thủ tục|sản phẩm|chính sách|ý kiến|kiến nghị|sự việc|vụ việc|vụ án|gói thầu|điểm cầu|thị trấn|thị xã|tập thể|cá nhân';
/** Names of one. */
const SINGLE =
  'người|hộ|xã|phường|huyện|tỉnh|thôn|bản|ấp|tổ|vụ|việc|đơn|tin|án|phiếu|lượt|ca|lớp|trường|trạm|chợ|cây|con|máy|xe|bài|ngày|em|cháu|trẻ';
/** What is measured, with its magnitude. */
const MEASURED =
  '(?:(?:nghìn |ngàn )?(?:tỷ|tỉ|triệu|nghìn|ngàn) )?(?:đồng|USD|usd)|(?:nghìn |triệu )?(?:tấn|tạ|kg|ha|km|m|lít|m2|m3|MW|mw)';

/** The name right behind a figure: "hộ" of "756 hộ tham gia". What is not known to be one is left out, since verbs follow names without a mark. */
const NAME = new RegExp(String.raw`^\s?(?:${PAIRS}|${MEASURED}|${SINGLE})(?![\p{L}\d])`, 'u');

/** Names are told by their first words. */
const LONGEST = 40;

/** A figure with what it counts: "756 hộ". In English the number alone, as the name is a Vietnamese one. */
export function nameOf(text: Readable, { number, span }: BoundFigure): Localized {
  const behind = textAt(text, { start: span.end, end: span.end + LONGEST });
  const length = NAME.exec(foldText(behind))?.[0].length ?? 0;
  const name = squeezeBlanks(behind.slice(0, length));
  return { vi: numberInDigits(text, number) + name, en: formatDecimal(number.value, 'en') };
}

/** The whole of a share; "tổng số 756 hộ" where it is the number of all. */
export function nameOfWhole(text: Readable, binding: BindingClaim, whole: BoundFigure): Localized {
  const { vi, en } = nameOf(text, whole);
  const isAll = !isPlan(text, binding) && !isPartLarger(binding) && !whole.isMeasured;
  return isAll ? { vi: `tổng số ${vi}`, en } : { vi, en };
}

/** True where a percentage is of a plan: by its tie, or by the words behind it. */
function isPlan(text: Readable, { tie, target: { span } }: BindingClaim): boolean {
  if (PLAN_TIE.test(tie)) return true;
  return PLAN_WORDS.test(foldText(textAt(text, { start: span.end, end: span.end + LONGEST })));
}

const PLAN_TIE = /(?<!\p{L})plan(?!\p{L})/u;
const PLAN_WORDS = /^[^.;\d]{0,20}(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu)/u;

/** True where what a percentage is of is a plan: by the words of the percentage, or by those before that figure. */
export function isOfPlan(text: Readable, binding: BindingClaim): boolean {
  const base = binding.operands[1];
  if (base === undefined) return false;
  return isPlan(text, binding) || PLAN_BEFORE.test(foldText(textBefore(text, base.span.start, LONGEST)));
}

const PLAN_BEFORE =
  /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết|mục tiêu|giao)(?!\p{L})[^.;\d]{0,24}$/u;

/** What was planned: "dự toán 4.200 tỷ đồng", or the figure with its name where nothing says that it was a plan. */
export function nameOfPlan(text: Readable, binding: BindingClaim, plan: BoundFigure): Localized {
  const { vi, en } = nameOf(text, plan);
  if (!isOfPlan(text, binding)) return { vi, en };
  return { vi: `${planWordOf(text, binding, plan)} ${vi}`, en: `the plan of ${en}` };
}

/** What the text calls the plan: behind the percentage, or before the figure; else "kế hoạch". */
function planWordOf(text: Readable, { target: { span } }: BindingClaim, plan: BoundFigure): string {
  const { start } = plan.span;
  const behind = foldText(textAt(text, { start: span.end, end: span.end + LONGEST }));
  const before = foldText(textBefore(text, start, LONGEST));
  return (
    PLAN_WORD.exec(/^[^.;\d]*/u.exec(behind)?.[0] ?? '')?.[0] ?? PLAN_WORD.exec(before)?.[0] ?? 'kế hoạch'
  );
}

const PLAN_WORD = /(?<!\p{L})(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu)(?!\p{L})/u;
