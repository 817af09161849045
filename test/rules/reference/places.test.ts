import assert from 'node:assert/strict';
import { DRESSES } from '../../helpers/document-variants';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('reference');

/** Sentences that give one finding; the words are chosen so that a hard wrap may tear the marked text. */
const SAMPLES: readonly (readonly [text: string, finding: string, marked: string])[] = [
  [
    'Xã thực hiện theo nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ về công tác văn thư.',
    'year-mismatch.mismatch error',
    '2021',
  ],
  [
    'Xã thực hiện theo nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2021 về công tác văn thư.',
    'year-mismatch.mismatch error',
    '2021',
  ],
  ['Xã thực hiện theo quyết định số 35-CT/TW về bầu cử.', 'type-mismatch.mismatch error', 'quyết định'],
  ['Xã thực hiện theo số 23/NQ-TU về bầu cử.', 'malformed-symbol.separators warning', '23/NQ-TU'],
  ['Xã thực hiện theo số 30/2020/ND-CP về văn thư.', 'malformed-symbol.letters warning', '30/2020/ND-CP'],
  [
    'Xã thực hiện theo kết luận số 21-KL/TW ngày 28/02/2022 của Tỉnh ủy về bầu cử.',
    'issuer-mismatch.mismatch warning',
    'Tỉnh ủy',
  ],
  [
    'Xã thực hiện theo nghị quyết số 23-NQ/TU ngày 16/12/2021 về văn thư, nay nghị quyết số 23-NQ/TU ngày 18/12/2021 hết hiệu lực.',
    'date-conflict.conflict error',
    '18/12/2021',
  ],
  [
    'Xã thực hiện theo quy định số 37-QĐ/TW về kỷ luật, nay quyết định số 37-QĐ/TW hết hiệu lực.',
    'type-conflict.conflict warning',
    'quyết định',
  ],
  [
    'Xã thực hiện chỉ thị số 35-CT/TW của Bộ Chính trị, nay chỉ thị số 35-CT/TW của Ban Bí thư hết hiệu lực.',
    'issuer-conflict.conflict warning',
    'Ban Bí thư',
  ],
  [
    'Xã thực hiện công văn số 2336/BTTTT-ƯDCNTT ngày 21/7/2008, nay công văn số 2336/BTTT-ƯDCNTT ngày 21/7/2008 hết hiệu lực.',
    'near-duplicate.same-date warning',
    '2336/BTTT-ƯDCNTT',
  ],
  [
    'Xã thực hiện theo nghị quyết số 18-NQ/TW và nghị quyết số 18-NQ/TU, kết quả thực hiện Nghị quyết 18 như sau.',
    'unresolved-short-form.ambiguous warning',
    'Nghị quyết 18',
  ],
];

/** A hard wrap inside the marked text is a blank like others. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

describe('findings about cited documents in every dress', () => {
  for (const { name, wear, marked } of DRESSES) {
    for (const [text, finding, part] of SAMPLES) {
      it(`${name}: ${text}`, () => {
        const found = findingsIn(wear(text)).map(onOneLine);
        assert.deepEqual(found, [onOneLine(`${finding} "${marked(part)}"`)]);
      });
    }
  }
});

describe('findings about cited documents at the ends of a text', () => {
  for (const [text, ...found] of [
    ['30/2020/NĐ-CP ngày 05/3/2021', 'year-mismatch.mismatch error "2021"'],
    ['Quyết định 35-CT/TW', 'type-mismatch.mismatch error "Quyết định"'],
    ['23/NQ-TU', 'malformed-symbol.separators warning "23/NQ-TU"'],
    ['21-KL/TW của Tỉnh ủy', 'issuer-mismatch.mismatch warning "Tỉnh ủy"'],
    ['5-KL/TU ngày 6/5/2021; 5-KL/TU 7/5/2021', 'date-conflict.conflict error "7/5/2021"'],
    [''],
    [' \r\n\t\r\n'],
  ] as const) {
    it(JSON.stringify(text), () => {
      assert.deepEqual(findingsIn(text), found);
    });
  }
});

describe('several findings about cited documents', () => {
  it('in one sentence, in the order of the text', () => {
    const text =
      'Quyết định số 30/2020/ND-CP ngày 05/3/2021 của Tỉnh ủy; 21-KL/TU ngày 6/5/2021; 21-KL/TU ngày 7/5/2021';
    assert.deepEqual(findingsIn(text), [
      'type-mismatch.mismatch error "Quyết định"',
      'malformed-symbol.letters warning "30/2020/ND-CP"',
      'year-mismatch.mismatch error "2021"',
      'issuer-mismatch.mismatch warning "Tỉnh ủy"',
      'date-conflict.conflict error "7/5/2021"',
    ]);
  });

  it('in a line of a megabyte, in time that grows with its length', () => {
    const sentence = 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ, 12/UBND-VX và 5-KL/TU; ';
    assertLinear(1_000_000 / sentence.length, count => {
      const found = findingsIn(sentence.repeat(count));
      assert.deepEqual([...new Set(found)], ['year-mismatch.mismatch error "2021"']);
      assert.equal(found.length, count);
    });
  });
});
