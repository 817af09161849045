import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/core/index';
import { testRules } from '../../helpers/rules-under-test';

const { findingsIn } = testRules(RULES.filter(({ meta }) => meta.id === 'reference/issuer-out-of-time'));

/** A citation with a day on which its issuer was not there, what is marked, and a day on which it was. */
const ROWS: readonly (readonly [text: string, wrong: string, marked: string, right: string])[] = [
  [
    'Kế hoạch số 12/KH-UBND ngày @ của Ủy ban nhân dân huyện Bình An',
    '01/7/2025',
    'Ủy ban nhân dân huyện Bình An',
    '30/6/2025',
  ],
  ['Quyết định số 12/QĐ-UBND ngày @ của UBND quận 1', '20/01/2026', 'UBND quận', '20/01/2024'],
  [
    'Nghị quyết số 12/NQ-HĐND ngày @ của Hội đồng nhân dân thị xã',
    '20/01/2026',
    'Hội đồng nhân dân thị xã',
    '20/01/2021',
  ],
  ['Nghị quyết số 05-NQ/HU ngày @', '10/8/2025', 'HU', '10/8/2024'],
  ['Báo cáo số 05-BC/UBKTHU ngày @', '10/8/2025', 'UBKTHU', '10/8/2024'],
  [
    'Nghị quyết số 05-NQ/TU ngày @ của Ban Thường vụ Thị uỷ',
    '10/8/2025',
    'Ban Thường vụ Thị uỷ',
    '10/8/2024',
  ],
  ['Thông tư số 12/2026/TT-BGTVT ngày @', '10/3/2026', 'BGTVT', '28/02/2025'],
  [
    'Công văn số 4567/BLĐTBXH-VP ngày @ của Bộ Lao động - Thương binh và Xã hội',
    '10/3/2025',
    'Bộ Lao động - Thương binh và Xã hội',
    '10/02/2025',
  ],
  ['Công văn số 4567/BLĐTBXH-VP ngày @', '10/3/2025', 'BLĐTBXH-VP', '10/02/2025'],
  [
    'Quyết định số 15/QĐ-UBND ngày @ của Ủy ban nhân dân tỉnh Hà Giang',
    '10/7/2025',
    'Ủy ban nhân dân tỉnh Hà Giang',
    '10/6/2025',
  ],
  [
    'Quyết định số 15/QĐ-UBND ngày @ của Ủy ban nhân dân tỉnh Đồng Nai',
    '30/4/2026',
    'Ủy ban nhân dân tỉnh Đồng Nai',
    '29/4/2026',
  ],
  [
    'Quyết định số 15/QĐ-TA ngày @ của Tòa án nhân dân huyện',
    '10/7/2025',
    'Tòa án nhân dân huyện',
    '10/6/2025',
  ],
  [
    'Quyết định số 15/QĐ-TA ngày @ của Tòa án nhân dân khu vực 8',
    '10/6/2025',
    'Tòa án nhân dân khu vực 8',
    '10/7/2025',
  ],
  ['Quyết định số 15/QĐ-BNNMT ngày @', '10/3/2020', 'BNNMT', '10/3/2026'],
  ['Hướng dẫn số 12-HD/BTGTW ngày @', '10/8/2025', 'BTGTW', '10/8/2024'],
  ['Hướng dẫn số 12-HD/BTGDVTU ngày @', '10/8/2024', 'BTGDVTU', '10/8/2025'],
  ['Nghị quyết số 12-NQ/ĐUCP ngày @', '10/8/2024', 'ĐUCP', '10/8/2025'],
  [
    'Kế hoạch số 31/KH-SGTVT ngày @ của Sở Giao thông vận tải',
    '20/5/2026',
    'Sở Giao thông vận tải',
    '20/5/2024',
  ],
  ['Báo cáo số 15/BC-STNMT ngày @', '20/9/2025', 'STNMT', '20/02/2025'],
  ['Công văn số 12/SLĐTBXH-NCC ngày @', '20/9/2025', 'SLĐTBXH-NCC', '20/9/2024'],
  [
    'Báo cáo số 15-BC/BCSĐ ngày @ của Ban cán sự đảng Ủy ban nhân dân tỉnh',
    '20/9/2025',
    'Ban cán sự đảng Ủy ban nhân dân tỉnh',
    '20/9/2024',
  ],
  ['Kế hoạch số 05-KH/ĐUK ngày @', '20/9/2025', 'ĐUK', '20/9/2023'],
];

describe('reference/issuer-out-of-time', () => {
  for (const [text, wrong, marked, right] of ROWS) {
    it(`tells ${text.replace('@', wrong)}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        for (const around of [
          '@.',
          'Thực hiện @ về công tác văn thư.',
          'Mở đầu.\r\n\r\n@;\r\n\r\nKết thúc.',
        ]) {
          const draft = around.replace('@', text).normalize(form);
          const message = ['BNNMT', 'BTGDVTU', 'ĐUCP', 'Tòa án nhân dân khu vực 8'].includes(marked)
            ? 'not-begun'
            : 'ended';
          const found = `issuer-out-of-time.${message} information "${marked}"`.normalize(form);
          assert.deepEqual(findingsIn(draft.replace('@', wrong)), [found]);
          assert.deepEqual(findingsIn(draft.replace('@', right)), []);
        }
      }
    });
  }

  for (const text of [
    'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã Bình An về tiếp nhận hồ sơ của Ủy ban nhân dân huyện.',
    'Kế hoạch số 12/KH-UBND của Ủy ban nhân dân huyện Bình An trong năm 2026.',
    'Quyết định số 456-QĐ/ThU ngày 12/4/2026 của Thành ủy.',
    'Quyết định số 15/QĐ-TA ngày 10/6/2020 của Tòa án quân sự khu vực.',
    'Quyết định số 15/QĐ-HUB ngày 10/6/2026.',
    'Quyết định số 15/QĐ-ĐHGTVT ngày 10/6/2026 của Trường Đại học Giao thông vận tải.',
    'Quyết định số 15/QĐ-TCBTNMT ngày 10/6/2026 của Trường Cán bộ Tài nguyên và Môi trường.',
    'Ủy ban nhân dân huyện Bình An họp ngày 10/6/2026.',
    '',
  ]) {
    it(`is silent at ${text}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('tells two in one text', () => {
    assert.deepEqual(
      findingsIn(
        'Theo Nghị quyết số 05-NQ/HU ngày 10/8/2025 và Thông tư số 12/2026/TT-BTNMT ngày 10/3/2026.',
      ),
      ['issuer-out-of-time.ended information "HU"', 'issuer-out-of-time.ended information "BTNMT"'],
    );
  });
});
