import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/index';
import { assertLinear } from '../helpers/growth';

/** The blocks of a text, each as `kind: text`. */
function blocksOf(text: string): readonly string[] {
  return createDocument(text).blocks.map(({ block }) => `${block.kind}: ${block.text}`);
}

describe('blocks', () => {
  it('are none in an empty text and in blanks', () => {
    assert.deepEqual(blocksOf(''), []);
    assert.deepEqual(blocksOf(' \n\t\r\n\u00a0'), []);
  });

  it('are parted by blank lines, and leave blanks around a line outside', () => {
    assert.deepEqual(blocksOf('  Năm 2025 \n \n\tKết quả  '), ['paragraph: Năm 2025', 'paragraph: Kết quả']);
  });

  it('of each kind: heading, list item, table row; a comment is none', () => {
    const text = [
      '# Báo cáo',
      '- Thu ngân sách đạt khá.',
      '1. Công tác đảng',
      'a) Kết nạp đảng viên',
      'đ) Công tác dân vận',
      '(3) Công tác khác',
      'IV. NHIỆM VỤ',
      'Điều 5. Hiệu lực',
      '| Xã | Số hộ |',
      'Xã Bình Minh\t45',
      '<!-- ghi chú -->',
    ].join('\n');
    const kinds = createDocument(text).blocks.map(({ block }) => block.kind);
    const items = Array.from({ length: 7 }, () => 'list-item');
    assert.deepEqual(kinds, ['heading', ...items, 'table-row', 'table-row']);
  });

  it('of a list are the same in decomposed letters', () => {
    const text = 'Điều 4. Hiệu lực\nĐiều 5. Tổ chức\nđ) Cơ quan';
    const kinds = (form: string): readonly string[] =>
      createDocument(form).blocks.map(({ block }) => block.kind);
    assert.deepEqual(kinds(text.normalize('NFD')), ['list-item', 'list-item', 'list-item']);
    assert.deepEqual(kinds(text), kinds(text.normalize('NFD')));
  });
});

describe('a hard-wrapped paragraph is one block', () => {
  it('where the sentence plainly goes on', () => {
    const text = 'Toàn huyện có 699/756\nngười, chiếm\n92,46% (cao nhất\n(tỉnh)';
    assert.deepEqual(blocksOf(text), [`paragraph: ${text}`]);
  });

  it('with CRLF and with decomposed letters', () => {
    const text = 'Toàn huyện có 699/756\nngười dự học,\nđạt 92,46%';
    const written = text.replaceAll('\n', '\r\n').normalize('NFD');
    assert.deepEqual(blocksOf(written), [`paragraph: ${text}`]);
  });

  it('where lines were filled to a width, though a line ends with a full stop or the next starts large', () => {
    const text = [
      'Ban Thường vụ Huyện ủy đã chỉ đạo các chi bộ tổ chức học tập.',
      'Toàn huyện có 699 đảng viên dự học trên tổng số 756 đảng viên',
      'Trần Phú.',
    ].join('\n');
    assert.deepEqual(blocksOf(text), [`paragraph: ${text}`]);
    assert.deepEqual(blocksOf(text.normalize('NFD')), [`paragraph: ${text}`]);
  });

  it('and so is a list item', () => {
    const text = '- Có 699/756 đảng viên\ndự học, đạt 92,46%';
    assert.deepEqual(blocksOf(`${text}\n- Có 5 xã`), [`list-item: ${text}`, 'list-item: - Có 5 xã']);
  });
});

describe('a line that announces a citation goes on in the next', () => {
  const WRAPPED: readonly string[] = [
    'Trừ trường hợp quy định tại\nĐiều 2. Các trường hợp khác do Chủ tịch quyết định.',
    'Thực hiện theo quy định tại các\nĐiều 5. Cơ quan chủ trì hướng dẫn.',
    'Thực hiện theo quy định tại Điều 66 và\nĐiều 67.',
    'Hồ sơ thực hiện theo quy định của\nĐiều 3. Thời hạn là 05 ngày.',
    'Hồ sơ được lập theo quy định tại khoản\n2. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại Điều\n2. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại điểm\nb) Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại điểm\n2. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại khoản 1, 2 hoặc\n3. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại khoản 1 và khoản\n3. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại điểm a và\nb) Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại\nChương II. Cụ thể do Giám đốc sở hướng dẫn.',
    'Hồ sơ được lập theo quy định tại Chương\nII. Cụ thể do Giám đốc sở hướng dẫn.',
  ];
  for (const text of WRAPPED) {
    it(text.replace('\n', ' ⏎ '), () => {
      for (const form of [text, text.normalize('NFD'), text.replace('\n', '\r\n')])
        assert.equal(blocksOf(form).length, 1);
      assert.equal(blocksOf(text.replace('\n', '\n\n')).length, 2);
    });
  }

  const APART: readonly string[] = [
    '1. Địa điểm\n2. Thời gian',
    '1. Số tài khoản\n2. Tên ngân hàng',
    'a) Họ tên và điểm\nb) Xếp loại',
    '1. Xếp hạng theo điểm\n2. Khen thưởng',
    '2. Công bố danh mục\n3. Tổ chức thực hiện',
    'a) Có bằng đại học; và\nb) Có kinh nghiệm',
    'b) Các hồ sơ khác; và\nĐiều 3. Thủ tục',
    'Quy định tại\n1. Kế hoạch của xã',
    'Hồ sơ được lập theo quy định tại Điều 2.\nĐiều 3. Thủ tục',
    'Sửa đổi khoản 2\nĐiều 3. Thủ tục',
    'TỔ CHỨC VÀ HOẠT ĐỘNG CỦA\nĐiều 3. Thủ tục',
    'Các\nĐiều 3. Thủ tục',
  ];
  for (const text of APART) {
    it(`but not ${text.replace('\n', ' ⏎ ')}`, () => {
      for (const form of [text, text.normalize('NFD'), text.replace('\n', '\r\n')])
        assert.equal(blocksOf(form).length, 2);
    });
  }

  it('in the same time for each line of a long text', () => {
    assertLinear(2_000, count => {
      blocksOf('theo các khoản 1, 2, và\n2. Quy định tại khoản\n'.repeat(count));
    });
  });
});

