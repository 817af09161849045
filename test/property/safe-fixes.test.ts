import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { fixDraft, pickFix } from '../../server/src/core/fixing/fix-draft';
import { RULES, type CheckResult } from '../../server/src/core/index';
import { checkText, switchOn } from '../helpers/document';

/** What no safe fix may touch, each as it may stand within a sentence. */
const KEPT: readonly string[] = [
  'https://hoaan.example.vn/files/Phu%20luc%202.1%20Bieu%20mau.xlsx',
  'http://hoaan.example.vn/?tile=3.5%&trang=2',
  'https://hoaan.example.vn/hoà-bình/21-9-2025',
  'D:\\Baocao\\Quy2.5%\\uỷ-ban.xlsx',
  'phong.1.5ha@hoaan.example.vn',
  'bao-cao-21-9-2025.docx',
  'uỷ-ban-2.5%.xlsx',
  'quy-2.5%.md',
  '~/uỷ-ban/2.5%',
  '<script>let a = 1.5 ; // uỷ  ban</script>',
  '[phụ lục](Phụ lục 2.5%  uỷ ban.xlsx)',
  '<img src="ảnh  2.5% uỷ ban.png">',
  '`C:\\Du thao\\a  b.txt`',
  '`a ? b : c`',
  '`tăng 3.2% so với  cùng kỳ`',
  '👨‍👩‍👧',
  '🏳️‍🌈',
  'tỷ lệ % hộ nghèo',
  'tính % tăng, giảm',
  'vài trăm % so với',
  'bản đồ tỷ lệ 1 : 500 do',
  'lúc 8 : 30 tại',
  'tỷ số 3 : 1 của',
  'ngày  tháng  năm 2026',
  'lúc  giờ  phút, ngày  tháng',
  'Số:  /BC-UBND',
  '<code>tăng 3.2% so với  cùng kỳ</code>',
  '<span title="khá , tốt 3.2%">',
  '<td data-ten="uỷ ban  2.5%">',
  'data:image/png;base64,iVBO/3.5%,uỷ',
  '$p = 3.2% : \\frac{1.5}{x}  y$',
  '$x_1 = 2.5  + y$',
];

/** What stands on lines of its own. */
const KEPT_LINES: readonly string[] = [
  '```csharp\npublic class A : B { int x = y ? 1.5 : 2.5; } // tăng 3.2% so với  cùng kỳ\n```',
  '<!-- ghi chú  của 1.5 người : uỷ ban -->',
  '| Mã  số | Tên |\n| --- | --- |\n| 01.02 | a  b |',
  'ĐẢNG BỘ XÃ AN BÌNH        ĐẢNG CỘNG SẢN VIỆT NAM',
  '<style>\nth , td { width : 2.5%  ; }\n</style>',
  '<pre>\ntăng 3.2% so với  cùng kỳ\n\nkhá , tốt\n</pre>',
  '[pl]: phu%20luc-2.5%.html "Phụ lục  2.5% uỷ ban"',
  '$$\nx = 3.2% : 2.5  y\n$$',
  '    vanban check --fix  3.2% , a.md',
  '    width: 99.61%  ;',
  'Kính gửi : ……………………',
  'Họ và tên : ________ ; năm sinh : ........',
];

/** What stands at the top of a draft alone. */
const FRONT_MATTER = '---\ntitle: Báo cáo  3.2% uỷ ban\ntags:\n  - khá , tốt\n---';

/** What safe fixes are there for, so that they have work beside what they leave. */
const FAULTS: readonly string[] = [
  'đạt 99.61% kế hoạch',
  'có  hai xã',
  'khá , tốt',
  'uỷ ban, hóa đơn, hoà giải, hòa giải, thuỷ lợi',
  'chiếm 5 % dân số',
  'Kính gửi : Đảng ủy xã',
  'tăng 3.2% so với  cùng kỳ',
];

/** What every rule finds, those among them that are off by default. */
function check(text: string): CheckResult {
  return checkText(text, ...ALL_ON);
}

const ALL_ON = RULES.flatMap(({ meta }) => switchOn(meta));

function fixSafely(text: string): string {
  return fixDraft(text, check, finding => pickFix(finding, { unsafe: false })).text;
}

function countOf(text: string, part: string): number {
  return text.normalize('NFC').split(part).length - 1;
}

describe('safe fixes', () => {
  it('leave alone what is no running text, whatever stands beside it', () => {
    const sentence = fc
      .array(fc.constantFrom(...KEPT, ...FAULTS), { minLength: 1, maxLength: 5 })
      .map(parts => `Báo cáo ${parts.join(' và ')}.`);
    const paragraphs = fc.array(fc.oneof(sentence, fc.constantFrom(...KEPT_LINES)), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('NFC', 'NFD'), (parts, form) => {
        const text = parts.join('\n\n').normalize(form);
        const fixed = fixSafely(text);
        // Letters are composed, which nobody sees.
        for (const part of [...KEPT, ...KEPT_LINES])
          assert.equal(countOf(fixed, part), countOf(text, part), JSON.stringify([part, text, fixed]));
        assert.equal(fixSafely(fixed), fixed);
      }),
      { numRuns: 300 },
    );
  });

  it('leave alone what a draft tells programs of itself', () => {
    const fixed = fixSafely(`${FRONT_MATTER}\n\nBáo cáo khá , tốt.\n`);
    assert.equal(fixed, `${FRONT_MATTER}\n\nBáo cáo khá, tốt.\n`);
  });

  it('change each of these alone', () => {
    for (const fault of FAULTS) assert.notEqual(fixSafely(`Báo cáo ${fault}.`), `Báo cáo ${fault}.`, fault);
  });

  it('change no figure, address or name of a file in the examples', () => {
    const folder = resolve(import.meta.dirname, '../../examples');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      const fixed = fixSafely(text);
      const kept = /\p{N}+|https?:\S+|\S+@\S+|`[^`]*`|[\p{L}\p{N}_-]+\.(?:docx|xlsx|pdf|txt|md|vanban)/gu;
      assert.deepEqual(fixed.match(kept), text.match(kept), name);
      assert.equal(fixSafely(fixed), fixed, name);
    }
  });
});
