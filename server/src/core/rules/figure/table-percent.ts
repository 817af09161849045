import type { Decimal } from '../../arithmetic/decimal';
import type { DocumentModel } from '../../document/document';
import type { PlacedTable } from '../../structure/table/tables';
import type { RelationForm } from '../../structure/table/relations/relation';
import type { Fault } from '../../structure/table/evidence/fault';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import {
  cellFix,
  editTo,
  isPercent,
  nameOfColumn,
  nameOfRow,
  placeOf,
  positionOf,
  writtenIn,
} from './table-writing';

const meta = describeRule({
  id: 'figure/table-percent',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ trong bảng không khớp với hai số dùng để tính',
    en: 'A percentage of a table that its two figures do not give',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['number'],
  fixes: ['review'],
  messages: {
    ratio: {
      vi: 'Dòng “{row}”, cột “{column}”: {part}/{whole} = {computed}%, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: {part}/{whole} = {computed}%, written {written}.',
    },
    excess: {
      vi: 'Dòng “{row}”, cột “{column}”: mức tăng, giảm của {part} so với {whole} là {computed}%, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: {part} against {whole} is a change of {computed}%, written {written}.',
    },
    points: {
      vi: 'Dòng “{row}”, cột “{column}”: {part}% của {whole} là {computed}, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: {part}% of {whole} is {computed}, written {written}.',
    },
    part: {
      vi: 'Dòng “{row}”, cột “{column}”: đang ghi {written}; các tỷ lệ được tính từ ô này chỉ đúng khi ô ghi {computed}.',
      en: 'Row “{row}”, column “{column}”: written {written}, while the percentages of it are right with {computed} only.',
    },
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
type MessageId = keyof (typeof meta)['messages'];
type Note = 'part' | 'whole' | 'rate';

/** Divides the columns of each table again whose quotient another column is, as most of its rows prove. */
export const tablePercent = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const fault of placed.table.faults) if (isPercent(fault.form)) yield findingFor(placed, fault);
  }
}

function findingFor(placed: PlacedTable, fault: Fault): Found {
  const { equation, culprit, isOpen } = fault;
  const { cell, value } = culprit;
  const { row, column } = positionOf(placed, fault);
  const [part, whole] = equation.operands;
  const edit = cell.content.kind === 'number' && !isOpen ? editTo(placed, cell.content.number, value) : null;
  return findingAt(placeOf(placed, cell), messageFor(fault), {
    data: {
      row: nameOfRow(placed, row),
      column: nameOfColumn(placed, column),
      part: part?.value ?? ZERO,
      whole: whole?.value ?? ZERO,
      computed: value,
      written: writtenIn(placed, cell),
    },
    related: relatedPlaces(placed, fault),
    fix: edit === null ? null : prefer(cellFix('fix-percentage', { value, edit })),
  });
}

const ZERO: Decimal = { units: 0n, scale: 0 };

function messageFor({ form, equation, culprit }: Fault): MessageId {
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
