import assert from 'node:assert/strict';
import { createDocument } from '../../server/src/core/index';
import { columnsIn, rowsIn, tableIn } from '../helpers/read-table';

describe('rows of tabs', () => {
  const HEAD = 'STT\tĐơn vị\tDân số\tSố hộ';

  it('go on behind a title over the whole width, also right below the head', () => {
    const text = [
      HEAD,
      'A. KHỐI XÃ',
      '1\tAn Hòa\t5.120\t1.250',
      'B. KHỐI PHƯỜNG',
      '1\tTân Lập\t7.330\t1.930',
    ];
    assert.deepEqual(rowsIn(text.join('\n')), [
      'item 0 A. KHỐI XÃ',
      'item 1 An Hòa',
      'item 0 B. KHỐI PHƯỜNG',
      'item 1 Tân Lập',
    ]);
  });

  it('go on behind a row with one written cell', () => {
    const text = [HEAD, '\tKHỐI XÃ\t\t', '1\tAn Hòa\t5.120\t1.250', '2\tHòa An\t4.010\t980'].join('\n');
    assert.deepEqual(rowsIn(text), ['item 0 KHỐI XÃ', 'item 1 An Hòa', 'item 1 Hòa An']);
    assert.deepEqual(columnsIn(text), ['numbering STT', 'words Đơn vị', 'amount Dân số', 'amount Số hộ']);
  });

  it('end before the title of another table, before a sentence, and before several lines', () => {
    const table = [HEAD, '1\tAn Hòa\t5.120\t1.250', '2\tHòa An\t4.010\t980'];
    for (const between of [
      ['Bảng 2. Dân số các phường'],
      ['Số liệu trên được tổng hợp từ báo cáo của các xã, phường trên địa bàn huyện.'],
      ['Một', 'Hai', 'Ba', 'Bốn'],
    ]) {
      const text = [...table, ...between, ...table].join('\n');
      assert.equal(createDocument(text).tables.length, 2, between[0]);
    }
  });

  it('have the upper names of the head over the columns that they were merged over', () => {
    const body = ['1\tAn Hòa\t400\t380\t420\t441', '2\tHòa An\t300\t310\t320\t304'];
    const expected = [
      'numbering TT',
      'words Xã',
      'amount Năm 2023 - KH',
      'amount Năm 2023 - TH',
      'amount Năm 2024 - KH',
      'amount Năm 2024 - TH',
    ];
    for (const lower of ['\t\tKH\tTH\tKH\tTH', 'KH\tTH\tKH\tTH']) {
      assert.deepEqual(columnsIn(['TT\tXã\tNăm 2023\tNăm 2024', lower, ...body].join('\n')), expected);
    }
  });

  it('have no upper names where these cannot be shared out evenly', () => {
    const text = ['TT\tXã\tKết quả\tSo sánh', '\t\tKH\tTH\tTỷ lệ', '1\tAn Hòa\t400\t380\t95,0'];
    assert.deepEqual(columnsIn([...text, '2\tHòa An\t300\t285\t95,0'].join('\n')), [
      'numbering TT',
      'words Xã',
      'amount KH',
      'amount TH',
      'ratio Tỷ lệ',
    ]);
  });
});

describe('aligned columns', () => {
  it('go on behind a title, and below a head that names a column without figures', () => {
    const text = [
      'TT  Xã              Dân số    Số hộ   Ghi chú',
      'A. KHỐI XÃ',
      ' 1  Xã An Hòa        5.120    1.250',
      ' 2  Xã Hòa An        4.010      980',
      'B. KHỐI PHƯỜNG',
      ' 1  Phường Tân Lập   7.330    1.930',
    ].join('\n');
    assert.deepEqual(columnsIn(text), ['numbering TT', 'words Xã', 'amount Dân số', 'amount Số hộ']);
    assert.deepEqual(rowsIn(text), [
      'item 0 A. KHỐI XÃ',
      'item 1 Xã An Hòa',
      'item 1 Xã Hòa An',
      'item 0 B. KHỐI PHƯỜNG',
      'item 1 Phường Tân Lập',
    ]);
  });
});

describe('an aligned head that goes on in the next line', () => {
  it('is one name, and another one where a name is written below it', () => {
    const text = [
      'STT   Tên trường     Tổng số        Học sinh            Bình quân',
      '                         lớp    Tổng số      Nữ      học sinh/lớp',
      '1     Tiểu học Một        18        737     368             40,9',
      '2     Tiểu học Hai        14        486     254             34,7',
    ].join('\n');
    assert.deepEqual(columnsIn(text), [
      'numbering STT',
      'words Tên trường',
      'amount Tổng số lớp',
      'amount Tổng số',
      'amount Nữ',
      'doubtful Bình quân học sinh/lớp',
    ]);
  });
});

