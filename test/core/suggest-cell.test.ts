import assert from 'node:assert/strict';
import { createDocument, listMissingSums, suggestCell } from '../../server/src/core/index';
import { DRAFT_DRESSES } from '../helpers/document-variants';

/** What is offered at "¦" with its arithmetic; nothing where nothing is. */
function offered(marked: string): readonly string[] {
  const at = marked.indexOf('¦');
  const document = createDocument(marked.replace('¦', ''));
  return suggestCell(document, document.source.fromWritten(at)).map(({ text, subject }) =>
    subject.kind === 'cell' ? `${text} (${subject.formula.vi})` : text,
  );
}

const PLANS = [
  '| Xã | Kế hoạch | Thực hiện | Tỷ lệ (%) |',
  '|---|---|---|---|',
  '| Hòa An | 1.200 | 1.140 | 95,0 |',
  '| Tân Lập | 150 | 135 | 90,0 |',
  '| An Bình | 80 | 72 | 90,0 |',
  '| Bình Minh | 90 | 85 | |',
  '| Tổng cộng | | | |',
].join('\n');

describe('completion in a table', () => {
  it('fills a blank total, in the manner of its column', () => {
    assert.deepEqual(offered(PLANS.replace('cộng | |', 'cộng | ¦|')), [
      '1.520 (1.200 + 150 + 80 + 90 = 1.520)',
    ]);
    assert.deepEqual(offered(PLANS.replace('cộng | | |', 'cộng | |¦ |')), [
      '1.432 (1.140 + 135 + 72 + 85 = 1.432)',
    ]);
  });

  it('fills a blank ratio with the decimals of the others', () => {
    assert.deepEqual(offered(PLANS.replace('95,0', '95,0%').replace('85 | |', '85 | ¦|')), [
      '94,4 (85 / 90 = 94,44…% → 94,4%)',
    ]);
  });

  it('goes on with what is typed of it', () => {
    assert.deepEqual(offered(PLANS.replace('cộng | |', 'cộng | 1¦ |')), [
      '1.520 (1.200 + 150 + 80 + 90 = 1.520)',
    ]);
    for (const typed of ['2', '1.520', '1.52¦0', '15']) {
      const marked = typed.includes('¦') ? typed : `${typed}¦`;
      assert.deepEqual(offered(PLANS.replace('cộng | |', `cộng | ${marked} |`)), []);
    }
  });

  it('fills products and differences that other rows prove', () => {
    const text = [
      'Tên\tSố lượng\tĐơn giá\tThành tiền',
      'Bàn\t12\t1.500\t18.000',
      'Ghế\t48\t350\t16.800',
      'Tủ\t7\t4.250\t29.750',
      'Đèn\t15\t120\t¦',
    ].join('\n');
    assert.deepEqual(offered(text), ['1.800 (15 × 120 = 1.800)']);
  });

  it('offers nothing in other cells, before figures are there, and in prose', () => {
    assert.deepEqual(offered(PLANS.replace('Hòa An |', 'Hòa An ¦|')), []);
    assert.deepEqual(offered(PLANS.replace('| 1.200 |', '| ¦ |')), []);
    assert.deepEqual(offered('| Xã | Số hộ |\n|---|---|\n| A | |\n| B | |\n| Cộng | ¦|'), []);
    assert.deepEqual(offered('Có 5 xã.¦'), []);
  });
});

describe('the sums that a table lacks', () => {
  it('are those of blank and of differing totals, in every dress', () => {
    const text = PLANS.replace('cộng | | |', 'cộng | 1.530 | |');
    for (const { name, wear } of DRAFT_DRESSES) {
      const document = createDocument(wear(text));
      const sums = listMissingSums(document, { start: 0, end: document.text.length });
      assert.deepEqual(
        sums.map(({ sum }) => sum),
        ['1.520', '1.432'],
        name,
      );
    }
  });

  it('are none where all is right, and none of other tables', () => {
    const right = PLANS.replace('cộng | | |', 'cộng | 1.520 | 1.432 |');
    const list = (text: string, end: number): readonly unknown[] =>
      listMissingSums(createDocument(text), { start: 0, end });
    assert.deepEqual(list(right, right.length), []);
    assert.deepEqual(list(`Mở đầu.\n\n${PLANS}`, 3), []);
  });
});
