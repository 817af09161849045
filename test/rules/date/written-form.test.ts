import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';
import { draftOf } from './letterheads';

const { findingsIn } = testGroup('date');

const ISSUE = 'Bình Minh, ngày 05/01/2026';
const ISSUE_FOUND = 'written-form.issue-line warning "05/01/2026"';
const SPELLED = 'Bình Minh, ngày 05 tháng 01 năm 2026';
const BASIS = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ;';
const BASIS_FOUND = 'written-form.basis warning "05/3/2020"';

describe('date/written-form reports the issue line', () => {
  for (const letterhead of ['party', 'state', 'normative', 'union'] as const) {
    it(`of a ${letterhead} document`, () => {
      assert.deepEqual(findingsIn(draftOf(letterhead, ISSUE)), [ISSUE_FOUND]);
      assert.deepEqual(findingsIn(draftOf(letterhead, SPELLED)), []);
    });
  }

  for (const written of ['05-01-2026', '05.01.2026']) {
    it(`with ${written}, with "ngày" or without`, () => {
      const found = [`written-form.issue-line warning "${written}"`];
      assert.deepEqual(findingsIn(draftOf('state', `Bình Minh, ngày ${written}`)), found);
      assert.deepEqual(findingsIn(draftOf('state', `Bình Minh, ${written}`)), found);
    });
  }

  it('with CRLF and in decomposed letters', () => {
    assert.deepEqual(findingsIn(draftOf('state', ISSUE).replaceAll('\n', '\r\n')), [ISSUE_FOUND]);
    assert.deepEqual(findingsIn(draftOf('state', ISSUE).normalize('NFD')), [ISSUE_FOUND]);
  });

  it('together with its zeros, which another rule reports', () => {
    assert.deepEqual(findingsIn(draftOf('state', 'Bình Minh, ngày 5/01/2026')), [
      'written-form.issue-line warning "5/01/2026"',
      'zero-padding.padding warning "5/01/2026"',
    ]);
  });
});

describe('date/written-form reports căn cứ lines', () => {
  for (const letterhead of ['state', 'normative'] as const) {
    it(`of a ${letterhead} document`, () => {
      assert.deepEqual(findingsIn(draftOf(letterhead, SPELLED, BASIS)), [BASIS_FOUND]);
    });
  }

  for (const letterhead of ['party', 'union', 'none'] as const) {
    it(`but not of a document of class ${letterhead}`, () => {
      assert.deepEqual(findingsIn(draftOf(letterhead, SPELLED, BASIS)), []);
    });
  }

  it('but of days that share a month only the last', () => {
    const line = 'Căn cứ các Quyết định ngày 03 và 05/3/2020 của Ủy ban nhân dân tỉnh;';
    assert.deepEqual(findingsIn(draftOf('state', SPELLED, line)), [BASIS_FOUND]);
  });

  it('but no date of a letter that goes on to what it asks', () => {
    const line = 'Căn cứ Luật Giá ngày 19/6/2023, Sở Tài chính đề nghị báo cáo trước ngày 31/3/2026./.';
    assert.deepEqual(findingsIn(draftOf('state', SPELLED, line)), []);
  });

  it('but no document named in the middle of a sentence', () => {
    const line = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020, Sở báo cáo như sau';
    assert.deepEqual(findingsIn(draftOf('state', SPELLED, line)), []);
  });

  it('but no date that cannot be spelled out', () => {
    const line = 'Căn cứ Quyết định số 15/QĐ-UBND ngày 05/3 của Ủy ban nhân dân tỉnh;';
    assert.deepEqual(findingsIn(draftOf('state', SPELLED, line)), []);
  });
});

describe('date/written-form follows the settings', () => {
  it('obeys the class that they name', () => {
    assert.deepEqual(findingsIn(draftOf('none', ISSUE, BASIS), { profile: 'state' }), [
      ISSUE_FOUND,
      BASIS_FOUND,
    ]);
    assert.deepEqual(findingsIn(draftOf('none', ISSUE, BASIS), { profile: 'party' }), [ISSUE_FOUND]);
    assert.deepEqual(findingsIn(draftOf('state', ISSUE, BASIS), { profile: 'none' }), []);
  });

  it('is silent on an empty text', () => {
    assert.deepEqual(findingsIn('', { profile: 'state' }), []);
  });
});
