import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'what two columns leave, of which the other comes out',
    'Đã thụ lý 12 vụ/47 bị can; trong đó khởi tố mới 5 vụ/33 bị can, án cũ 7 vụ/14 bị can. Kết luận điều tra 8 vụ/29 bị can. Hiện đang điều tra 4 vụ/81 bị can.',
    'sum-mismatch.remainder warning "81"',
    '18',
  ],
  [
    'a total of the first sentence, with pairs of another behind it',
    'Đã thụ lý 12 vụ/74 bị can; trong đó khởi tố mới 5 vụ/33 bị can, án cũ 7 vụ/14 bị can. Kết luận điều tra 8 vụ/29 bị can.',
    'sum-mismatch.mismatch warning "74"',
    '47',
  ],
  [
    'what denies what was done is left of the whole',
    'Thụ lý 1.900 việc, giải quyết xong 1.400 việc; còn lại 700 việc chưa giải quyết.',
    'sum-mismatch.remainder warning "700"',
    '500',
  ],
  [
    'capital that was added, named by that',
    'Tổng số vốn đăng ký bổ sung là 1.798 tỷ đồng, bao gồm: vốn của doanh nghiệp thành lập mới là 629 tỷ đồng và số vốn đăng ký tăng thêm của các doanh nghiệp thay đổi vốn là 1.160 tỷ đồng.',
    'sum-mismatch.mismatch warning "1.798"',
    '1.789',
  ],
  [
    'a price in a bracket behind its product',
    'Hội tặng 62 suất học bổng trị giá 44,3 triệu đồng (700.000 đồng/suất) cho học sinh.',
    'sum-mismatch.product warning "44,3"',
    '43,4',
  ],
  [
    'a list of many places that comes to a little more than its total',
    'Theo báo cáo nhanh, toàn tỉnh có 20.606 ha lúa bị thiệt hại (Ba Chẽ 4.123, Bình Liêu 540, Đầm Hà 7.505, Hải Hà 3.774, Tiên Yên 4.817).',
    'sum-mismatch.mismatch warning "20.606"',
    '20.759',
  ],
  [
    'a rest that neither of two wholes leaves',
    'Phải thi hành 2.800 việc. Có điều kiện 1.900 việc, đã xong 1.400 việc; còn lại 580 việc.',
    'sum-mismatch.remainder warning "580"',
    '500',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'a rest of the whole in the sentence before',
    'Phải thi hành 2.800 việc. Có điều kiện 1.900 việc, đã xong 1.400 việc; còn lại 900 việc.',
  ],
  [
    'pairs of which neither column comes out',
    'Đã thụ lý 12 vụ/47 bị can. Kết luận điều tra 8 vụ/29 bị can. Hiện đang điều tra 5 vụ/81 bị can.',
  ],
  [
    'pairs that no word leaves',
    'Đã thụ lý 12 vụ/47 bị can. Kết luận điều tra 8 vụ/29 bị can. Truy tố 4 vụ/81 bị can.',
  ],
  [
    'what denies what is said of the whole is no part of it',
    'Có điều kiện 1.900 việc, giải quyết xong 1.400 việc; còn lại 900 việc chưa có điều kiện.',
  ],
  [
    'a price for something else',
    'Hội tặng 62 suất học bổng trị giá 44,3 triệu đồng (700.000 đồng/hộ) cho học sinh.',
  ],
  [
    'signs of which one patient has several',
    'Trạm tiếp nhận 104 bệnh nhân (sốt 90, ho 80, khó thở 40, đau đầu 30, tiêu chảy 12).',
  ],
  [
    'places of which some are left out',
    'Theo báo cáo nhanh, toàn tỉnh có 20.606 ha lúa bị thiệt hại (Ba Chẽ 4.123, Bình Liêu 540, Đầm Hà 7.505, Hải Hà 3.774, Tiên Yên 817).',
  ],
];

describe('figures of a statement: rests of two columns, and totals that are passed', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
