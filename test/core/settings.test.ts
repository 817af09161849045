import assert from 'node:assert/strict';
import { compareSeverities, resolveSettings, RULES, type SettingsLayer } from '../../server/src/core/index';
import { findingsIn } from '../helpers/document';

const RULE = 'figure/percent-mismatch';
const WRONG = 'Có 45/60 hộ, đạt 57%.';
const TRUNCATED = 'Có 2/3 xã, đạt 66,6%.';
const VOTES = 'Có 437/442 đại biểu có mặt tán thành, chiếm 92,39%.';

const layer = (
  level: 'error' | 'warning' | 'information' | 'off' | null,
  rounding?: string,
): SettingsLayer => ({
  rules: { [RULE]: { level, options: rounding === undefined ? {} : { rounding } } },
});

describe('the level of a rule', () => {
  it('is that of each message, where nothing is set', () => {
    assert.deepEqual(findingsIn(WRONG), ['percent-mismatch.mismatch error "57%"']);
    assert.deepEqual(findingsIn(TRUNCATED), ['percent-mismatch.truncated warning "66,6%"']);
    assert.deepEqual(findingsIn(VOTES), ['percent-mismatch.other-base information "92,39%"']);
  });

  it('replaces the rule’s own, and messages milder by themselves stay milder', () => {
    assert.deepEqual(findingsIn(WRONG, layer('warning')), ['percent-mismatch.mismatch warning "57%"']);
    assert.deepEqual(findingsIn(TRUNCATED, layer('error')), ['percent-mismatch.truncated warning "66,6%"']);
    assert.deepEqual(findingsIn(TRUNCATED, layer('information')), [
      'percent-mismatch.truncated information "66,6%"',
    ]);
    assert.deepEqual(findingsIn(VOTES, layer('error')), ['percent-mismatch.other-base information "92,39%"']);
  });

  it('off silences the rule', () => {
    assert.deepEqual(findingsIn(WRONG, layer('off')), []);
  });

  it('is that of the last layer that names one', () => {
    assert.deepEqual(findingsIn(WRONG, layer('off'), layer('warning')), [
      'percent-mismatch.mismatch warning "57%"',
    ]);
    assert.deepEqual(findingsIn(WRONG, layer('warning'), layer(null)), [
      'percent-mismatch.mismatch warning "57%"',
    ]);
  });
});

describe('options', () => {
  it('are merged key by key over the layers', () => {
    assert.deepEqual(findingsIn(TRUNCATED, layer(null, 'accept-truncation'), layer('error')), []);
    assert.deepEqual(findingsIn(TRUNCATED, layer(null, 'accept-truncation'), layer(null, 'half-up')), [
      'percent-mismatch.truncated warning "66,6%"',
    ]);
  });

  it('have their defaults where nothing is set', () => {
    const inForce = resolveSettings(RULES, []).rules.find(({ rule }) => rule.meta.id === RULE);
    assert.ok(inForce !== undefined);
    assert.deepEqual([inForce.level, inForce.options], [null, { rounding: 'half-up' }]);
  });
});

describe('the profile', () => {
  it('is that of the last layer, or auto', () => {
    assert.equal(resolveSettings(RULES, []).profile, 'auto');
    assert.equal(resolveSettings(RULES, [{ profile: 'party' }, {}, { profile: 'state' }]).profile, 'state');
  });
});

describe('severities', () => {
  it('are ordered from information to error', () => {
    const sorted = [...(['error', 'information', 'warning'] as const)].sort(compareSeverities);
    assert.deepEqual(sorted, ['information', 'warning', 'error']);
  });
});
