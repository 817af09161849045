import type { DocumentModel } from '../../document/document';
import type { Equation } from '../../structure/table/relations/equation';
import type { PlacedTable } from '../../structure/table/tables';
import type { RelationForm } from '../../structure/table/relations/relation';
import type { Fault } from '../../structure/table/evidence/fault';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer } from '../../rule/finding';
import type { FindingOf, MessageData } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { showFormula, showLike, showOperand, showWritten } from './table-figures';
import { nameOfColumn, nameOfRow, namesOfFormula, namesOfResults, positionOf } from './table-names';
import { cellFix, editTo, isPercent, placeOf } from './table-writing';

const RATIO = {
  vi: 'Dòng “{row}”, cột “{column}”: {names}{formula} = {computed}%, đang ghi {written}%.',
  en: 'Row “{row}”, column “{column}”: {names}{formula} = {computed}%, written {written}%.',
};
const EXCESS = {
  vi: 'Dòng “{row}”, cột “{column}”: mức tăng, giảm của {part} so với {whole} là {computed}%, đang ghi {written}%.',
  en: 'Row “{row}”, column “{column}”: {part} against {whole} is a change of {computed}%, written {written}%.',
};
const POINTS = {
  vi: 'Dòng “{row}”, cột “{column}”: {part}% của {whole} là {computed}, đang ghi {written}.',
  en: 'Row “{row}”, column “{column}”: {part}% of {whole} is {computed}, written {written}.',
};
const PART = {
  vi: 'Dòng “{row}”, cột “{column}”: đang ghi {written}; {results} sẽ khớp nếu ô này ghi {computed}.',
  en: 'Row “{row}”, column “{column}”: written {written}; {results} would be right with {computed}.',
};

const meta = describeRule({
  id: 'figure/table-percent',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ trong bảng không khớp với hai số dùng để tính',
    en: 'A percentage of a table that its two figures do not give',
  },
  severity: 'error',
  enabledByDefault: true,
  needs: ['number'],
  fixes: ['review'],
  messages: {
    ratio: RATIO,
    'ratio-likely': { ...RATIO, severity: 'warning' },
    excess: EXCESS,
    'excess-likely': { ...EXCESS, severity: 'warning' },
    points: POINTS,
    'points-likely': { ...POINTS, severity: 'warning' },
    part: PART,
    'part-likely': { ...PART, severity: 'warning' },
  },
  notes: {
    rate: { vi: 'Tỷ lệ', en: 'The percentage' },
    result: { vi: 'Số được tính từ ô này', en: 'The figure that is reckoned from it' },
    part: { vi: 'Số bị chia', en: 'The figure that is divided' },
    whole: { vi: 'Số chia', en: 'The figure that it is divided by' },
    'fix-percentage': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
  },
  sources: [convention('Làm tròn nửa lên: thông lệ của các bảng tính')],
});

type Found = FindingOf<typeof meta>;
type Saying = 'ratio' | 'excess' | 'points' | 'part';
type Note = 'part' | 'whole' | 'rate';

/** Divides the columns of each table again whose quotient another column is, as most of its rows prove. */
export const tablePercent = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const fault of placed.table.faults) if (isPercent(fault.form)) yield findingFor(placed, fault);
  }
}

function findingFor(placed: PlacedTable, fault: Fault): Found {
  const { equation, culprit, evidence, mended, isOpen } = fault;
  const { cell, value } = culprit;
  const saying = sayingFor(fault);
  const at = positionOf(placed, fault);
  const edit = isOpen ? null : editTo(placed, cell, value);
  return findingAt(placeOf(placed, cell), evidence === 'proven' ? saying : `${saying}-likely`, {
    data: {
      row: nameOfRow(placed, at.row),
      column: nameOfColumn(placed, at.column),
      ...figuresOf(placed, equation),
      results: namesOfResults(placed, at, mended),
      computed: showLike(cell, value),
      written: showWritten(cell),
    },
    related: relatedPlaces(placed, fault),
    fix: edit === null ? null : prefer(cellFix('fix-percentage', { value, edit })),
  });
}

function figuresOf(placed: PlacedTable, equation: Equation): MessageData {
  const { operands, result } = equation;
  const [part = '', whole = ''] = operands.map(operand => showOperand(operand, result));
  return { part, whole, formula: showFormula(equation), names: namesOfFormula(placed, equation) };
}

function sayingFor({ form, equation, culprit }: Fault): Saying {
  if (culprit.cell !== equation.result) return 'part';
  return form === 'excess' || form === 'points' ? form : 'ratio';
}

function relatedPlaces(placed: PlacedTable, { form, equation, culprit }: Fault): Found['related'] {
  const { operands, result } = equation;
  if (culprit.cell !== result) return [placeAt(placeOf(placed, result), 'result')];
  const notes = NOTES[form] ?? ['part', 'whole'];
  return notes.flatMap((note, index) => {
    const cell = operands[index]?.cell ?? null;
    return cell === null ? [] : [placeAt(placeOf(placed, cell), note)];
  });
}

/** What the operands are called where they are not the two of a division. */
const NOTES: Readonly<Partial<Record<RelationForm, readonly Note[]>>> = {
  points: ['rate'],
};
