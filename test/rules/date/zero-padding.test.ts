import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { findingsIn } = testGroup('date');

const FAULTY = 'Bình Minh, ngày 7 tháng 05 năm 2026';
const FOUND = 'zero-padding.padding warning "ngày 7 tháng 05 năm 2026"';

describe('date/zero-padding reports the issue line', () => {
  for (const [written, isFound] of [
    ['ngày 7 tháng 5 năm 2026', true],
    ['ngày 07 tháng 05 năm 2026', true],
    ['ngày 15 tháng 09 năm 2026', true],
    ['ngày 15 tháng 1 năm 2026', true],
    ['ngày 15 tháng 2 năm 2026', true],
    ['ngày 5 tháng 12 năm 2026', true],
    ['ngày 07 tháng 5 năm 2026', false],
    ['ngày 15 tháng 01 năm 2026', false],
    ['ngày 05 tháng 02 năm 2026', false],
    ['ngày 10 tháng 10 năm 2026', false],
    ['ngày     tháng 5 năm 2026', false],
    ['ngày     tháng 05 năm 2026', true],
    ['ngày 15 tháng     năm 2026', false],
  ] as const) {
    it(`${isFound ? 'reports' : 'accepts'} ${written}`, () => {
      const expected = isFound ? [`zero-padding.padding warning "${written}"`] : [];
      assert.deepEqual(findingsIn(draftOf('state', `Bình Minh, ${written}`)), expected);
    });
  }

  it('not of a day that no calendar has', () => {
    const text = draftOf('state', 'Bình Minh, ngày 31 tháng 2 năm 2026');
    assert.deepEqual(findingsIn(text), ['impossible-date.no-such-day error "ngày 31 tháng 2 năm 2026"']);
  });

  for (const letterhead of ['party', 'state', 'normative', 'union'] as const) {
    it(`of a ${letterhead} document`, () => {
      assert.deepEqual(findingsIn(draftOf(letterhead, FAULTY)), [FOUND]);
    });
  }

  it('in a cell, behind the number, in italics', () => {
    assert.deepEqual(findingsIn(draftOf('state', `| Số: 15/BC-SNV | *${FAULTY}* |`)), [FOUND]);
    assert.deepEqual(findingsIn(draftOf('state', `Số: 15/BC-SNV\t${FAULTY}`)), [FOUND]);
  });

  it('with CRLF and in decomposed letters', () => {
    const text = draftOf('party', FAULTY);
    assert.deepEqual(findingsIn(text.replaceAll('\n', '\r\n')), [FOUND]);
    assert.deepEqual(findingsIn(text.normalize('NFD')), [FOUND.normalize('NFD')]);
  });
});

describe('date/zero-padding reports căn cứ lines', () => {
  const issue = 'Bình Minh, ngày 07 tháng 5 năm 2026';

  it('of state documents', () => {
    const lines = [
      'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 5 tháng 03 năm 2020 của Chính phủ;',
      'Căn cứ Quyết định số 15/QĐ-UBND ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh;',
      'Căn cứ Quyết định số 16/QĐ-UBND ngày 15 tháng 04 năm 2020 của Ủy ban nhân dân tỉnh;',
    ];
    assert.deepEqual(findingsIn(draftOf('state', issue, ...lines)), [
      'zero-padding.padding warning "ngày 5 tháng 03 năm 2020"',
      'zero-padding.padding warning "ngày 15 tháng 04 năm 2020"',
    ]);
  });

  it('of Party documents, with short dates', () => {
    const line = '- Căn cứ Kết luận số 21-KL/TU, ngày 5/03/2026 của Tỉnh ủy;';
    assert.deepEqual(findingsIn(draftOf('party', issue, line)), ['zero-padding.padding warning "5/03/2026"']);
  });

  it('but not days that share a month, dates without a year, nor lunar dates', () => {
    const lines = [
      '- Căn cứ các Kết luận ngày 3 và 05/3/2026 của Tỉnh ủy;',
      '- Căn cứ Kế hoạch lễ hội ngày 5/03/2026 âm lịch;',
      '- Căn cứ Kết luận ngày 5/03 của Tỉnh ủy;',
    ];
    assert.deepEqual(findingsIn(draftOf('party', issue, ...lines)), []);
  });

  it('but not the body', () => {
    assert.deepEqual(findingsIn(draftOf('party', issue, 'Họp ngày 5/03/2026 tại xã.')), []);
  });
});

describe('date/zero-padding follows the class of the document', () => {
  it('is silent without a letterhead', () => {
    assert.deepEqual(findingsIn(draftOf('none', FAULTY)), []);
    assert.deepEqual(findingsIn(''), []);
  });

  it('obeys the class that the settings name', () => {
    assert.deepEqual(findingsIn(draftOf('none', FAULTY), { profile: 'state' }), [FOUND]);
    assert.deepEqual(findingsIn(draftOf('none', FAULTY), { profile: 'party' }), [FOUND]);
    assert.deepEqual(findingsIn(draftOf('state', FAULTY), { profile: 'none' }), []);
    assert.deepEqual(findingsIn(draftOf('state', FAULTY), { profile: 'auto' }), [FOUND]);
  });
});
