import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('reference');

const text = (...paragraphs: readonly string[]): string => paragraphs.map(line => `${line}.`).join('\n\n');
/** A draft with a letterhead. */
const draft = (...paragraphs: readonly string[]): string => `Số 12-BC/ĐU\n\n${text(...paragraphs)}`;
/** The findings of this rule alone. */
const unresolvedIn = (written: string): readonly string[] =>
  findingsIn(written).filter(name => name.startsWith('unresolved-short-form'));

const OF_TW =
  'Quán triệt Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương về tổ chức bộ máy';
const OF_TU = 'Quán triệt Nghị quyết số 18-NQ/TU ngày 16/6/2022 của Tỉnh ủy về chuyển đổi số';
const SHORT = 'Kết quả thực hiện Nghị quyết 18 như sau';

/** A text that must be reported, what is found, and a near one that must not. */
const PAIRS: readonly (readonly [wrong: string, found: string, right: string])[] = [
  [text(OF_TW, OF_TU, SHORT), 'ambiguous warning "Nghị quyết 18"', text(OF_TW, SHORT)],
  [
    text(OF_TW, OF_TU, 'Kết quả thực hiện Nghị quyết số 18 như sau'),
    'ambiguous warning "Nghị quyết số 18"',
    text(OF_TW, OF_TU, 'Kết quả thực hiện Nghị quyết 18 của Tỉnh ủy như sau'),
  ],
  [
    draft('Đảng ủy báo cáo kết quả thực hiện Nghị quyết 23'),
    'missing information "Nghị quyết 23"',
    text('Đảng ủy báo cáo kết quả thực hiện Nghị quyết 23'),
  ],
  [
    draft('Đảng ủy triển khai Chỉ thị 35 và các văn bản liên quan'),
    'missing information "Chỉ thị 35"',
    draft('Đảng ủy triển khai Chỉ thị 35 ngày 14/6/2024 và các văn bản liên quan'),
  ],
  [
    // What the draft cites under its own number may be meant as well.
    `Số 18-NQ/ĐU\n\n${text(OF_TW, 'Bãi bỏ Nghị quyết số 18-NQ/ĐU ngày 05/3/2019 của Đảng ủy', SHORT)}`,
    'ambiguous warning "Nghị quyết 18"',
    `Số 18-NQ/ĐU\n\n${text(OF_TW, SHORT)}`,
  ],
  [
    draft('Đảng ủy đã tổ chức thực hiện Kết luận nêu trên'),
    'above information "Kết luận nêu trên"',
    draft('Tỉnh ủy đã có kết luận về việc này', 'Đảng ủy đã tổ chức thực hiện Kết luận nêu trên'),
  ],
];

