import assert from 'node:assert/strict';
import { writeCitation, type CitableDocument, type CitationManner } from '../../server/src/core/index';

const DECREE: CitableDocument = {
  symbol: '30/2020/NĐ-CP',
  type: 'Nghị định',
  date: { day: 5, month: 3, year: 2020 },
  issuer: 'Chính phủ',
  title: 'Về công tác văn thư',
};
const LAW: CitableDocument = {
  symbol: '31/2024/QH15',
  type: 'Luật',
  date: { day: 18, month: 1, year: 2024 },
  issuer: '',
  title: 'Đất đai',
};
const RESOLUTION: CitableDocument = {
  symbol: '23-NQ/TU',
  type: 'Nghị quyết',
  date: { day: 16, month: 12, year: 2021 },
  issuer: 'Tỉnh ủy Bình Minh',
  title: 'về chuyển đổi số',
};
const DECISION: CitableDocument = {
  symbol: '844/QĐ-TTg',
  type: 'Quyết định',
  date: { day: 5, month: 6, year: 2022 },
  issuer: '',
  title: 'Danh mục dữ liệu mở.',
};

/** Place, class and document; and how the citation reads. */
const TABLE: readonly (readonly [
  CitationManner['place'],
  CitationManner['documentClass'],
  CitableDocument,
  string,
])[] = [
  [
    'first',
    'state',
    DECREE,
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  ],
  [
    'basis',
    'state',
    DECREE,
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  ],
  ['later', 'state', DECREE, 'Nghị định số 30/2020/NĐ-CP'],
  ['first', 'normative', DECREE, 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư'],
  ['basis', 'normative', DECREE, 'Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư'],
  [
    'first',
    'none',
    { ...DECREE, issuer: '', title: '' },
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ',
  ],
  [
    'first',
    'party',
    RESOLUTION,
    'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy Bình Minh về chuyển đổi số',
  ],
  ['later', 'party', RESOLUTION, 'Nghị quyết 23-NQ/TU'],
  ['later', 'union', RESOLUTION, 'Nghị quyết 23-NQ/TU'],
  ['first', 'state', { ...RESOLUTION, date: null, issuer: '', title: '' }, 'Nghị quyết số 23-NQ/TU'],
  [
    'first',
    'normative',
    DECISION,
    'Quyết định số 844/QĐ-TTg ngày 05 tháng 6 năm 2022 của Thủ tướng Chính phủ về Danh mục dữ liệu mở',
  ],
  [
    'first',
    'state',
    { ...DECREE, title: 'Nghị định quy định chi tiết Luật Đất đai' },
    'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ quy định chi tiết Luật Đất đai',
  ],
  [
    'first',
    'state',
    { ...DECREE, type: '' },
    'số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư',
  ],
  ['basis', 'state', LAW, 'Luật Đất đai ngày 18 tháng 01 năm 2024'],
  ['basis', 'party', LAW, 'Luật Đất đai ngày 18 tháng 01 năm 2024'],
  ['basis', 'normative', LAW, 'Luật Đất đai số 31/2024/QH15'],
  ['basis', 'state', { ...LAW, date: null }, 'Luật Đất đai số 31/2024/QH15'],
  ['first', 'state', LAW, 'Luật Đất đai'],
  ['first', 'normative', LAW, 'Luật Đất đai năm 2024'],
  ['later', 'normative', LAW, 'Luật Đất đai'],
  ['first', 'state', { ...LAW, type: 'Bộ luật', title: 'Bộ Luật lao động' }, 'Bộ luật Lao động'],
  ['first', 'state', { ...LAW, title: 'Luật sư' }, 'Luật Luật sư'],
  ['first', 'state', { ...LAW, title: 'Luật Tố tụng hành chính' }, 'Luật Tố tụng hành chính'],
  ['basis', 'state', { ...LAW, title: '' }, 'Luật số 31/2024/QH15 ngày 18 tháng 01 năm 2024 của Quốc hội'],
];

describe('the form of a citation', () => {
  for (const [place, documentClass, document, expected] of TABLE) {
    it(`${documentClass}, ${place}: ${expected}`, () => {
      assert.equal(writeCitation(document, { place, documentClass }), expected);
    });
  }
});
