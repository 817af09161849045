import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { findingsIn, getOnlyFinding } = testGroup('date');

const ISSUE = 'Bình Minh, ngày 07 tháng 5 năm 2026';
const EARLIER = 'Căn cứ Quyết định số 22/2026/QĐ-UBND ngày 15 tháng 4 năm 2026 của Ủy ban nhân dân tỉnh;';

describe('date/before-citation reports', () => {
  for (const [letterhead, line, marked] of [
    [
      'state',
      'Căn cứ Quyết định số 22/2026/QĐ-UBND ngày 15 tháng 6 năm 2026 của Ủy ban nhân dân tỉnh;',
      'ngày 15 tháng 6 năm 2026',
    ],
    [
      'state',
      'Căn cứ Nghị định số 78/2027/NĐ-CP ngày 08 tháng 5 năm 2026 của Chính phủ;',
      'ngày 08 tháng 5 năm 2026',
    ],
    [
      'state',
      'Theo đề nghị của Trưởng phòng tại Tờ trình số 15/TTr-VP ngày 10 tháng 8 năm 2026.',
      'ngày 10 tháng 8 năm 2026',
    ],
    ['normative', 'Xét Tờ trình số 15/TTr-UBND ngày 10 tháng 8 năm 2026;', 'ngày 10 tháng 8 năm 2026'],
    [
      'state',
      'Trả lời Công văn số 12/STC-VP ngày 10/6/2026 của Sở Tài chính, Sở có ý kiến như sau:',
      '10/6/2026',
    ],
    ['state', 'Phúc đáp Công văn số 12/STC-VP ngày 10/6/2026 của Sở Tài chính, Sở có ý kiến.', '10/6/2026'],
    ['state', 'Xem xét Tờ trình số 12/TTr-STC ngày 10/6/2026 của Sở Tài chính, Sở có ý kiến.', '10/6/2026'],
    ['state', 'Tiếp theo Công văn số 12/SNV-VP ngày 10/6/2026 về việc rà soát, Sở đề nghị.', '10/6/2026'],
    ['state', 'Sau khi nghiên cứu Công văn số 12/STC-VP ngày 10/6/2026, Sở có ý kiến.', '10/6/2026'],
    ['state', 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2027;', 'ngày 21 tháng 6 năm 2027'],
    [
      'state',
      'Căn cứ Luật Tổ chức Chính phủ ngày 18 tháng 02 năm 2025; Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 10 tháng 6 năm 2026;',
      'ngày 10 tháng 6 năm 2026',
    ],
    ['state', 'Căn cứ Bộ luật Lao động ngày 20 tháng 11 năm 2026;', 'ngày 20 tháng 11 năm 2026'],
    ['party', '- Căn cứ Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy;', '10/6/2026'],
    ['party', 'Thực hiện Nghị quyết số 21-NQ/TU ngày 10/6/2026 của Tỉnh ủy, Ban báo cáo.', '10/6/2026'],
    ['union', '- Căn cứ Nghị quyết số 05-NQ/TĐTN ngày 10/6/2026 của Tỉnh đoàn;', '10/6/2026'],
  ] as const) {
    it(line, () => {
      const expected = [`before-citation.later warning "${marked}"`];
      assert.deepEqual(findingsIn(draftOf(letterhead, ISSUE, line)), expected);
      const decomposed = draftOf(letterhead, ISSUE, line).normalize('NFD');
      assert.deepEqual(findingsIn(decomposed), [
        `before-citation.later warning "${marked.normalize('NFD')}"`,
      ]);
      assert.deepEqual(findingsIn(draftOf(letterhead, ISSUE, line).replaceAll('\n', '\r\n')), expected);
    });
  }

  it('what is later than the date of a letterhead whose place is still to be filled in', () => {
    for (const place of ['…', '……', '.........'])
      assert.deepEqual(
        findingsIn(
          draftOf('state', `${place}, ngày 07 tháng 5 năm 2026`, EARLIER.replace('15 tháng 4', '15 tháng 6')),
        ),
        ['before-citation.later warning "ngày 15 tháng 6 năm 2026"'],
        place,
      );
  });

  it('the date of issue as the related place', () => {
    const text = draftOf('party', ISSUE, '- Căn cứ Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy;');
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['issued', 'ngày 07 tháng 5 năm 2026']]);
  });

  it('each document that comes later', () => {
    const lines = [
      '- Căn cứ Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy;',
      '- Căn cứ Kết luận số 20-KL/TU, ngày 10/4/2026 của Tỉnh ủy;',
      '- Căn cứ Kết luận số 22-KL/TU, ngày 11/6/2026 của Tỉnh ủy;',
    ];
    assert.deepEqual(findingsIn(draftOf('party', ISSUE, ...lines)), [
      'before-citation.later warning "10/6/2026"',
      'before-citation.later warning "11/6/2026"',
    ]);
  });
});

