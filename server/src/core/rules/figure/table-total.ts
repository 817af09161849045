import { addDecimals, subtractDecimals, type Decimal } from '../../arithmetic/decimal';
import { isOneSlipApart } from '../../arithmetic/slip';
import type { DocumentModel } from '../../document/document';
import { writtenIn } from '../../structure/table/grid/cell';
import type { Equation, Operand } from '../../structure/table/relations/equation';
import type { PlacedTable } from '../../structure/table/tables';
import type { Fault } from '../../structure/table/evidence/fault';
import type { WrongCell } from '../../structure/table/evidence/slips';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { showFormula, showLike, showWritten } from './table-figures';
import {
  nameOfColumn,
  nameOfRow,
  namesOfColumns,
  namesOfFormula,
  namesOfResults,
  positionOf,
} from './table-names';
import { cellFix, editTo, isPercent, placeOf } from './table-writing';

const ROWS = {
  vi: 'Dòng “{row}”, cột “{column}”: các dòng cộng lại là {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: the rows add up to {sum}, written {written}.',
};
const GROUP = {
  vi: 'Dòng “{row}”, cột “{column}”: các dòng chi tiết cộng lại là {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: the rows under it add up to {sum}, written {written}.',
};
const COLUMNS = {
  vi: 'Dòng “{row}”, cột “{column}”: {columns} cộng lại là {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: {columns} add up to {sum}, written {written}.',
};
const FORMULA = {
  vi: 'Dòng “{row}”, cột “{column}”: {names}{formula} = {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: {names}{formula} = {sum}, written {written}.',
};
const MEAN = {
  vi: 'Dòng “{row}”, cột “{column}”: bình quân các dòng là {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: the mean of the rows is {sum}, written {written}.',
};
const COLUMN_MEAN = {
  vi: 'Dòng “{row}”, cột “{column}”: bình quân của {columns} là {sum}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: the mean of {columns} is {sum}, written {written}.',
};
const PART = {
  vi: 'Dòng “{row}”, cột “{column}”: đang ghi {written}; {results} chỉ khớp khi ô này ghi {sum}.',
  en: 'Row “{row}”, column “{column}”: written {written}; {results} would be right only with {sum}.',
};

