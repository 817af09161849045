import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'one in words, in a list of shares',
    'Cử tri đã bầu đủ 85 đại biểu. Trong đó có 26 đại biểu nữ (chiếm 30,59%); một đại biểu là người có đạo (chiếm 1,81%); 12 đại biểu ngoài Đảng (chiếm 14,12%).',
    'percent-mismatch.mismatch-apart error "1,81%"',
    '1,18%',
  ],
  [
    'a part in words that an age is said of',
    'Xã đã bầu đủ 26 đại biểu, trong đó có tám đại biểu dưới 40 tuổi, chiếm 37,07%.',
    'percent-mismatch.mismatch-apart error "37,07%"',
    '30,77%',
  ],
  [
    'part and whole in words',
    'Năm nay xã khởi công 14 công trình. Đến nay, hai trong số ba dự án (76,7%) chậm tiến độ.',
    'percent-mismatch.mismatch-apart error "76,7%"',
    '66,7%',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'votes of members who are told nowhere, in words and in ballots',
    'Có 437 đại biểu tham gia biểu quyết (88,28%), trong đó 427 đại biểu tán thành (86,26%), bốn phiếu không tán thành (0,81%), sáu phiếu không biểu quyết (1,21%).',
  ],
  [
    'the same in digits',
    'Có 437 đại biểu tham gia biểu quyết (88,28%), trong đó 427 đại biểu tán thành (86,26%), 4 phiếu không tán thành (0,81%), 6 phiếu không biểu quyết (1,21%).',
  ],
  ['words that count nothing', 'Toàn xã có 420 hộ, trong đó một phần hộ nghèo (chiếm 4,5%) được vay vốn.'],
  [
    'a number of no counted thing',
    'Cả hai bên thống nhất tỷ lệ góp vốn, trong đó ba bên còn lại chiếm 12,5%.',
  ],
  [
    'a number in words whose percentage stands in the next sentence',
    'Đoàn có 48 đại biểu, trong đó có hai đại biểu vắng mặt. Tỷ lệ tán thành chiếm 91,7%.',
  ],
];

describe('figures of a statement: counts in words with their shares', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
