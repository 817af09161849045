import assert from 'node:assert/strict';
import { changeMismatch } from '../../../server/src/core/rules/figure/change-mismatch';
import { nameMessage } from '../../helpers/document';
import { testRules } from '../../helpers/rules-under-test';

const { getOnlyFinding, messageOf } = testRules([changeMismatch]);

/** A sentence with a message, and how that reads in both languages. */
type Row = readonly [name: string, sample: string, vi: string, en: string];

const ROWS: readonly Row[] = [
  [
    'change-mismatch.difference',
    'Tỷ lệ nghèo từ 8,40% xuống 5,64%, giảm 2,32 điểm phần trăm.',
    'Mức thay đổi không khớp: từ 8,40% thành 5,64% là giảm 2,76 điểm phần trăm, đang ghi 2,32 điểm phần trăm.',
    'The change does not match: from 8,40% to 5,64% is down 2.76 percentage points, written 2,32 điểm phần trăm.',
  ],
  [
    'change-mismatch.difference',
    'Thu từ 950 triệu đồng lên 1,2 tỷ đồng, tăng 350 triệu đồng.',
    'Mức thay đổi không khớp: từ 950 triệu thành 1,2 tỷ là tăng 250 triệu, đang ghi 350 triệu.',
    'The change does not match: from 950 triệu to 1,2 tỷ is up 250 triệu, written 350 triệu.',
  ],
  [
    'change-mismatch.apart',
    'Tỷ lệ trẻ đến lớp đạt 92,46%, tăng 5,51% so với năm học trước (87,31%).',
    'Chênh lệch không khớp: 92,46% so với 87,31% là 5,15 điểm phần trăm, đang ghi 5,51%.',
    'The difference does not match: 92,46% against 87,31% is 5.15 percentage points, written 5,51%.',
  ],
  [
    'change-mismatch.rate',
    'Tỷ lệ nghèo từ 58% xuống 48%, giảm 12%.',
    'Từ 58% thành 48% là giảm 10 điểm phần trăm (tương đối 17,2%), đang ghi 12%.',
    'From 58% to 48% is down 10 percentage points (17.2% relative), written 12%.',
  ],
  [
    'change-mismatch.truncated',
    'Số người từ 19 lên 25 người, tăng 31,57%.',
    'Mức tăng bị cắt bớt thay vì làm tròn: từ 19 thành 25 là 31,5789…%, làm tròn là 31,58%.',
    'Truncated, not rounded: from 19 to 25 is up 31.5789…%, which rounds to 31.58%.',
  ],
  [
    'change-mismatch.truncated-of',
    'Câu lạc bộ có 412 hội viên, tăng 53 hội viên (14,7%) so với năm trước.',
    'Tỷ lệ bị cắt bớt thay vì làm tròn: 53 trên 359 (412 − 53) là 14,763…%, làm tròn là 14,8%.',
    'Truncated, not rounded: 53 of 359 (412 − 53) is 14.763…%, which rounds to 14.8%.',
  ],
  [
    'change-mismatch.factor-apart',
    'Số vụ từ 30 vụ xuống 10 vụ, thấp hơn 5 lần.',
    'Số lần không khớp: 10 so với 30 giảm 3,0 lần, đang ghi 5 lần.',
    'The factor does not match: 10 against 30 is down by a factor of 3.0 times, written 5 times.',
  ],
  [
    'change-mismatch.direction',
    'Thu từ 50 lên 40 tỷ đồng, tăng 20%.',
    'Đang ghi “tăng”, nhưng từ 50 thành 40 là giảm.',
    'Written as up, but from 50 to 40 is down.',
  ],
  [
    'change-mismatch.index-growth',
    'Số thu bằng 88,3% so với cùng kỳ (tăng 11,7%).',
    'Bằng 88,3% tức là giảm 11,7%, đang ghi tăng 11,7%.',
    '88,3% of the former is down 11.7%, written up 11,7%.',
  ],
];

describe('what is said of changes', () => {
  for (const [name, sample, vi, en] of ROWS) {
    it(`${name} of ${sample}`, () => {
      const finding = getOnlyFinding(sample);
      assert.equal(nameMessage(finding), name);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }
});
