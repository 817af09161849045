import assert from 'node:assert/strict';
import { paragraph } from '../helpers/marked';
import { markTitles, unmarkTitles } from '../helpers/marked-citations';

/** Each row is read in composed and decomposed letters: the place of the title must be exact in both. */
function table(rows: readonly string[]): void {
  for (const marked of rows) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${JSON.stringify(marked)} (${form})`, () => {
        assert.equal(markTitles(unmarkTitles(marked).normalize(form)), marked.normalize(form));
      });
    }
  }
}

describe('the title behind a citation', () => {
  table([
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ ⟦về công tác văn thư⟧;',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ ⟦về công tác văn thư⟧',
    'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy ⟦về chuyển đổi số⟧.',
    'Nghị quyết số 23-NQ/TU, ngày 16/12/2021 của Tỉnh ủy ⟦về chuyển đổi số⟧. Năm 2026',
    'Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧',
    '(Nghị quyết số 23-NQ/TU ngày 16/12/2021 ⟦về chuyển đổi số⟧)',
    'Căn cứ Thông tư số 12/2024/TT-BTC ngày 05/3/2024 của Bộ Tài chính ⟦quy định chi tiết một số điều của Luật Giá⟧;',
    'Quyết định số 15/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Bình Minh ⟦ban hành Quy chế làm việc⟧;',
    'Quyết định số 15/QĐ-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh Bình Minh ⟦phê duyệt Đề án chuyển đổi số⟧.',
    'Nghị định số 12/2024/NĐ-CP ngày 05/3/2024 của Chính phủ ⟦sửa đổi, bổ sung một số điều của Nghị định số 30/2020/NĐ-CP⟧;',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ ⟦về công tác văn thư⟧ (sau đây gọi tắt là Nghị định 30)',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ ⟦về công tác văn thư⟧ và Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧;',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ ⟦về công tác văn thư⟧, Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧;',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ ⟦về công tác văn thư⟧ đã được sửa đổi năm 2024',
    'Nghị định số 30/2020/NĐ-CP của Chính phủ ⟦về công tác văn thư⟧, có hiệu lực từ ngày 05/3/2020',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2026 ⟦“Cải cách hành chính năm 2026”⟧ đã giao',
    'Kế hoạch số 12/KH-UBND ngày 05/3/2026 ⟦về thực hiện phong trào “Đoàn kết; sáng tạo”⟧.',
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ\r\n⟦về công tác\r\nvăn thư⟧;\r\nCăn cứ Luật',
    'Căn cứ Nghị quyết số 23-NQ/TU ngày 16/12/2021 ⟦về chuyển đổi số⟧\nCăn cứ Kế hoạch',
    'Thực hiện Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy ⟦về chuyển đổi số⟧, Ban Thường vụ Đảng ủy ban hành kế hoạch như sau:',
    'Quyết định số 15/QĐ-UBND ngày 05/3/2026 ⟦VỀ VIỆC BAN HÀNH QUY CHẾ⟧.',
    '| Nghị quyết số 23-NQ/TU ⟦về chuyển đổi số⟧ | 2021 |',
  ]);
});

describe('a title whose end cannot be told', () => {
  const unsure = [
    'Nghị quyết số 23-NQ/TU về chuyển đổi số đã đạt kết quả.',
    'Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số được triển khai sâu rộng.',
    'Theo Nghị định số 30/2020/NĐ-CP về công tác văn thư thì văn bản phải có số.',
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư của Chính phủ.',
    'Nghị quyết số 23-NQ/TU về chuyển đổi số, trong năm 2026 ngành đã làm tốt.',
    'Kết luận số 21-KL/TW ngày 25/10/2021 về đẩy mạnh xây dựng Đảng; kiên quyết ngăn chặn suy thoái.',
    'Nghị quyết số 23-NQ/TU về chuyển đổi số như sau:',
    'Nghị quyết số 23-NQ/TU ngày 16/12/2021 quy định về…',
    'Nghị quyết số 23-NQ/TU về …',
  ];
  for (const text of unsure) {
    it(JSON.stringify(text), () => {
      const read = paragraph(text).citations.map(({ title, hasTitle }) => ({ title, hasTitle }));
      assert.deepEqual(read, [{ title: null, hasTitle: true }]);
    });
  }
});

describe('what opens no title', () => {
  const none = [
    'Nghị quyết số 23-NQ/TU.',
    'Nghị định số 30/2020/NĐ-CP quy định mức phạt 5 triệu đồng.',
    'Nghị quyết số 23-NQ/TU đã ban hành về chuyển đổi số.',
    'Nghị quyết số 23-NQ/TU\tvề chuyển đổi số',
    'Nghị quyết số 23-NQ/TU; về chuyển đổi số',
    'Nghị quyết số 23-NQ/TU ngày 16/12/2021 ban hànhvăn bản',
  ];
  for (const text of none) {
    it(JSON.stringify(text), () => {
      const read = paragraph(text).citations.map(({ title, hasTitle }) => ({ title, hasTitle }));
      assert.deepEqual(read, [{ title: null, hasTitle: false }]);
    });
  }
});
