import assert from 'node:assert/strict';
import { canChiOf } from '../../../server/src/core/arithmetic/calendar';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding } = testGroup('date');

describe('date/can-chi-mismatch reports', () => {
  for (const [text, ...marked] of [
    ['Tết Nguyên đán Ất Tỵ 2026.', 'Ất Tỵ'],
    ['Xuân Giáp Thìn năm 2025.', 'Giáp Thìn'],
    ['Tết Quý Mão (2024).', 'Quý Mão'],
    ['Xuân Ất Tỵ - 2026.', 'Ất Tỵ'],
    ['XUÂN ẤT TỴ 2026', 'ẤT TỴ'],
    ['Xuân ất tị 2026.', 'ất tị'],
    ['Xuân Bính Mùi 2026.', 'Bính Mùi'],
    ['Xuân Ất Tỵ 2026 và Xuân Bính Ngọ 2025.', 'Ất Tỵ', 'Bính Ngọ'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        marked.map(name => `can-chi-mismatch.mismatch warning "${name}"`),
      );
    });
  }

  it('the year as the related place', () => {
    const text = 'Tết Ất Tỵ 2026.';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['year', '2026']]);
  });
});

describe('date/can-chi-mismatch is silent', () => {
  it('the right name of every year', () => {
    for (let year = 1900; year <= 2099; year += 1) {
      assert.deepEqual(findingsIn(`Xuân ${canChiOf(year)} ${year}.`), [], String(year));
      assert.notDeepEqual(findingsIn(`Xuân ${canChiOf(year + 1)} ${year}.`), [], String(year));
    }
  });

  for (const [reason, text] of [
    ['other spellings', 'Tết Ất Tị 2025, Quí Mão 2023, Kỉ Hợi 2019, Quý Tị 2013, Canh Tí 2020.'],
    ['no year', 'Mừng Xuân Ất Tỵ, dự 10 hội.'],
    ['the year before the name', 'Năm 2026, mừng Xuân Ất Tỵ.'],
    ['a place', 'Xã Tân Sửu Thượng 2026, quý 2026.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
