import assert from 'node:assert/strict';
import { assertLinear } from '../helpers/growth';
import { createDocument, readIdentity } from '../../server/src/core/index';
import { writtenAt } from '../helpers/written';

/** What a text says of itself: symbol, date, type, issuer, title. Null where it has no symbol of its own. */
function identityOf(text: string): readonly string[] | null {
  const identity = readIdentity(createDocument(text));
  if (identity === null) return null;
  const { symbol, date, type, issuer, title } = identity;
  return [symbol, date === null ? '' : `${date.day}/${date.month}/${date.year}`, type, issuer, title];
}

const STATE = `ỦY BAN NHÂN DÂN
XÃ HÒA AN

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 15/KH-UBND

Hòa An, ngày 05 tháng 11 năm 2026

KẾ HOẠCH
Về chuyển đổi số năm 2027

Thực hiện Nghị quyết số 12-NQ/ĐU ngày 09/01/2026 của Đảng ủy xã.
`;

const SAMPLES: readonly (readonly [name: string, text: string, identity: readonly string[] | null])[] = [
  [
    'an administrative document',
    STATE,
    ['15/KH-UBND', '5/11/2026', 'Kế hoạch', 'Ủy ban nhân dân xã Hòa An', 'Về chuyển đổi số năm 2027'],
  ],
  [
    'a Party document, with a summary over two lines',
    'ĐẢNG BỘ TỈNH BÌNH MINH\nĐẢNG ỦY XÃ HÒA AN\n*\nSố 46-BC/ĐU\n\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHòa An, ngày 06 tháng 10 năm 2026\n\nBÁO CÁO\nvề kết quả 9 tháng đầu năm,\nnhiệm vụ 3 tháng cuối năm 2026\n-----\n\nThực hiện kế hoạch.\n',
    [
      '46-BC/ĐU',
      '6/10/2026',
      'Báo cáo',
      'Đảng ủy xã Hòa An',
      'về kết quả 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm 2026',
    ],
  ],
  [
    'a letterhead in a table',
    '| THỦ TƯỚNG CHÍNH PHỦ ------ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| Số: 142/2008/QĐ-TTg | Hà Nội, ngày 27 tháng 10 năm 2008 |\n\nQUYẾT ĐỊNH\n\nVề chế độ bồi dưỡng\n\nTHỦ TƯỚNG CHÍNH PHỦ\n',
    ['142/2008/QĐ-TTg', '27/10/2008', 'Quyết định', 'Thủ tướng Chính phủ', 'Về chế độ bồi dưỡng'],
  ],
  [
    'a letter, by its "V/v"',
    'UỶ BAN NHÂN DÂN TỈNH BÌNH MINH\n\nSố: 12/UBND-VX\n\nV/v báo cáo kết quả rà soát.\n\nKính gửi: Sở Nội vụ\n',
    ['12/UBND-VX', '', '', 'Ủy ban nhân dân tỉnh Bình Minh', 'Về việc báo cáo kết quả rà soát'],
  ],
  [
    'a law',
    'QUỐC HỘI\n\nLuật số: 64/2025/QH15\n\nHà Nội, ngày 19 tháng 02 năm 2025\n\nLUẬT\nBAN HÀNH VĂN BẢN\n\nCăn cứ Hiến pháp;\n',
    ['64/2025/QH15', '19/2/2025', 'Luật', 'Quốc hội', 'BAN HÀNH VĂN BẢN'],
  ],
  [
    'a body whose capitals cannot be told, a type that no line names',
    'SỞ NỘI VỤ BÌNH MINH\n\nSố: 15/BC-SNV\n\nKính gửi: Ủy ban nhân dân tỉnh\n',
    ['15/BC-SNV', '', 'Báo cáo', 'SỞ NỘI VỤ BÌNH MINH', ''],
  ],
  ['a number that is blank', STATE.replace('15/KH', '     /KH'), null],
  ['a text that only cites', 'Thực hiện Nghị quyết số 12-NQ/ĐU ngày 09/01/2026 của Đảng ủy xã.', null],
  ['a number line far down', `${'Một dòng.\n\n'.repeat(60)}Số: 15/KH-UBND\n`, null],
  ['the number within a sentence', 'Số: 15/KH-UBND của xã đã được ban hành.\n', null],
  ['an empty text', '', null],
];

describe('what a document says of itself', () => {
  for (const [name, text, identity] of SAMPLES) {
    it(name, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(identityOf(text.normalize(form)), identity);
        assert.deepEqual(identityOf(text.normalize(form).replaceAll('\n', '\r\n')), identity);
      }
    });
  }

  it('marks the symbol where it stands', () => {
    for (const text of [STATE, STATE.normalize('NFD'), STATE.replaceAll('\n', '\r\n')]) {
      const document = createDocument(text);
      const identity = readIdentity(document);
      assert.ok(identity !== null);
      assert.equal(writtenAt(document, identity.span).normalize('NFC'), '15/KH-UBND');
      assert.equal(identity.claim.canonical, '15/KH-UBND');
    }
  });

  it('takes time that grows with the length of the lines of a letterhead', () => {
    assertLinear(200_000, count => {
      const blank = ' '.repeat(count);
      assert.equal(identityOf(`Số:${blank}15/KH-UBND${blank}x\n${'A'.repeat(count)}\n`), null);
    });
  });
});
