import assert from 'node:assert/strict';
import { markedProvisions, partsOfProvisions, provisionsIn } from '../helpers/marked-provisions';
import { alsoSurrounded } from '../helpers/surround';

type Row = readonly [text: string, ...provisions: string[]];

/** Each row is read as it stands, in decomposed letters and over two lines; every part must lie under its span. */
function table(rows: readonly Row[]): void {
  for (const [text, ...provisions] of alsoSurrounded(rows)) {
    it(text, () => {
      for (const form of [
        text,
        text.normalize('NFD'),
        text.replaceAll(' ', '\r\n'),
        text.replaceAll(' ', '\u00a0'),
      ]) {
        const read = provisionsIn(form).map(name => name.replace(/\s+/gu, ' '));
        assert.deepEqual(read, provisions);
        for (const [part, marked] of partsOfProvisions(form)) assert.equal(marked, part);
      }
    });
  }
}

describe('one provision', () => {
  table([
    ['điểm a, b khoản 2 Điều 5', 'điểm a, b khoản 2 Điều 5 → unsaid'],
    ['các điểm a, b, c và đ khoản 2 Điều 5', 'điểm a, b, c, đ khoản 2 Điều 5 → unsaid'],
    ['theo Điều 5, 6 và 7', 'Điều 5, 6, 7 → unsaid'],
    ['từ Điều 5 đến Điều 9', 'Điều 5–9 → unsaid'],
    ['khoản 1 đến 3 Điều 5', 'khoản 1–3 Điều 5 → unsaid'],
    ['theo Điều 5 - 9', 'Điều 5–9 → unsaid'],
    ['khoản 2 Điều này', 'khoản 2 Điều này → unsaid'],
    ['điểm c khoản này', 'điểm c khoản này → unsaid'],
    ['khoản 1 của Điều 5', 'khoản 1 Điều 5 → unsaid'],
    ['điểm a, khoản 1, Điều 2', 'điểm a khoản 1 Điều 2 → unsaid'],
    ['Điều 5 khoản 2 điểm a', 'Điều 5 khoản 2 điểm a → unsaid'],
    ['Điều 5, khoản 2, điểm a', 'Điều 5 khoản 2 điểm a → unsaid'],
    ['khoản 2 Mục 5 Chương XII Phần I', 'khoản 2 Mục 5 Chương XII Phần I → unsaid'],
    ['Mục 1 Phần thứ hai', 'Mục 1 Phần hai → unsaid'],
    ['Điều 3 Tiểu mục 1 Mục 2 Chương IV', 'Điều 3 Tiểu mục 1 Mục 2 Chương IV → unsaid'],
    ['Điểm 2 khoản 5 Điều 8', 'Điểm 2 khoản 5 Điều 8 → unsaid'],
  ]);
});

describe('labels', () => {
  table([
    ['điểm a1 khoản 3b Điều 12a', 'điểm a1 khoản 3b Điều 12a → unsaid'],
    ['tiết b điểm 2.1 khoản 2 Điều 3', 'tiết b điểm 2.1 khoản 2 Điều 3 → unsaid'],
    ['điểm đ.2 khoản 2 Điều 2', 'điểm đ.2 khoản 2 Điều 2 → unsaid'],
    ['mục II.3 Phần B', 'mục II.3 Phần B → unsaid'],
    ['theo Điều 41.1.LQ.1', 'Điều 41.1.LQ.1 → unsaid'],
    ['theo Phụ lục III', 'Phụ lục III → unsaid'],
    ['các Phụ lục 6, 7 và 9', 'Phụ lục 6, 7, 9 → unsaid'],
    ['Phụ lục số 02 Thông tư này', 'Phụ lục 02 → Thông tư'],
    ['Phụ lục kèm theo Nghị quyết này', 'Phụ lục → Nghị quyết'],
    ['khoản 1, 2 và 3 Điều 5', 'khoản 1, 2, 3 Điều 5 → unsaid'],
    ['khoản 1, và 2 Điều 5', 'khoản 1, 2 Điều 5 → unsaid'],
  ]);
});

describe('lists of provisions', () => {
  table([
    ['khoản 1 Điều 5, khoản 2 Điều 6', 'khoản 1 Điều 5 → unsaid', 'khoản 2 Điều 6 → unsaid'],
    [
      'điểm a và điểm c khoản 1, khoản 3 Điều 7',
      'điểm a <khoản 1 Điều 7> → unsaid',
      'điểm c khoản 1 <Điều 7> → unsaid',
      'khoản 3 Điều 7 → unsaid',
    ],
    ['khoản 1 hoặc khoản 2 Điều này', 'khoản 1 <Điều này> → unsaid', 'khoản 2 Điều này → unsaid'],
    ['khoản 1 và Điều 5 Luật này', 'khoản 1 → Luật', 'Điều 5 → Luật'],
    [
      'Điều 9, khoản 1 và khoản 2 Điều 7',
      'Điều 9 → unsaid',
      'khoản 1 <Điều 7> → unsaid',
      'khoản 2 Điều 7 → unsaid',
    ],
    ['Điều 5 và các khoản 2, 3 Điều 6', 'Điều 5 → unsaid', 'khoản 2, 3 Điều 6 → unsaid'],
    ['Điều 5, Điều 6 Chương II', 'Điều 5 <Chương II> → unsaid', 'Điều 6 Chương II → unsaid'],
  ]);
});

