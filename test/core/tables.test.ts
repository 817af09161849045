import assert from 'node:assert/strict';
import { createDocument, editDocument, textAt } from '../../server/src/core/index';
import { drawTable, parseRows, TABLE_FORMS } from '../helpers/draw-table';
import { cellsIn, columnsIn, rowsIn, tableIn } from '../helpers/read-table';

const PLAN = parseRows(`
  STT | Đơn vị | Kế hoạch (người) | Thực hiện (người) | Tỷ lệ (%) | Ghi chú
  I | Khối xã | 90 | 88 | 97,78 | -
  1 | Xã An Hòa | 40 | 40 | 100,00 | vượt tiến độ
  2 | Xã Hòa An | 50 | 48 | 96,00 | đúng hạn
  II | Khối phường | 1.100 | 990 | 90,00 | chậm
  a | Phường Tân Lập | 1.100 | 990 | 90,00 | chậm
`);

describe('the reader of tables', () => {
  for (const form of TABLE_FORMS) {
    for (const normal of ['NFC', 'NFD'] as const) {
      for (const lineEnd of ['\n', '\r\n'] as const) {
        const name = `${form}, ${normal}, ${JSON.stringify(lineEnd)}`;
        const table = drawTable(PLAN, form).replaceAll('\n', lineEnd).normalize(normal);
        const text = ['Kết quả như sau:', '', table, '', 'Nơi nhận: như trên.'].join(lineEnd);

        it(`knows columns by their heads and cells (${name})`, () => {
          assert.deepEqual(columnsIn(text), [
            'numbering STT',
            'words Đơn vị',
            'amount Kế hoạch (người)',
            'amount Thực hiện (người)',
            'ratio Tỷ lệ (%)',
            'words Ghi chú',
          ]);
        });

        it(`knows rows by their numbers (${name})`, () => {
          assert.deepEqual(rowsIn(text), [
            'item 0 Khối xã',
            'item 1 Xã An Hòa',
            'item 1 Xã Hòa An',
            'item 0 Khối phường',
            'item 1 Phường Tân Lập',
          ]);
        });

        it(`finds each cell where it stands (${name})`, () => {
          assert.deepEqual(cellsIn(text), PLAN.slice(1));
        });
      }
    }
  }
});

describe('the head of a table', () => {
  const cases: readonly (readonly [name: string, lines: readonly string[], columns: readonly string[]])[] = [
    [
      'of two rows gives the lower names',
      [
        'Đơn vị\tSố trường\t\tHọc sinh',
        '\tCông lập\tTư thục\t',
        'An Hòa\t10\t2\t4.512',
        'Hòa An\t9\t1\t3.210',
      ],
      ['words Đơn vị', 'amount Công lập', 'amount Tư thục', 'amount Học sinh'],
    ],
    [
      'tells columns of one name apart by what stands above them',
      [
        '| Đơn vị | Số lượng | | Tỷ lệ (%) | |',
        '|---|---|---|---|---|',
        '| | Nam | Nữ | Nam | Nữ |',
        '| An Hòa | 12 | 10 | 54,5 | 45,5 |',
      ],
      [
        'words Đơn vị',
        'amount Số lượng - Nam',
        'amount Số lượng - Nữ',
        'ratio Tỷ lệ (%) - Nam',
        'ratio Tỷ lệ (%) - Nữ',
      ],
    ],
    [
      'is not told by a title of the whole table',
      [
        '| BẢNG TỶ LỆ HỘ NGHÈO | | |',
        '|---|---|---|',
        '| Xã | Năm | |',
        '| | 2023 | 2024 |',
        '| An Hòa | 12 | 14 |',
      ],
      ['words Xã', 'amount 2023', 'amount 2024'],
    ],
    [
      'ends with the row of column numbers',
      [
        '| Xã | KH | TH | % |',
        '|---|---|---|---|',
        '| (1) | (2) | (3) | (4=3/2) |',
        '| An Hòa | 2 | 3 | 150 |',
      ],
      ['words Xã', 'amount KH', 'amount TH', 'ratio %'],
    ],
    [
      'leaves a column its counts where only rows of percentages have the sign',
      [
        'STT\tChỉ tiêu\tĐVT\tQuý I\tQuý II',
        '1\tTỷ lệ đơn đã trả lời\t%\t80%\t75,5%',
        '2\tĐơn đã nhận\tĐơn\t120\t98',
      ],
      ['numbering STT', 'words Chỉ tiêu', 'words ĐVT', 'amount Quý I', 'amount Quý II'],
    ],
    [
      'gives a column percentages where a row that is called none has the sign, or all have it',
      [
        'Chỉ tiêu\tQuý I\tQuý II\tQuý III',
        'Tỷ lệ đơn đã trả lời\t80%\t75,5%\t81%',
        'Đơn đã nhận\t60\t7,5%\t12%',
      ],
      ['words Chỉ tiêu', 'amount Quý I', 'ratio Quý II', 'ratio Quý III'],
    ],
    [
      'gives a column percentages where all its rows are such',
      ['Chỉ tiêu\tQuý I\tQuý II', 'Tỷ lệ trả lời\t80%\t75', 'Tỷ lệ đúng hạn\t60%\t70'],
      ['words Chỉ tiêu', 'ratio Quý I', 'amount Quý II'],
    ],
    [
      'may be of letters and numbers',
      ['TT\tXã\tDiện tích\tDân số', 'A\tB\t1\t2', '1\tAn Hòa\t12,5\t4.512'],
      ['numbering TT', 'words Xã', 'amount Diện tích', 'amount Dân số'],
    ],
    [
      'may be of years',
      ['Chỉ tiêu\t2023\t2024', 'Số hộ\t120\t130', 'Số xã\t5\t6'],
      ['words Chỉ tiêu', 'amount 2023', 'amount 2024'],
    ],
    [
      'may stand under a title, where the title is above the dashes',
      ['| BIỂU TỔNG HỢP | | |', '|---|---|---|', '| Xã | Số hộ | ĐVT |', '| An Hòa | 120 | hộ |'],
      ['words Xã', 'amount Số hộ', 'words ĐVT'],
    ],
    [
      'keeps prices and means apart',
      [
        'Hàng\tSố lượng\tĐơn giá\tThành tiền\tThu nhập bình quân',
        'Bàn\t2\t500\t1.000\t7',
        'Ghế\t4\t200\t800\t6',
      ],
      [
        'words Hàng',
        'amount Số lượng',
        'doubtful Đơn giá',
        'amount Thành tiền',
        'doubtful Thu nhập bình quân',
      ],
    ],
    [
      'may be missing: nothing is known of the columns then',
      ['An Hòa\t120\t118', 'Hòa An\t150\t160', 'Tân Lập\t150\t160'],
      ['words', 'doubtful', 'doubtful'],
    ],
  ];
  for (const [name, lines, columns] of cases) {
    it(name, () => {
      assert.deepEqual(columnsIn(lines.join('\n')), columns);
    });
  }

  it('says whether whole numbers are rounded, or the line above it does', () => {
    const rows = ['Xã\tKH\tTH', 'An Hòa\t120\t118', 'Hòa An\t150\t160'];
    const measured = (text: string): readonly boolean[] =>
      tableIn(text).table.columns.map(({ isMeasured }) => isMeasured);
    assert.deepEqual(measured(rows.join('\n')), [false, false, false]);
    assert.deepEqual(measured(`ĐVT: triệu đồng\n\n${rows.join('\n')}`), [true, true, true]);
    assert.deepEqual(measured(['Xã\tVốn (tỷ đồng)\tSố hộ', ...rows.slice(1)].join('\n')), [
      false,
      true,
      false,
    ]);
  });
});

