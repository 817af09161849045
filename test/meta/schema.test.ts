import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv } from 'ajv';
import { configurationSchema, RULES, rulesSchema } from '../../server/src/core/index';
import { assertNoProblems } from '../helpers/problems';
import { step } from '../helpers/rule-pieces';

const metas = RULES.map(({ meta }) => meta);

/** A JSON file at the top of the project. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    return typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined;
  }, value);
}

/** Fails where a generated part is not what the rules say; the two of them would be pages of output. */
function assertGenerated(name: string, actual: unknown, expected: unknown): void {
  const isFresh = isDeepStrictEqual(actual, expected);
  assertNoProblems(isFresh ? [] : [`${name} is not what the rules say: run "npm run generate" ${step(4)}`]);
}

describe('the schema of vanban.config.json', () => {
  const validate = new Ajv({ allErrors: true, strictTuples: false }).compile({
    ...configurationSchema(metas),
  });

  it('is the one that is shipped', () => {
    assertGenerated(
      'vanban.config.schema.json',
      readJson('vanban.config.schema.json'),
      configurationSchema(metas),
    );
  });

  it('is that of the editor setting too', () => {
    const setting = valueAt(
      readJson('package.json'),
      'contributes',
      'configuration',
      'properties',
      'vanban.rules',
    );
    const { type, properties, additionalProperties } = rulesSchema(metas);
    assertGenerated(
      'the setting "vanban.rules" in package.json',
      { type: valueAt(setting, 'type'), properties: valueAt(setting, 'properties') },
      { type, properties },
    );
    assert.equal(valueAt(setting, 'additionalProperties'), additionalProperties);
  });

  it('has one key for each rule', () => {
    assert.deepEqual(
      Object.keys(valueAt(rulesSchema(metas), 'properties') ?? {}),
      metas.map(({ id }) => id),
    );
  });

  const accepted: readonly unknown[] = [
    {},
    { profile: 'party', locale: 'en', ignores: ['luu-tru/**'] },
    { rules: { 'figure/part-exceeds-whole': 'off' } },
    { rules: { 'figure/percent-mismatch': ['warning', { rounding: 'accept-truncation' }] } },
    { rules: { 'figure/percent-mismatch': ['error'] } },
    { overrides: [{ files: ['*.md'], rules: { 'figure/number-format': 'information' } }] },
  ];
  for (const value of accepted) {
    it(`accepts ${JSON.stringify(value)}`, () => {
      assert.ok(validate(value), JSON.stringify(validate.errors));
    });
  }

  const refused: readonly unknown[] = [
    [],
    { rule: {} },
    { profile: 'army' },
    { locale: 'fr' },
    { rules: { 'figure/unknown': 'off' } },
    { rules: { 'figure/number-format': 'fatal' } },
    { rules: { 'figure/number-format': ['error', {}] } },
    { rules: { 'figure/percent-mismatch': ['error', { rounding: 'up' }] } },
    { rules: { 'figure/percent-mismatch': ['error', { round: 'half-up' }] } },
    { rules: { 'figure/percent-mismatch': [] } },
    { overrides: [{ rules: {} }] },
    { overrides: [{ files: [] }] },
    { ignores: '*.md' },
  ];
  for (const value of refused) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.ok(!validate(value));
    });
  }
});
