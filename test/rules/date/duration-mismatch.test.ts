import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding } = testGroup('date');

describe('date/duration-mismatch reports', () => {
  for (const [text, ...marked] of [
    ['Trong 03 ngày (từ 13/10/2020 đến 17/10/2020).', '03'],
    ['Trong 3 ngày, từ ngày 13/10/2020 đến ngày 18/10/2020.', '3'],
    ['Trong 3 ngày (từ ngày 13 đến ngày 18/10/2020).', '3'],
    ['Trong 3 ngày (từ ngày 13/10 đến ngày 18/10/2020).', '3'],
    ['Thời gian 10 ngày: từ ngày 28/12/2023 đến ngày 03/01/2024.', '10'],
    ['Kéo dài 9 ngày (từ ngày 11 - 15/3/2024).', '9'],
    ['Lớp học gồm 2 ngày (từ ngày 28 tháng 02 năm 2024 đến ngày 02 tháng 3 năm 2024).', '2'],
    ['Trong 3 ngày (từ 13/10/2020 đến 18/10/2020) và trong 5 ngày (từ 01/11/2020 đến 02/11/2020).', '3', '5'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(
        findingsIn(text),
        marked.map(days => `duration-mismatch.mismatch warning "${days}"`),
      );
    });
  }

  it('the period as the related place', () => {
    const text = 'Trong 3 ngày (từ 13/10/2020 đến 18/10/2020).';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['range', '13/10/2020 đến 18/10/2020']]);
  });
});

describe('date/duration-mismatch is silent', () => {
  for (const [reason, text] of [
    ['both ends counted', 'Trong 03 ngày (từ 13/10/2020 đến 15/10/2020).'],
    ['one end counted', 'Trong 02 ngày (từ 13/10/2020 đến 15/10/2020).'],
    ['over a leap day', 'Trong 3 ngày (từ 28/02/2024 đến 01/3/2024).'],
    ['working days', 'Trong 10 ngày làm việc (từ 13/10/2020 đến 15/10/2020).'],
    ['days of something else', 'Sau 10 ngày, từ ngày 13/10/2020 đến ngày 15/10/2020.'],
    ['a number in words', 'Trong mười ngày (từ 13/10/2020 đến 15/10/2020).'],
    ['behind the period', 'Từ ngày 13/10/2020 đến ngày 15/10/2020 (10 ngày).'],
    ['hours', 'Trong 10 giờ (từ 13/10/2020 đến 15/10/2020).'],
    ['no years', 'Trong 10 ngày (từ 13/10 đến 15/10).'],
    ['an end left blank', 'Trong 10 ngày (từ ngày … tháng 10 năm 2020 đến ngày 15 tháng 10 năm 2020).'],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
