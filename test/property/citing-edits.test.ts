import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createChecker, createDocument, resolveSettings, RULES } from '../../server/src/core/index';
import { typeInto } from '../helpers/typed-edits';
import { writtenText } from '../helpers/written';

/** Paragraphs with every kind of claim that the document keeps places of, some of them at odds with each other. */
const PARAGRAPHS = [
  'Căn cứ Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số;',
  'Thực hiện Nghị quyết số 23-NQ/TU ngày 17/12/2021 của Tỉnh ủy (sau đây gọi tắt là Nghị quyết 23), đến nay đã đạt kết quả.',
  'Nghị quyết 23 đề ra 03 nhiệm vụ:',
  '- Xây dựng kế hoạch thực hiện.',
  '- Thành lập tổ công tác, hoàn thành ngày 5-1-2022.',
  'Theo khoản 2 Điều 7 của Quyết định này, các xã hoà giải trước 05/01/2022; xã Hòa An hòa giải sau.',
  'Điều 1. Phạm vi',
  'Tổng số hộ nghèo đến ngày 31/12/2024 là 1.234 hộ.',
  'Tổng số hộ nghèo đến ngày 31/12/2024 là 1.243 hộ.',
  'Quyết định số 23/NQ-TU ngày 16/12/2021 đã nêu trên.',
  'Không có gì để viết.',
  '| Xã | 45/60 | 75% |',
];

const draft = fc
  .array(fc.constantFrom(...PARAGRAPHS), { minLength: 1, maxLength: 30 })
  .map(paragraphs => paragraphs.join('\n\n'));

const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 3 }), fc.nat({ max: 400 })),
  text: fc.oneof(
    fc.constantFrom('', '1', 'ệ', ' ', '\n\n'),
    fc.constantFrom(...PARAGRAPHS).map(paragraph => `\n\n${paragraph}\n\n`),
  ),
  /** Whether somebody looks at this version. */
  isChecked: fc.boolean(),
});

describe('editing a draft that cites', () => {
  it('gives the findings of the new text read afresh, also where versions between were not looked at', () => {
    const settings = resolveSettings(RULES, []);
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) => {
        const checker = createChecker(settings);
        let document = createDocument(text);
        checker.check(document);
        for (const { from, removed, text: inserted, isChecked } of edits) {
          document = typeInto(document, { from, length: removed, text: inserted });
          if (isChecked) checker.check(document);
        }
        const afresh = createChecker(settings).check(createDocument(writtenText(document)));
        assert.deepEqual(checker.check(document), afresh);
      }),
      { numRuns: 300 },
    );
  });
});
