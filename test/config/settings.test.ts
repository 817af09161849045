import assert from 'node:assert/strict';
import { findNearest, readSettings } from '../../server/src/config/index';

describe('settings that are no file', () => {
  it('keeps what is right and tells what is wrong', async () => {
    const { layer, problems } = await readSettings({
      profile: 'partei',
      rules: {
        'figure/number-format': 'off',
        'figure/percent-mismatch': ['warning', { rounding: 'up' }],
        'figure/x': 'off',
      },
    });
    assert.deepEqual(layer, { rules: { 'figure/number-format': { level: 'off', options: {} } } });
    assert.deepEqual(problems.map(({ key }) => key).sort(), [
      'profile',
      'rules["figure/percent-mismatch"][1].rounding',
      'rules["figure/x"]',
    ]);
  });

  it('takes right settings whole', async () => {
    const { layer, problems } = await readSettings({
      profile: 'union',
      rules: { 'figure/percent-mismatch': ['error'] },
    });
    assert.deepEqual(layer, {
      profile: 'union',
      rules: { 'figure/percent-mismatch': { level: 'error', options: {} } },
    });
    assert.deepEqual(problems, []);
  });

  it('takes nothing of what is no object', async () => {
    for (const value of [null, 'party', [], 3]) {
      const { layer, problems } = await readSettings(value);
      assert.deepEqual(layer, {});
      assert.deepEqual(
        problems.map(({ message }) => message.en),
        ['This must be an object { … }.'],
      );
    }
    assert.deepEqual((await readSettings({ rules: 'off' })).layer, {});
  });
});

describe('the nearest known word', () => {
  const known = ['figure/number-format', 'figure/percent-mismatch', 'error', 'warning'];

  it('is found for slips, missing groups, beginnings and other capitals', () => {
    assert.equal(findNearest('figure/number-fromat', known), 'figure/number-format');
    assert.equal(findNearest('percent-mismatch', known), 'figure/percent-mismatch');
    assert.equal(findNearest('warn', known), 'warning');
    assert.equal(findNearest('ERROR', known), 'error');
  });

  it('is none for words like no other', () => {
    assert.equal(findNearest('', known), null);
    assert.equal(findNearest('chính-tả', known), null);
    assert.equal(findNearest('w', known), null);
  });
});
