import assert from 'node:assert/strict';
import { findSigns, SIGNS } from '../../../server/src/core/reading/signs';

type Sign = keyof typeof SIGNS;

function signsIn(text: string): readonly string[] {
  const signs = findSigns(text);
  return Object.entries(SIGNS).flatMap(([name, bit]) => ((signs & bit) === 0 ? [] : [name]));
}

/** A text with a sign, and one that differs in what the sign hangs on and does not have it. */
const ROWS: readonly (readonly [sign: Sign, has: string, lacks: string])[] = [
  ['area', '---\ntitle: a', 'xã ---'],
  ['area', 'gõ `a`', 'gõ a'],
  ['area', 'xã <!-- a', 'xã !-- a'],
  ['mark', '*xã*', 'xã'],
  ['mark', '[xã](a)', '(xã)'],
  ['address', 'trang www.hoaan', 'trang ww.hoaan'],
  ['address', 'a@b', 'a b'],
  ['address', 'http://', 'tỷ lệ 3:4'],
  ['address', 'D:\\', 'D: đầy'],
  ['address', 'data:a', 'dat:a'],
  ['address', '/home', 'xã/huyện'],
  ['address', 'ở ./a', 'ở a./a'],
  ['address', 'ở (../a', 'ở (.../a'],
  ['address', 'a.vn/', 'a.v/'],
  ['address', 'a.info/', 'a.infos/'],
  ['address', 'tệp.7z', 'tệp.7'],
  ['address', 'tệp.docx', 'tệp.mmm'],
  ['address', 'tệp.PDF', 'tệp.P'],
  ['address', 'xã*/a', 'xã/a'],
  ['address', 'xã\u200b', 'xã'],
  ['footnote', 'hộ(5)', '(5) hộ'],
  ['footnote', 'hộ(5)', 'hộ (5)'],
  ['footnote', 'hộ(5)', 'hộ(a)'],
  ['footnote', 'hộ[5]', 'hộ 5'],
  ['footnote', 'năm²', 'năm 2'],
  ['cluster', 'hộ'.normalize('NFD'), 'hộ'],
  ['invisible', 'tỷ\u00ad lệ', 'tỷ lệ'],
  ['dash', 'NĐ\u2011CP', 'NĐ–CP'],
  ['blank', 'xã\u00a0An', 'xã An'],
  ['formula', '$x$', 'x'],
  ['lineEnd', 'xã\r\n', 'xã\n'],
  ['indent', '    a', '   a'],
  ['indent', '\ta', 'a\ta'],
  ['indent', 'xã\n    a', 'xã\n   a'],
  ['indent', 'xã\n\ta', 'xã\na\t'],
];

describe('signs of what is read otherwise', () => {
  for (const [sign, has, lacks] of ROWS) {
    it(`"${sign}": in ${JSON.stringify(has)}, not in ${JSON.stringify(lacks)}`, () => {
      assert.ok(signsIn(has).includes(sign), has);
      assert.ok(!signsIn(lacks).includes(sign), lacks);
    });
  }

  it('are in most texts none', () => {
    for (const text of ['', 'Toàn xã có 45/60 hộ, đạt 75% (Quyết định số 15/QĐ-UBND): khá.\nHết.'])
      assert.deepEqual(signsIn(text), []);
  });
});
