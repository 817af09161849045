import { assertReadsLinearly, itLeaves, itReads } from '../../helpers/reading-rows';

describe('reading code that is set in', () => {
  itReads([
    ['Chạy lệnh:\n\n    vanban check --fix 5.2% , a.md\n\nHết.', 'Chạy lệnh:\n\n\n\nHết.'],
    ['Mẫu:\n\n\tconst a = "5.2%  x";\nHết.', 'Mẫu:\n\n\nHết.'],
    ['    width: 99.61%;\n    }', '\n'],
    ['- Mục:\n      print(5.2)', '- Mục:\n'],
    ['    $ git commit -m x', ''],
  ]);

  describe('in lines of 200 units at most', () => {
    const long = (units: number): string => `    print(${'5'.repeat(units - 11)})`;
    itReads([[long(200), '']]);
    itLeaves([long(201)]);
  });

  describe('and no draft that is set in', () => {
    itLeaves([
      '    - VPCP, BTC, BNV;',
      '    TM. UBND XA HOA AN',
      '    1    1.204    98,5%',
      '    (1) 16 + 52 = 67',
      '    Fax: (024) 3825 1204; Email: vt@hoaan;',
      '    | a = b | c(d) |',
      '    Căn cứ Luật số 63/2025/QH15 -- sửa (đổi)',
      '   vanban check --fix',
      'vanban check --fix',
    ]);
  });

  it('takes linear time', () => {
    assertReadsLinearly(length => `${'    a'.repeat(length / 5)}\n${'    a(b\n'.repeat(length / 8)}`);
  });
});
