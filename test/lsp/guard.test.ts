import assert from 'node:assert/strict';
import { describeError } from '../../server/src/lsp/protocol/guard';

describe('language server: what of an error goes into the log', () => {
  it('is its name and where it was thrown, and nothing that could be of the draft', () => {
    const description = describeError(new RangeError('Kế hoạch riêng\ncủa xã Suối Vàng'));
    assert.match(description, /^RangeError\n {4}at .*guard\.test\.ts/u);
    assert.doesNotMatch(description, /Kế hoạch|Suối Vàng/u);
  });

  it('is the type of what is no error', () => {
    assert.equal(describeError('xã Suối Vàng'), 'string');
  });
});
