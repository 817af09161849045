import { addDecimals, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { DocumentModel } from '../../document/document';
import type { Addition } from '../../structure/table/relations/add-up';
import type { CellNumber, TableCell } from '../../structure/table/grid/cell';
import type { PlacedTable } from '../../structure/table/tables';
import type { UnmetTotal } from '../../structure/table/evidence/unmet';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { editTo, nameOfColumn, nameOfRow, placeOf, cellFix, writtenIn } from './table-writing';

const meta = describeRule({
  id: 'figure/table-total',
  since: '0.1.0',
  title: {
    vi: 'Dòng hoặc cột tổng của bảng không bằng các số được cộng',
    en: 'A total of a table that its figures do not add up to',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['number'],
  fixes: ['review'],
  messages: {
    rows: {
      vi: 'Dòng “{row}”, cột “{column}”: các dòng cộng lại là {sum}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: the rows add up to {sum}, written {written}.',
    },
    group: {
      vi: 'Dòng “{row}”, cột “{column}”: các dòng chi tiết cộng lại là {sum}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: the rows under it add up to {sum}, written {written}.',
    },
    columns: {
      vi: 'Dòng “{row}”, cột “{column}”: các cột thành phần cộng lại là {sum}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: the columns add up to {sum}, written {written}.',
    },
    'rows-alone': {
      vi: 'Dòng “{row}”, cột “{column}”: các dòng cộng lại là {sum}, đang ghi {written}; nên kiểm tra lại.',
      en: 'Row “{row}”, column “{column}”: the rows add up to {sum}, written {written}; worth a check.',
      severity: 'information',
    },
  },
  notes: {
    first: { vi: 'Số đầu tiên được cộng', en: 'The first figure that is added' },
    last: { vi: 'Số cuối cùng được cộng (tất cả {count} số)', en: 'The last of the {count} figures' },
    'fix-total': { vi: 'Sửa tổng thành {text}', en: 'Change the total to {text}' },
    'fix-part': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [convention('Số học: tổng bằng các số được cộng lại')],
});

type Found = FindingOf<typeof meta>;

/** Adds up the tables of a document again: total rows, rows above their details, total columns. */
export const tableTotal = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const unmet of placed.table.unmet.totals) yield findingFor(placed, unmet);
  }
}

function findingFor(placed: PlacedTable, { form, evidence, row, column, addition }: UnmetTotal): Found {
  return findingAt(placeOf(placed, addition.total), evidence === 'alone' ? 'rows-alone' : form, {
    data: {
      row: nameOfRow(placed, row),
      column: nameOfColumn(placed, column),
      sum: addition.sum,
      written: writtenIn(placed, addition.total),
    },
    related: relatedPlaces(placed, addition),
    fixes: repairs(placed, addition),
  });
}

function relatedPlaces(placed: PlacedTable, { addends }: Addition): Found['related'] {
  const cells = addends.map(({ cell }) => cell).filter(({ content }) => content.kind === 'number');
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    placeAt(placeOf(placed, first), 'first'),
    placeAt(placeOf(placed, last), 'last', { count: cells.length }),
  ];
}

/** The total; and the one addend that a slip of the keys explains, where there is but one. */
function repairs(placed: PlacedTable, addition: Addition): Found['fixes'] {
  const { content } = addition.total;
  if (content.kind !== 'number') return [];
  const edit = editTo(placed, content.number, addition.sum);
  const slips = addition.addends.flatMap(addend => slipIn(addition, content.number, addend));
  const [slip] = slips;
  const fixes = edit === null ? [] : [cellFix('fix-total', { value: addition.sum, edit })];
  if (slip === undefined || slips.length > 1) return fixes;
  const { number, value, cell } = slip;
  const other = editTo(placed, number, value);
  if (other === null) return fixes;
  return [...fixes, cellFix('fix-part', { data: { old: writtenIn(placed, cell) }, value, edit: other })];
}

interface Slip {
  readonly cell: TableCell;
  readonly number: CellNumber;
  readonly value: Decimal;
}

/** The addend with the value that makes the total true, where one slip of the keys lies between the two. */
function slipIn(
  { sum }: Addition,
  total: Decimal,
  { cell, isSubtracted }: Addition['addends'][number],
): readonly Slip[] {
  if (cell.content.kind !== 'number') return [];
  const { number } = cell.content;
  const missing = subtractDecimals(total, sum);
  const value = isSubtracted ? subtractDecimals(number, missing) : addDecimals(number, missing);
  return value.scale === number.scale && value.units >= 0n && isOneSlipApart(number, value)
    ? [{ cell, number, value }]
    : [];
}
