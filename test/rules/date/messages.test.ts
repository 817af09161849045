import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { messageOf, getOnlyFinding } = testGroup('date');

const ISSUE = 'Bình Minh, ngày 07 tháng 5 năm 2026';

describe('what the rules of dates say', () => {
  for (const [text, vi, en] of [
    [
      'Họp ngày 31/6/2024.',
      'Không có ngày 31/6/2024: tháng 6 chỉ có 30 ngày.',
      'There is no 31/6/2024: June has 30 days.',
    ],
    [
      'Họp ngày 31 tháng 6\nnăm 2024.',
      'Không có ngày 31 tháng 6 năm 2024: tháng 6 chỉ có 30 ngày.',
      'There is no 31 tháng 6 năm 2024: June has 30 days.',
    ],
    [
      'Họp ngày 29/02/2025.',
      'Không có ngày 29/02/2025: năm 2025 không nhuận, tháng 2 chỉ có 28 ngày.',
      'There is no 29/02/2025: 2025 is not a leap year, February has 28 days.',
    ],
    [
      'Họp ngày 25/13/2024.',
      'Không có ngày 25/13/2024: một năm chỉ có 12 tháng, ở đây ghi tháng 13.',
      'There is no 25/13/2024: a year has 12 months, and month 13 is written here.',
    ],
    [
      'Họp ngày 00/5/2024.',
      'Không có ngày 00/5/2024: ngày đầu tháng là ngày 01.',
      'There is no 00/5/2024: the first day of a month is 1.',
    ],
    [
      'Họp thứ Năm, ngày 19/1/2024.',
      'Ngày 19/01/2024 là thứ Sáu, không phải thứ Năm.',
      '19/01/2024 is a Friday, not a Thursday.',
    ],
    [
      'Họp thứ 2, ngày 21-01-2024.',
      'Ngày 21/01/2024 là Chủ nhật, không phải thứ Hai.',
      '21/01/2024 is a Sunday, not a Monday.',
    ],
    [
      'Từ ngày 15/10/2020 đến ngày 13/10/2020.',
      'Mốc bắt đầu (15/10/2020) muộn hơn mốc kết thúc (13/10/2020).',
      'The period begins (15/10/2020) after it ends (13/10/2020).',
    ],
    [
      'Trong 03 ngày (từ 13/10/2020 đến 17/10/2020).',
      'Nêu 3 ngày, nhưng khoảng thời gian đi kèm là 4 ngày, hoặc 5 ngày nếu tính cả hai đầu.',
      '3 days are stated; the period beside it has 4, or 5 with both ends counted.',
    ],
    [
      'Trong quý V/2024.',
      'Không có quý V/2024: một năm chỉ có bốn quý.',
      'There is no quý V/2024: a year has four quarters.',
    ],
    [
      'Trong tháng 13/2024.',
      'Không có tháng 13/2024: một năm chỉ có 12 tháng.',
      'There is no tháng 13/2024: a year has 12 months.',
    ],
    [
      'Lúc 25h30.',
      'Không có thời điểm 25h30: một ngày có 24 giờ, mỗi giờ có 60 phút.',
      'There is no time 25h30: a day has 24 hours, an hour 60 minutes.',
    ],
    [
      'Năm học 2024 - 2026.',
      'Năm học 2024 - 2026 không phải hai năm liền nhau; cần kiểm tra lại.',
      'The school year 2024 - 2026 is not two consecutive years; check the years.',
    ],
    [
      'Nhiệm kỳ 2020 - 2052.',
      'Nhiệm kỳ 2020 - 2052 dài 32 năm, trong khi nhiệm kỳ thường là 5 năm; cần kiểm tra lại.',
      'The term 2020 - 2052 is 32 years long, where terms are usually 5; check the years.',
    ],
    [
      'Họp ngày 05/12/23.',
      'Năm trong ngày 05/12/23 chỉ có hai chữ số; cần viết đủ bốn chữ số.',
      'The year of 05/12/23 has two digits; write all four.',
    ],
    [
      'Tết Ất Tỵ 2026.',
      'Năm 2026 là năm Bính Ngọ, không phải Ất Tỵ.',
      'The year 2026 is Bính Ngọ, not Ất Tỵ.',
    ],
    [
      draftOf('state', 'Bình Minh, ngày 7 tháng 05 năm 2026'),
      'Ngày 7 tháng 05 năm 2026 nên viết 07 tháng 5 năm 2026: ngày 1 đến 9 có số 0 ở trước, tháng 3 đến 9 không có số 0.',
      '7 tháng 05 năm 2026 should be 07 tháng 5 năm 2026: days 1 to 9 take a zero, months 3 to 9 take no zero.',
    ],
    [
      draftOf('party', 'Bình Minh, ngày 05/01/2026'),
      'Ngày ban hành 05/01/2026 phải viết đầy đủ: ngày 05 tháng 01 năm 2026.',
      'The date of issue 05/01/2026 must be spelled out: ngày 05 tháng 01 năm 2026.',
    ],
    [
      draftOf('state', ISSUE, 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;'),
      'Ngày 05/3/2020 trong căn cứ nên viết đầy đủ: ngày 05 tháng 3 năm 2020.',
      'The date 05/3/2020 in a legal basis should be spelled out: ngày 05 tháng 3 năm 2020.',
    ],
    [
      draftOf('party', ISSUE, '- Căn cứ Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy;'),
      'Văn bản được viện dẫn ghi ngày 10/6/2026, sau ngày ban hành của chính văn bản này (07/5/2026); cần kiểm tra lại hai ngày.',
      'The cited document is dated 10/6/2026, after this document itself (07/5/2026); check both dates.',
    ],
    [
      'Họp 11/3/2026, 12/3/2026, 13/3/2026 và 14-3-2026.',
      'Ngày 14-3-2026 khác cách viết của 3 ngày khác trong văn bản; nên thống nhất: 14/3/2026.',
      '14-3-2026 differs from 3 other dates of the document; for one style write 14/3/2026.',
    ],
    [
      'Họp 05/3/2026, 06/3/2026, 07/3/2026 và 8/3/2026.',
      'Ngày 8/3/2026 khác cách viết số 0 của 3 ngày khác trong văn bản; nên thống nhất: 08/3/2026.',
      '8/3/2026 differs in its zero from 3 other dates of the document; for one style write 08/3/2026.',
    ],
  ] as const) {
    it(vi, () => {
      const finding = getOnlyFinding(text);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
      assert.equal(messageOf(getOnlyFinding(text.normalize('NFD')), 'vi'), vi);
    });
  }
});
