import assert from 'node:assert/strict';
import { parseConfiguration } from '../../server/src/config/parse';

/** What is said of a text: place, key, then message, in Vietnamese. */
function problems(text: string): readonly string[] {
  const result = parseConfiguration('/a/vanban.config.json', text);
  if (result.kind === 'valid') return [];
  return result.problems.map(({ line, column, key, message }) => `${line}:${column} ${key} | ${message.vi}`);
}

/** What the marks of the problems stand on. */
function marked(text: string): readonly string[] {
  const result = parseConfiguration('/a/vanban.config.json', text);
  return result.kind === 'valid' ? [] : result.problems.map(({ span }) => text.slice(span.start, span.end));
}

/** Where a piece of a text stands. */
function spanOfText(text: string, piece: string): { readonly start: number; readonly end: number } {
  const start = text.indexOf(piece);
  return { start, end: start + piece.length };
}

const LEVELS = '"error", "warning", "information", "off"';

describe('configuration: a right one', () => {
  it('has comments, commas behind the last entry, levels and options', () => {
    const text = `{
      // hệ văn bản
      "$schema": "./node_modules/vanban/vanban.config.schema.json",
      "profile": "party", /* của Đảng */
      "locale": "en",
      "rules": { "figure/number-format": "off", "figure/percent-mismatch": ["warning", { "rounding": "accept-truncation" }], },
      "overrides": [{ "files": ["bao-cao/**"], "profile": "state", "rules": { "figure/percent-mismatch": ["error"] } }],
      "ignores": ["luu-tru/"],
      "registers": ["so.csv"],
      "builtInRegister": false,
    }`;
    const result = parseConfiguration('/a/vanban.config.json', text);
    assert.ok(result.kind === 'valid');
    const { matchesIgnores, overrides, ...rest } = result.configuration;
    assert.deepEqual(rest, {
      file: '/a/vanban.config.json',
      locale: 'en',
      profile: 'party',
      rules: {
        'figure/number-format': { level: 'off', options: {} },
        'figure/percent-mismatch': { level: 'warning', options: { rounding: 'accept-truncation' } },
      },
      ignores: ['luu-tru/'],
      registers: [
        {
          path: 'so.csv',
          place: { line: 9, column: 21, span: spanOfText(text, '"so.csv"'), key: 'registers[0]' },
        },
      ],
      builtInRegister: false,
    });
    assert.equal(matchesIgnores('luu-tru/a.txt'), true);
    assert.deepEqual(overrides[0]?.layer, {
      profile: 'state',
      rules: { 'figure/percent-mismatch': { level: 'error', options: {} } },
    });
  });

  it('may be empty', () => {
    const result = parseConfiguration('/a/vanban.config.json', '{}');
    assert.ok(result.kind === 'valid');
    assert.deepEqual(
      [result.configuration.locale, result.configuration.profile, result.configuration.rules],
      [null, null, {}],
    );
    assert.deepEqual([result.configuration.registers, result.configuration.builtInRegister], [[], true]);
  });
});

