import { percentOf } from '../../arithmetic/ratio';
import type { DocumentModel } from '../../document/document';
import type { PlacedTable } from '../../structure/table/tables';
import type { UnmetQuotient } from '../../structure/table/evidence/unmet';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt, prefer } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { editTo, nameOfColumn, nameOfRow, placeOf, cellFix, writtenIn } from './table-writing';

const meta = describeRule({
  id: 'figure/table-percent',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ trong bảng không khớp với hai cột của nó',
    en: 'A percentage of a table that its two columns do not give',
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
      vi: 'Dòng “{row}”, cột “{column}”: {part} so với {whole} là tăng, giảm {computed}%, đang ghi {written}.',
      en: 'Row “{row}”, column “{column}”: {part} against {whole} is a change of {computed}%, written {written}.',
    },
  },
  notes: {
    part: { vi: 'Số bị chia', en: 'The figure that is divided' },
    whole: { vi: 'Số chia', en: 'The figure that it is divided by' },
    'fix-percentage': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
  },
  sources: [convention('Làm tròn nửa lên: thông lệ của các bảng tính')],
});

type Found = FindingOf<typeof meta>;

/** Divides the columns of each table again whose quotient another column is, as most of its rows prove. */
export const tablePercent = documentRule(meta, checkTables);

function* checkTables({ tables }: DocumentModel): Iterable<Found> {
  for (const placed of tables) {
    for (const unmet of placed.table.unmet.quotients) yield findingFor(placed, unmet);
  }
}

function findingFor(placed: PlacedTable, { column, relation, division }: UnmetQuotient): Found {
  const { row, cell, part, whole, ratio } = division;
  const { content } = cell;
  const scale = content.kind === 'number' ? content.number.scale : 0;
  const computed = percentOf(ratio, scale);
  const edit = content.kind === 'number' ? editTo(placed, content.number, computed) : null;
  return findingAt(placeOf(placed, cell), relation === 'ratio' ? 'ratio' : 'excess', {
    data: {
      row: nameOfRow(placed, row),
      column: nameOfColumn(placed, column),
      part: ratio.part,
      whole: ratio.whole,
      computed,
      written: writtenIn(placed, cell),
    },
    related: [placeAt(placeOf(placed, part), 'part'), placeAt(placeOf(placed, whole), 'whole')],
    fix: edit === null ? null : prefer(cellFix('fix-percentage', { value: computed, edit })),
  });
}
