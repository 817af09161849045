import assert from 'node:assert/strict';
import { capitalize, inCaseOf } from '../../server/src/core/text/capitalize';

describe('capitals', () => {
  it('begin a text', () => {
    for (const [text, written] of [
      ['đề án', 'Đề án'],
      ['Đề án', 'Đề án'],
      ['', ''],
    ] as const)
      assert.equal(capitalize(text), written);
  });

  it('go where another text has them', () => {
    for (const [model, written] of [
      ['quyết định', 'kế hoạch'],
      ['Quyết định', 'Kế hoạch'],
      ['Quyết Định', 'Kế hoạch'],
      ['QUYẾT ĐỊNH', 'KẾ HOẠCH'],
    ] as const)
      for (const text of ['kế hoạch', 'Kế hoạch', 'KẾ HOẠCH']) assert.equal(inCaseOf(model, text), written);
  });
});
