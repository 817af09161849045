import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'points of growth',
    'Tổng sản phẩm trên địa bàn tăng 7,42%, trong đó công nghiệp đóng góp 3,86 điểm phần trăm, dịch vụ 2,47 điểm phần trăm, thuế sản phẩm 0,34 điểm phần trăm, nông nghiệp 0,57 điểm phần trăm.',
    'sum-mismatch.mismatch warning "7,42%"',
    '7,24%',
  ],
  [
    'parts that need not say what they count, behind the numbers of units',
    'Năm nay, huyện giao 142 tân binh: Trung đoàn 101 nhận 28, Sư đoàn 9 nhận 24, Lữ đoàn 596 nhận 19, Bộ CHQS tỉnh nhận 39, Công an tỉnh nhận 14.',
    'sum-mismatch.mismatch warning "142"',
    '124',
  ],
  [
    'changes of the parts',
    'Tổng số đơn vị là 704 đơn vị, giảm 64 đơn vị so với năm 2016, trong đó, đơn vị cấp tỉnh là 121 đơn vị, giảm 27 đơn vị so với năm 2016; đơn vị cấp huyện 583 đơn vị, giảm 19 đơn vị so với năm 2016.',
    'sum-mismatch.mismatch warning "64"',
    '46',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'points of growth, not all of them told',
    'Tổng sản phẩm trên địa bàn tăng 7,42%, trong đó công nghiệp đóng góp 3,86 điểm phần trăm, dịch vụ 2,47 điểm phần trăm.',
  ],
  [
    'points that add to nothing',
    'Tỷ lệ hộ nghèo giảm 7,42%, trong đó xã A giảm 3,86 điểm phần trăm, xã B giảm 2,47 điểm phần trăm, xã C giảm 0,91 điểm phần trăm.',
  ],
  [
    'changes of other things',
    'Có 704 đơn vị, giảm 64 đơn vị so với năm 2016, trong đó đơn vị cấp tỉnh có 427 người, giảm 27 người; đơn vị cấp huyện có 819 người, giảm 19 người.',
  ],
];

describe('sums of points, of bare parts and of changes', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
