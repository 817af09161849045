import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { findingsIn, getOnlyFinding, messageOf, notesOf } = testGroup('date');

const ISSUE = 'Bình Minh, ngày 07 tháng 5 năm 2026';
const INVITATION = 'Sở Nội vụ trân trọng kính mời đại biểu dự họp.';

describe('date/past-deadline reports', () => {
  for (const [found, ...lines] of [
    ['deadline information "10/4/2026"', 'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/4/2026.'],
    ['deadline information "10/4/2026"', '- Góp ý bằng văn bản, gửi về Sở chậm nhất ngày 10/4/2026;'],
    ['deadline information "10/4/2026"', 'Yêu cầu hoàn thành rà soát, xong trước 17 giờ 00 ngày 10/4/2026.'],
    ['deadline information "10/4/2026"', 'Các phòng nộp hồ sơ (chậm nhất là ngày 10/4/2026).'],
    ['deadline information "10/4/2026"', 'Đơn vị đăng ký tham gia, không muộn hơn ngày 10/4/2026.'],
    ['deadline information "ngày 10 tháng 4 năm 2026"', 'Đề nghị báo cáo trước ngày 10 tháng 4 năm 2026.'],
    ['meeting information "12/3/2026"', INVITATION, '1. Thời gian: 08 giờ 00, ngày 12/3/2026.'],
    ['meeting information "12/3/2026"', INVITATION, 'Thời gian: ngày 12/3/2026 (thứ Năm).'],
    ['meeting information "12/3/2026"', 'GIẤY MỜI', '- Thời gian: từ 14h00 ngày 12/3/2026.'],
    ['meeting information "12/3/2026"', 'GIẤY MỜI', 'Thời gian: bắt đầu lúc 14 giờ 30 phút, ngày 12/3/2026.'],
    [
      'meeting information "12/3/2026"',
      'Kính mời đồng chí tham dự hội nghị.',
      'Thời gian: Sáng thứ Năm, ngày 12/3/2026.',
    ],
    [
      'meeting information "12/3/2026"',
      'Sở trân trọng kính mời đại biểu dự họp vào lúc 8 giờ 00, ngày 12/3/2026 tại phòng họp số 1.',
    ],
    ['meeting information "12/3/2026"', 'Kính mời đồng chí đến dự lễ hồi 14h30 thứ Năm, ngày 12/3/2026.'],
    [
      'meeting information "12/3/2026"',
      'V/v mời họp giao ban',
      'Sở mời các đơn vị dự họp vào hồi 8 giờ 00 phút ngày 12/3/2026.',
    ],
    [
      'differs information "15/6/2026"',
      'Các đơn vị gửi báo cáo về Sở trước ngày 10/6/2026.',
      '- Các đơn vị gửi báo cáo về Sở chậm nhất ngày 15/6/2026;',
    ],
    // Who asks says nothing of the task.
    [
      'differs information "15/6/2026"',
      'Sở đề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/6/2026.',
      'Các đơn vị gửi báo cáo về Sở chậm nhất ngày 15/6/2026.',
    ],
    // Two in one sentence.
    [
      'differs information "15/6/2026"',
      'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày 20/6/2026, chậm nhất là ngày 15/6/2026.',
    ],
    [
      'differs information "15/6/2026"',
      'Các xã hoàn thành việc rà soát trước ngày 30/6/2026 (thời hạn hoàn thành: ngày 15/6/2026).',
    ],
    [
      'differs information "ngày 15 tháng 6 năm 2026"',
      'Các xã hoàn thành việc rà soát chậm nhất ngày 30/6/2026, hạn cuối là ngày 15 tháng 6 năm 2026.',
    ],
    [
      'differs information "25/6/2026"',
      'Đề nghị các phòng gửi ý kiến về Văn phòng trước ngày 20/6/2026; muộn nhất là 17 giờ 00 ngày 25/6/2026.',
    ],
  ] as const) {
    it(lines.join(' | '), () => {
      const text = draftOf('state', ISSUE, ...lines);
      for (const dress of [text, text.replaceAll('\n', '\r\n')])
        assert.deepEqual(findingsIn(dress), [`past-deadline.${found}`]);
      assert.deepEqual(findingsIn(text.normalize('NFD')), [`past-deadline.${found}`.normalize('NFD')]);
    });
  }

  it('each deadline that is over, with the date of issue', () => {
    const one = 'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/4/2026.';
    assert.deepEqual(findingsIn(draftOf('state', ISSUE, one, 'Đề nghị hoàn thành trước ngày 11/4/2026.')), [
      'past-deadline.deadline information "10/4/2026"',
      'past-deadline.deadline information "11/4/2026"',
    ]);
    const finding = getOnlyFinding(draftOf('state', ISSUE, one));
    assert.deepEqual(notesOf(finding, 'vi'), ['Ngày ban hành của văn bản này']);
    assert.equal(
      messageOf(finding, 'vi'),
      'Thời hạn 10/4/2026 đã qua khi văn bản được ban hành (07/5/2026); cần kiểm tra lại hai ngày.',
    );
  });
});

