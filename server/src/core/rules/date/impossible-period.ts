import type {
  ClockClaim,
  MonthClaim,
  PeriodClaim,
  QuarterClaim,
  YearRangeClaim,
} from '../../claims/date/date';
import type { Block } from '../../block/block';
import type { DocumentModel } from '../../document/document';
import { foldText } from '../../reading/fold';
import { shiftSpan, textAt, textBefore, type Span } from '../../text/span';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { hasTermOrdinal, termOrdinalsIn } from './term-ordinals';
import { quoteAt } from './writing';

const meta = describeRule({
  id: 'date/impossible-period',
  since: '0.1.0',
  title: {
    vi: 'Quý, tháng, giờ, nhiệm kỳ hoặc năm học không có thật',
    en: 'A quarter, month, hour, term or school year that cannot be',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['period'],
  fixes: ['review'],
  messages: {
    quarter: {
      vi: 'Không có {written}: một năm chỉ có bốn quý.',
      en: 'There is no {written}: a year has four quarters.',
    },
    month: {
      vi: 'Không có {written}: một năm chỉ có 12 tháng.',
      en: 'There is no {written}: a year has 12 months.',
    },
    clock: {
      vi: 'Không có thời điểm {written}: một ngày có 24 giờ, mỗi giờ có 60 phút.',
      en: 'There is no time {written}: a day has 24 hours, an hour 60 minutes.',
    },
    'school-year': {
      vi: 'Năm học {written} không phải hai năm liền nhau; cần kiểm tra lại.',
      en: 'The school year {written} is not two consecutive years; check the years.',
    },
    term: {
      vi: 'Nhiệm kỳ {written} dài {years} năm, trong khi nhiệm kỳ thường là 5 năm; cần kiểm tra lại.',
      en: 'The term {written} is {years} years long, where terms are usually 5; check the years.',
      severity: 'warning',
    },
    ordinal: {
      vi: 'Nhiệm kỳ {term} ghi {word} {written}, nhưng chỗ khác ghi {word} {other}; cần kiểm tra lại.',
      en: 'The term {term} is called {word} {written} here and {word} {other} elsewhere; check it.',
      severity: 'information',
    },
  },
  notes: {
    'fix-end': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    other: { vi: 'Chỗ ghi {word} {other}', en: 'Where it is {word} {other}' },
  },
  sources: [
    convention('Lịch: bốn quý, mười hai tháng, 24 giờ'),
    {
      ...convention('Điều lệ Đảng: đại hội thường lệ năm năm một lần; chi bộ và đoàn thể có thể ngắn hơn'),
      article: 'Điều 15',
    },
  ],
});

type Found = FindingOf<typeof meta>;

/** Reports quarters above IV, month 13 with a year, clock times beyond the day, odd terms and school years. */
export const impossiblePeriod = blockRule(meta, checkPeriods, { checkAcross: checkOrdinals });

/** One body with two ordinals for one term; of each it is told once, at the second. */
function* checkOrdinals(document: DocumentModel): Iterable<Found> {
  const first = new Map<string, { readonly ordinal: string; readonly span: Span }>();
  const told = new Set<string>();
  for (const { start, block } of document.blocksWhere(hasTermOrdinal, () => false) ?? []) {
    for (const { body, word, ordinal, term, span } of termOrdinalsIn(block)) {
      const key = `${body} ${word} ${term}`;
      const place = shiftSpan(span, start);
      const before = first.get(key);
      if (before === undefined) first.set(key, { ordinal, span: place });
      else if (before.ordinal !== ordinal && !told.has(key)) {
        told.add(key);
        yield findingAt(place, 'ordinal', {
          data: { term, word, written: ordinal, other: before.ordinal },
          related: [placeAt(before.span, 'other', { word, other: before.ordinal })],
        });
      }
    }
  }
}

function* checkPeriods(block: Block): Iterable<Found> {
  for (const period of block.periods) {
    const finding = judge(block.text, period);
    if (finding !== null) yield finding;
  }
}

function judge(text: string, period: PeriodClaim): Found | null {
  switch (period.kind) {
    case 'quarter':
      return judgeQuarter(text, period);
    case 'month':
      return judgeMonth(text, period);
    case 'clock':
      return judgeClock(text, period);
    case 'year-range':
      return judgeYears(text, period);
    case 'date-range':
    case 'can-chi':
      return null;
  }
}

function judgeQuarter(text: string, { span, quarter }: QuarterClaim): Found | null {
  return quarter.value >= 1 && quarter.value <= 4 ? null : report(text, 'quarter', span);
}

function judgeMonth(text: string, { span, month }: MonthClaim): Found | null {
  return month.value >= 1 && month.value <= 12 ? null : report(text, 'month', span);
}

function judgeClock(text: string, clock: ClockClaim): Found | null {
  const minutes = minutesOf(text, clock);
  const isReal = minutes <= 59 && clock.hour.value * 60 + minutes <= DAY_IN_MINUTES;
  return isReal || !isTimeOfDay(text, clock) ? null : report(text, 'clock', clock.span);
}

const DAY_IN_MINUTES = 24 * 60;

/** The 65 of "lúc 8 giờ 65 đoàn viên" counts what follows. */
function minutesOf(text: string, { span, minute }: ClockClaim): number {
  const isCount =
    /\d$/u.test(textAt(text, span)) && /^\s{1,3}\p{L}/u.test(text.slice(span.end, span.end + 4));
  return minute === null || (isCount && minute.value > 59) ? 0 : minute.value;
}

/**
 * "trong 48 giờ", "sau 72h30" are lengths, "20:80" is a ratio, "45:30" a score. A time of day stands behind "lúc", "hồi",
 * "vào", or has hours and minutes with "h" or "giờ".
 */
function isTimeOfDay(text: string, { span, hour, minute }: ClockClaim): boolean {
  const before = foldText(textBefore(text, span.start, 16));
  if (AT_TIME.test(before)) return true;
  const written = foldText(textAt(text, span));
  if (minute === null || written.includes(':')) return false;
  return hour.value <= 24 || (!written.includes('giờ') && !LENGTH.test(before));
}

const AT_TIME = /(?:lúc|hồi|vào)\s{1,3}$/u;
const LENGTH = /(?:trong|vòng|sau|trước|suốt|gần|hơn|khoảng|mất|gian)\s{1,3}$/u;

/** Terms of 2 to 5 years exist (cells, associations); a longer or shorter one is a slip of a digit. */
function judgeYears(text: string, { span, word, from, to }: YearRangeClaim): Found | null {
  const years = to.value - from.value;
  if (years < 0) return null;
  if (word === 'năm học' && years !== 1) {
    return { ...report(text, 'school-year', span), fixes: [endFix(to.span, from.value + 1)] };
  }
  if (word !== 'nhiệm kỳ' || (years >= 2 && years <= 5) || isUncommonTerm(text, { span, from, to }))
    return null;
  const finding = report(text, 'term', span);
  return { ...finding, data: { ...finding.data, years }, fixes: [endFix(to.span, from.value + 5)] };
}

/** A length that has its reason: an old term, one that a law prolonged, several terms told as one, a body abroad. */
function isUncommonTerm(
  text: string,
  { span, from, to }: Pick<YearRangeClaim, 'span' | 'from' | 'to'>,
): boolean {
  if (to.value <= LAST_OLD_TERM || (from.value === 2004 && to.value === 2011)) return true;
  const before = foldText(textBefore(text, span.start, BODY_REACH));
  const behind = foldText(text.slice(span.end, span.end + BODY_REACH));
  return SEVERAL_TERMS.test(before) || BODY_ABROAD.test(before) || BODY_ABROAD.test(behind);
}

/**
 * Congresses of the Party met in 1951, 1960, 1976, 1982 and 1986, and the seventh National Assembly sat from 1981 to 1987; the
 * five years are kept since then. The people's councils of 2004 sat until 2011 (Nghị quyết của Quốc hội kéo dài nhiệm kỳ).
 */
const LAST_OLD_TERM = 1987;
const BODY_REACH = 90;
/** "hai nhiệm kỳ 2010 - 2020", "trong 02 nhiệm kỳ", "qua các nhiệm kỳ". */
const SEVERAL_TERMS =
  /(?<!\p{L})(?:hai|ba|bốn|năm|sáu|bảy|nhiều|các|những|mấy|0?[2-9])\s{1,3}(?:nhiệm kỳ|khóa)[\s,:(]{1,4}$/u;
const BODY_ABROAD =
  /tổng thống|hạ viện|thượng viện|nghị sĩ|nghị viện|liên hợp quốc|(?<!\p{L})(?:quốc tế|thế giới|quốc vương|nhà vua|thị trưởng)(?!\p{L})|hội đồng bảo an|đại hội đồng|unesco|asean|liên minh châu âu|hoa kỳ|trung quốc|(?<!\p{L})(?:lào|nga|nhật bản|hàn quốc|campuchia)(?!\p{L})/u;

function endFix(span: Span, year: number): Fix<'fix-end'> {
  return prefer(reviewFix('fix-end', { span, text: String(year) }));
}

function report(text: string, messageId: Found['messageId'], span: Span): Found {
  return findingAt(span, messageId, { data: { written: quoteAt(text, span) } });
}