describe('configuration: a broken one', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['an empty file', '', ['1:1  | Sai cú pháp JSON: cần một giá trị.']],
    [
      'a missing comma',
      '{\n  "locale": "vi"\n  "profile": "party"\n}',
      ['3:3  | Sai cú pháp JSON: thiếu dấu phẩy giữa hai mục.'],
    ],
    ['a missing brace', '{ "rules": { }', ['1:15  | Sai cú pháp JSON: thiếu dấu “}”.']],
    ['a missing colon', '{ "locale" "vi" }', ['1:12  | Sai cú pháp JSON: thiếu dấu hai chấm sau khóa.']],
    ['a key without quotes', '{ locale: "vi" }', ['1:3  | Sai cú pháp JSON: ký hiệu không dùng được ở đây.']],
    [
      'a string that goes on',
      '{ "locale": "vi }',
      ['1:13  | Sai cú pháp JSON: chuỗi chưa được đóng bằng dấu ngoặc kép.'],
    ],
    ['something behind the end', '{ } { }', ['1:5  | Sai cú pháp JSON: có nội dung thừa sau dấu “}” cuối.']],
    ['no object', '[]', ['1:1  | Cần một đối tượng { … }.']],
    [
      'an unknown key',
      '{\n\t"rule": {}\n}',
      [
        '2:2 rule | Không có khóa “rule”. Có phải là “rules”? Các khóa dùng được: "$schema", "profile", "locale", "rules", "overrides", "ignores", "registers", "builtInRegister".',
      ],
    ],
    [
      'an unknown rule',
      '{ "rules": { "number-format": "off" } }',
      ['1:14 rules["number-format"] | Không có quy tắc “number-format”. Có phải là “figure/number-format”?'],
    ],
    [
      'a rule like no other',
      '{ "rules": { "chính-tả": "off" } }',
      ['1:14 rules["chính-tả"] | Không có quy tắc “chính-tả”. Xem danh sách bằng lệnh “vanban rules”.'],
    ],
    [
      'an unknown level',
      '{ "rules": { "figure/number-format": "warn" } }',
      [`1:38 rules["figure/number-format"] | Có phải là “warning”? Giá trị dùng được: ${LEVELS}.`],
    ],
    [
      'a level as a number',
      '{ "rules": { "figure/percent-mismatch": 2 } }',
      [`1:41 rules["figure/percent-mismatch"] | Giá trị dùng được: ${LEVELS}.`],
    ],
    [
      'an unknown level in a list',
      '{ "rules": { "figure/percent-mismatch": ["loud", {}] } }',
      [`1:42 rules["figure/percent-mismatch"][0] | Giá trị dùng được: ${LEVELS}.`],
    ],
    [
      'an unknown option',
      '{ "rules": { "figure/percent-mismatch": ["error", { "round": "half-up" }] } }',
      [
        '1:53 rules["figure/percent-mismatch"][1].round | Không có khóa “round”. Có phải là “rounding”? Các khóa dùng được: "rounding".',
      ],
    ],
    [
      'a wrong value of an option',
      '{ "rules": { "figure/percent-mismatch": ["error", { "rounding": "half-upp" }] } }',
      [
        '1:65 rules["figure/percent-mismatch"][1].rounding | Có phải là “half-up”? Giá trị dùng được: "half-up", "accept-truncation".',
      ],
    ],
    [
      'too much in a list',
      '{ "rules": { "figure/percent-mismatch": ["error", {}, 1] } }',
      ['1:41 rules["figure/percent-mismatch"] | Có nhiều nhất 2 mục.'],
    ],
    [
      'an override without files',
      '{ "overrides": [{ "rules": {} }] }',
      ['1:17 overrides[0] | Thiếu khóa “files”.'],
    ],
    [
      'an override for no files',
      '{ "overrides": [{ "files": [] }] }',
      ['1:28 overrides[0].files | Cần ít nhất 1 mục.'],
    ],
    ['an empty pattern', '{ "ignores": [""] }', ['1:15 ignores[0] | Không được để trống.']],
    ['a pattern without its list', '{ "ignores": "a/**" }', ['1:14 ignores | Cần một danh sách [ … ].']],
    ['a language that is none', '{ "locale": "fr" }', ['1:13 locale | Giá trị dùng được: "vi", "en".']],
    [
      'a key twice',
      '{ "locale": "vi",\n  "locale": "en" }',
      ['2:3 locale | Khóa “locale” được ghi hai lần; hãy bỏ một chỗ.'],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(`names place, key and what is allowed: ${name}`, () => {
      assert.deepEqual(problems(text), expected);
    });
  }

  it('does not mix up two overrides of one rule', () => {
    const text = `{ "overrides": [
      { "files": ["a"], "rules": { "figure/percent-mismatch": "loud" } },
      { "files": ["b"], "rules": { "figure/percent-mismatch": ["error", { "rounding": 1 }] } }
    ] }`;
    assert.deepEqual(marked(text), ['"loud"', '1']);
  });

  it('tells all faults, in their order', () => {
    const text = '{ "rules": { "figure/number-format": 1 }, "locale": 2, "x": 3 }';
    assert.deepEqual(marked(text), ['1', '2', '"x"']);
  });

  it('says everything in English too', () => {
    for (const [, text] of cases) {
      const result = parseConfiguration('/a/vanban.config.json', text);
      assert.ok(result.kind === 'invalid');
      for (const { message } of result.problems)
        assert.match(
          message.en,
          /^(?:Not valid JSON: |There is no |Did you mean |Allowed values: |This must be |Takes |Needs |The key |Must )/u,
        );
    }
  });
});
