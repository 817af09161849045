import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { findingsIn, getOnlyFinding } from '../../helpers/document';
import { repairsOf } from '../../helpers/document-fixes';
import { tablesOf } from '../../helpers/rule-tables';

const RULE = tablesOf('figure/part-exceeds-whole');

const LARGER = 'Có 756/699 hồ sơ đã nhận, chiếm 92,46%.';
const APART = 'Có 209 hồ sơ trong tổng số 150 hồ sơ đã nhận, chiếm 71,77%.';
const OVER = 'Hộ nghèo hiện chiếm 104% tổng số hộ.';

RULE.reports([
  [LARGER, 'part-larger error "756"'],
  [APART, 'part-larger error "209"'],
  ['Có 209 trong số 150 hồ sơ, chiếm 139,33%.', 'part-larger error "209"'],
  ['Có 756/699 hồ sơ, chiếm tỷ lệ 108,15%.', 'part-larger error "756"'],
  [OVER, 'share-over-hundred error "104%"'],
  ['Hộ nghèo chiếm 104% số hộ.', 'share-over-hundred error "104%"'],
  ['Hộ nghèo chiếm tỷ lệ 100,5% tổng số hộ.', 'share-over-hundred error "100,5%"'],
  ['Hết quý II, đã có 19/18 thôn tổ chức xong đại hội chi bộ.', 'fraction-larger warning "19"'],
  ['Có 120/10 hộ tham gia.', 'fraction-larger warning "120"'],
  ['Hộ nghèo chiếm 100,1% tổng số hộ.', 'share-over-hundred error "100,1%"'],
  ['Có 54/51 xã hoàn thành.', 'fraction-larger warning "54"'],
  ['Cử tri đã bỏ phiếu xong tại 63/62 khu vực bỏ phiếu.', 'fraction-larger warning "63"'],
  ['Hiện có 26/25 khoa, phòng thực hiện bệnh án điện tử.', 'fraction-larger warning "26"'],
  ['Đến nay, 54/51 xã, phường đã nộp báo cáo.', 'fraction-larger warning "54"'],
  ['Đã có 9/8 xã đạt chuẩn nông thôn mới.', 'fraction-larger warning "9"'],
  ['Có 1.254/1.251 hộ tham gia; thu ngân sách đạt 52 tỷ đồng.', 'fraction-larger warning "1.254"'],
  [
    'Tất cả chi bộ (19/18 chi bộ) đã họp; có 12/11 trường đã họp.',
    'fraction-larger warning "19"',
    'fraction-larger warning "12"',
  ],
  [
    'Có 756/699 hồ sơ, chiếm 92,46% và 9/8 xã, chiếm 88,89%.',
    'part-larger error "756"',
    'part-larger error "9"',
  ],
]);

describe('figure/part-exceeds-whole reports', () => {
  it('the whole as the related place', () => {
    const places = getOnlyFinding(APART).related.map(({ noteId, span }) => [noteId, textAt(APART, span)]);
    assert.deepEqual(places, [['whole', '150']]);
  });
});

RULE.isSilent([
  ['a part may equal its whole', 'Có 11/11 xã, chiếm 100%.'],
  ['what is more than twelve times its whole', 'Có 121/10 hộ tham gia.'],
  ['what equals its whole', 'Có 10/10 hộ tham gia; hộ nghèo chiếm 100% tổng số hộ.'],
  ['a part below its whole', 'Có 699/756 hồ sơ, chiếm 92,46%.'],
  ['what is reached may exceed its plan', 'Kết nạp 209/150 đảng viên, đạt 139,33%.'],
  ['what equals a plan may exceed it', 'Kết nạp 209/150 đảng viên, bằng 139,33% kế hoạch.'],
  ['a bracket says nothing of a share', 'Kết nạp 209/150 đảng viên (139,33%).'],
  ['debts of a product are no share', 'Dư nợ chiếm 105% tổng sản phẩm của tỉnh.'],
  ['the base is another quantity', 'Có 756/699 hồ sơ, chiếm 12% dân số.'],
  ['growth is no share', 'Số hộ tăng 104% tổng số hộ năm trước.'],
  ['not exact', 'Có khoảng 756/699 hồ sơ, chiếm 92,46%.'],
  ['not exact', 'Hộ nghèo chiếm khoảng 104% tổng số hộ.'],
  ['just the whole', 'Hộ nghèo chiếm 100% tổng số hộ.'],
  ['a date', 'Ngày 19/2, chiếm 92,46%.'],
  ['all of them', 'Đã có 18/18 thôn tổ chức xong đại hội chi bộ.'],
  ['a plan', 'Có 54/51 xã hoàn thành kế hoạch năm.'],
  ['a plan told before', 'Chỉ tiêu tỉnh giao 51 xã, đến nay có 54/51 xã hoàn thành.'],
  ['what was reached', 'Đến nay đạt 54/51 xã.'],
  ['what was founded', 'Thành lập 54/51 chi bộ.'],
  ['who was admitted', 'Kết nạp 209/150 đảng viên.'],
  ['a percentage above 100', 'Có 54/51 xã hoàn thành (105,88%).'],
  ['two nouns', 'Có 19 vụ/18 đối tượng.'],
  ['a day', 'Sáng 30/4, xã tổ chức mít tinh. Ngày 19/5 xã họp. 30/4 xã họp.'],
  ['an address', 'Trụ sở tại số 81/18 thôn Đông.'],
  ['a rank', 'Xếp thứ 54/51 xã.'],
  ['round the clock', 'Trực 24/7 đơn vị.'],
  ['no member of a whole', 'Có 54/51 tỷ đồng đã giải ngân.'],
  ['not exact', 'Có khoảng 54/51 xã hoàn thành.'],
  ['nothing', ''],
]);

RULE.inEveryDress([
  [LARGER, 'part-larger error', '756'],
  [APART, 'part-larger error', '209'],
  [OVER, 'share-over-hundred error', '104%'],
]);

describe('the repair of figure/part-exceeds-whole', () => {
  it('swaps the two where that makes the percentage true', () => {
    const repairs = repairsOf(LARGER);
    assert.deepEqual(repairs, [
      {
        title: 'Đổi chỗ hai số thành 699/756',
        safety: 'review',
        preferred: true,
        text: 'Có 699/756 hồ sơ đã nhận, chiếm 92,46%.',
      },
    ]);
    assert.deepEqual(
      repairsOf(APART).map(({ text }) => text),
      ['Có 150 hồ sơ trong tổng số 209 hồ sơ đã nhận, chiếm 71,77%.'],
    );
  });

  it('leaves nothing to report', () => {
    for (const wrong of [LARGER, APART]) {
      for (const { text } of repairsOf(wrong)) assert.deepEqual(findingsIn(text), []);
    }
  });

  it('is none where a swap would not do', () => {
    assert.deepEqual(repairsOf('Có 756/699 hồ sơ, chiếm 90,46%.'), []);
    assert.deepEqual(repairsOf(OVER), []);
  });
});