describe('date/past-deadline is silent', () => {
  it('at a meeting on a day that does not exist, which is told as that', () => {
    const text = draftOf('state', ISSUE, INVITATION, 'Thời gian: 08 giờ 00, ngày 31/4/2026.');
    assert.deepEqual(findingsIn(text), ['impossible-date.no-such-day error "31/4/2026"']);
  });

  for (const line of [
    'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/6/2026.',
    'Đề nghị các đơn vị gửi báo cáo về Sở chậm nhất ngày 07/5/2026.',
    'Sở đã yêu cầu các đơn vị gửi báo cáo trước ngày 10/4/2026.',
    'Đến nay còn 05 đơn vị chưa gửi báo cáo trước ngày 10/4/2026.',
    'Công văn số 12/SNV-VP ngày 01/4/2026 yêu cầu gửi báo cáo trước ngày 10/4/2026.',
    'Phó Thủ tướng đã giao Bộ xây dựng Thông tư; báo cáo Thủ tướng trước ngày 30/4/2026.',
    'Nhà ở, công trình được xây dựng trước ngày 01/7/2004 thì không được bồi thường.',
    'Các dự án được cấp phép trước ngày 01/7/2014 phải báo cáo.',
    'Các đơn đăng ký sáng chế được nộp trước ngày 14/01/2019 được tiếp tục xử lý.',
    'Đang sinh sống và có đăng ký hộ khẩu thường trú trước ngày 15/6/2013.',
    'Hồ sơ nộp trước ngày 01/7/2025 thì giải quyết theo quy định cũ.',
    'Gửi báo cáo trước ngày 20 tháng 6 hằng năm.',
    'Thời gian: 08 giờ 00, ngày 12/3/2026.',
    'Sở trân trọng kính mời đại biểu dự họp vào lúc 8 giờ 00, ngày 12/6/2026.',
    `${INVITATION}\n\nThời gian: 08 giờ 00, ngày 07/5/2026.`,
    'Thông báo mời thầu.\n\nThời gian: 08 giờ 00, ngày 12/3/2026.',
    'Kính mời đại biểu dự họp bàn việc thực hiện Kế hoạch ban hành vào ngày 12/3/2026.',
    'Kính mời đại biểu dự họp. Vụ việc xảy ra vào lúc 8 giờ 00 ngày 12/3/2026.',
    'Sở đã mời các hộ dự họp vào lúc 8 giờ 00 ngày 12/3/2026.',
    'Gửi báo cáo trước ngày 10/6/2026.\n\nGửi báo cáo trước ngày 15/6/2026.',
    'Các xã hoàn thành việc rà soát trước ngày 30/6/2026, chậm nhất là ngày 30/6/2026.',
    'Các xã hoàn thành việc rà soát trước ngày 30/6/2026, gửi báo cáo trước ngày 15/7/2026.',
    'Đề nghị các xã gửi bản giấy trước ngày 20/6/2026, bản điện tử chậm nhất là ngày 15/6/2026.',
    'Gửi báo cáo trước ngày 20/6/2026; quá hạn ngày 25/6/2026, Sở coi như không có ý kiến.',
    '1. Các xã rà soát danh mục. Thời hạn hoàn thành: ngày 30/6/2026.\n\n2. Các phòng gửi báo cáo. Thời hạn hoàn thành: ngày 15/6/2026.',
    'Sở đã yêu cầu các xã báo cáo trước ngày 20/6/2026, chậm nhất là ngày 25/6/2026.',
    'Các đơn vị gửi báo cáo quý I về Sở trước ngày 10/6/2026.\n\nCác đơn vị gửi báo cáo quý II về Sở trước ngày 10/7/2026.',
  ]) {
    it(line, () => {
      assert.deepEqual(findingsIn(draftOf('state', ISSUE, line)), []);
    });
  }

  it('without a date of issue, and outside of drafts', () => {
    const line = 'Đề nghị các đơn vị gửi báo cáo về Sở trước ngày 10/4/2026.';
    for (const text of [
      draftOf('state', line),
      draftOf('state', 'Bình Minh, ngày     tháng 5 năm 2026', line),
      draftOf('none', ISSUE, line),
      draftOf('state', ISSUE, INVITATION, 'Thời gian: 08 giờ 00, ngày 12/6/2026.'),
      draftOf('state', ISSUE, INVITATION, 'Sở đã mời các hộ dự họp vào lúc 8 giờ 00 ngày 12/3/2026.'),
      draftOf('state', ISSUE, INVITATION, 'Các hộ được mời dự họp vào lúc 8 giờ 00 ngày 12/3/2026.'),
      '',
    ])
      assert.deepEqual(findingsIn(text), []);
  });
});
