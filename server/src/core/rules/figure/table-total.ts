import { addDecimals, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { DocumentModel } from '../../document/document';
import type { Equation, Operand } from '../../structure/table/relations/equation';
import type { CellNumber, TableCell } from '../../structure/table/grid/cell';
import type { PlacedTable } from '../../structure/table/tables';
import type { Fault } from '../../structure/table/evidence/fault';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import {
  cellFix,
  editTo,
  formulaOf,
  isPercent,
  nameOfColumn,
  nameOfRow,
  placeOf,
  positionOf,
  writtenIn,
} from './table-writing';

const meta = describeRule({
  id: 'figure/table-total',
  since: '0.1.0',
  title: {
    vi: 'Số của bảng không bằng kết quả cộng, trừ, nhân hoặc bình quân',
    en: 'A total, difference, product or mean of a table that its figures do not give',
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
    formula: {
      vi: 'Dòng “{row}”, cột “{column}”: {formula} = {sum}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: {formula} = {sum}, written {written}.',
    },
    mean: {
      vi: 'Dòng “{row}”, cột “{column}”: bình quân các dòng là {sum}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: the mean of the rows is {sum}, written {written}.',
    },
    part: {
      vi: 'Dòng “{row}”, cột “{column}”: đang ghi {written}; các số được tính từ ô này chỉ đúng khi ô ghi {sum}.',
      en: 'Row “{row}”, column “{column}”: written {written}, while what is reckoned from it is right with {sum} only.',
    },
    'rows-alone': {
      vi: 'Dòng “{row}”, cột “{column}”: các dòng cộng lại là {sum}, đang ghi {written}; nên kiểm tra lại.',
      en: 'Row “{row}”, column “{column}”: the rows add up to {sum}, written {written}; worth a check.',
      severity: 'information',
    },
  },
  notes: {
    result: { vi: 'Số được tính từ ô này', en: 'The figure that is reckoned from it' },
    first: { vi: 'Số đầu tiên được cộng', en: 'The first figure that is added' },
    last: { vi: 'Số cuối cùng được cộng (tất cả {count} số)', en: 'The last of the {count} figures' },
    operand: { vi: 'Số dùng để tính', en: 'A figure that it is reckoned from' },
    'fix-result': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
    'fix-total': { vi: 'Sửa tổng thành {text}', en: 'Change the total to {text}' },
    'fix-part': { vi: 'Sửa số {old} thành {text}', en: 'Change {old} to {text}' },
  },
  sources: [convention('Số học: tổng bằng các số được cộng lại')],
});

type Found = FindingOf<typeof meta>;
type MessageId = keyof (typeof meta)['messages'];

/** Adds up the tables of a document again: total rows, rows above their details, total columns. */
export const tableTotal = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const fault of placed.table.faults) {
      const messageId = messageFor(fault);
      if (messageId !== null) yield findingFor(placed, fault, messageId);
    }
  }
}

/** How each relation is told; null for those that another rule tells. */
function messageFor({ form, evidence, equation, culprit }: Fault): MessageId | null {
  if (isPercent(form)) return null;
  if (culprit.cell !== equation.result) return 'part';
  switch (form) {
    case 'rows':
      return evidence === 'alone' ? 'rows-alone' : form;
    case 'balance':
    case 'row-difference':
    case 'product':
      return 'formula';
    case 'group':
    case 'columns':
    case 'mean':
      return form;
  }
}

function findingFor(placed: PlacedTable, fault: Fault, messageId: MessageId): Found {
  const { equation, culprit } = fault;
  const { cell, value } = culprit;
  const { row, column } = positionOf(placed, fault);
  const isPart = messageId === 'part';
  return findingAt(placeOf(placed, cell), messageId, {
    data: {
      row: nameOfRow(placed, row),
      column: nameOfColumn(placed, column),
      formula: formulaOf(equation),
      sum: value,
      written: writtenIn(placed, cell),
    },
    related: isPart
      ? [placeAt(placeOf(placed, equation.result), 'result')]
      : relatedPlaces(placed, equation, messageId),
    fixes: isPart ? partRepairs(placed, fault) : repairs(placed, fault, messageId),
  });
}

function partRepairs(placed: PlacedTable, { culprit: { cell, value } }: Fault): Found['fixes'] {
  const edit = cell.content.kind === 'number' ? editTo(placed, cell.content.number, value) : null;
  return edit === null ? [] : [cellFix('fix-part', { data: { old: writtenIn(placed, cell) }, value, edit })];
}

function relatedPlaces(placed: PlacedTable, { operands }: Equation, messageId: MessageId): Found['related'] {
  const cells = operands.flatMap(({ cell, value }) => (cell === null || value === null ? [] : [cell]));
  if (messageId === 'formula') return cells.map(cell => placeAt(placeOf(placed, cell), 'operand'));
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    placeAt(placeOf(placed, first), 'first'),
    placeAt(placeOf(placed, last), 'last', { count: cells.length }),
  ];
}

/** The total, unless others confirm it; and the one addend that a slip of the keys explains, where there is but one. */
function repairs(placed: PlacedTable, { equation, isOpen }: Fault, messageId: MessageId): Found['fixes'] {
  const { content } = equation.result;
  if (content.kind !== 'number') return [];
  const isTotal = messageId !== 'formula' && messageId !== 'mean';
  const title = isTotal ? 'fix-total' : 'fix-result';
  const edit = isOpen ? null : editTo(placed, content.number, equation.value);
  const slips = equation.operands.flatMap(operand => slipIn(equation, content.number, operand));
  const [slip] = equation.operation.kind === 'sum' ? slips : [];
  const fixes = edit === null ? [] : [cellFix(title, { value: equation.value, edit })];
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
function slipIn({ value: sum }: Equation, total: Decimal, { cell, isSubtracted }: Operand): readonly Slip[] {
  if (cell?.content.kind !== 'number') return [];
  const { number } = cell.content;
  const missing = subtractDecimals(total, sum);
  const value = isSubtracted ? subtractDecimals(number, missing) : addDecimals(number, missing);
  return value.scale === number.scale && value.units >= 0n && isOneSlipApart(number, value)
    ? [{ cell, number, value }]
    : [];
}