describe('a symbol that the end of a line breaks is whole', () => {
  for (const text of [
    'Căn cứ Nghị định số 30/2020/NĐ-\nCP ngày 05/3/2020;',
    'Căn cứ Nghị định số 30/2020/\nNĐ-CP ngày 05/3/2020;',
    'Căn cứ Nghị định số 30/\n2020/NĐ-CP ngày 05/3/2020;',
    'Căn cứ Luật số 64/2025/\nQH15 ngày 19/02/2025;',
    'Thực hiện Nghị quyết số 18-\nNQ/TW và các văn bản',
    'Thực hiện Nghị quyết số 18-NQ/\nTW và các văn bản',
    'Theo Quyết định 15/QĐ-\nUBND ngày 02/01/2025',
    'Theo Thông tư 01/2014/TTLT-BYT-\nBTC ngày 02/01/2014',
    '- Quyết định 15/QĐ-\nUBND ngày 02/01/2025',
  ]) {
    it(text.replace('\n', ' ⏎ '), () => {
      const after = 'Các cơ quan, đơn vị liên quan phối hợp để tổ chức thực hiện kế hoạch này.';
      for (const form of [text, text.normalize('NFD'), text.replace('\n', '\r\n')])
        assert.equal(blocksOf(`${form}\n${after}`).length, 2);
      assert.equal(blocksOf(text.replace('\n', '\n\n')).length, 2);
    });
  }

  for (const text of [
    'Nghị quyết số 18-NQ/\nThực hiện tốt',
    'Số: /QĐ-\nUBND tỉnh',
    'Các xã, phường:\nUBND tỉnh',
    'Tổng số 15/\nUBND tỉnh',
    'Đạt 30/2020/\nHọp bàn',
    'Kết quả -\nUBND tỉnh',
    'Nghị định số 30/2020/NĐ-CP\nUBND tỉnh',
  ]) {
    it(`but not ${text.replace('\n', ' ⏎ ')}`, () => {
      for (const form of [text, text.normalize('NFD'), text.replace('\n', '\r\n')])
        assert.equal(blocksOf(form).length, 2);
    });
  }

  it('in the same time for each line of a long text', () => {
    assertLinear(2_000, count => {
      blocksOf('số 11/QĐ-AB-AB-AB-AB-AB-\n'.repeat(count));
    });
  });
});

describe('lines stay apart', () => {
  it('where a sentence has ended and the next line starts large', () => {
    assert.deepEqual(blocksOf('Có 45/60 hộ.\nĐạt 75%.'), ['paragraph: Có 45/60 hộ.', 'paragraph: Đạt 75%.']);
  });

  it('where a sentence has ended, though the next line starts small', () => {
    assert.deepEqual(blocksOf('Có 45/60 hộ.\nđạt 75%.'), ['paragraph: Có 45/60 hộ.', 'paragraph: đạt 75%.']);
    assert.deepEqual(blocksOf('Gồm:\n5 xã'), ['paragraph: Gồm:', 'paragraph: 5 xã']);
  });

  it('in titles and letterheads', () => {
    assert.deepEqual(blocksOf('TỈNH ỦY BÌNH AN\nSố 12-BC/TU'), [
      'paragraph: TỈNH ỦY BÌNH AN',
      'paragraph: Số 12-BC/TU',
    ]);
  });

  it('behind a table row, a heading and a comment', () => {
    assert.deepEqual(blocksOf('| 45/60 |\nđạt 75%'), ['table-row: | 45/60 |', 'paragraph: đạt 75%']);
    assert.deepEqual(blocksOf('# 45/60 hộ\nđạt 75%'), ['heading: # 45/60 hộ', 'paragraph: đạt 75%']);
    assert.deepEqual(blocksOf('<!-- 45/60 -->\nđạt 75%'), ['paragraph: đạt 75%']);
  });
});
