import { exportWord } from '../../../server/src/core/index';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { assertLinear } from '../../helpers/growth';

/** Drafts made to take long, so many times as long as they are told. */
const SHAPES: readonly (readonly [name: string, make: (size: number) => string, size: number])[] = [
  ['headings with titles', size => 'Chương I\n\nQUY ĐỊNH CHUNG\n\nĐiều 1. Phạm vi.\n\n'.repeat(size), 1_000],
  [
    'closings',
    size =>
      'Điều 1. Phạm vi.\n\nNơi nhận:\n- Lưu: VT.\n\nTM. ỦY BAN\nCHỦ TỊCH\n\nNguyễn Văn A\n\n'.repeat(size),
    1_000,
  ],
  ['emphasised words', size => 'Có **699** *đảng viên* '.repeat(size), 4_000],
  [
    'footnotes',
    size => Array.from({ length: size }, (_, at) => `Có hộ[^${at}].\n\n[^${at}]: Năm.\n\n`).join(''),
    1_000,
  ],
  ['rows of tables', size => '| Thôn | 120 | 108 |\n'.repeat(size), 2_000],
  ['lines in a cell', size => `| ${'Thôn<br>'.repeat(size)} | 1 |\n`, 4_000],
  ['lines of a paragraph', size => 'Căn cứ Luật số 12;\n'.repeat(size), 4_000],
];

describe('Making a Word document of a draft takes time in proportion to', () => {
  for (const [name, make, size] of SHAPES) {
    it(name, () => {
      assertLinear(size, length => {
        exportWord(make(length), { documentClass: null, mark: '' }, PACK_TOOLS);
      });
    });
  }
});
