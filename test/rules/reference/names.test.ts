import assert from 'node:assert/strict';
import { testRules } from '../../helpers/rules-under-test';
import { nameVariant } from '../../../server/src/core/rules/reference/name-variant';
import { postConflict } from '../../../server/src/core/rules/reference/post-conflict';
import { createBlock } from '../../../server/src/core/block/block';
import { assertLinear } from '../../helpers/growth';

const { findingsIn, getOnlyFinding, notesOf, repairsOf } = testRules([nameVariant, postConflict]);

function paragraphs(...lines: readonly string[]): string {
  return lines.join('\n\n');
}

const FAR =
  'Các cơ quan, đơn vị liên quan phối hợp thực hiện theo chức năng, nhiệm vụ được giao và báo cáo kết quả.';

const TOLD: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  [
    paragraphs('Ông Phạm Sỹ Quyết có đơn.', FAR, 'Giao ông Phạm Sĩ Quyết thực hiện.'),
    'name-variant.person information "Phạm Sĩ Quyết"',
  ],
  [
    paragraphs('Bà Lê Thị Anh Thư, Trưởng phòng Nội vụ.', FAR, 'Bà Lê Thị An Thư, Trưởng phòng Nội vụ.'),
    'name-variant.person information "Lê Thị An Thư"',
  ],
  [
    paragraphs('Ông Trần Văn Bích nộp đơn.', FAR, 'Ông Trần Văn Bính, ông Trần Văn Bính.'),
    'name-variant.person information "Trần Văn Bích"',
  ],
  [
    paragraphs('Tại tỉnh Bình Mính có 12 xã.', FAR, 'Tỉnh Bình Minh đã họp, tỉnh Bình Minh đã báo cáo.'),
    'name-variant.place information "Bình Mính"',
  ],
  [
    paragraphs('Thửa đất ở xã Tân Lập, huyện Hòa An.', FAR, 'Đất của xã Tân Lạp, huyện Hòa An.'),
    'name-variant.place information "Tân Lạp"',
  ],
  [
    paragraphs('Ông Trần Văn Bính, Phó Chủ tịch UBND xã.', FAR, 'Ông Trần Văn Bính (Chủ tịch UBND xã) ký.'),
    'post-conflict.conflict information "Trần Văn Bính"',
  ],
  [
    paragraphs(
      'Ông Trần Văn Bính, Bộ trưởng Bộ Nội vụ.',
      FAR,
      'Ông Trần Văn Bính – Thứ trưởng Bộ Nội vụ dự.',
    ),
    'post-conflict.conflict information "Trần Văn Bính"',
  ],
];

const SILENT: readonly (readonly [reason: string, ...lines: readonly string[]])[] = [
  ['nothing', ''],
  ['one name', 'Ông Trần Văn Bính nộp đơn.', FAR, 'Ông Trần Văn Bính rút đơn.'],
  ['two letters', 'Ông Trần Văn Bính nộp đơn.', FAR, 'Ông Trần Văn Bảo rút đơn.'],
  ['another family', 'Ông Trần Văn Bính nộp đơn.', FAR, 'Ông Trịnh Văn Bính rút đơn.'],
  ['both in one breath', 'Ông Trần Văn Bính và ông Trần Văn Bích cùng nộp đơn.'],
  ['other posts', 'Ông Trần Văn Bính, Chủ tịch UBND xã.', FAR, 'Ông Trần Văn Bích, Trưởng phòng Nội vụ.'],
  ['letters for names', 'Ông Nguyễn Văn A nộp đơn.', FAR, 'Ông Nguyễn Văn B rút đơn.'],
  ['two syllables', 'Ông Trần Bính nộp đơn.', FAR, 'Ông Trần Bích rút đơn.'],
  ['the place of a tone mark', 'Ông Trần Văn Hòa nộp đơn.', FAR, 'Ông Trần Văn Hoà rút đơn.'],
  ['capitals', 'Ông TRẦN VĂN BÍNH nộp đơn.', FAR, 'Ông TRẦN VĂN BÍCH rút đơn.'],
  ['lists', '- Ông Trần Văn Bính, sinh năm 1980;', '- Ông Trần Văn Bích, sinh năm 1981.'],
  ['tables', '| 1 | Ông Trần Văn Bính |\n| 2 | Ông Trần Văn Bích |'],
  ['communes of two districts', 'Xã Tân Lập, huyện Hòa An.', FAR, 'Xã Tân Lạp, huyện Tân Châu.'],
  ['communes of no district', 'Đất của xã Tân Lập.', FAR, 'Đất của xã Tân Lạp.'],
  [
    'a commune and a ward',
    'Đất của xã Tân Lập, tỉnh Bình Minh.',
    FAR,
    'Đất của phường Tân Lạp, tỉnh Bình Minh.',
  ],
  ['no name', 'Bà con xã Hội An đồng tình; ông Bụt hiện ra.'],
  ['another body', 'Ông Trần Văn Bính, Bí thư Đảng ủy.', FAR, 'Ông Trần Văn Bính, Phó Chủ tịch HĐND xã.'],
  [
    'the same post of another body',
    'Ông Trần Văn Bính, Chủ tịch HĐND xã.',
    FAR,
    'Ông Trần Văn Bính, Phó Chủ tịch UBND xã.',
  ],
  [
    'an election',
    'Ông Trần Văn Bính, Phó Chủ tịch UBND xã.',
    FAR,
    'Bầu ông Trần Văn Bính, Chủ tịch UBND xã.',
  ],
];

