import assert from 'node:assert/strict';
import { createRegister, readBuiltIn, type Register } from '../../../server/src/core/index';
import { ownEntries, ownRegister, readCentral } from '../../helpers/registers';

/** Symbols with the years of their dates: what tells entries apart in these tests. */
function namesOf(entries: ReturnType<Register['find']>): readonly string[] {
  return entries.map(
    ({ symbol, date, isBuiltIn }) => `${symbol} ${date?.year ?? '-'}${isBuiltIn ? '' : ' own'}`,
  );
}

describe('a register of two layers', () => {
  const builtIn = readCentral();

  it('has the built-in documents where the user has none', () => {
    const register = createRegister({ builtIn, own: [] });
    assert.equal(register.hasOwn, false);
    assert.deepEqual(namesOf(register.find('30/2020/NĐ-CP')), ['30/2020/NĐ-CP 2020']);
  });

  it('lets the line of the user overrule the built-in one', () => {
    const own = ownEntries('symbol,date\n30/2020/NĐ-CP,06/3/2020\n');
    const register = createRegister({ builtIn, own });
    assert.equal(register.hasOwn, true);
    assert.deepEqual(namesOf(register.find('30/2020/NĐ-CP')), ['30/2020/NĐ-CP 2020 own']);
    assert.deepEqual(namesOf(register.search('30/2020/nd-cp', 5)), ['30/2020/NĐ-CP 2020 own']);
  });

  it('overrules a Party symbol in its own term alone', () => {
    const own = ownEntries('symbol;date\n19-NQ/TW;17/6/2022\n');
    const register = createRegister({ builtIn, own });
    assert.deepEqual(namesOf(register.find('19-NQ/TW')), ['19-NQ/TW 2022 own', '19-NQ/TW 2017']);
  });

  it('overrules all of a symbol with a line without a date', () => {
    const register = createRegister({ builtIn, own: ownEntries('symbol\n19-NQ/TW\n') });
    assert.deepEqual(namesOf(register.find('19-NQ/TW')), ['19-NQ/TW - own']);
  });

  it('takes the later of two lines for one document', () => {
    const register = ownRegister(
      'symbol,date\n12-NQ/TU,09/01/2026\n12-NQ/TU,10/01/2026\n12-NQ/TU,10/01/2022\n',
    );
    assert.deepEqual(
      register.find('12-NQ/TU').map(({ date }) => date),
      [
        { day: 10, month: 1, year: 2026 },
        { day: 10, month: 1, year: 2022 },
      ],
    );
  });

  it('keeps the documents of two bodies that have one symbol', () => {
    const header = 'symbol,date,issuer\n';
    const issuers = (...rows: readonly string[]): readonly string[] => {
      const entries = ownEntries(`${header}${rows.join('\n')}\n`);
      const register = createRegister({ builtIn, own: entries });
      return register.find(entries[0]?.symbol ?? '').map(({ issuer }) => issuer);
    };
    for (const [first, second] of [
      ['12/KH-UBND,09/01/2026,UBND xã Hòa An', '12/KH-UBND,10/01/2026,Ủy ban nhân dân xã Bình An'],
      ['12-NQ/ĐU,09/01/2026,Đảng ủy xã Hòa An', '12-NQ/ĐU,09/02/2026,Đảng ủy xã Bình An'],
      ['15/QĐ-SNV,09/01/2026,Sở Nội vụ tỉnh Bình Minh', '15/QĐ-SNV,10/01/2026,Sở Nội vụ tỉnh Hòa Bình'],
      ['12-NQ/TU,09/01/2026,Tỉnh ủy Bình Minh', '12-NQ/TU,10/01/2026,Thành ủy Hòa An'],
    ] as const)
      assert.equal(issuers(first, second).length, 2, first);
    for (const [first, second] of [
      ['12/KH-UBND,09/01/2026,UBND xã Hòa An', '12/KH-UBND,10/01/2026,Chủ tịch Ủy ban nhân dân xã Hòa An'],
      ['12-NQ/ĐU,09/01/2026,Đảng ủy xã', '12-NQ/ĐU,09/02/2026,Ban Thường vụ Đảng ủy xã Bình An'],
      ['57-NQ/TW,22/12/2024,Bộ Chính trị', '57-NQ/TW,22/12/2024,Ban Chấp hành Trung ương'],
      ['30/2020/NĐ-CP,05/3/2020,CP', '30/2020/NĐ-CP,05/3/2020,Bộ Nội vụ'],
      ['12/KH-UBND,09/01/2026,', '12/KH-UBND,10/01/2026,UBND xã Bình An'],
    ] as const)
      assert.equal(issuers(first, second).length, 1, first);
  });

  it('can be of the user alone', () => {
    const register = ownRegister('symbol,title\n12-NQ/TU,về chuyển đổi số\n');
    assert.deepEqual(register.find('30/2020/NĐ-CP'), []);
    assert.deepEqual(namesOf(register.search('chuyen doi so', 5)), ['12-NQ/TU - own']);
  });
});

describe('searching a register', () => {
  const register = createRegister({ builtIn: readCentral(), own: [] });
  const first = (words: string): string | undefined => register.search(words, 1)[0]?.symbol;

  it('finds words of the title with marks, without them, and decomposed', () => {
    for (const words of ['công tác văn thư', 'cong tac van thu', 'CÔNG TÁC VĂN THƯ'.normalize('NFD')])
      assert.equal(first(words), '30/2020/NĐ-CP', words);
  });

  it('takes đ for d', () => {
    assert.equal(first('đo đạc và bản đồ'), first('do dac va ban do'));
    assert.ok(first('do dac va ban do') !== undefined);
  });

  it('puts the very number first, before numbers that begin so', () => {
    for (const words of ['nghị định 30', 'nghi dinh 30', '30'])
      assert.match(first(words) ?? '', /^30\//u, words);
    assert.match(first('308') ?? '', /^308\//u);
  });

  it('puts a symbol that begins so first, then the newer document', () => {
    const found = register.search('30/2020', 10);
    const isPrefix = found.map(({ symbol }) => symbol.startsWith('30/2020/'));
    assert.deepEqual(isPrefix, [...isPrefix].sort().reverse());
    const beginning = found.filter((_, index) => isPrefix[index]);
    assert.ok(beginning.length > 1);
    const days = beginning.map(({ date }) => (date === null ? 0 : date.month * 100 + date.day));
    assert.deepEqual(
      days,
      [...days].sort((one, other) => other - one),
    );
  });

  it('wants all words, each from the beginning of a word', () => {
    assert.deepEqual(register.search('công tác văn thư xyzabc', 5), []);
    const own = ownRegister('symbol,title\n1/QĐ-ABC,Quy chế văn thư\n2/QĐ-ABC,Quy chế lưu trữ\n');
    assert.deepEqual(namesOf(own.search('van thu', 5)), ['1/QĐ-ABC - own']);
    assert.deepEqual(own.search('hu', 5), []);
    assert.deepEqual(namesOf(own.search('quy luu', 5)), ['2/QĐ-ABC - own']);
  });

  it('gives no more than asked for, and nothing for no words', () => {
    assert.equal(register.search('quy định', 3).length, 3);
    for (const words of ['', '  ', '…']) assert.deepEqual(register.search(words, 3), []);
  });

  it('finds nothing in a register without documents', () => {
    assert.deepEqual(
      createRegister({ builtIn: readBuiltIn(new Uint8Array()), own: [] }).search('van thu', 3),
      [],
    );
  });
});
