import type { DocumentModel } from '../../document/document';
import { describeRule, documentRule } from '../../rule/define-rule';
import { findingAt, placeAt } from '../../rule/finding';
import type { FindingOf } from '../../rule/rule';
import { convention } from '../../rule/sources';
import { findSlippedMentions, type CellMention } from '../../structure/cell-mentions';
import { textAt } from '../../text/span';
import { showWritten } from './table-figures';
import { nameOfColumn, nameOfRow } from './table-names';
import { placeOf } from './table-writing';

const meta = describeRule({
  id: 'figure/table-conflict',
  since: '0.1.0',
  title: {
    vi: 'Số trong lời văn khác số của bảng',
    en: 'A figure of the text that a table gives otherwise',
  },
  severity: 'information',
  enabledByDefault: true,
  needs: ['quantity'],
  messages: {
    conflict: {
      vi: 'Lời văn ghi {written}, bảng ghi {cell} (dòng “{row}”, cột “{column}”). Cần đối chiếu với số liệu gốc.',
      en: 'The text has {written}, the table {cell} (row “{row}”, column “{column}”). Check the original figure.',
    },
  },
  notes: {
    cell: { vi: 'Số trong bảng', en: 'The figure of the table' },
  },
  sources: [convention('Nhất quán trong một văn bản: lời văn và bảng ghi cùng một số liệu')],
});

type Found = FindingOf<typeof meta>;

/** Holds the figures of the text against those of the tables that they speak of. */
export const tableConflict = documentRule(meta, checkDocument);

function* checkDocument(document: DocumentModel): Iterable<Found> {
  for (const mention of findSlippedMentions(document)) yield findingFor(document, mention);
}

function findingFor({ pieces }: DocumentModel, { span, placed, cell }: CellMention): Found {
  return findingAt(span, 'conflict', {
    data: {
      written: textAt(pieces, span),
      cell: showWritten(cell.cell),
      row: nameOfRow(placed, cell.row),
      column: nameOfColumn(placed, cell.column),
    },
    related: [placeAt(placeOf(placed, cell.cell), 'cell')],
  });
}
