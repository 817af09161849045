import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding, repairsOf } = testGroup('date');

describe('date/duration-mismatch reports', () => {
  for (const [text, ...marked] of [
    ['Trong 03 ngày (từ 13/10/2020 đến 17/10/2020).', '03'],
    ['Trong 3 ngày, từ ngày 13/10/2020 đến ngày 18/10/2020.', '3'],
    ['Trong 3 ngày (từ ngày 13 đến ngày 18/10/2020).', '3'],
    ['Trong 3 ngày (từ ngày 13/10 đến ngày 18/10/2020).', '3'],
    ['Lớp học gồm 3 ngày (từ ngày 05/3/2024 đến ngày 05/3/2024).', '3'],
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

  for (const [text, ...found] of [
    ['95 năm (03/02/1930 - 03/02/2024).', 'anniversary warning "95"'],
    ['Chào mừng 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).', 'anniversary warning "95"'],
    ['Kỷ niệm 135 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).', 'anniversary warning "135"'],
    ['Nhân dịp 80 năm Quốc khánh (1945 - 2026).', 'anniversary warning "80"'],
    ['Tiến tới 50 năm giải phóng miền Nam (từ năm 1975 - 2026).', 'anniversary warning "50"'],
    ['Kỷ niệm 70 năm chiến thắng Điện Biên Phủ (1954 - 2025).', 'anniversary warning "70"'],
    ['Kế hoạch phát triển kinh tế - xã hội 5 năm (2020 - 2026).', 'stretch warning "5"'],
    ['Tổng kết 10 năm thực hiện Nghị quyết (2011 - 2023).', 'stretch warning "10"'],
    ['Thời gian từ ngày 01/3/2026 đến ngày 30/6/2026 (02 tháng).', 'months information "02"'],
    ['Trong 02 tháng (từ ngày 01/3/2026 đến ngày 31/5/2026).', 'months information "02"'],
    ['Thời hạn: 06 tháng, kể từ ngày 15/01/2026 đến ngày 15/5/2026.', 'months information "06"'],
    [
      'Từ ngày 01/3/2026 - 31/3/2026 (3 tháng) và từ ngày 01/4/2026 - 30/4/2026 (1 tháng).',
      'months information "3"',
    ],
    ['Kéo dài 12 tháng (từ ngày 01/01/2026 đến ngày 31/12/2027).', 'months information "12"'],
    ['Sơ kết 03 năm triển khai Đề án (giai đoạn 2021 - 2025).', 'stretch warning "03"'],
    [
      'Nhiệm kỳ 3 năm (2017- 2021); 15 năm xây dựng nông thôn mới (2010-2026).',
      'stretch warning "3"',
      'stretch warning "15"',
    ],
    [
      'Kỷ niệm 94 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2024).\r\n\r\nKỷ niệm 94 năm Ngày thành lập Đảng (03/02/1931 - 03/02/2025).',
      'founding information "03/02/1931"',
    ],
  ] as const) {
    it(text, () => {
      const names = found.map(name => `duration-mismatch.${name}`);
      assert.deepEqual(findingsIn(text), names);
      assert.deepEqual(findingsIn(text.normalize('NFD')), names);
    });
  }

  it('repairs that end it', () => {
    for (const text of ['80 năm Quốc khánh (1945 - 2026).', 'Kế hoạch 5 năm (2020 - 2026).']) {
      const repairs = repairsOf(text);
      assert.ok(repairs.length > 0);
      for (const repair of repairs) {
        assert.equal(repair.safety, 'review');
        assert.deepEqual(findingsIn(repair.text), []);
      }
    }
  });

  it('the period as the related place', () => {
    const text = 'Trong 3 ngày (từ 13/10/2020 đến 18/10/2020).';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['range', '13/10/2020 đến 18/10/2020']]);
  });
});

describe('date/duration-mismatch is silent', () => {
  for (const [reason, text] of [
    ['the right anniversary', 'Kỷ niệm 80 năm Ngày Quốc khánh (02/9/1945 - 02/9/2025).'],
    [
      'the right anniversary of a day long ago',
      'Kỷ niệm 136 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2026).',
    ],
    ['two days of a year', 'Kỷ niệm 80 năm Ngày Quốc khánh (01/9/1945 - 02/9/2024).'],
    ['years of something else', 'Kỷ niệm Ngày thành lập, 25 năm xây dựng (19/10/1998 - 19/10/2024).'],
    [
      'a campaign for an anniversary',
      'Kỷ niệm 50 năm Ngày giải phóng miền Nam, phát động đợt thi đua (30/4/2024 - 30/4/2025).',
    ],
    ['no anniversary', 'Tổng kết 25 năm hoạt động của Hội (19/10/1998 - 19/10/2024).'],
    ['a right stretch', 'Kế hoạch 5 năm (2021 - 2025); 5 năm (2020 - 2025).'],
    ['a right span of days', 'Trái phiếu kỳ hạn 5 năm (từ 26/9/2013 - 26/9/2018).'],
    [
      'about so many',
      'Gần 10 năm (2011 - 2018); hơn 30 năm đổi mới (1986 - 2026); 2,5 năm (2021 - 2026); 3 - 5 năm (2020 - 2026).',
    ],
    ['a plan within a longer one', 'Kế hoạch trung hạn 5 năm (2024 - 2025).'],
    [
      'a plan for an anniversary',
      'Kỷ niệm 100 năm Ngày sinh đồng chí, hoạt động tuyên truyền (2015 - 2025).',
    ],
    ['years of a life', 'Phục vụ 25 năm tại đơn vị; nhà giáo Nguyễn Văn A (1945 - 2026).'],
    [
      'right months',
      'Từ ngày 01/3/2026 đến ngày 30/4/2026 (02 tháng); từ 15/3/2026 đến 15/5/2026 (2 tháng).',
    ],
    ['one day', 'Lớp học gồm 1 ngày (từ ngày 05/3/2024 đến ngày 05/3/2024).'],
    ['months of several years', 'Trong 36 tháng (từ ngày 01/01/2026 đến ngày 31/12/2028).'],
    ['nearly whole months', 'Trong 03 tháng (từ ngày 20/3/2026 đến ngày 10/6/2026).'],
    ['a day that is none', 'Từ ngày 01/3/2026 đến ngày … tháng 6 năm 2026 (02 tháng).'],
    ['a limit of months', 'Không quá 06 tháng kể từ ngày 01/3/2026 đến ngày 30/3/2026.'],
    ['months of something else', 'Từ ngày 01/3/2026 đến ngày 30/6/2026 (lãi 02 tháng đầu).'],
    ['months without days', 'Từ tháng 3/2026 đến tháng 6/2026 (02 tháng).'],
    ['a school year', 'Trong 3 năm học (2020 - 2026).'],
    [
      'one event of two bodies',
      '95 năm Ngày thành lập (03/02/1930 - 03/02/2025); 80 năm Ngày thành lập (22/12/1944 - 22/12/2024).',
    ],
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