describe('the rows of a table', () => {
  it('that total others are told by their names', () => {
    const labels = [
      'Tổng cộng',
      'TỔNG SỐ',
      '**Cộng:**',
      'Tổng (I+II)',
      'Toàn tỉnh',
      'Tổng số hộ',
      'Tổng cộng các xã',
      'Cộng tác viên',
      'Trong đó: nữ',
    ];
    const text = ['| Xã | Số |', '|---|---|', ...labels.map(label => `| ${label} | 1 |`)].join('\n');
    assert.deepEqual(
      tableIn(text).table.rows.map(({ kind }) => kind),
      ['total', 'total', 'total', 'total', 'total', 'item', 'total', 'item', 'partial'],
    );
  });

  it('carry a total back under its columns where its label was merged over the numbers', () => {
    const text = ['TT\tXã\tKH\tTH', '1\tAn Hòa\t120\t118', '2\tHòa An\t150\t160', 'Tổng cộng\t270\t278'].join(
      '\n',
    );
    assert.deepEqual(cellsIn(text).at(-1), ['', 'Tổng cộng', '270', '278']);
    assert.deepEqual(rowsIn(text).at(-1), 'total 0 Tổng cộng');
  });

  it('carry a mean back likewise, also where a column of remarks is blank', () => {
    const text = [
      'TT\tXã\tNăm 2023\tNăm 2024\tGhi chú',
      '1\tAn Hòa\t81,8\t90,9\t',
      '2\tHòa An\t61,0\t73,3\t',
      'Giá trị trung bình\t71,40\t82,10\t',
    ].join('\n');
    assert.deepEqual(cellsIn(text).at(-1), ['', 'Giá trị trung bình', '71,40', '82,10', '']);
    assert.deepEqual(rowsIn(text).at(-1), 'mean 0 Giá trị trung bình');
  });

  it('carry a total of any name back before a blank column of remarks, but no row that lacks a figure', () => {
    const text = [
      'TT\tHạng mục\tVốn xã\tVốn tỉnh\tGhi chú',
      '1\tKênh mương\t120\t118\t',
      '2\tTrạm y tế\t150\t160\t',
      '3\tNhà văn hóa\t97\t85\t',
      '4\tTrường học\t142\t131\t',
      'Nhu cầu vốn\t509\t494\t',
      'Vốn chưa giao\t12\t\t',
    ].join('\n');
    assert.deepEqual(cellsIn(text).slice(-2), [
      ['', 'Nhu cầu vốn', '509', '494', ''],
      ['Vốn chưa giao', '12', '', '', ''],
    ]);
  });

  it('may begin with an empty cell', () => {
    const text = ['TT\tXã\tKH', '1\tAn Hòa\t120', '2\tHòa An\t150', '\tTổng cộng\t270'].join('\n');
    assert.deepEqual(cellsIn(text).at(-1), ['', 'Tổng cộng', '270']);
  });

  it('stand as deep as their numbers say', () => {
    const text = [
      'TT\tNội dung\tSố tiền',
      'A\tThu\t30',
      'I\tThu nội địa\t20',
      '1\tThuế\t12',
      '1.1\tThuế đất\t5',
      '-\tLệ phí\t8',
      'II\tThu khác\t10',
      'B\tChi\t25',
    ].join('\n');
    assert.deepEqual(
      tableIn(text).table.rows.map(({ level }) => level),
      [0, 1, 2, 3, 4, 1, 0],
    );
  });
});

