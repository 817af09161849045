import assert from 'node:assert/strict';
import {
  canChiOf,
  dateOfDayNumber,
  dayNumberOf,
  daysInMonth,
  isLeapYear,
  isRealDate,
  nearestWithWeekday,
  quarterOf,
  weekdayOf,
  type CalendarDate,
} from '../../server/src/core/arithmetic/calendar';

const DAY_MS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / DAY_MS;
const LAST = Date.UTC(2100, 11, 31) / DAY_MS;

/** Every day from 1900 to 2100 as JavaScript's own calendar has it. */
function* everyDay(): Iterable<{
  readonly dayNumber: number;
  readonly date: CalendarDate;
  readonly weekday: number;
}> {
  for (let dayNumber = FIRST; dayNumber <= LAST; dayNumber += 1) {
    const day = new Date(dayNumber * DAY_MS);
    const date = { day: day.getUTCDate(), month: day.getUTCMonth() + 1, year: day.getUTCFullYear() };
    yield { dayNumber, date, weekday: day.getUTCDay() };
  }
}

describe('every day from 1900 to 2100', () => {
  it('has the number, the weekday and the date that JavaScript gives it', () => {
    for (const { dayNumber, date, weekday } of everyDay()) {
      const name = `${date.day}/${date.month}/${date.year}`;
      assert.equal(dayNumberOf(date), dayNumber, name);
      assert.equal(weekdayOf(date), weekday, name);
      assert.deepEqual(dateOfDayNumber(dayNumber), date);
      assert.ok(isRealDate(date), name);
    }
  });

  it('and no others are real', () => {
    for (let year = 1900; year <= 2100; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
        assert.equal(daysInMonth(month, year), days, `${month}/${year}`);
        assert.ok(isRealDate({ day: days, month, year }));
        assert.ok(!isRealDate({ day: days + 1, month, year }), `${days + 1}/${month}/${year}`);
        assert.ok(!isRealDate({ day: 0, month, year }));
      }
      assert.ok(!isRealDate({ day: 1, month: 0, year }) && !isRealDate({ day: 1, month: 13, year }));
    }
  });
});

describe('leap years', () => {
  for (const [year, isLeap] of [
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
  ] as const) {
    it(String(year), () => {
      assert.equal(isLeapYear(year), isLeap);
      assert.equal(daysInMonth(2, year), isLeap ? 29 : 28);
    });
  }

  it('February without a year has 29 days', () => {
    assert.equal(daysInMonth(2, null), 29);
    assert.equal(daysInMonth(6, null), 30);
    assert.equal(daysInMonth(13, null), 0);
  });
});

describe('the nearest days with another weekday', () => {
  const friday = { day: 19, month: 1, year: 2024 };
  for (const [weekday, nearer, other] of [
    [4, '18/1/2024', '25/1/2024'],
    [6, '20/1/2024', '13/1/2024'],
    [0, '21/1/2024', '14/1/2024'],
    [1, '22/1/2024', '15/1/2024'],
    [2, '16/1/2024', '23/1/2024'],
  ] as const) {
    it(`from Friday to day ${weekday} of the week`, () => {
      const found = nearestWithWeekday(friday, weekday).map(
        ({ day, month, year }) => `${day}/${month}/${year}`,
      );
      assert.deepEqual(found, [nearer, other]);
    });
  }

  it('crosses the turn of the year', () => {
    assert.deepEqual(nearestWithWeekday({ day: 1, month: 1, year: 2024 }, 0), [
      { day: 31, month: 12, year: 2023 },
      { day: 7, month: 1, year: 2024 },
    ]);
  });
});

describe('quarters of months', () => {
  it('are three months long', () => {
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(quarterOf),
      [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4],
    );
  });
});

describe('can-chi names', () => {
  for (const [year, name] of [
    [1930, 'Canh Ngọ'],
    [1945, 'Ất Dậu'],
    [1954, 'Giáp Ngọ'],
    [1968, 'Mậu Thân'],
    [1975, 'Ất Mão'],
    [1984, 'Giáp Tý'],
    [2000, 'Canh Thìn'],
    [2013, 'Quý Tỵ'],
    [2019, 'Kỷ Hợi'],
    [2020, 'Canh Tý'],
    [2021, 'Tân Sửu'],
    [2022, 'Nhâm Dần'],
    [2023, 'Quý Mão'],
    [2024, 'Giáp Thìn'],
    [2025, 'Ất Tỵ'],
    [2026, 'Bính Ngọ'],
    [2027, 'Đinh Mùi'],
    [2030, 'Canh Tuất'],
  ] as const) {
    it(`${year} is ${name}`, () => {
      assert.equal(canChiOf(year), name);
    });
  }

  it('come again after sixty years, and not before', () => {
    const names = Array.from({ length: 60 }, (_, index) => canChiOf(1984 + index));
    assert.equal(new Set(names).size, 60);
    assert.deepEqual(
      names.map((_, index) => canChiOf(1984 + 60 + index)),
      names,
    );
  });
});
