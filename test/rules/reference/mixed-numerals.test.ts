import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding, messageOf, notesOf } = testGroup('reference');

describe('reference/mixed-numerals reports', () => {
  for (const [marked, text] of [
    ['khu vực XI', 'Tòa án nhân dân khu vực 8, Tòa án nhân dân khu vực 9 và Tòa án nhân dân khu vực XI.'],
    ['khu vực XI', 'Tòa án nhân dân khu vực 8 và khu vực XI.'],
    ['khu vực XI', 'Tòa án nhân dân khu vực XI và khu vực 8.'],
    ['khu vực 8', 'Viện kiểm sát nhân dân khu vực IX, khu vực X và khu vực 8.'],
    ['tiểu dự án 3', 'Tiểu dự án I, tiểu dự án II.\n\nKinh phí của tiểu dự án 3.'],
    ['gói thầu số V', 'Gói thầu số 1; gói thầu số 2; gói thầu số V.'],
    ['Cụm thi đua số II', 'Cụm thi đua số II.\n\nCụm thi đua số 1 và cụm thi đua số 3.'],
    ['hợp phần II', 'Hợp phần 1 và hợp phần 3; hợp phần II.'],
    ['phân khu IV', 'Phân khu 1, phân khu 2 và phân khu IV.'],
  ] as const) {
    it(text, () => {
      for (const dress of [text, text.replaceAll('\n', '\r\n'), text.normalize('NFD')]) {
        const found = findingsIn(dress).map(name => name.normalize('NFC'));
        assert.deepEqual(found, [`mixed-numerals.mixed information "${marked}"`]);
      }
    });
  }

  it('where the other form stands', () => {
    const finding = getOnlyFinding('Khu vực 8 và khu vực 9; khu vực XI.');
    assert.deepEqual(notesOf(finding, 'vi'), ['Chỗ ghi “khu vực 8”']);
    assert.equal(
      messageOf(finding, 'vi'),
      'Ở đây ghi “khu vực XI”, ở chỗ khác ghi “khu vực 8”; nếu cùng một dãy thì cần thống nhất số La Mã hoặc số Ả Rập.',
    );
  });
});

describe('reference/mixed-numerals is silent', () => {
  for (const text of [
    'Tòa án nhân dân khu vực 8 và khu vực 11.',
    'Xã khu vực III; Tòa án nhân dân khu vực 8.',
    'Khu vực XI; khu vực 2 xã giáp ranh.',
    'Khu vực XI có 8 đơn vị; khu vực 8 ha.',
    'Tiểu dự án I; hợp phần 2.',
    'Nhóm I và nhóm 2; quý I và quý 2; loại II và loại 3.',
    'Gói thầu 1.250 triệu đồng; gói thầu số I.',
    'Khu vực xi măng; khu vực 8.',
    'Gói thầu 3 - 5 và gói thầu I.',
    '',
  ]) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