describe('what is no table', () => {
  for (const text of [
    '',
    'Số: 15/BC-UBND        Bình Minh, ngày 05 tháng 11 năm 2025',
    'Đến ngày 15  tháng 4  năm 2025  có  120  hộ.\nTrong đó  25  hộ  nghèo.',
    'Điều 1.\tPhạm vi\nĐiều 2.\tĐối tượng\nĐiều 3.\tHiệu lực',
    'Xã\tSố hộ\nAn Hòa\t1,250\nHòa An\t980\nTân Lập\t770',
  ]) {
    it(JSON.stringify(text.slice(0, 40)), () => {
      assert.deepEqual(createDocument(text).tables, []);
    });
  }
});

describe('an edit of a document with tables', () => {
  const table = (cell: string): string =>
    ['| Xã | KH |', '|---|---|', `| An Hòa | ${cell} |`, '| Cộng | 5 |'].join('\n');
  const text = [table('1'), 'Một đoạn văn.', table('2'), table('3')].join('\n\n');

  it('reads again the table that it touches, and no other', () => {
    const before = createDocument(text);
    const start = text.indexOf('| 2 |') + 2;
    const after = editDocument(before, { span: { start, end: start + 1 }, text: '12' });
    const same = after.tables.map(({ table: own }, index) => own === before.tables[index]?.table);
    assert.deepEqual(same, [true, false, true]);
    assert.deepEqual(
      after.tables.map(placed => textAt(after.text, { start: placed.start, end: placed.start + 12 })),
      before.tables.map(() => '| Xã | KH |\n'),
    );
    assert.equal(after.tables[1]?.text, table('12'));
  });

  it('knows the caption above a table', () => {
    const before = createDocument(`ĐVT: người\n\n${table('1')}`);
    const start = before.text.indexOf('người');
    const after = editDocument(before, { span: { start, end: start + 5 }, text: 'triệu đồng' });
    assert.equal(before.tables[0]?.table.columns[1]?.isMeasured, false);
    assert.equal(after.tables[0]?.table.columns[1]?.isMeasured, true);
  });

  it('keeps the rows that an edit left alone, whatever stands between them now', () => {
    const row = (name: string): string => `| ${name} | 120 |\n`;
    const names = Array.from({ length: 200 }, (_, index) => `Xã ${index}`);
    const text = `| Xã | KH |\n${names.map(row).join('')}`;
    const at = text.indexOf('| Xã 100 ');
    const cases: readonly (readonly [name: string, end: number, text: string, kept: number])[] = [
      ['a digit', at + 1, '|1', 199],
      ['a row more', at, row('Xã mới'), 200],
      ['the same row twice', at, row('Xã 100'), 200],
      ['three rows more', at, row('Xã mới').repeat(3), 200],
      ['three rows fewer', text.indexOf('| Xã 103 '), '', 197],
      ['a row in the place of three', text.indexOf('| Xã 103 '), row('Xã mới'), 197],
    ];
    for (const [name, end, put, kept] of cases) {
      const before = createDocument(text);
      const known = new Set(before.tables[0]?.table.rows);
      const after = editDocument(before, { span: { start: at, end }, text: put });
      const rows = after.tables[0]?.table.rows ?? [];
      assert.equal(rows.filter(own => known.has(own)).length, kept, name);
      assert.equal(new Set(rows).size, rows.length, name);
    }
  });
});

describe('a long table', () => {
  const rowsOf = (rows: number): number => {
    const text = `| Xã | KH |\n|---|---|\n${'| An Hòa | 12 |\n'.repeat(rows)}`;
    return createDocument(text).tables[0]?.table.rows.length ?? 0;
  };

  it('is read with ten thousand rows', () => {
    assert.equal(rowsOf(10_000), 10_000);
  });

  it('is a register with many more', () => {
    assert.equal(rowsOf(11_000), 0);
  });
});