describe('aligned rows of which few have a number of their own', () => {
  it('stand under the columns of those', () => {
    const text = [
      '      Chỉ tiêu           Đơn vị     Tháng 8    Tháng 9',
      '1     Tổng lượt khách    Lượt       154 792    127 987',
      '      Khách quốc tế      Lượt         8 412      9 263',
      '      Khách nội địa      Lượt       146 380    118 724',
      '2     Ngày khách         Ngày       124 816    101 327',
      '      Khách lưu trú      Ngày        97 346     81 269',
    ].join('\n');
    assert.deepEqual(rowsIn(text), [
      'item 0 Tổng lượt khách',
      'item 1 Khách quốc tế',
      'item 1 Khách nội địa',
      'item 0 Ngày khách',
      'item 1 Khách lưu trú',
    ]);
  });
});

describe('an aligned head with a name over two columns', () => {
  it('is placed by where its names stand, though it has as many cells as the rows', () => {
    const text = [
      'Thôn            Kế hoạch     So sánh trong năm      Ghi chú',
      '                           Tăng, giảm   Tỷ lệ (%)',
      'Thôn Hòa An        1.715          201        11,7',
      'Thôn Tân An        6.893          211         3,1',
      'Thôn Tân Lập         822          195        23,7',
    ].join('\n');
    assert.deepEqual(columnsIn(text).slice(-1), ['ratio Tỷ lệ (%)']);
  });
});

describe('a title that is written into each of its merged cells', () => {
  it('is a title of rows, and no head', () => {
    const text = [
      '| STT | Xã | Dân số |',
      '|---|---|---|',
      '| KHỐI XÃ | KHỐI XÃ | KHỐI XÃ |',
      '| 1 | An Hòa | 5.120 |',
      '| 2 | Hòa An | 4.010 |',
    ].join('\n');
    assert.deepEqual(columnsIn(text), ['numbering STT', 'words Xã', 'amount Dân số']);
    assert.deepEqual(rowsIn(text), ['item 0 KHỐI XÃ', 'item 1 An Hòa', 'item 1 Hòa An']);
  });
});

describe('a head of two years', () => {
  it('divides them where the later one comes first', () => {
    const rows = [
      'Xã\t2023\t2024\t2024/2023\t2023/2024',
      'An Hòa\t12\t15\t125,0\t7',
      'Hòa An\t10\t11\t110,0\t8',
    ];
    assert.deepEqual(columnsIn(rows.join('\n')).slice(-2), ['ratio 2024/2023', 'amount 2023/2024']);
  });
});

describe('a table that a page cuts', () => {
  const head = '| STT | Chỉ tiêu | Số liệu |\n|---|---|---|';
  const first = `${head}\n| 1 | Hồ sơ | 12 |`;

  it('goes on behind the repeated head', () => {
    const text = `${first}\n\n${head}\n| 1.1 | Đúng hạn | 10 |\n| 2 | Đơn thư | 3 |`;
    assert.deepEqual(rowsIn(text), ['item 0 Hồ sơ', 'item 1 Đúng hạn', 'item 0 Đơn thư']);
  });

  it('is another one where it counts anew, has another head, or the first is closed by its total', () => {
    for (const second of [
      `${head}\n| 1 | Đơn thư | 10 |`,
      '| STT | Đơn vị | Số liệu |\n|---|---|---|\n| 2 | Đơn thư | 10 |',
    ]) {
      assert.equal(createDocument(`${first}\n\n${second}`).tables.length, 2);
    }
    const closed = `${first}\n| | Tổng cộng | 12 |\n\n${head}\n| 2 | Đơn thư | 3 |`;
    assert.equal(createDocument(closed).tables.length, 2);
  });
});

describe('the separators of a table', () => {
  /** The values in the columns behind the first, "?" for what is no number. */
  function valuesIn(lines: readonly string[]): readonly (readonly string[])[] {
    return tableIn(lines.join('\n')).table.rows.map(({ cells }) =>
      cells
        .slice(1)
        .map(({ content }) =>
          content.kind === 'number' ? String(Number(content.number.units) / 10 ** content.number.scale) : '?',
        ),
    );
  }

  it('are English where decimals with a dot say so', () => {
    const rows = ['Xã\tSố hộ\tTỷ lệ (%)', 'An Hòa\t1,250\t12.5', 'Hòa An\t980\t90.40'];
    assert.deepEqual(valuesIn(rows), [
      ['1250', '12.5'],
      ['980', '90.4'],
    ]);
  });

  it('are told by each column where both stand in one table', () => {
    const rows = ['Xã\tSố hộ\tTỷ lệ (%)\tĐiểm', 'An Hòa\t1.250\t12.5\t9,25', 'Hòa An\t12.980\t1.204\t8,75'];
    assert.deepEqual(valuesIn(rows), [
      ['1250', '12.5', '9.25'],
      ['12980', '?', '8.75'],
    ]);
  });

  it('are not asked of the numbers of the rows', () => {
    const rows = ['1.1\tXã\t1.250\t9,5', '1.2\tPhường\t2.250\t9,5', '1.10\tThị trấn\t3.250\t8,5'];
    assert.deepEqual(valuesIn(['STT\tTên\tSố hộ\tĐiểm', ...rows])[0], ['?', '1250', '9.5']);
  });
});
