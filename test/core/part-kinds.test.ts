import assert from 'node:assert/strict';
import { PARTITIONS } from '../../server/src/core/claims/statement/measures/part-kinds';
import { PlaceReader } from '../../server/src/core/claims/statement/measures/place';
import { SIGN } from '../../server/src/core/claims/statement/measures/signs';

describe('kinds of parts', () => {
  it('have a word each whose sign has a figure asked for them', () => {
    const phrases = PARTITIONS.flatMap(({ kinds }) => kinds.flatMap(kind => kind.split(', ')));
    const silent = phrases.filter(
      phrase => (new PlaceReader(phrase).readTo(phrase.length) & (SIGN.kind | SIGN.rest)) === 0,
    );
    assert.deepEqual(silent, []);
  });
});