describe('date/before-citation is silent', () => {
  const later = '- Căn cứ Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy;';
  for (const [reason, text] of [
    [
      'an earlier document',
      draftOf('party', ISSUE, '- Căn cứ Kết luận số 21-KL/TU, ngày 10/4/2026 của Tỉnh ủy;'),
    ],
    [
      'one of the same day',
      draftOf('party', ISSUE, '- Căn cứ Kết luận số 21-KL/TU, ngày 07/5/2026 của Tỉnh ủy;'),
    ],
    ['the day of issue left blank', draftOf('party', 'Bình Minh, ngày     tháng 5 năm 2026', later)],
    ['no issue line', draftOf('party', later)],
    ['no letterhead', draftOf('none', ISSUE, later)],
    [
      'a document of the body',
      draftOf('party', ISSUE, 'Sẽ sơ kết Kết luận số 21-KL/TU, ngày 10/6/2026 của Tỉnh ủy.'),
    ],
    [
      'an answer to an earlier letter',
      draftOf('state', ISSUE, 'Trả lời Công văn số 12/STC-VP ngày 10/4/2026 của Sở Tài chính, Sở có ý kiến.'),
    ],
    ['a planned date', draftOf('party', ISSUE, 'Thực hiện xong trước ngày 10/6/2026.')],
    ['a law of an earlier day', draftOf('state', ISSUE, 'Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;')],
    [
      'the day on which a law takes effect',
      draftOf('state', ISSUE, 'Căn cứ Luật Lưu trữ có hiệu lực từ ngày 01 tháng 7 năm 2026;'),
    ],
    ['a law in the body', draftOf('state', ISSUE, 'Luật Lưu trữ ngày 21 tháng 6 năm 2027 sẽ được xem xét.')],
    ['a place left open, and an earlier document', draftOf('state', '…, ngày 07 tháng 5 năm 2026', EARLIER)],
    ['an empty text', ''],
  ] as const) {
    it(reason, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('where the settings name no class', () => {
    const text = draftOf('party', ISSUE, later);
    assert.deepEqual(findingsIn(text, { profile: 'none' }), []);
    assert.deepEqual(findingsIn(draftOf('none', ISSUE, later), { profile: 'party' }), [
      'before-citation.later warning "10/6/2026"',
    ]);
  });
});

describe('date/before-citation reports a document that was received before its day', () => {
  for (const [text, marked] of [
    [
      'Ngày 12/8/2024, Sở Nội vụ nhận được Công văn số 03/CV-HTN ngày 30/7/2025 của Hội Thiện nguyện tỉnh.',
      '30/7/2025',
    ],
    [
      'Ngày 12 tháng 8 năm 2024, Sở Nội vụ tiếp nhận hồ sơ kèm theo Tờ trình số 15/TTr-UBND ngày 15 tháng 8 năm 2024.',
      'ngày 15 tháng 8 năm 2024',
    ],
    [
      'Hồ sơ đã đủ. Ngày 02/01/2025, Sở trả lời Công văn số 12/SNV-VP ngày 03/01/2025 của Sở Nội vụ.',
      '03/01/2025',
    ],
    ['- Ngày 02/01/2025, Tòa án thụ lý đơn theo Văn bản số 12/STP-HC ngày 20/01/2025.', '20/01/2025'],
    ['Vào ngày 02/01/2025, Ủy ban nhận Thông báo số 12/TB-SNV ngày 12/01/2025.', '12/01/2025'],
  ] as const) {
    it(text, () => {
      for (const form of [text, text.normalize('NFD'), `Mở đầu.\r\n\r\n${text}\r\n`]) {
        const [name = ''] = findingsIn(form);
        assert.equal(name.normalize('NFC'), `before-citation.received warning "${marked}"`);
      }
      const [year = ''] = /20\d\d/u.exec(text) ?? [];
      assert.deepEqual(findingsIn(text.replace(year, '2026')), []);
    });
  }

  it('names the day on which it came in', () => {
    const text = 'Ngày 12/8/2024, Sở nhận được Công văn số 03/CV-HTN ngày 30/7/2025.';
    const places = getOnlyFinding(text).related.map(({ noteId, span }) => [noteId, textAt(text, span)]);
    assert.deepEqual(places, [['event', '12/8/2024']]);
  });

  for (const text of [
    'Ngày 30/7/2025, Sở Nội vụ nhận được Công văn số 03/CV-HTN ngày 12/8/2024.',
    'Ngày 12/8/2024, Sở Nội vụ nhận được Công văn số 03/CV-HTN ngày 12/8/2024.',
    'Công văn số 02/CV-HTN ngày 12/8/2024; Sở nhận được Công văn số 03/CV-HTN ngày 30/7/2025.',
    'Ngày 12/8/2024, tỉnh công nhận xã theo Quyết định số 03/QĐ-UBND ngày 30/7/2025.',
    'Ngày 12/8/2024, xã ghi nhận ý kiến tại Công văn số 03/CV-HTN ngày 30/7/2025.',
    'Ngày 12/8/2024, Sở chưa nhận được Công văn số 03/CV-HTN ngày 30/7/2025.',
    'Ngày 12/8/2024, Sở họp. Sở nhận được Công văn số 03/CV-HTN ngày 30/7/2025.',
    'Ngày 12/8/2024, Sở ban hành Kế hoạch, nay thay bằng Kế hoạch số 03/KH-SNV ngày 30/7/2025.',
    'Từ ngày 12/8/2024 đến nay, Sở nhận được Công văn số 03/CV-HTN ngày 30/7/2025.',
    'Ngày 12/8/2024, Sở trả lời tại Công văn số 03/CV-HTN ngày 13/8/2024.',
    'Ngày 12/8, Sở nhận được Công văn số 03/CV-HTN ngày 30/7/2025.',
    '| Ngày 12/8/2024 | nhận được | Công văn số 03/CV-HTN ngày 30/7/2025 |',
  ]) {
    it(`but is silent at ${text}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }
});
