import assert from 'node:assert/strict';
import { testRules } from '../../helpers/rules-under-test';
import { abbreviationConflict } from '../../../server/src/core/rules/reference/abbreviation-conflict';
import { readExpansions } from '../../../server/src/core/claims/spelling/expansions';
import { textAt } from '../../../server/src/core/index';

const { findingsIn, repairsOf } = testRules([abbreviationConflict]);

const TOLD: readonly (readonly [text: string, ...found: readonly string[]])[] = [
  ['Làm chuyên đề (CĐ).\n\nHệ cao đẳng (CĐ).', 'meaning information "CĐ"'],
  ['Sở Nội vụ (SNV) và hội đồng nhân dân (HĐND).\n\nHội đồng nhân dân (HDND).'],
  ['Khoa học, công nghệ (KH&CN).\n\nKhoa học và Công nghệ (KHCN).', 'form information "KHCN"'],
  [
    'Ban quản lý (BQL) và quản lý đất (QLĐ).\n\nBảo quản lạnh (BQL).\n\nQuản lý đê (QLĐ).',
    'meaning information "BQL"',
    'meaning information "QLĐ"',
  ],
  ['Ban quản lý (sau đây viết tắt là BQL).\n\nBảo quản lạnh (viết tắt: BQL).', 'meaning information "BQL"'],
];

const SILENT: readonly (readonly [reason: string, text: string])[] = [
  ['nothing', ''],
  ['one explanation', 'Nông thôn mới (NTM).\n\nXã NTM kiểu mẫu.'],
  ['the same twice', 'Nông thôn mới (NTM).\n\nChương trình nông thôn mới (NTM).'],
  ['capitals and tone marks', 'Văn hoá (VH) xã.\n\nVĂN HÓA (VH) xã; Văn hóa (VH).'],
  ['a bracket that explains nothing', 'Tổ chức (WHO).\n\nBáo cáo của tổ chức (WTO).'],
  ['another bracket', 'Ban quản lý (BQL).\n\nBảo quản lạnh (không thuộc BQL); bảo quản lâu (theo BQL).'],
  ['the same with words', 'Ban quản lý (BQL).\n\nBan Quản lý (sau đây gọi tắt là BQL).'],
  ['Roman numbers', 'Quý bốn (IV).\n\nĐại hội lần thứ hai (IV).'],
];

const READ: readonly (readonly [text: string, words: string | null])[] = [
  ['Xã đạt nông thôn mới (NTM)', 'nông thôn mới'],
  ['Sở Khoa học và Công nghệ (KH&CN)', 'Khoa học và Công nghệ'],
  ['Lao động, Thương binh và Xã hội (LĐTBXH)', 'Lao động, Thương binh và Xã hội'],
  ['Ủy ban nhân dân (UBND)', 'Ủy ban nhân dân'],
  ['hội đồng nhân dân (HDND)', null],
  ['Đô la Mỹ (USD)', null],
  ['Xã đạt nông thôn mới (sau đây được viết tắt là NTM)', 'nông thôn mới'],
  ['Xã đạt nông thôn mới (của NTM)', null],
  ['(NTM)', null],
];

describe('reference/abbreviation-conflict', () => {
  for (const [text, ...found] of TOLD) {
    it(`tells: ${text.replaceAll('\n\n', ' ')}`, () => {
      const expected = found.map(name => `abbreviation-conflict.${name}`);
      assert.deepEqual(findingsIn(text), expected);
      assert.deepEqual(
        findingsIn(text.normalize('NFD')).map(name => name.normalize('NFC')),
        expected,
      );
      assert.deepEqual(findingsIn(text.replaceAll('\n', '\r\n')), expected);
    });
  }

  for (const [reason, text] of SILENT) {
    it(`is silent on ${reason}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  for (const [text, words] of READ) {
    it(`reads ${text}`, () => {
      const [claim] = readExpansions(text);
      assert.equal(claim === undefined ? null : textAt(text, claim.words), words);
    });
  }

  it('writes the abbreviation of the first place', () => {
    const [repair] = repairsOf('Khoa học, công nghệ (KH&CN).\n\nKhoa học và Công nghệ (KHCN).');
    assert.equal(repair?.title, 'Sửa thành “KH&CN”');
    assert.equal(repair.safety, 'review');
    assert.equal(repair.text, 'Khoa học, công nghệ (KH&CN).\n\nKhoa học và Công nghệ (KH&CN).');
    assert.deepEqual(findingsIn(repair.text), []);
  });
});
