import assert from 'node:assert/strict';
import { createDocument, offerDocuments, selectSame, traitsOf } from '../../server/src/core/index';

const OF_2021 = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy';
const OF_2017 = 'Nghị quyết số 23-NQ/TU ngày 10/5/2017 của Tỉnh ủy';
const UNDATED = 'Nghị quyết số 23-NQ/TU';
const OWN_2021 = 'Số 23-NQ/TU\n\nBình Minh, ngày 16 tháng 12 năm 2021\n\nNGHỊ QUYẾT\n\nvề chuyển đổi số';

/** The text that asks, the other texts, and which of those mean the same document. */
const TABLE: readonly (readonly [string, string, readonly string[], readonly number[]])[] = [
  ['the same date', OF_2021, [OF_2021], [0]],
  ['the same term, and another one', OF_2021, [OF_2021, OF_2017], [0]],
  ['without a date', OF_2021, [UNDATED], [0]],
  ['without a date, where it could be another', OF_2021, [UNDATED, OF_2017], []],
  ['asked without a date', UNDATED, [OF_2021, UNDATED], [0, 1]],
  ['asked without a date, of two', UNDATED, [OF_2021, OF_2017], []],
  ['another symbol', OF_2021, ['Nghị quyết số 24-NQ/TU ngày 16/12/2021 của Tỉnh ủy'], []],
  ['the draft that is the document', OF_2021, [OWN_2021], [0]],
  ['the draft that is a document of another term', OF_2017, [OWN_2021], []],
  ['asked at its own number', OWN_2021, [OF_2021, OF_2017], [0]],
  [
    'an issuer with the name of its place and without',
    'Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy',
    ['Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy Lâm Khê', 'Nghị quyết số 8-NQ/HU'],
    [0, 1],
  ],
  [
    'without the name, where there are two',
    'Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy',
    [
      'Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy Lâm Khê',
      'Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy Bình Lâm',
    ],
    [],
  ],
  [
    'a standing committee',
    'Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Ban Thường vụ Huyện ủy Lâm Khê',
    ['Nghị quyết số 8-NQ/HU ngày 1/2/2024 của Huyện ủy Lâm Khê'],
    [0],
  ],
  [
    'two communes',
    'Quyết định số 5/QĐ-UBND ngày 1/2/2024 của UBND xã Lâm Khê',
    [
      'Quyết định số 5/QĐ-UBND ngày 1/2/2024 của Ủy ban nhân dân xã Bình Lâm',
      'Quyết định số 5/QĐ-UBND ngày 1/2/2024 của Ủy ban nhân dân xã Lâm Khê',
    ],
    [1],
  ],
  ['another year', 'Quyết định số 5/QĐ-TTg ngày 1/2/2024', ['Quyết định số 5/QĐ-TTg ngày 1/2/2023'], []],
  ['two provinces', `${OF_2021} Bình Minh`, [`${OF_2021} Hòa An`, `${OF_2021} Bình Minh`], [1]],
  ['with a province and without', `${OF_2021} Bình Minh`, [OF_2021], [0]],
  ['two in one draft', OF_2021, [`${OF_2021}; ${OF_2017}`], [0]],
  ['symbols with a year', 'Nghị định số 30/2020/NĐ-CP', ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'], [0]],
];

describe('one document in several drafts', () => {
  for (const [title, asking, others, expected] of TABLE) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${title} (${form})`, () => {
        assert.deepEqual(sameIn(asking.normalize(form), others), expected);
      });
    }
  }
});

/** The indexes of the texts with a document that is the first one of the asking text. */
function sameIn(asking: string, others: readonly string[]): readonly number[] {
  const model = createDocument(asking);
  const [document] = model.references.documents;
  assert.ok(document !== undefined);
  const drafts = others.map((text, index) => ({ index, model: createDocument(text) }));
  const offered = drafts.flatMap(draft => offerDocuments(draft, document.symbol));
  return selectSame(traitsOf(model, document), offered).map(({ draft }) => draft.index);
}
