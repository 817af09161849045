import assert from 'node:assert/strict';
import { rateOf } from '../../server/src/core/index';

describe('rates of ties', () => {
  it('are those of the widest class that is known, however often one asks', () => {
    const known = rateOf('sum lines told');
    assert.deepEqual(
      [rateOf('sum lines told far'), rateOf('sum lines told far'), rateOf('sum lines told')],
      [known, known, known],
    );
  });

  it('are low for a class that was never counted', () => {
    assert.ok(rateOf('sum of a kind that nobody counted') < rateOf('share of a kind that nobody counted'));
  });
});
