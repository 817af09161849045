import { percentOf } from '../../arithmetic/ratio';
import type { DocumentModel } from '../../document/document';
import type { PlacedTable } from '../../structure/table/tables';
import type { UnmetQuotient } from '../../structure/table/unmet';
import type { DocumentRule, Finding, RuleMeta } from '../../rule/rule';
import { editTo, nameOfColumn, nameOfRow, placeOf, reviewFix, writtenIn } from './table-writing';

const meta: RuleMeta = {
  id: 'figure/table-percent',
  group: 'figure',
  since: '0.1.0',
  title: {
    vi: 'Tỷ lệ trong bảng không khớp với hai cột của nó',
    en: 'A percentage of a table that its two columns do not give',
  },
  severity: 'warning',
  enabledByDefault: true,
  needs: ['number'],
  fixes: ['review'],
  options: {},
  messages: {
    ratio: {
      text: {
        vi: 'Dòng “{row}”, cột “{column}”: {part}/{whole} = {computed}%, đang ghi {written}.',
        en: 'Row “{row}”, column “{column}”: {part}/{whole} = {computed}%, written {written}.',
      },
      severity: null,
    },
    excess: {
      text: {
        vi: 'Dòng “{row}”, cột “{column}”: {part} so với {whole} là tăng, giảm {computed}%, đang ghi {written}.',
        en: 'Row “{row}”, column “{column}”: {part} against {whole} is a change of {computed}%, written {written}.',
      },
      severity: null,
    },
  },
  notes: {
    part: { vi: 'Số bị chia', en: 'The figure that is divided' },
    whole: { vi: 'Số chia', en: 'The figure that it is divided by' },
    'fix-percentage': { vi: 'Sửa thành {text}', en: 'Change to {text}' },
  },
  sources: [{ title: 'Làm tròn nửa lên: thông lệ của các bảng tính', article: null, url: null }],
};

/** Divides the columns of each table again whose quotient another column is, as most of its rows prove. */
export const tablePercent: DocumentRule = { scope: 'document', meta, check: checkTables };

function* checkTables({ tables }: DocumentModel): Iterable<Finding> {
  for (const placed of tables) {
    for (const unmet of placed.table.unmet.quotients) yield findingFor(placed, unmet);
  }
}

function findingFor(placed: PlacedTable, { column, relation, division }: UnmetQuotient): Finding {
  const { row, cell, part, whole, ratio } = division;
  const { content } = cell;
  const scale = content.kind === 'number' ? content.number.scale : 0;
  const computed = percentOf(ratio, scale);
  const edit = content.kind === 'number' ? editTo(placed, content.number, computed) : null;
  return {
    ruleId: meta.id,
    messageId: relation === 'ratio' ? 'ratio' : 'excess',
    data: {
      row: nameOfRow(placed, row),
      column: nameOfColumn(placed, column),
      part: ratio.part,
      whole: ratio.whole,
      computed,
      written: writtenIn(placed, cell),
    },
    span: placeOf(placed, cell),
    related: [
      { noteId: 'part', data: {}, span: placeOf(placed, part) },
      { noteId: 'whole', data: {}, span: placeOf(placed, whole) },
    ],
    fixes:
      edit === null
        ? []
        : [{ ...reviewFix('fix-percentage', { data: {}, value: computed, edit }), preferred: true }],
  };
}
