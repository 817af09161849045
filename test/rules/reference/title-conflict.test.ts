import assert from 'node:assert/strict';
import { checkSaid, checkUsualPlace } from '../../helpers/conflict-checks';
import { inParagraphs, testConflicts } from '../../helpers/conflict-rules';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('reference');

const { found, testSilence, checkFound } = testConflicts({
  name: 'title-conflict',
  severity: 'information',
  amid: findingsIn,
});

const DIGITAL = 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số, xây dựng chính quyền điện tử';
const TRADES = 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn';
const MARKED = 'về đào tạo nghề cho lao động nông thôn';

describe('reference/title-conflict', () => {
  it('reports a title that has nothing in common with the first one', () => {
    checkFound([DIGITAL, TRADES], MARKED);
  });

  it('reports each, in the order of the text, and at the end of it', () => {
    const decree = 'Nghị định số 30/2020/NĐ-CP về';
    const wrong = inParagraphs(
      DIGITAL,
      TRADES,
      `${decree} công tác văn thư, lưu trữ hồ sơ tài liệu`,
      `${decree} xử phạt vi phạm giao thông đường bộ`,
    );
    assert.deepEqual(findingsIn(wrong), found(MARKED, 'về xử phạt vi phạm giao thông đường bộ'));
  });

  testSilence([
    [DIGITAL, DIGITAL],
    // Shortened, abbreviated, turned about, in other letters.
    [DIGITAL, 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về chuyển đổi số'],
    [DIGITAL, 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về CĐS, xây dựng CQĐT'],
    [
      DIGITAL,
      'Nghị quyết số 23-NQ/TU của Tỉnh ủy về xây dựng chính quyền số và chuyển đổi số trên địa bàn tỉnh',
    ],
    [DIGITAL, 'NGHỊ QUYẾT số 23-NQ/TU của Tỉnh ủy VỀ CHUYỂN ĐỔI SỐ, XÂY DỰNG CHÍNH QUYỀN ĐIỆN TỬ'],
    // Without a title, or with one too short to say anything.
    [DIGITAL, 'Nghị quyết số 23-NQ/TU'],
    [DIGITAL, 'Nghị quyết số 23-NQ/TU của Tỉnh ủy về giảm nghèo'],
    // Other documents.
    [DIGITAL, 'Nghị quyết số 24-NQ/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn'],
    [DIGITAL, 'Chỉ thị số 23-CT/TU của Tỉnh ủy về đào tạo nghề cho lao động nông thôn'],
    [DIGITAL, 'Kế hoạch số 23-KH/TU về đào tạo nghề cho lao động nông thôn'],
  ]);

  it('leaves two dates to the rule of dates', () => {
    const wrong = inParagraphs(
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số, xây dựng chính quyền điện tử',
      'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy về đào tạo nghề cho lao động nông thôn',
    );
    assert.deepEqual(findingsIn(wrong), ['date-conflict.conflict error "18/12/2021"']);
    assert.deepEqual(findingsIn(''), []);
  });

  it('names the first title', () => {
    checkUsualPlace(inParagraphs(DIGITAL, TRADES), 'về chuyển đổi số, xây dựng chính quyền điện tử');
  });

  it('says what disagrees', () => {
    checkSaid(inParagraphs(DIGITAL, TRADES), {
      vi: 'Nghị quyết số 23-NQ/TU được ghi hai trích yếu khác hẳn nhau; có thể một chỗ chép nhầm ký hiệu hoặc trích yếu của văn bản khác.',
      en: 'Resolution 23-NQ/TU is given two titles that have nothing in common; the symbol or one title may be that of another document.',
      notesVi: ['Chỗ ghi trích yếu khác'],
      notesEn: ['Where the other title stands'],
    });
  });
});