const meta = describeRule({
  id: 'figure/table-total',
  since: '0.1.0',
  title: {
    vi: 'Số của bảng không bằng kết quả cộng, trừ, nhân hoặc bình quân',
    en: 'A total, difference, product or mean of a table that its figures do not give',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['number'],
  fixes: ['review'],
  messages: {
    rows: ROWS,
    'rows-likely': { ...ROWS, severity: 'warning' },
    group: GROUP,
    'group-likely': { ...GROUP, severity: 'warning' },
    columns: COLUMNS,
    'columns-likely': { ...COLUMNS, severity: 'warning' },
    formula: FORMULA,
    'formula-likely': { ...FORMULA, severity: 'warning' },
    mean: MEAN,
    'mean-likely': { ...MEAN, severity: 'warning' },
    'column-mean': COLUMN_MEAN,
    'column-mean-likely': { ...COLUMN_MEAN, severity: 'warning' },
    part: PART,
    'part-likely': { ...PART, severity: 'warning' },
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
type Saying = 'rows' | 'group' | 'columns' | 'formula' | 'mean' | 'column-mean' | 'part';

/** Adds up the tables of a document again: total rows, rows above their details, total columns. */
export const tableTotal = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const fault of placed.table.faults) {
      const saying = sayingFor(fault);
      if (saying !== null) yield findingFor(placed, fault, saying);
    }
  }
}

/** How each relation is told; null for those that another rule tells. */
function sayingFor({ form, equation, culprit }: Fault): Saying | null {
  if (isPercent(form)) return null;
  if (culprit.cell !== equation.result) return 'part';
  switch (form) {
    case 'balance':
    case 'row-difference':
    case 'product':
    case 'quotient':
      return 'formula';
    case 'rows':
    case 'group':
    case 'columns':
    case 'mean':
    case 'column-mean':
      return form;
  }
}

function messageFor(saying: Saying, { evidence }: Fault): MessageId {
  if (evidence === 'proven') return saying;
  return saying === 'rows' && evidence === 'alone' ? 'rows-alone' : `${saying}-likely`;
}

function findingFor(placed: PlacedTable, fault: Fault, saying: Saying): Found {
  const { equation, culprit, mended } = fault;
  const { cell, value } = culprit;
  const at = positionOf(placed, fault);
  return findingAt(placeOf(placed, cell), messageFor(saying, fault), {
    data: {
      row: nameOfRow(placed, at.row),
      column: nameOfColumn(placed, at.column),
      columns: saying === 'columns' || saying === 'column-mean' ? namesOfColumns(placed, equation) : '',
      names: namesOfFormula(placed, equation),
      formula: saying === 'formula' ? showFormula(equation) : '',
      results: namesOfResults(placed, at, mended),
      sum: showLike(cell, value),
      written: showWritten(cell),
    },
    related:
      saying === 'part'
        ? [placeAt(placeOf(placed, equation.result), 'result')]
        : relatedPlaces(placed, equation, saying),
    fixes: saying === 'part' ? partRepairs(placed, fault) : repairs(placed, fault, saying),
  });
}

function partRepairs(placed: PlacedTable, { culprit: { cell, value }, isOpen }: Fault): Found['fixes'] {
  const edit = isOpen ? null : editTo(placed, cell, value);
  return edit === null ? [] : [cellFix('fix-part', { data: { old: writtenIn(cell) }, value, edit })];
}

function relatedPlaces(placed: PlacedTable, { operands }: Equation, saying: Saying): Found['related'] {
  const cells = operands.flatMap(({ cell, value }) => (cell === null || value === null ? [] : [cell]));
  if (saying === 'formula') return cells.map(cell => placeAt(placeOf(placed, cell), 'operand'));
  const [first] = cells;
  const last = cells.at(-1);
  if (first === undefined || last === undefined) return [];
  return [
    placeAt(placeOf(placed, first), 'first'),
    placeAt(placeOf(placed, last), 'last', { count: cells.length }),
  ];
}

/** The total, unless others confirm it; and the one addend that a slip of the keys explains, where there is but one. */
function repairs(placed: PlacedTable, { equation, isOpen }: Fault, saying: Saying): Found['fixes'] {
  const { content } = equation.result;
  if (content.kind !== 'number') return [];
  const isTotal = saying === 'rows' || saying === 'group' || saying === 'columns';
  const title = isTotal ? 'fix-total' : 'fix-result';
  const edit = isOpen ? null : editTo(placed, equation.result, equation.value);
  const slips = equation.operands.flatMap(operand => slipIn(equation, content.number, operand));
  const [slip] = equation.operation.kind === 'sum' ? slips : [];
  const fixes = edit === null ? [] : [cellFix(title, { value: equation.value, edit })];
  if (slip === undefined || slips.length > 1) return fixes;
  const { value, cell } = slip;
  const other = editTo(placed, cell, value);
  if (other === null) return fixes;
  return [...fixes, cellFix('fix-part', { data: { old: writtenIn(cell) }, value, edit: other })];
}

/** The addend with the value that makes the total true, where one slip of the keys lies between the two. */
function slipIn(
  { value: sum }: Equation,
  total: Decimal,
  { cell, isSubtracted }: Operand,
): readonly WrongCell[] {
  if (cell?.content.kind !== 'number') return [];
  const { number } = cell.content;
  const missing = subtractDecimals(total, sum);
  const value = isSubtracted ? subtractDecimals(number, missing) : addDecimals(number, missing);
  return value.scale === number.scale && value.units >= 0n && isOneSlipApart(number, value)
    ? [{ cell, value }]
    : [];
}