describe('whose provision it is', () => {
  table([
    ['khoản 4 Điều 3 Nghị quyết này', 'khoản 4 Điều 3 → Nghị quyết'],
    ['Điều 5 của Quy chế này', 'Điều 5 → Quy chế'],
    ['Điều 3 của quy định này', 'Điều 3 → quy định'],
    ['Phụ lục I ban hành kèm theo Nghị định này', 'Phụ lục I → Nghị định'],
    ['Phụ lục I (kèm theo Thông tư này)', 'Phụ lục I → Thông tư'],
    ['Điều 5 Nghị định số 30/2020/NĐ-CP', 'Điều 5 → other'],
    ['Điều 5 Luật Đất đai', 'Điều 5 → other'],
    ['Điều 5, Luật Đất đai', 'Điều 5 → other'],
    ['điều 123 BLHS', 'điều 123 → other'],
    ['Điều 5 Quyết định nêu trên', 'Điều 5 → other'],
    ['Điều 5 của nghị định nêu trên', 'Điều 5 → other'],
    ['Điều 5 quy định về kinh phí', 'Điều 5 → unsaid'],
    ['Điều 5, Ủy ban nhân dân xã quyết định', 'Điều 5 → unsaid'],
    ['Điều 5 thì Nghị quyết này hết hiệu lực', 'Điều 5 → unsaid'],
    [
      'khoản 2 Điều 15; khoản 1 Điều 24 và Điều 25 Thông tư số 123/2020/TT-BTC',
      'khoản 2 Điều 15 → other',
      'khoản 1 Điều 24 → other',
      'Điều 25 → other',
    ],
    ['Điều 5 của Quy chế này và Điều 7 Luật Đất đai', 'Điều 5 → Quy chế', 'Điều 7 → other'],
  ]);
});

describe('what is no provision', () => {
  table([
    ['điều này cho thấy phần này là điểm mới'],
    ['Điều kiện, mục tiêu, phần mềm, chương trình, khoản thu'],
    ['đạt điểm 9, xem phần 2 của phim, mục 3 trang đầu, chương 1'],
    ['một khoản 5 triệu đồng'],
    ['sản lượng hạt điều 11 tháng'],
    ['theo Điều 5, 20 người được hỗ trợ', 'Điều 5 → unsaid'],
    ['khoản 1, 15/6 là hạn cuối của Điều 5', 'Điều 5 → unsaid'],
    ['khoản 1/2024 Điều 5', 'Điều 5 → unsaid'],
    ['Điều 5 khoản 1 /QĐ-UBND', 'Điều 5 → unsaid'],
    ['Điều 5 khoản 1 %', 'Điều 5 → unsaid'],
    ['khoản 1 / khoản 2 Điều 5', 'khoản 2 Điều 5 → unsaid'],
  ]);

  it('leaves headings of articles and annexes alone', () => {
    for (const heading of [
      'Điều 5. Hiệu lực thi hành',
      '**Điều 5.** Hiệu lực',
      '“Điều 5. Hiệu lực',
      '| PHỤ LỤC II | Biểu mẫu |',
      'Điều 5a: Hiệu lực',
      'Điều 5',
      'PHỤ LỤC II',
      'Phụ lục II: Biểu mẫu',
    ]) {
      assert.deepEqual(provisionsIn(heading), [], heading);
      assert.deepEqual(provisionsIn(heading.normalize('NFD')), [], heading);
    }
  });

  it('keeps a provision at the start of a line that goes on', () => {
    assert.deepEqual(provisionsIn('Điều 5 Nghị định này được áp dụng.'), ['Điều 5 → Nghị định']);
    assert.deepEqual(provisionsIn('Phụ lục II kèm theo Nghị định này được áp dụng.'), [
      'Phụ lục II → Nghị định',
    ]);
  });
});

describe('the places of provisions', () => {
  it('runs from the first level to the last, without the document behind', () => {
    const text = 'Theo điểm a, b khoản 2 Điều 5 Nghị định này và khoản 1, khoản 3 Điều 7, các xã báo cáo.';
    for (const form of [text, text.normalize('NFD')]) {
      assert.deepEqual(
        markedProvisions(form).map(marked => marked.normalize('NFC')),
        ['điểm a, b khoản 2 Điều 5', 'khoản 1', 'khoản 3 Điều 7'],
      );
    }
  });

  it('does not reach over a tab, which parts the cells of a table', () => {
    assert.deepEqual(provisionsIn('khoản 1\tĐiều 5 Nghị định này'), ['Điều 5 → Nghị định']);
  });

  it('reads an empty text and a long list', () => {
    assert.deepEqual(provisionsIn(''), []);
    assert.equal(provisionsIn('khoản 1 Điều 5, '.repeat(2_000)).length, 2_000);
  });
});
