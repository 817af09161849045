import type { Measure, Statement } from '../measures/measure';

/** "giảm 23 vụ (-7,44%)", "tăng 34,7% (tăng 24.860 doanh nghiệp)": the counts that the percentage may tell in another way. */
export function amountsOf(statement: Statement, rate: Measure): readonly Measure[] {
  const next = statement[rate.index + 1];
  const beside = amountsBefore(statement, rate);
  if (next === undefined || !isCount(next, rate)) return beside;
  if ((next.way ?? rate.way) !== null && (BEHIND.test(next.gap) || isToldAgain(rate, next)))
    return [...beside, next];
  return [...beside, ...behindValue(next, statement[rate.index + 2])];
}

function isToldAgain(rate: Measure, next: Measure): boolean {
  return next.way === rate.way && AGAIN.test(next.gap) && !/^[^.;]{0,40} so (?:với )?/u.test(next.behind);
}

/** "giảm 18,7% số vụ (209 vụ, giảm 48 vụ)": the amount stands behind the value now, in one bracket. */
function behindValue(now: Measure, amount: Measure | undefined): readonly Measure[] {
  const isTold = amount?.kind === 'count' && amount.way !== null && amount.bracket === now.bracket;
  return isTold && /^[^,;.()]{0,40}\( ?(?:còn )?$/u.test(now.gap) ? [amount] : [];
}

function isCount(measure: Measure, rate: Measure): boolean {
  return measure.kind === 'count' && measure.sentence === rate.sentence && measure.slash === null;
}

/** How many measures may stand between a percentage and its amount: those of a bracket, and what changed with it. */
const REACH = 5;

/** The amount right before, those that it carries ("tăng 17 vụ, 9 bị cáo"), and others where the words say that one is told again. */
function amountsBefore(statement: Statement, rate: Measure): readonly Measure[] {
  const nearest = statement.slice(Math.max(0, rate.index - REACH), rate.index);
  if (!nearest.some(({ kind, way }) => kind === 'count' && way !== null)) return [];
  const near = nearest
    .reverse()
    .filter(measure => measure.sentence === rate.sentence && measure.depth <= rate.depth);
  const first = near[0];
  if (first === undefined) return [];
  if (SHARED.test(rate.gap)) return [];
  const isTold = RESTATES.test(rate.gap) && rate.gap.length < LONGEST;
  if (!isTold && !TOLD_AGAIN.test(rate.gap)) return [];
  const amounts = near.filter(measure => isCount(measure, rate) && measure.way !== null);
  if (rate.depth > first.depth) return amounts[0] === first ? [first] : [];
  if (isTold && amounts[0] !== first) return TOLD_AGAIN.test(rate.gap) ? amounts.slice(0, 1) : [];
  const chain = amounts.findIndex(({ gap }) => !/^[^(;]{0,24}(?:,|và) ?$/u.test(gap));
  return amounts.slice(0, chain + 1);
}

/** " (", " (giảm ", " so với cùng kỳ, tương đương ". */
const BEHIND =
  /^(?: so (?:với )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|đầu năm)(?: năm (?:trước|ngoái))?)? ?(?:[([]|, ?(?:tương đương|tương ứng|tức)) ?(?:(?:tương đương|tương ứng|tức|là|với|bằng)(?: với)? ){0,2}(?:tăng|giảm)?(?: thêm)?(?: (?:hơn|gần|trên|khoảng))? ?[-–−+]? ?$/u;

/** " so với cùng kỳ năm ngoái, tăng ": the same change told as an amount, of which no other base is said. */
const AGAIN =
  /^ so (?:với )?(?:cùng kỳ|năm trước|năm ngoái|tháng trước|quý trước|kỳ trước|đầu năm)(?: năm (?:trước|ngoái|\d{4}))?, ?(?:tăng|giảm)(?: thêm)? $/u;

const TOLD_AGAIN =
  /(?:tương ứng|tức|tỷ lệ|tỉ lệ|tốc độ|bằng|mức)(?: (?:giảm|tăng|với|là|bằng|trưởng|(?<=tăng |giảm |trưởng )đạt))*\s?$/u;

/** "tăng 48 hộ, đạt 98,7% kế hoạch", "giảm 74 hộ, chiếm tỷ lệ 8,3%": no change told again. */
const SHARED = /(?:chiếm|(?<!lệ (?:tăng|giảm) )đạt|hoàn thành)(?: (?:tỷ lệ|tỉ lệ|khoảng))?\s?$/u;

const RESTATES =
  /(?:[([]|,|;| bằng| tương ứng| tương đương| tỷ lệ| tỉ lệ| hay| tức|=)(?: (?:bằng|tương ứng|tương đương|tăng|giảm|tức|tỷ lệ|tỉ lệ|là|với|khoảng|đạt|mức|tốc độ|trưởng))*\s?[([]?\s?(?:bằng |tương ứng |tương đương |tăng |giảm |tức |tỷ lệ |tỉ lệ |= ?)*[-–−+]?\s?$/u;
const LONGEST = 90;
