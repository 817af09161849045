import {
  isRealDate,
  nearestWithWeekday,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type WeekdayPart } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { textAt, textBefore, type Span } from '../../text/span';
import { editsTo, WEEKDAY_NAMES, writeShort } from '../../claims/date/write-date';
import { blockRule, describeRule } from '../../rule/define-rule';
import { findingAt, placeAt, reviewFix } from '../../rule/finding';
import type { FindingOf, Fix } from '../../rule/rule';
import { DECREE_30, cite, convention } from '../../rule/sources';
import { startsDigit } from '../../text/digits';
import { startsCapital } from '../../text/capitalize';
import { splitAtBlanks } from '../../text/blanks';

const meta = describeRule({
  id: 'date/weekday-mismatch',
  since: '0.1.0',
  title: { vi: 'Thứ trong tuần không đúng với ngày', en: 'A weekday that is not the one of its date' },
  severity: 'error',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  messages: {
    mismatch: {
      vi: 'Ngày {date} là {actual}, không phải {stated}.',
      en: '{date} is a {actual}, not a {stated}.',
    },
  },
  notes: {
    date: { vi: 'Ngày dùng để đối chiếu', en: 'The date it is compared with' },
    'fix-weekday': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-date': { vi: 'Sửa ngày thành {text} ({weekday})', en: 'Change the date to {text} ({weekday})' },
  },
  sources: [
    convention('Lịch Gregorius: thứ trong tuần tính từ ngày'),
    cite(DECREE_30, { article: 'Phụ lục II, Mục V.8.c', about: 'cách viết thứ trong tuần' }),
  ],
});

type Found = FindingOf<typeof meta>;

/** Recomputes the weekday of each full date that has one beside it: "Thứ Sáu, 19-1-2024", "19/1/2024 (thứ Sáu)". */
export const weekdayMismatch = blockRule(meta, checkDates);

function* checkDates(block: Block): Iterable<Found> {
  for (const date of block.dates) {
    const day = calendarDateOf(date);
    if (date.weekday === null || day === null || date.isLunar || !isRealDate(day)) continue;
    const actual = weekdayOf(day);
    if (actual === date.weekday.weekday || isSecondDay(block.text, date.weekday)) continue;
    yield findingFor(block.text, { date, day, actual, part: date.weekday });
  }
}

/** "Ngày thứ hai (19/01/2024)" of a congress is its second day; "ngày thứ Hai" with a capital is the weekday. */
function isSecondDay(text: string, { span }: WeekdayPart): boolean {
  const lastWord = splitAtBlanks(textAt(text, span)).at(-1) ?? '';
  if (lastWord === 'nhật') return false;
  return !startsCapital(lastWord) && /ngày\s{1,3}$/iu.test(textBefore(text, span.start, 8));
}

interface Mismatch {
  readonly date: DateClaim;
  readonly day: CalendarDate;
  readonly actual: Weekday;
  readonly part: WeekdayPart;
}

function findingFor(text: string, mismatch: Mismatch): Found {
  const { date, day, actual, part } = mismatch;
  return findingAt(part.span, 'mismatch', {
    data: { date: writeShort(day), actual: WEEKDAY_NAMES[actual], stated: WEEKDAY_NAMES[part.weekday] },
    related: [placeAt(date.span, 'date')],
    fixes: [weekdayFix(text, mismatch), ...dateFixes(mismatch)],
  });
}

function weekdayFix(text: string, { actual, part }: Mismatch): Fix<'fix-weekday'> {
  const isShort = /^(?:t\d|cn)$/iu.test(textAt(text, part.span));
  const written = isShort ? writeShortWeekday(actual) : writeWeekday(styleOf(text, part.span), actual);
  return reviewFix('fix-weekday', { span: part.span, text: written });
}

/** The nearest days that fall on the stated weekday, the nearer first. */
function dateFixes({ date, day, part }: Mismatch): Found['fixes'] {
  return nearestWithWeekday(day, part.weekday).map(candidate =>
    reviewFix('fix-date', editsTo(date, candidate), {
      text: writeShort(candidate),
      weekday: WEEKDAY_NAMES[part.weekday],
    }),
  );
}

/** How a weekday is written: "Thứ Sáu" (word and name capital), "thứ Sáu", "thứ sáu", "thứ 6". */
interface WeekdayStyle {
  readonly word: 'Thứ' | 'thứ';
  readonly name: 'capital' | 'small' | 'digit';
}

/** "Chủ nhật" says nothing of the word "thứ", which takes a capital only at the start of a sentence. */
function styleOf(text: string, span: Span): WeekdayStyle {
  const written = textAt(text, span);
  const last = splitAtBlanks(written).at(-1) ?? '';
  const isSunday = /^nhật$/iu.test(last);
  const isCapital = startsCapital(written);
  return {
    word: isCapital && (!isSunday || opensSentence(text, span)) ? 'Thứ' : 'thứ',
    name: startsDigit(last) ? 'digit' : (isSunday ? isCapital : startsCapital(last)) ? 'capital' : 'small',
  };
}

function opensSentence(text: string, { start }: Span): boolean {
  return /(?:^|[.!?]\s{1,3}|^[-–*+•|]\s{1,3})$/u.test(textBefore(text, start, 4));
}

/** Writes a weekday in the manner of the old one; digits have no Sunday. */
function writeWeekday({ word, name }: WeekdayStyle, weekday: Weekday): string {
  const { vi } = WEEKDAY_NAMES[weekday];
  if (weekday === 0) return name === 'small' && word === 'thứ' ? vi.toLowerCase() : vi;
  const last = vi.slice('thứ '.length);
  if (name === 'digit') return `${word} ${weekday + 1}`;
  return `${word} ${name === 'capital' ? last : last.toLowerCase()}`;
}

/** "T6", "CN", as plans of work have it. */
function writeShortWeekday(weekday: Weekday): string {
  return weekday === 0 ? 'CN' : `T${weekday + 1}`;
}
