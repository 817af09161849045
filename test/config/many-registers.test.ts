import assert from 'node:assert/strict';
import { RegisterLoader } from '../../server/src/config/index';
import { parseConfiguration } from '../../server/src/config/parse';

/** Lines of a register in CSV, each with a symbol of its own: 9,000 for each year. */
function linesFrom(firstYear: number): string {
  const symbols = Array.from(
    { length: 60_000 },
    (_, at) => `${(at % 9000) + 1}/${firstYear + Math.floor(at / 9000)}/QĐ-UBND`,
  );
  return `symbol\n${symbols.join('\n')}`;
}

describe('many registers of a configuration', () => {
  it('have a limit together, and each is read once, however many are named', async () => {
    const files = new Map([
      ['/x/a.csv', linesFrom(2010)],
      ['/x/b.csv', linesFrom(2017)],
      ['/x/c.csv', 'symbol\n1-NQ/TU\n'],
    ]);
    const reads: string[] = [];
    const loader = new RegisterLoader({
      readText: path => {
        reads.push(path);
        return Promise.resolve({ kind: 'text', text: files.get(path) ?? '' });
      },
      readBuiltInRegister: () => Promise.resolve(null),
    });
    const text = JSON.stringify({
      registers: ['a.csv', './a.csv', 'y/../a.csv', 'b.csv', 'c.csv', 'c.csv'],
      builtInRegister: false,
    });
    const parsed = parseConfiguration('/x/vanban.config.json', text);
    assert.equal(parsed.kind, 'valid');
    const { register, problems } = await loader.load(parsed.configuration);
    assert.deepEqual(reads, ['/x/a.csv', '/x/b.csv']);
    const message =
      'Các sổ văn bản có tổng cộng hơn 100.000 văn bản; phần còn lại của sổ này và các sổ sau không được đọc. Hãy bỏ bớt.';
    assert.deepEqual(
      problems.map(problem => [problem.message.vi, problem.span.start]),
      [[message, text.indexOf('"b.csv"')]],
    );
    assert.equal(register.find('1/2017/QĐ-UBND').length, 1);
    assert.equal(register.find('1/2023/QĐ-UBND').length, 0);
  });
});
