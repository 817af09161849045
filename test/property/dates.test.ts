import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  dateOfDayNumber,
  daysInMonth,
  weekdayOf,
  type CalendarDate,
} from '../../server/src/core/arithmetic/calendar';
import type { DatePart, PeriodClaim } from '../../server/src/core/claims/date/date';
import { applyEdits, compareFindings, textAt, type Span } from '../../server/src/core/index';
import { readParagraph, type ReadParagraph } from '../helpers/marked';
import { testGroup } from '../helpers/rules-under-test';
import { writtenAt } from '../helpers/written';

const { check, findingsIn } = testGroup('date');

const FIRST_DAY = Date.UTC(1900, 0, 1) / 86_400_000;
const LAST_DAY = Date.UTC(2100, 11, 31) / 86_400_000;

/** Any day from 1900 to 2100. */
const realDate = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(dateOfDayNumber);

/** A way to write a date; `marked` is what its span must hold. */
interface Form {
  readonly marked: (date: CalendarDate) => string;
  readonly sentence: (marked: string) => string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const joined =
  (separator: string, write: (value: number) => string) =>
  ({ day, month, year }: CalendarDate): string =>
    `${write(day)}${separator}${write(month)}${separator}${year}`;

const numeric: readonly Form['marked'][] = ['/', '-', '–', '.', ' / ', ' - '].flatMap(separator => [
  joined(separator, String),
  joined(separator, pad),
]);
const spelled: readonly Form['marked'][] = [
  ({ day, month, year }) => `ngày ${day} tháng ${month} năm ${year}`,
  ({ day, month, year }) => `ngày ${pad(day)} tháng ${pad(month)} năm ${year}`,
  ({ day, month, year }) => `Ngày\u00a0${day}\u00a0tháng\u00a0${month}\u00a0năm\u00a0${year}`,
  ({ day, month, year }) => `ngày ${day}\ntháng ${month}\r\nnăm ${year}`,
];

/** Sentences around a date in digits, and around one that has the word "ngày" in itself. */
const AROUND_NUMERIC: readonly Form['sentence'][] = [
  marked => marked,
  marked => `Họp ngày ${marked}.`,
  marked => `Họp ngày\n${marked}, tại xã.`,
  marked => `(${marked})`,
  marked => `“${marked}”; 12 xã`,
  marked => `19:48, ${marked}`,
  marked => `| 1 | ${marked} | xong |`,
  marked => `**${marked}**`,
];
const AROUND_SPELLED: readonly Form['sentence'][] = [
  marked => marked,
  marked => `Bình Minh, ${marked}`,
  marked => `từ ${marked}, 12 xã`,
  marked => `(${marked})`,
  marked => `_${marked}_.`,
];

const formOf = (marks: readonly Form['marked'][], around: readonly Form['sentence'][]): fc.Arbitrary<Form> =>
  fc.record({ marked: fc.constantFrom(...marks), sentence: fc.constantFrom(...around) });
const form = fc.oneof(formOf(numeric, AROUND_NUMERIC), formOf(spelled, AROUND_SPELLED));
const unicodeForm = fc.constantFrom('NFC', 'NFD');

const NAMES = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;

describe('every valid date from 1900 to 2100', () => {
  it('is read back exactly from every written form', () => {
    fc.assert(
      fc.property(realDate, form, unicodeForm, (date, { marked, sentence }, unicode) => {
        const text = sentence(marked(date)).normalize(unicode);
        const read = readParagraph(text);
        const { dates } = read.block;
        const values = dates.map(({ day, month, year }) => [day?.value, month?.value, year?.value]);
        assert.deepEqual(values, [[date.day, date.month, date.year]], text);
        assert.equal(
          writtenAt(read, dates[0]?.span ?? { start: 0, end: 0 }),
          marked(date).normalize(unicode),
        );
        for (const part of [dates[0]?.day, dates[0]?.month, dates[0]?.year]) checkPart(read, part ?? null);
        assert.deepEqual(findingsIn(text), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('has one weekday, and every other is reported', () => {
    fc.assert(
      fc.property(realDate, fc.constantFrom(...NAMES), fc.boolean(), (date, name, isBefore) => {
        const written = `${date.day}/${date.month}/${date.year}`;
        const text = isBefore ? `Họp ${name}, ngày ${written}.` : `Họp ngày ${written} (${name}).`;
        const isRight = name === NAMES[weekdayOf(date)];
        assert.deepEqual(findingsIn(text), isRight ? [] : [`weekday-mismatch.mismatch error "${name}"`]);
        for (const { fixes } of check(text).findings) {
          assert.equal(fixes.length, 3);
          for (const fix of fixes) assert.deepEqual(findingsIn(applyEdits(text, fix.edits)), []);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('every impossible date', () => {
  const shortMonth = fc
    .record({ month: fc.constantFrom(2, 4, 6, 9, 11), year: fc.integer({ min: 1900, max: 2100 }) })
    .chain(({ month, year }) =>
      fc.integer({ min: daysInMonth(month, year) + 1, max: 31 }).map(day => ({ day, month, year })),
    );
  const badMonth = fc.record({
    day: fc.integer({ min: 1, max: 31 }),
    month: fc.integer({ min: 13, max: 99 }),
    year: fc.integer({ min: 1900, max: 2100 }),
  });

  it('of a short month is reported in every written form', () => {
    fc.assert(
      fc.property(shortMonth, form, unicodeForm, (date, { marked, sentence }, unicode) => {
        const text = sentence(marked(date)).normalize(unicode);
        assert.deepEqual(impossibleIn(text), [marked(date).normalize(unicode)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('of a month that is none is reported behind "ngày"', () => {
    const marks = [joined('/', String), joined('-', pad), ...spelled.slice(0, 2)];
    fc.assert(
      fc.property(badMonth, fc.constantFrom(...marks), (date, mark) => {
        const marked = mark(date);
        const text = `Họp ${marked.startsWith('ngày') ? '' : 'ngày '}${marked}.`;
        assert.deepEqual(impossibleIn(text), [marked]);
      }),
      { numRuns: 500 },
    );
  });

  it('can be repaired, and is no longer reported then', () => {
    fc.assert(
      fc.property(shortMonth, form, (date, { marked, sentence }) => {
        const text = sentence(marked(date));
        for (const { fixes } of check(text).findings) {
          assert.ok(fixes.length > 0, text);
          for (const fix of fixes) assert.deepEqual(impossibleIn(applyEdits(text, fix.edits)), []);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('two dates as a period', () => {
  it('are reported exactly where the end lies before the beginning', () => {
    fc.assert(
      fc.property(realDate, realDate, (from, to) => {
        const write = joined('/', pad);
        const text = `Từ ngày ${write(from)} đến ngày ${write(to)}.`;
        const isReversed =
          Date.UTC(from.year, from.month - 1, from.day) > Date.UTC(to.year, to.month - 1, to.day);
        const expected = `reversed-period.reversed error "${write(from)} đến ngày ${write(to)}"`;
        assert.deepEqual(findingsIn(text), isReversed ? [expected] : []);
        for (const { fixes } of check(text).findings) {
          for (const fix of fixes) assert.deepEqual(findingsIn(applyEdits(text, fix.edits)), []);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'ngày ',
        'tháng ',
        'năm ',
        'quý ',
        'thứ ',
        'Chủ nhật',
        'từ ',
        ' đến ',
        'giai đoạn ',
        'nhiệm kỳ ',
        'giờ ',
        'h',
      ],
      ...[
        '/',
        '-',
        ' - ',
        '–',
        '.',
        ':',
        ', ',
        '(',
        ')',
        '…',
        '\n',
        '\r\n',
        '\n\n',
        '\t',
        '|',
        ' ',
        '\u00a0',
        '**',
      ],
      ...[
        '31/6/2024',
        '19-1-2024',
        'thứ Năm, ',
        'V/2024',
        'Bính Ngọ ',
        'âm lịch',
        'Căn cứ Luật ',
        ';',
        'Bình Minh, ',
      ],
      ...[
        'ĐẢNG CỘNG SẢN VIỆT NAM\n',
        'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
        'số 12-NQ/TU',
        '\u0301',
        '<!--',
        '-->',
      ],
    ),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.integer({ min: 0, max: 40 }).map(pad),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));

  it('never throws, and every span lies in it', () => {
    fc.assert(
      fc.property(anyText, unicodeForm, (text, unicode) => {
        checkSpans(text.normalize(unicode));
      }),
      { numRuns: 3000 },
    );
  });

  it('gives findings in order, the same each time, and leaves the text as it was', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { findings } = check(text, { profile: 'state' });
        assert.deepEqual(findings, [...findings].sort(compareFindings));
        assert.deepEqual(check(text, { profile: 'state' }).findings, findings);
        for (const { span, related, fixes } of findings) {
          checkSpan(text, span);
          for (const place of related) checkSpan(text, place.span);
          for (const fix of fixes) assert.notEqual(applyEdits(text, fix.edits), text);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** The marked texts of the impossible dates of a text. */
function impossibleIn(text: string): readonly string[] {
  return check(text)
    .findings.filter(({ ruleId }) => ruleId === 'date/impossible-date')
    .map(({ span }) => textAt(text, span));
}

function checkSpans(text: string): void {
  const read = readParagraph(text);
  const { dates, periods } = read.block;
  for (const { span, day, month, year, weekday } of dates) {
    checkPlace(read, span);
    for (const part of [day, month, year]) checkPart(read, part);
    if (weekday !== null) checkPlace(read, weekday.span);
  }
  for (const period of periods) {
    checkPlace(read, period.span);
    for (const part of partsOf(period)) checkPlace(read, part.span);
  }
}

function partsOf(period: PeriodClaim): readonly DatePart[] {
  switch (period.kind) {
    case 'date-range':
      return period.days === null ? [] : [period.days];
    case 'year-range':
      return [period.from, period.to];
    case 'quarter':
      return period.year === null ? [period.quarter] : [period.quarter, period.year];
    case 'month':
      return period.year === null ? [period.month] : [period.month, period.year];
    case 'clock':
      return period.minute === null ? [period.hour] : [period.hour, period.minute];
    case 'can-chi':
      return [period.year];
  }
}

function checkSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `[${start}, ${end}) of ${JSON.stringify(text)}`);
}

/** Lies in the text that is read, and so in the one that is written. */
function checkPlace({ block, source }: ReadParagraph, span: Span): void {
  checkSpan(block.text, span);
  checkSpan(source.written.toString(), source.toWritten(span));
}

/** A part says what the digits under its span say. */
function checkPart(read: ReadParagraph, part: DatePart | null): void {
  if (part === null) return;
  checkPlace(read, part.span);
  assert.equal(Number(textAt(read.block.text, part.span)), part.value);
  assert.equal(part.span.end - part.span.start, part.digits);
}
