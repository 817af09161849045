import assert from 'node:assert/strict';
import { createDocument } from '../../../server/src/core/index';
import { p, segmentsOf, readParts, table, textOfBody } from '../../helpers/word-file';

const LINE = (text: string): string => p(text);

describe('Tables of a Word document', () => {
  it('stay rows where they hold data', () => {
    const body = p('Trên') + table(['TT', 'Đơn vị', 'Số hộ'], ['1', 'Thôn A', '15']) + p('Dưới');
    assert.equal(textOfBody(body), 'Trên\n\n| TT | Đơn vị | Số hộ |\n| 1 | Thôn A | 15 |\n\nDưới');
  });

  it('have an empty cell for each column that another takes', () => {
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Số hộ')}</w:tc>`;
    const body = table(['TT', wide], ['1', '15', '20']);
    assert.equal(textOfBody(body), '| TT | Số hộ |  |\n| 1 | 15 | 20 |');
  });

  it('have an empty cell where one goes on with the cell above', () => {
    const cell = (merge: string, text: string): string =>
      `<w:tc><w:tcPr><w:vMerge${merge}/></w:tcPr>${p(text)}</w:tc>`;
    const body = table([cell(' w:val="restart"', 'Xã A'), '1', '2'], [cell('', 'Xã A'), '3', '4']);
    assert.equal(textOfBody(body), '| Xã A | 1 | 2 |\n|  | 3 | 4 |');
  });

  it('have the paragraphs of a cell apart, and no bars within one', () => {
    const cell = `<w:tc>${p('a|b')}${p('c', '<w:r><w:br/></w:r>', 'd')}</w:tc>`;
    assert.equal(textOfBody(table([cell, '1'], ['x', '2'])), '| a¦b<br>c d | 1 |\n| x | 2 |');
  });

  it('have a row for each column that a row leaves free', () => {
    const row = `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc>${p('2')}</w:tc></w:tr>`;
    const body = table(['a', 'b'], ['1', '2']).replace('</w:tbl>', `${row}</w:tbl>`);
    assert.equal(textOfBody(body), '| a | b |\n| 1 | 2 |\n|  | 2 |');
  });

  it('have no rows that are deleted', () => {
    const row = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr><w:tc>${p('9')}</w:tc></w:tr>`;
    const body = table(['a', 'b'], ['1', '2']).replace('</w:tbl>', `${row}</w:tbl>`);
    assert.equal(textOfBody(body), '| a | b |\n| 1 | 2 |');
  });

  it('are read by the engine as tables', () => {
    const body = table(['Đơn vị', 'Số hộ'], ['Thôn A', '15'], ['Thôn B', '20'], ['Tổng số', '36']);
    assert.equal(createDocument(textOfBody(body)).tables.length, 1);
  });

  it('are read cell by cell where they only set a letterhead side by side', () => {
    const left = `<w:tc>${LINE('ỦY BAN NHÂN DÂN')}${LINE('XÃ TÂN KHÊ')}</w:tc>`;
    const right = `<w:tc>${LINE('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${LINE('Độc lập - Tự do - Hạnh phúc')}</w:tc>`;
    const body = table([left, right], ['Số: 27/KH-UBND', 'Tân Khê, ngày 12 tháng 02 năm 2026']);
    assert.equal(
      textOfBody(body),
      'ỦY BAN NHÂN DÂN\nXÃ TÂN KHÊ\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 27/KH-UBND\n\nTân Khê, ngày 12 tháng 02 năm 2026',
    );
  });

  it('tell bars and blanks of ours from what is written', () => {
    const segments = segmentsOf(readParts({ body: table(['a', 'b'], ['1', '2']) }));
    assert.deepEqual(
      segments.filter(segment => !segment.startsWith('[')),
      ['a', 'b', '1', '2'],
    );
  });
});
