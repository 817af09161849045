import assert from 'node:assert/strict';
import { TABLES } from '../../helpers/table-rules';

/** What is found in a table, by its lines. */
function findingsIn(...lines: readonly string[]): readonly string[] {
  return TABLES.findingsIn(lines.join('\n'));
}

describe('columns of blanks', () => {
  const table = (girls: string): readonly string[] => [
    'TT  Trường                 Tổng số   Chia ra    Ghi chú',
    '                                    Nam    Nữ',
    'A   KHỐI CÁC XÃ',
    ` 1  Trường Mầm non An Hòa      227   113   ${girls}`,
    ' 2  Trường Tiểu học Hòa An     945   456    489',
    ' 3  Trường Mầm non Tân Lập      69    39     30',
    'Tổng                         1.241   608    633',
  ];

  it('are those of the figures, and not of heads that stand over their neighbours', () => {
    assert.deepEqual(findingsIn(...table(' 114')), []);
    assert.deepEqual(findingsIn(...table(' 141')), ['table-total.part error "141"']);
  });
});

describe('commas that may group or open decimals', () => {
  const table = (total: string, part: string): readonly string[] => [
    'Xã\tTổng số\tNam\tNữ',
    `Tổng chung\t${total}\t2,508\t1,405`,
    `An Hòa\t654\t446\t${part}`,
    'Đại Đồng\t871\t452\t419',
    'Phước Hải\t590\t263\t327',
    'Xuân Quang\t1,305\t1,007\t298',
    'Vĩnh Phước\t493\t340\t153',
  ];

  it('group where some column adds up so', () => {
    assert.deepEqual(findingsIn(...table('3,913', '208')), []);
    assert.deepEqual(findingsIn(...table('3,931', '208')), ['table-total.rows error "3,931"']);
    assert.deepEqual(findingsIn(...table('3,913', '280')), ['table-total.part error "280"']);
  });

  it('stay open where none does', () => {
    assert.deepEqual(
      findingsIn('Vật tư\tKhối lượng', 'Cát\t1,250', 'Đá\t880', 'Xi măng\t640', 'Thép\t2,770'),
      [],
    );
    assert.deepEqual(findingsIn('Vật tư\tKhối lượng', 'Cát\t1,250', 'Đá\t880', 'Cộng\t2,310'), []);
  });
});

describe('percentages of a whole', () => {
  const table = (whole: string, share: string): readonly string[] => [
    '| TT | Loại đất | Diện tích (ha) | Cơ cấu (%) |',
    '|---|---|---|---|',
    whole,
    '| 1 | Đất trồng lúa | 614,11 | 24,86 |',
    `| 2 | Đất trồng cây lâu năm | 737,94 | ${share} |`,
    '| 3 | Đất rừng sản xuất | 52,69 | 2,13 |',
    '| 4 | Đất ở nông thôn | 777,09 | 31,46 |',
    '| 5 | Đất giao thông | 288,20 | 11,67 |',
  ];

  it('are those of the row that is all of it, whatever it is called', () => {
    for (const whole of [
      '|  | Diện tích tự nhiên | 2.470,03 | 100 |',
      '| I | Tổng diện tích | 2.470,03 | 100,00 |',
    ]) {
      assert.deepEqual(findingsIn(...table(whole, '29,88')), []);
      assert.deepEqual(findingsIn(...table(whole, '29,38')), ['table-percent.ratio error "29,38"']);
    }
  });

  it('may be of something else', () => {
    const rates = table('|  | Diện tích mẫu | 50,00 | 100 |', '29,38');
    assert.deepEqual(findingsIn(...rates), []);
  });

  it('are none on a scale that ends with all of it', () => {
    const rates = [21, 22, 23, 24, 25, 26, 50, 100].map(
      (rate, index) => `| ${index + 1} | ${rate}% | ${rate * 14}.${rate === 23 ? 620 : 700} |`,
    );
    const head = ['| TT | Tỷ lệ tổn thương | Mức hưởng (đồng) |', '|---|---|---|'];
    assert.deepEqual(findingsIn(...head, ...rates), []);
    assert.deepEqual(findingsIn(...head, ...rates.map(row => row.replace('25%', '27%'))), []);
  });
});
