import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'those who voted, by what they voted',
    'Có 481 đại biểu tham gia biểu quyết, trong đó có 437 đại biểu tán thành, 6 đại biểu không tán thành và 8 đại biểu không biểu quyết.',
    'sum-mismatch.mismatch warning "481"',
    '451',
  ],
  [
    'the same with counts in words, each with its share of all members',
    'Có 453 đại biểu tham gia biểu quyết (89,32%), 430 đại biểu tán thành, chiếm 88,30%; bốn đại biểu không tán thành, chiếm 0,82% và một đại biểu không biểu quyết (0,21%).',
    'sum-mismatch.mismatch warning "453"',
    '435',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'all members, some of whom were absent',
    'Tổng số 442 đại biểu, trong đó có 423 đại biểu tán thành, 8 đại biểu không tán thành, 1 đại biểu không biểu quyết.',
  ],
  [
    'the same as a fraction',
    'Có 423/442 đại biểu tán thành, 8 đại biểu không tán thành, 1 đại biểu không biểu quyết.',
  ],
];

describe('figures of a statement: votes', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
