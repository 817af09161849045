import type { Random } from '../../bench/random';
import { between, choose, figureBetween, happens, partOf, sample, shuffle, splitInto } from '../desk';
import {
  columnsOf,
  columnsUnder,
  draftOf,
  type Column,
  type Draft,
  type DraftRow,
  type Value,
} from '../draft';
import type { Figure } from '../figure';
import { Book } from '../relation';
import { isOneSlip } from '../slip';
import { ALONE, DIVIDED, OPEN, RATES, TITLES, type RateWords, type WholeWords } from '../vocabulary';
import { quotientDecimals } from './recipe';

/** What the indicators of one table have in common. */
interface Form {
  readonly next: Random;
  readonly book: Book;
  readonly columns: readonly Column[];
  readonly decimals: number;
  /** Whether a rate stands under its two figures, and not above them. */
  readonly hasRatesBelow: boolean;
  readonly hasSigns: boolean;
}

/** One indicator or a few that belong together: a label, a unit and values, the first one above the others. */
type Family = readonly Omit<Extract<DraftRow, { kind: 'item' }>, 'kind' | 'number'>[];

/** The most frequent table of reports: indicators with their units, rates above the figures that they are made of, open and closed lists. */
export function writeIndicators(next: Random): Draft {
  const book = new Book();
  const form = chooseForm(next, book);
  const families = shuffle(next, [
    ...sample(next, RATES, between(next, 2, 4)).map(words => makeRate(form, words)),
    ...sample(next, DIVIDED, between(next, 0, 2)).map(words => makeDivided(form, words)),
    ...sample(next, OPEN, between(next, 0, 2)).map(words => makeOpen(form, words)),
    ...sample(next, ALONE, between(next, 1, 4)).map(words => makeAlone(form, words)),
  ]);
  const rows = happens(next, 65) ? numberUnderTitles(next, families) : numberFamilies(families, '');
  const labelHead = choose(next, ['Chỉ tiêu', 'Nội dung', 'Tên chỉ tiêu', 'Chỉ tiêu thống kê']);
  return draftOf({ labelHead, columns: form.columns, rows, relations: book.relations });
}

function chooseForm(next: Random, book: Book): Form {
  return {
    next,
    book,
    columns: choose(next, [
      columnsOf('Số liệu'),
      columnsOf('Số liệu'),
      columnsOf('Kết quả'),
      columnsOf('Kết quả thực hiện'),
      columnsOf('Năm 2024', 'Năm 2025'),
      columnsOf('Cùng kỳ năm trước', 'Kỳ báo cáo'),
      columnsUnder('Kết quả thực hiện', 'Quý I', 'Quý II'),
      columnsUnder('Số liệu', 'Kỳ trước', 'Kỳ này'),
    ]),
    decimals: quotientDecimals(next),
    hasRatesBelow: happens(next, 20),
    hasSigns: happens(next, 10),
  };
}

function makeRate(form: Form, { rate, whole, part, unit }: RateWords): Family {
  const { next, book, decimals, columns, hasSigns } = form;
  const wholes = columns.map(() => figureBetween(next, [40, 40_000]));
  const parts = wholes.map(figure => partOf(next, figure, [45, 99]));
  const rates = parts.map((figure, column) =>
    book.reckon('ratio row', [figure, wholes[column] ?? figure], decimals),
  );
  const shown = rates.map(figure => (hasSigns ? [figure, '%'] : figure));
  const three = [
    { label: rate, unit: '%', values: shown },
    { label: whole, unit, values: wholes },
    { label: part, unit, values: parts },
  ];
  const [first, ...others] = three;
  return form.hasRatesBelow && first !== undefined ? [...others, first] : three;
}

function makeDivided({ next, book, columns }: Form, { whole, unit, parts }: WholeWords): Family {
  const byColumn = columns.map(() => splitInto(next, figureBetween(next, [90, 9_000]), parts.length));
  const sums = byColumn.map(figures => book.reckon('subtotal', figures));
  return [
    { label: whole, unit, values: sums },
    ...parts.map((label, row) => ({ label, unit, values: take(byColumn, row) })),
  ];
}

function take(byColumn: readonly (readonly Figure[])[], row: number): readonly Value[] {
  return byColumn.map(figures => figures[row] ?? '');
}

/** Some of the parts of a whole; they may overlap, and nothing adds up. */
function makeOpen({ next, columns }: Form, { whole, unit, parts }: WholeWords): Family {
  const drawn = columns.map(() => drawOpen(next, parts.length));
  const rows = parts.map((label, row) => ({ label, unit, values: take(drawn, row + 1) }));
  return [{ label: whole, unit, values: take(drawn, 0) }, ...rows];
}

/**
 * A whole and some of its parts. Of real lists none comes near a sum: where the parts make it up but for one digit, no reader could tell an
 * open list from a slip, so those are drawn again. By chance one list of twenty-five would be like that.
 */
function drawOpen(next: Random, count: number): readonly Figure[] {
  const whole = figureBetween(next, [90, 9_000]);
  const parts = Array.from({ length: count }, (_, row) =>
    partOf(next, whole, row === 0 ? [51, 74] : [8, 20]),
  );
  const sum = parts.reduce((total, part) => total + part.units, 0);
  const isNear = sum === whole.units || isOneSlip(String(sum), String(whole.units));
  return isNear ? drawOpen(next, count) : [whole, ...parts];
}

function makeAlone({ next, columns }: Form, { label, unit }: (typeof ALONE)[number]): Family {
  const isMeasured = /^(?:Ngày|Triệu đồng|Km|Ha|Người\/km2)$/u.test(unit);
  const values = columns.map((): Value => {
    const isEmpty = happens(next, 12);
    if (isEmpty) return choose(next, ['', '-', '0']);
    return figureBetween(next, isMeasured ? [2, 90] : [3, 600], isMeasured ? 1 : 0);
  });
  return [{ label, unit, values }];
}

function numberFamilies(families: readonly Family[], prefix: string): readonly DraftRow[] {
  return families.flatMap((family, place) =>
    family.map((row, child): DraftRow => {
      const number = `${prefix}${place + 1}${child === 0 ? '' : `.${child}`}`;
      return { kind: 'item', number, ...row };
    }),
  );
}

const ROMAN = ['I', 'II', 'III'] as const;

/** Two or three titles with some of the indicators under each; the numbers begin anew, or go on from that of the title. */
function numberUnderTitles(next: Random, families: readonly Family[]): readonly DraftRow[] {
  const titles = sample(next, TITLES, between(next, 2, 3));
  const size = Math.ceil(families.length / titles.length);
  const isRoman = happens(next, 50);
  return titles.flatMap((label, place) => {
    const under = families.slice(place * size, (place + 1) * size);
    if (under.length === 0) return [];
    const number = isRoman ? (ROMAN[place] ?? '') : String(place + 1);
    return [{ kind: 'title', number, label } as const, ...numberFamilies(under, isRoman ? '' : `${number}.`)];
  });
}