describe('names of persons and places', () => {
  for (const [text, ...found] of TOLD) {
    it(`are told: ${text.replaceAll('\n\n', ' ')}`, () => {
      assert.deepEqual(findingsIn(text), found);
      const decomposed = findingsIn(text.normalize('NFD')).map(name => name.normalize('NFC'));
      assert.deepEqual(decomposed, found);
      assert.deepEqual(findingsIn(`Mở đầu.\r\n\r\n${text.replaceAll('\n', '\r\n')}\r\n`), found);
    });
  }

  for (const [reason, ...lines] of SILENT) {
    it(`are left alone: ${reason}`, () => {
      assert.deepEqual(findingsIn(paragraphs(...lines)), []);
    });
  }

  it('are told several times in a text', () => {
    const text = paragraphs(
      'Ông Trần Văn Bính và bà Lê Thị Hạnh.',
      FAR,
      'Ông Trần Văn Bích mời bà Lê Thị Hành.',
    );
    assert.deepEqual(findingsIn(text), [
      'name-variant.person information "Trần Văn Bích"',
      'name-variant.person information "Lê Thị Hành"',
    ]);
  });

  it('are mended here or everywhere', () => {
    const text = paragraphs('Ông Trần Văn Bính, ông Trần Văn Bính.', FAR, 'Ông Trần Văn Bích nộp đơn.');
    const repairs = repairsOf(text);
    assert.deepEqual(
      repairs.map(({ title }) => title),
      ['Sửa thành “Trần Văn Bính”', 'Dùng “Trần Văn Bích” ở mọi chỗ'],
    );
    for (const { text: repaired, safety } of repairs) {
      assert.equal(safety, 'review');
      assert.deepEqual(findingsIn(repaired), []);
    }
  });

  it('name the other place', () => {
    const text = paragraphs(
      'Ông Trần Văn Bính, Phó Chủ tịch UBND xã.',
      FAR,
      'Ông Trần Văn Bính, Chủ tịch UBND xã.',
    );
    assert.deepEqual(notesOf(getOnlyFinding(text), 'vi'), ['Chỗ ghi Phó Chủ tịch']);
  });

  it('are read by their leads', () => {
    const text =
      'Đồng chí Lê Thị Hoài Thu, ông Trần Bính, tại thị xã Tân An, xã Hòa An, thành phố Bình Minh, xã Y Tý.';
    const names = createBlock('paragraph', text).names.map(({ type, syllables }) =>
      [type, ...syllables].join(' ').trim(),
    );
    assert.deepEqual(names, ['lê thị hoài thu', 'thị xã tân an', 'xã hòa an', 'thành phố bình minh']);
  });

  it('take time that grows with the text', () => {
    assertLinear(4000, size => {
      const text = Array.from(
        { length: size },
        (_, index) => `Ông Trần Văn ${index % 2 === 0 ? 'Bính' : 'Bích'} ký.`,
      );
      findingsIn(text.join('\n\n'));
    });
  });
});
