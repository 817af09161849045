import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

/** Lists within lists, each once as it is right and once with a figure that no reading makes right. */
const TOLD: readonly Told[] = [
  [
    'a rest of the inner list',
    'Huyện có 120 hồ, trong đó 30 hồ lớn, trong đó 21 hồ của xã, còn lại 8 hồ của thôn.',
    'sum-mismatch.mismatch warning "30"',
    '29',
  ],
  [
    'a rest of neither list',
    'Huyện có 120 hồ, trong đó 30 hồ lớn, trong đó 21 hồ của xã, còn lại 69 hồ của thôn.',
    'sum-mismatch.remainder warning "69"',
    '9',
  ],
  [
    'the end of both lists',
    'Xã nhận 86 hồ sơ, trong đó giải quyết 71 hồ sơ, trong đó trước hạn 60 hồ sơ, còn lại 51 hồ sơ đang giải quyết.',
    'sum-mismatch.mismatch warning "71"',
    '111',
  ],
];

const SILENT: readonly Silent[] = [
  [
    'the rest is one of the inner list',
    'Huyện có 120 hồ, trong đó 30 hồ lớn, trong đó 21 hồ của xã, còn lại 9 hồ của thôn.',
  ],
  [
    'the rest is one of the outer list',
    'Xã nhận 86 hồ sơ, trong đó giải quyết 71 hồ sơ, trong đó trước hạn 60 hồ sơ, còn lại 15 hồ sơ đang giải quyết.',
  ],
  [
    'both lists end',
    'Xã nhận 86 hồ sơ, trong đó giải quyết 71 hồ sơ, trong đó trước hạn 60 hồ sơ, đúng hạn 11 hồ sơ, còn lại 15 hồ sơ đang giải quyết.',
  ],
  [
    'the inner list ends and the outer has a rest of its own',
    'Huyện có 120 hồ trong đó 30 hồ lớn, trong đó 21 hồ của xã, 9 hồ của thôn còn lại 90 hồ nhỏ.',
  ],
  [
    'the inner list is all that is told',
    'Chi bộ có 45 đảng viên, trong đó 30 đảng viên nam, trong đó 21 đảng viên trên 50 tuổi, 9 đảng viên dưới 50 tuổi.',
  ],
  [
    'the inner list leaves some out',
    'Huyện có 50 trường, trong đó 30 trường công lập, trong đó 21 trường tiểu học, 8 trường trung học.',
  ],
];

describe('lists within lists', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});