describe('reference/unresolved-short-form', () => {
  for (const [wrong, name, right] of PAIRS) {
    const found = [`unresolved-short-form.${name}`];
    it(`reports ${JSON.stringify(wrong)}`, () => {
      assert.deepEqual(unresolvedIn(wrong), found);
      assert.deepEqual(unresolvedIn(wrong.replaceAll('\n', '\r\n')), found);
      assert.deepEqual(
        unresolvedIn(wrong.normalize('NFD')),
        found.map(each => each.normalize('NFD')),
      );
    });
    it(`is silent at ${JSON.stringify(right)}`, () => {
      for (const form of ['NFC', 'NFD'] as const) assert.deepEqual(unresolvedIn(right.normalize(form)), []);
    });
  }

  for (const written of [
    // The full citation stands behind the short form.
    draft(SHORT, OF_TW),
    // A short name is given.
    text(`${OF_TW} (sau đây gọi tắt là Nghị quyết 18)`, OF_TU, SHORT),
    // The draft does not call itself by its number.
    `Số 18-NQ/ĐU\n\n${text(OF_TW, SHORT)}`,
    // Names that everybody knows.
    draft('Các thôn thụ hưởng Chương trình 135, công an triển khai Đề án 06'),
    // Laws by name, conferences, the draft itself.
    draft('Thực hiện Luật Đất đai, Nghị quyết Trung ương 4 khóa XII và Báo cáo này'),
    draft(OF_TW, 'Các cấp ủy thực hiện Nghị quyết nêu trên'),
    text(OF_TW, OF_TU),
    '',
  ]) {
    it(`is silent at ${JSON.stringify(written)}`, () => {
      assert.deepEqual(unresolvedIn(written), []);
    });
  }

  it('takes a draft for one with a letterhead where the settings name its class', () => {
    const written = text('Đảng ủy báo cáo kết quả thực hiện Nghị quyết 23');
    assert.deepEqual(findingsIn(written, { profile: 'party' }), [
      'unresolved-short-form.missing information "Nghị quyết 23"',
    ]);
  });

  it('reports a short form once, at its first place, and another one beside it', () => {
    const written = draft('Thực hiện Nghị quyết 23, Chỉ thị 35', 'Sơ kết Nghị quyết 23, chỉ thị 35');
    assert.deepEqual(unresolvedIn(written), [
      'unresolved-short-form.missing information "Nghị quyết 23"',
      'unresolved-short-form.missing information "Chỉ thị 35"',
    ]);
  });

  it('names the documents that may be meant', () => {
    const written = text(OF_TW, OF_TU, SHORT);
    const { related } = getOnlyFinding(written);
    assert.deepEqual(
      related.map(({ noteId, span }) => [noteId, textAt(written, span)]),
      [
        ['candidate', '18-NQ/TW'],
        ['candidate', '18-NQ/TU'],
      ],
    );
  });

  for (const [written, vi, en] of [
    [
      text(OF_TW, OF_TU, 'Sơ kết nghị quyết 18'),
      'Nghị quyết 18 có thể là 18-NQ/TW hoặc 18-NQ/TU; cần ghi rõ ký hiệu.',
      'Nghị quyết 18 may be 18-NQ/TW or 18-NQ/TU; write the symbol.',
    ],
    [
      draft('Đảng ủy báo cáo kết quả thực hiện Nghị quyết 23'),
      'Nghị quyết 23 chưa được viện dẫn đầy đủ trong dự thảo; lần đầu nên ghi số, ký hiệu, ngày, cơ quan ban hành và trích yếu.',
      'Nghị quyết 23 is nowhere cited in full; at first give its symbol, date, issuer and title.',
    ],
    [
      draft('Đảng ủy đã tổ chức thực hiện Kết luận nêu trên'),
      'Ghi “Kết luận nêu trên”, nhưng phía trên không viện dẫn văn bản nào như vậy.',
      'Kết luận nêu trên points to a document above, but none of that type is cited there.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(written);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
    });
  }

  it('names what it offers', () => {
    const finding = getOnlyFinding(text(OF_TW, OF_TU, SHORT));
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Có thể là 18-NQ/TW',
      'Có thể là 18-NQ/TU',
      'Ghi rõ 18-NQ/TW',
      'Ghi rõ 18-NQ/TU',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'It may be 18-NQ/TW',
      'It may be 18-NQ/TU',
      'Write 18-NQ/TW',
      'Write 18-NQ/TU',
    ]);
  });

  it('offers the symbol of each, and nothing is left to say', () => {
    for (const form of ['NFC', 'NFD'] as const) {
      const repairs = repairsOf(text(OF_TW, OF_TU, SHORT).normalize(form));
      assert.deepEqual(
        repairs.map(repair => [repair.text.normalize('NFC'), repair.safety, repair.preferred]),
        [
          [text(OF_TW, OF_TU, SHORT.replace('18', 'số 18-NQ/TW')), 'review', false],
          [text(OF_TW, OF_TU, SHORT.replace('18', 'số 18-NQ/TU')), 'review', false],
        ],
      );
      for (const repair of repairs) assert.deepEqual(findingsIn(repair.text), []);
    }
  });

  it('reads a megabyte in time that grows with its length', () => {
    const sentence = 'Đảng ủy thực hiện Nghị quyết 23, Kế hoạch nêu trên; ';
    assertLinear(1_000_000 / sentence.length, count => {
      assert.deepEqual(unresolvedIn(draft(sentence.repeat(count))), [
        'unresolved-short-form.missing information "Nghị quyết 23"',
        'unresolved-short-form.above information "Kế hoạch nêu trên"',
      ]);
    });
  });
});
