import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('date');

describe('date/two-digit-year reports', () => {
  for (const [text, ...marked] of [
    ['Họp ngày 05/12/23.', '05/12/23'],
    ['Họp ngày 5-12-23.', '5-12-23'],
    ['Sinh ngày 30.4.75.', '30.4.75'],
    ['Sáng 05/12/23 họp.', '05/12/23'],
    ['Từ ngày 3 đến ngày 5/12/23.', '5/12/23'],
    ['Ngày 05/12/23 và ngày 06/12/23.', '05/12/23', '06/12/23'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        marked.map(date => `two-digit-year.short warning "${date}"`),
      );
    });
  }
});

describe('date/two-digit-year is silent', () => {
  for (const [reason, text] of [
    ['four digits', 'Họp ngày 05/12/2023.'],
    ['no year', 'Họp ngày 05/12.'],
    ['an address', 'Nhà 05/12/23 Trần Phú.'],
    ['a score or code', 'Mã 05-12-23, lô 5.12.23.'],
    ['a blank year', 'Bình Minh, ngày 05 tháng 12 năm 20…'],
    ['a season', 'Niên vụ 2016/17.'],
    ['a lunar date', 'Ngày 05/12/23 âm lịch.'],
    ['a longer number', 'Ngày 05/12/231, ngày 05/12/23/4.'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
