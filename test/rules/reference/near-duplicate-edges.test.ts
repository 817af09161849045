import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('reference');

/** What this rule finds in mentions, each in a paragraph of its own. */
function duplicatesIn(...mentions: readonly string[]): readonly string[] {
  const text = mentions.map(line => `${line}.`).join('\n\n');
  return findingsIn(text).filter(name => name.startsWith('near-duplicate'));
}

const decision = (number: string, date = '25/6/2020'): string =>
  `Quyết định số ${number}/QĐ-BTP ngày ${date}`;
const EIGHT_WORDS = 'về ưu đãi thuế cho dự án sản xuất';

describe('two numbers of one day', () => {
  const ROWS: readonly (readonly [first: string, second: string, isTold: boolean])[] = [
    // Neighbours exchanged, 45 apart and 36.
    ['1238', '1283', true],
    ['1237', '1273', false],
    // Another digit, 100 apart and 80.
    ['1427', '1527', true],
    ['1417', '1497', false],
    // A digit left out.
    ['1427', '142', true],
    ['14', '142', true],
    ['12', '102', false],
    ['1427', '1634', false],
  ];
  for (const [first, second, isTold] of ROWS)
    it(`${first} and ${second} are ${isTold ? 'perhaps one' : 'two'}`, () => {
      const found = isTold ? [`near-duplicate.same-date warning "${second}/QĐ-BTP"`] : [];
      assert.deepEqual(duplicatesIn(decision(first), decision(second)), found);
      assert.deepEqual(duplicatesIn(decision(first), decision(second, '26/6/2020')), []);
    });

  it('are told of sixty documents, and not of a list of more', () => {
    const others = (count: number): readonly string[] =>
      Array.from({ length: count }, (_, at) => decision(String(20_000 + 1111 * at)));
    const pair = [decision('1238'), decision('1283')];
    assert.deepEqual(duplicatesIn(...pair, ...others(3)).length, 1);
    assert.deepEqual(duplicatesIn(...pair, ...others(58)).filter(name => name.includes('"1283/')).length, 1);
    assert.deepEqual(duplicatesIn(...pair, ...others(59)), []);
  });
});

describe('two numbers with one title', () => {
  const titled = (symbol: string, words: string): string => `Nghị định số ${symbol} ${words}`;
  const ROWS: readonly (readonly [name: string, mentions: readonly string[], ...found: readonly string[]])[] =
    [
      [
        'of eight words',
        [titled('57/2021/NĐ-CP', EIGHT_WORDS), titled('75/2021/NĐ-CP', EIGHT_WORDS)],
        'near-duplicate.same-title warning "75/2021/NĐ-CP"',
      ],
      ['of fewer', [titled('57/2021/NĐ-CP', 'về ưu đãi thuế'), titled('75/2021/NĐ-CP', 'về ưu đãi thuế')]],
      [
        'and another title',
        [titled('57/2021/NĐ-CP', EIGHT_WORDS), titled('75/2021/NĐ-CP', `${EIGHT_WORDS} thuốc`)],
      ],
      [
        'and a year that is a slip of the other',
        [titled('57/2021/NĐ-CP', EIGHT_WORDS), titled('57/2012/NĐ-CP', EIGHT_WORDS)],
        'near-duplicate.same-title warning "57/2012/NĐ-CP"',
      ],
      [
        'and days of their own',
        [
          titled('57/2021/NĐ-CP ngày 04/6/2021', EIGHT_WORDS),
          titled('75/2021/NĐ-CP ngày 24/8/2021', EIGHT_WORDS),
        ],
      ],
    ];
  for (const [name, mentions, ...found] of ROWS)
    it(name, () => {
      assert.deepEqual(duplicatesIn(...mentions), found);
    });

  it('that are named more than once each are two', () => {
    const [first, second] = [titled('57/2021/NĐ-CP', EIGHT_WORDS), titled('75/2021/NĐ-CP', EIGHT_WORDS)];
    const found = ['near-duplicate.same-title warning "75/2021/NĐ-CP"'];
    assert.deepEqual(duplicatesIn(first, first, second), found);
    assert.deepEqual(duplicatesIn(first, second, first), found);
    assert.deepEqual(duplicatesIn(second, second, first), [
      'near-duplicate.same-title warning "57/2021/NĐ-CP"',
    ]);
    assert.deepEqual(duplicatesIn(first, second, first, second), []);
    assert.deepEqual(duplicatesIn(`${first} và ${second}`), []);
  });
});
