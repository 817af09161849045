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

  for (const [text, years] of [
    ['Lễ kỷ niệm 25 năm Ngày thành lập Hội (19/10/1998 - 19/10/2024).', '25'],
    ['Kỷ niệm 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2024).', '80'],
    ['Mít tinh kỷ niệm\r\nlần thứ 93 Ngày thành lập Đảng (ngày 03/02/1930 - 03/02/2024).', '93'],
  ] as const) {
    it(text, () => {
      assert.deepEqual(findingsIn(text), [`duration-mismatch.anniversary warning "${years}"`]);
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
    ['the right anniversary', 'Kỷ niệm 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2025).'],
    ['two days of a year', 'Kỷ niệm 80 năm Ngày Quốc khánh (01/9/1945 - 02/9/2024).'],
    ['years of something else', 'Kỷ niệm Ngày thành lập, 25 năm xây dựng (19/10/1998 - 19/10/2024).'],
    [
      'a campaign for an anniversary',
      'Kỷ niệm 50 năm Ngày giải phóng miền Nam, phát động đợt thi đua (30/4/2024 - 30/4/2025).',
    ],
    ['no anniversary', 'Tổng kết 25 năm hoạt động của Hội (19/10/1998 - 19/10/2024).'],
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
