import assert from 'node:assert/strict';
import { parseConfiguration } from '../../server/src/config/parse';
import { configurationWithout, editsToTurnOff } from '../../server/src/config/turn-off';
import { applyEdits } from '../../server/src/core/engine/fix';

const RULE = 'figure/percent-mismatch';

const CASES: readonly (readonly [name: string, before: string, after: string])[] = [
  ['an empty object', '{}', `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}`],
  ['rules that are empty', '{\n  "rules": {}\n}\n', `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`],
  [
    'rules with a comment alone',
    '{\n  "rules": {\n    // chưa có\n  }\n}\n',
    `{\n  "rules": {\n    "${RULE}": "off"\n    // chưa có\n  }\n}\n`,
  ],
  [
    'one line',
    '{ "rules": { "figure/sum-mismatch": "off" } }',
    `{ "rules": { "figure/sum-mismatch": "off", "${RULE}": "off" } }`,
  ],
  ['one line without rules', '{ "locale": "vi" }', `{ "locale": "vi", "rules": { "${RULE}": "off" } }`],
  [
    'comments above and behind entries',
    '{\n  // Ngôn ngữ\n  "locale": "vi" // như cũ\n  /* hết */\n}\n',
    `{\n  // Ngôn ngữ\n  "locale": "vi", // như cũ\n  "rules": {\n    "${RULE}": "off"\n  }\n  /* hết */\n}\n`,
  ],
  [
    'a comma behind the last entry, and a comment behind the comma',
    '{\n  "rules": {\n    "figure/sum-mismatch": "off", // đã bàn\n  },\n}\n',
    `{\n  "rules": {\n    "figure/sum-mismatch": "off", // đã bàn\n    "${RULE}": "off",\n  },\n}\n`,
  ],
  [
    'a comma on a line of its own',
    '{\n  "rules": {\n    "figure/sum-mismatch": "off"\n    ,\n  }\n}\n',
    `{\n  "rules": {\n    "figure/sum-mismatch": "off"\n    ,\n    "${RULE}": "off",\n  }\n}\n`,
  ],
  [
    'a comment behind a comma on a line of its own',
    '{\n  "rules": {\n    "figure/sum-mismatch": "off" /* a */\n    , // b\n    // c\n  }\n}\n',
    `{\n  "rules": {\n    "figure/sum-mismatch": "off" /* a */\n    , // b\n    "${RULE}": "off",\n    // c\n  }\n}\n`,
  ],
  [
    'tabs and CRLF, and other entries as they are',
    '{\r\n\t"ignores": [ "a",\r\n "b"],\r\n\t"rules": {\r\n\t\t"figure/sum-mismatch": "warning"\r\n\t}\r\n}\r\n',
    `{\r\n\t"ignores": [ "a",\r\n "b"],\r\n\t"rules": {\r\n\t\t"figure/sum-mismatch": "warning",\r\n\t\t"${RULE}": "off"\r\n\t}\r\n}\r\n`,
  ],
  [
    'the rule itself, at another level',
    `{ "rules": { "${RULE}": /* tạm */ "error" } }`,
    `{ "rules": { "${RULE}": /* tạm */ "off" } }`,
  ],
  [
    'the rule itself, with options',
    `{ "rules": { "${RULE}": ["error", {}] } }`,
    `{ "rules": { "${RULE}": ["off", {}] } }`,
  ],
  [
    'overrides that turn it on',
    `{ "rules": { "${RULE}": "off" }, "overrides": [{ "files": ["a/"], "rules": { "${RULE}": "error" } }] }`,
    `{ "rules": { "${RULE}": "off" }, "overrides": [{ "files": ["a/"], "rules": { "${RULE}": "off" } }] }`,
  ],
];

describe('turning a rule off in a configuration', () => {
  for (const [name, before, after] of CASES) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`keeps the rest as it is: ${name} (${form})`, async () => {
        const text = before.normalize(form);
        const edits = await editsToTurnOff(text, RULE);
        assert.ok(edits);
        const turned = applyEdits(text, edits);
        assert.equal(turned, after.normalize(form));
        const parsed = parseConfiguration('/a/vanban.config.json', turned);
        assert.ok(parsed.kind === 'valid');
        assert.equal(parsed.configuration.rules[RULE]?.level, 'off');
        assert.deepEqual(await editsToTurnOff(turned, RULE), []);
      });
    }
  }

  for (const broken of [
    '',
    '{',
    '{ "rule": {} }',
    '[]',
    '{ "rules": { "figure/percent-mismach": "off" } }',
  ]) {
    it(`leaves what is broken alone: ${JSON.stringify(broken)}`, async () => {
      assert.equal(await editsToTurnOff(broken, RULE), null);
    });
  }

  it('writes a new configuration that says nothing else', () => {
    assert.equal(configurationWithout(RULE), `{\n  "rules": {\n    "${RULE}": "off"\n  }\n}\n`);
  });
});
