import assert from 'node:assert/strict';
import { changedPlaces } from '../fixes/changes';
import { checkText } from '../helpers/document';

describe('the list of what safe fixes change', () => {
  it('has each place once, with the words around it', () => {
    const text = 'Xã  họp ba ngày.\n\nBáo cáo khá , tốt, đạt 99.61% kế hoạch.\n';
    const places = changedPlaces(text, written => checkText(written));
    assert.deepEqual(
      places.map(({ before, after }) => [before, after]),
      [
        ['Xã··họp', 'Xã họp'],
        ['khá ,', 'khá,'],
        ['đạt 99.61%', 'đạt 99,61%'],
      ],
    );
    assert.ok(places.every(({ shown, before, after }) => shown.includes(`⟦${before} → ${after}⟧`)));
  });

  it('is empty where there is nothing to mend', () => {
    assert.deepEqual(
      changedPlaces('Xã họp ba ngày.\n', written => checkText(written)),
      [],
    );
  });
});
