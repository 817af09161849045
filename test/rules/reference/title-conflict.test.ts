import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import {
  getOnlyReferenceFinding,
  referenceFindingsIn,
  referenceMessageOf,
  referenceNotesOf,
} from '../../helpers/reference-rules';

/** Mentions of one document, each in a paragraph of its own. */
const text = (...mentions: readonly string[]): string => mentions.map(line => `${line}.`).join('\n\n');
const found = (...marked: readonly string[]): readonly string[] =>
  marked.map(title => `title-conflict.conflict information "${title}"`);

const DIGITAL = 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số, xây dựng chính quyền điện tử';
const TRADES = 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn';
const MARKED = 'về đào tạo nghề cho lao động nông thôn';

describe('reference/title-conflict', () => {
  it('reports a title that has nothing in common with the first one', () => {
    const wrong = text(DIGITAL, TRADES);
    assert.deepEqual(referenceFindingsIn(wrong), found(MARKED));
    assert.deepEqual(referenceFindingsIn(wrong.replaceAll('\n', '\r\n')), found(MARKED));
    assert.deepEqual(referenceFindingsIn(wrong.normalize('NFD')), found(MARKED.normalize('NFD')));
  });

  it('reports each, in the order of the text, and at the end of it', () => {
    const decree = 'Nghị định số 30/2020/NĐ-CP về';
    const wrong = text(
      DIGITAL,
      TRADES,
      `${decree} công tác văn thư, lưu trữ hồ sơ tài liệu`,
      `${decree} xử phạt vi phạm giao thông đường bộ`,
    );
    assert.deepEqual(referenceFindingsIn(wrong), found(MARKED, 'về xử phạt vi phạm giao thông đường bộ'));
  });

  for (const other of [
    DIGITAL,
    // Shortened, abbreviated, turned about, in other letters.
    'Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số',
    'Nghị quyết số 23-NQ/TU của Tỉnh ủy về CĐS, xây dựng CQĐT',
    'Nghị quyết số 23-NQ/TU của Tỉnh ủy về xây dựng chính quyền số và chuyển đổi số trên địa bàn tỉnh',
    'NGHỊ QUYẾT số 23-NQ/TU của Tỉnh ủy VỀ CHUYỂN ĐỔI SỐ, XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ',
    // Without a title, or with one too short to say anything.
    'Nghị quyết số 23-NQ/TU',
    'Nghị quyết số 23-NQ/TU của Tỉnh ủy về giảm nghèo',
    // Other documents.
    'Nghị quyết số 24-NQ/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn',
    'Chỉ thị số 23-CT/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn',
    'Kế hoạch số 23-KH/TU về đào tạo nghề cho lao động nông thôn',
  ]) {
    it(`is silent at ${other}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(referenceFindingsIn(text(DIGITAL, other).normalize(form)), []);
      }
    });
  }

  it('leaves two dates to the rule of dates', () => {
    const wrong = text(
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số, xây dựng chính quyền điện tử',
      'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy về đào tạo nghề cho lao động nông thôn',
    );
    assert.deepEqual(referenceFindingsIn(wrong), ['date-conflict.conflict error "18/12/2021"']);
    assert.deepEqual(referenceFindingsIn(''), []);
  });

  it('names the first title', () => {
    const wrong = text(DIGITAL, TRADES);
    const { related } = getOnlyReferenceFinding(wrong);
    assert.deepEqual(
      related.map(({ noteId, span }) => [noteId, textAt(wrong, span)]),
      [['usual', 'về chuyển đổi số, xây dựng chính quyền điện tử']],
    );
  });

  it('says what disagrees', () => {
    const finding = getOnlyReferenceFinding(text(DIGITAL, TRADES));
    assert.equal(
      referenceMessageOf(finding, 'vi'),
      'Nghị quyết số 23-NQ/TU được ghi hai trích yếu khác hẳn nhau; có thể một chỗ chép nhầm ký hiệu hoặc trích yếu của văn bản khác.',
    );
    assert.equal(
      referenceMessageOf(finding, 'en'),
      'Resolution 23-NQ/TU is given two titles that have nothing in common; the symbol or one title may be that of another document.',
    );
    assert.deepEqual(referenceNotesOf(finding, 'vi'), ['Nơi ghi trích yếu kia']);
    assert.deepEqual(referenceNotesOf(finding, 'en'), ['Where the other title stands']);
  });
});
