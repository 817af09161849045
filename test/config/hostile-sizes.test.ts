import assert from 'node:assert/strict';
import { parseConfiguration } from '../../server/src/config/parse';
import { readEntry } from '../../server/src/config/registers/entry';
import { readCsvRows } from '../../server/src/config/registers/csv-rows';
import { assertLinear } from '../helpers/growth';

function numbered(length: number, nameOf: (at: number) => string): readonly string[] {
  return Array.from({ length }, (_, at) => nameOf(at));
}

/** Configurations with so many faults, of each kind of which a file may have any number. */
const FAULTY: Readonly<Record<string, (length: number) => string>> = {
  'unknown rules': length => `{ "rules": { ${numbered(length, at => `"figure/x${at}": "off"`).join()} } }`,
  'a key again and again': length =>
    `{ "rules": { ${numbered(length + 1, () => '"figure/number-format": "off"').join()} } }`,
  'options with wrong values': length =>
    `{ "overrides": [ ${numbered(length, () => '{ "files": ["*"], "rules": { "style/tone-mark": ["error", { "style": 1 }] } }').join()} ] }`,
};

describe('a configuration of any size', () => {
  for (const [name, write] of Object.entries(FAULTY))
    it(`tells of a hundred faults, of how many more there are, in linear time: ${name}`, () => {
      assertLinear(4_000, length => {
        const result = parseConfiguration('/x/vanban.config.json', write(length));
        assert.equal(result.kind, 'invalid');
        assert.equal(result.problems.length, 101);
        assert.equal(
          result.problems.at(-1)?.message.vi,
          `Còn ${length - 100} chỗ khác chưa đúng trong tệp này.`,
        );
      });
    });
});

/** Registers that are wide, or wrong in every row. */
const WIDE: Readonly<Record<string, (length: number) => string>> = {
  'unknown columns': length => `symbol,${numbered(length, at => `c${at}`).join()}\n1-NQ/TU`,
  'rows below many columns': length =>
    `symbol${',x'.repeat(length)}\n${numbered(length, at => `${at}-NQ/TU`).join('\n')}`,
  'a column again and again': length => `${numbered(length, () => 'symbol').join()}\n1-NQ/TU`,
  'rows with too many cells': length => `symbol\n${numbered(length, at => `${at}-NQ/TU,x`).join('\n')}`,
};

describe('a register of any width', () => {
  it('has long cells told by their beginning', () => {
    const endless = 'x'.repeat(100_000);
    const { rows, problems } = readCsvRows(`symbol,${endless}\n${endless}`);
    const evidence = { vi: 'sổ', en: 'register' };
    const ofEntries = rows.flatMap(row => {
      const read = readEntry(row, evidence);
      return read.kind === 'wrong' ? read.problems : [];
    });
    assert.equal(problems.length + ofEntries.length, 2);
    for (const { message } of [...problems, ...ofEntries]) assert.ok(message.vi.length < 500);
  });

  for (const [name, write] of Object.entries(WIDE))
    it(`is read in linear time: ${name}`, () => {
      assertLinear(10_000, length => {
        const { rows, problems } = readCsvRows(write(length));
        assert.ok(rows.length + problems.length >= length);
      });
    });
});
