import {
  isRealDate,
  nearestWithWeekday,
  weekdayOf,
  type CalendarDate,
  type Weekday,
} from '../../arithmetic/calendar';
import { calendarDateOf, type DateClaim, type WeekdayPart } from '../../claims/date/date';
import type { Block } from '../../block/block';
import { textAt, type Span } from '../../text/span';
import type { BlockRule, Finding, Fix, RuleMeta } from '../../rule/rule';
import { editsTo, WEEKDAY_NAMES, writeShort } from '../../claims/date/write-date';

const meta: RuleMeta = {
  id: 'date/weekday-mismatch',
  group: 'date',
  since: '0.1.0',
  title: { vi: 'Thứ trong tuần không đúng với ngày', en: 'A weekday that is not the one of its date' },
  severity: 'error',
  enabledByDefault: true,
  needs: ['date'],
  fixes: ['review'],
  options: {},
  messages: {
    mismatch: {
      text: {
        vi: 'Ngày {date} là {actual}, không phải {stated}.',
        en: '{date} is a {actual}, not a {stated}.',
      },
      severity: null,
    },
  },
  notes: {
    date: { vi: 'Ngày được so', en: 'The date it is compared with' },
    'fix-weekday': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-date': { vi: 'Sửa ngày thành {text} ({weekday})', en: 'Change the date to {text} ({weekday})' },
  },
  sources: [
    { title: 'Lịch Gregorius: thứ trong tuần tính từ ngày', article: null, url: null },
    {
      title: 'Nghị định số 30/2020/NĐ-CP (cách viết thứ trong tuần)',
      article: 'Phụ lục II, Mục V.8.c',
      url: null,
    },
  ],
};

/** Recomputes the weekday of each full date that has one beside it: "Thứ Sáu, 19-1-2024", "19/1/2024 (thứ Sáu)". */
export const weekdayMismatch: BlockRule = { scope: 'block', meta, check: checkDates };

function* checkDates(block: Block): Iterable<Finding> {
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
  const lastWord = textAt(text, span).split(/\s+/u).at(-1) ?? '';
  return (
    !startsCapital(lastWord) && /ngày\s{1,3}$/iu.test(text.slice(0, span.start).slice(-8).normalize('NFC'))
  );
}

interface Mismatch {
  readonly date: DateClaim;
  readonly day: CalendarDate;
  readonly actual: Weekday;
  readonly part: WeekdayPart;
}

function findingFor(text: string, mismatch: Mismatch): Finding {
  const { date, day, actual, part } = mismatch;
  return {
    ruleId: meta.id,
    messageId: 'mismatch',
    data: { date: writeShort(day), actual: WEEKDAY_NAMES[actual], stated: WEEKDAY_NAMES[part.weekday] },
    span: part.span,
    related: [{ noteId: 'date', data: {}, span: date.span }],
    fixes: [weekdayFix(text, mismatch), ...dateFixes(mismatch)],
  };
}

function weekdayFix(text: string, { actual, part }: Mismatch): Fix {
  const written = writeWeekday(styleOf(text, part.span), actual);
  const edits = [{ span: part.span, text: written }];
  return { titleId: 'fix-weekday', data: { text: written }, safety: 'review', preferred: false, edits };
}

/** The nearest days that fall on the stated weekday, the nearer first. */
function dateFixes({ date, day, part }: Mismatch): readonly Fix[] {
  return nearestWithWeekday(day, part.weekday).map(candidate => ({
    titleId: 'fix-date',
    data: { text: writeShort(candidate), weekday: WEEKDAY_NAMES[part.weekday] },
    safety: 'review',
    preferred: false,
    edits: editsTo(date, candidate),
  }));
}

/** How a weekday is written: "Thứ Sáu" (word and name capital), "thứ Sáu", "thứ sáu", "thứ 6". */
interface WeekdayStyle {
  readonly word: 'Thứ' | 'thứ';
  readonly name: 'capital' | 'small' | 'digit';
}

/** "Chủ nhật" says nothing of the word "thứ", which takes a capital only at the start of a sentence. */
function styleOf(text: string, span: Span): WeekdayStyle {
  const written = textAt(text, span).normalize('NFC');
  const last = written.split(/\s+/u).at(-1) ?? '';
  const isSunday = /^nhật$/iu.test(last);
  const isCapital = startsCapital(written);
  return {
    word: isCapital && (!isSunday || opensSentence(text, span)) ? 'Thứ' : 'thứ',
    name: /^\d/u.test(last) ? 'digit' : (isSunday ? isCapital : startsCapital(last)) ? 'capital' : 'small',
  };
}

function opensSentence(text: string, { start }: Span): boolean {
  return /(?:^|[.!?]\s{1,3}|^[-–*+•|]\s{1,3})$/u.test(text.slice(0, start).slice(-4));
}

/** Writes a weekday in the manner of the old one; digits have no Sunday. */
function writeWeekday({ word, name }: WeekdayStyle, weekday: Weekday): string {
  const { vi } = WEEKDAY_NAMES[weekday];
  if (weekday === 0) return name === 'small' && word === 'thứ' ? vi.toLowerCase() : vi;
  const last = vi.slice('thứ '.length);
  if (name === 'digit') return `${word} ${weekday + 1}`;
  return `${word} ${name === 'capital' ? last : last.toLowerCase()}`;
}

function startsCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
