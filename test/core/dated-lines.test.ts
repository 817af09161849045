import assert from 'node:assert/strict';
import { createDocument, textAt } from '../../server/src/core/index';
import { findBasisDates, findIssueDate, isBasisLine } from '../../server/src/core/structure/dated-lines';
import { paragraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

function issueDateIn(text: string): string | null {
  const document = createDocument(text);
  const found = findIssueDate(document.blocks);
  return found === null ? null : writtenAt(document, found.span);
}

describe('the date of the issue line', () => {
  for (const [text, marked] of [
    ['Bình Minh, ngày 05 tháng 01 năm 2026', 'ngày 05 tháng 01 năm 2026'],
    ['Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019', 'ngày 29 tháng 6 năm 2019'],
    ['Số: 15/QĐ-SNV          Bình Minh, ngày 05 tháng 01 năm 2026', 'ngày 05 tháng 01 năm 2026'],
    ['Số: 15/QĐ-SNV\tBình Minh, ngày 05 tháng 01 năm 2026', 'ngày 05 tháng 01 năm 2026'],
    ['| Số: 15/QĐ-SNV | *Bình Minh, ngày 05 tháng 01 năm 2026* |', 'ngày 05 tháng 01 năm 2026'],
    ['**Bình Minh, ngày 05 tháng 01 năm 2026**', 'ngày 05 tháng 01 năm 2026'],
    ['Bình Minh, ngày 05/01/2026', '05/01/2026'],
    ['Bình Minh, 05/01/2026', '05/01/2026'],
    ['Bình Minh, ngày     tháng 01 năm 2026', 'ngày     tháng 01 năm 2026'],
    ['của Sở;\nBình Minh, ngày 05 tháng 01 năm 2026', 'ngày 05 tháng 01 năm 2026'],
    ['của Sở;\r\nBình Minh, ngày 05 tháng 01 năm 2026', 'ngày 05 tháng 01 năm 2026'],
    ['SỞ NỘI VỤ\r\n\r\nBình Minh, ngày 05 tháng 01 năm 2026\r\n\r\nBÁO CÁO', 'ngày 05 tháng 01 năm 2026'],
  ] as const) {
    it(text, () => {
      assert.equal(issueDateIn(text), marked);
      assert.equal(issueDateIn(text.normalize('NFD')), marked.normalize('NFD'));
    });
  }

  for (const [reason, text] of [
    ['a sentence goes on behind it', 'Tại Bình Minh, ngày 05 tháng 01 năm 2026, Sở đã họp.'],
    ['no place stands before it', 'ngày 05 tháng 01 năm 2026'],
    ['no place with a capital', 'họp tại xã, ngày 05 tháng 01 năm 2026'],
    ['a title of a citation', 'Nghị quyết số 12-NQ/TU, ngày 05/01/2026'],
    ['no date', 'Bình Minh, ngày tháng năm'],
    ['an empty text', ''],
  ] as const) {
    it(`is none: ${reason}`, () => {
      assert.equal(issueDateIn(text), null);
    });
  }

  it('is the first one, and stands near the top', () => {
    const line = 'Bình Minh, ngày 05 tháng 01 năm 2026';
    assert.equal(issueDateIn(`${line}\n\nBình Minh, ngày 06 tháng 01 năm 2026`), 'ngày 05 tháng 01 năm 2026');
    assert.equal(issueDateIn(`${'Nội dung.\n\n'.repeat(40)}${line}`), null);
  });
});

describe('căn cứ lines', () => {
  for (const [text, isBasis] of [
    ['Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;', true],
    ['- Căn cứ Quy định số 12-QĐ/TU, ngày 05/3/2025 của Tỉnh ủy;', true],
    ['*Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;*', true],
    ['_ Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;', true],
    ['Căn cứ các Nghị quyết ngày 05/3/2025 của Tỉnh ủy.', true],
    ['Căn\u00a0cứ Bộ\u00a0luật Dân sự ngày 24 tháng 11 năm 2015,', true],
    ['Căn cứ quy định trên, Sở đề nghị như sau:', false],
    ['Căn cứ Nghị định số 30/2020/NĐ-CP, Sở báo cáo như sau', false],
    ['Theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020;', false],
    ['Luật này là căn cứ;', false],
    ['Căn cứ Luật Giá ngày 19/6/2023, Sở Tài chính đề nghị các xã báo cáo trước ngày 31/3/2026.', false],
    ['Căn cứ Luật Giá ngày 19/6/2023; Ủy ban nhân dân xã Hòa An thông báo lịch họp ngày 31/3/2026.', false],
    ['Căn cứ Luật Giá ngày 19/6/2023, các xã báo cáo Sở Tài chính trước ngày 31/3/2026./.', false],
    ['Căn cứ Kế hoạch số 12/KH-UBND ngày 12/8/2026 về chuyển đổi số. Sở báo cáo ngày 25/9/2026.', false],
    ['Căn cứ Quyết định số 15/QĐ-UBND ngày 12/8/2026, Tổ công tác đã làm việc từ ngày 15/8/2026.', false],
    ['Căn cứ Luật Giá ngày 19/6/2023;\nTheo đề nghị tại Tờ trình số 12/TTr-STC ngày 12/8/2026.', true],
    ['Căn cứ Luật Giá ngày 19/6/2023;\nỦy ban nhân dân xã báo cáo tại Báo cáo ngày 12/8/2026.', true],
    ['Căn cứ Luật Giá ngày 19/6/2023, Luật Phí ngày 25/11/2015 đã được sửa đổi.', true],
    ['Căn cứ Luật Giá ngày 19/6/2023, Bộ luật Dân sự ngày 24/11/2015 đã được sửa đổi.', true],
    ['Căn cứ Quyết định số 15/QĐ-UBND ngày 12/8/2026 của UBND TP. Hồ Chí Minh.', true],
    ['Căn cứ Quyết định số 12/QĐ-BTC ngày 19/6/2023 của Bộ Tài chính về giá, phí, lệ phí.', true],
    ['Căn cứ Quyết định số 12/QĐ-BTC ngày 19/6/2023 của Bộ Tài chính, đề nghị của Sở Tài chính.', true],
    ['Căn cứ Quy chế thông báo, đề nghị và trả lời, kính gửi ngày 19/6/2023;', true],
  ] as const) {
    it(`${isBasis ? 'one' : 'none'}: ${text}`, () => {
      for (const written of [text, text.normalize('NFD')])
        assert.equal(isBasisLine(paragraph(written).text), isBasis);
    });
  }

  it('give their dates in order', () => {
    const text = [
      'Họp ngày 01/01/2026.',
      '- Căn cứ Quy định số 12-QĐ/TU, ngày 05/3/2025 của Tỉnh ủy;',
      '- Căn cứ Kết luận số 14-KL/TU, ngày 06/4/2025 của Tỉnh ủy;',
    ].join('\n');
    const found = findBasisDates(createDocument(text).blocks);
    assert.deepEqual(
      found.map(({ span }) => textAt(text, span)),
      ['05/3/2025', '06/4/2025'],
    );
  });
});
