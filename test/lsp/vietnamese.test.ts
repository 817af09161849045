import assert from 'node:assert/strict';
import { readsAsVietnamese } from '../../server/src/lsp/drafts/vietnamese';

describe('language server: which plain texts read as Vietnamese', () => {
  const vietnamese = [
    'Đến nay có 402/756 người, chiếm 53,71%.',
    'BÁO CÁO\nKết quả công tác quý I năm 2026 của xã Suối Vàng',
    `${'| Ngày | Số |\n'.repeat(3)}Các đơn vị báo cáo trước ngày 15 hằng tháng.`,
  ];
  for (const text of vietnamese) {
    it(`"${text.slice(0, 30)}" does, composed and decomposed`, () => {
      assert.equal(readsAsVietnamese(text.normalize('NFC')), true);
      assert.equal(readsAsVietnamese(text.normalize('NFD')), true);
    });
  }

  const foreign = [
    '',
    '402/756 = 53,71%',
    'So far 402/756 people, 53.71%, of Đà Nẵng have answered our long and thorough letter.',
    'Les élèves de la forêt ont été reçus à l’hôtel où naît le rêve.',
    'const share = (402 / 756) * 100; // 53.17',
  ];
  for (const text of foreign) {
    it(`"${text.slice(0, 30)}" does not`, () => {
      assert.equal(readsAsVietnamese(text), false);
    });
  }

  it('judges by the beginning: a foreign text with a Vietnamese annex is foreign', () => {
    assert.equal(readsAsVietnamese(['plain English words '.repeat(300), ...vietnamese].join('')), false);
  });
});
