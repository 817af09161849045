import assert from 'node:assert/strict';
import { findEntryFaults, type EntryFault } from '../../../server/src/core/index';
import { assertLinear } from '../../helpers/growth';
import { ownEntries } from '../../helpers/registers';

const HEADER = 'symbol,type,date,issuer,effective,replaced_by,replaced_from\n';

/** What is found in some rows, each as `order 2 by 3`: the rows count from 1. */
function faultsIn(...rows: readonly string[]): readonly string[] {
  return findEntryFaults(ownEntries(`${HEADER}${rows.join('\n')}\n`)).map(describeFault);
}

function describeFault(fault: EntryFault): string {
  const place = `${fault.kind} ${fault.at + 1}`;
  if (fault.kind === 'loop') return `${place} ${fault.symbols.join(' ')}`;
  return 'other' in fault ? `${place} by ${fault.other + 1}` : place;
}

/** That many bodies with one symbol take time in proportion. */
const shared = (count: number): readonly string[] =>
  Array.from(
    { length: count },
    (_, at) => `12/KH-UBND,,2026-01-09,UBND xã Hòa An ${'a'.repeat(at % 7)}${at},,,`,
  );

describe('the faults of a register', () => {
  const ROWS: readonly (readonly [name: string, rows: readonly string[], faults: readonly string[]])[] = [
    ['nothing', ['12-NQ/ĐU,Nghị quyết,2026-01-09,,,,', '13-NQ/ĐU,Nghị quyết,2026-02-09,,,,'], []],
    ['an empty register', [], []],
    [
      'a document twice',
      ['30/2020/NĐ-CP,,2020-03-05,,,,', '30/2020/NĐ-CP,,2020-03-06,,,,'],
      ['duplicate 2 by 1'],
    ],
    [
      'the documents of two bodies',
      ['12/KH-UBND,,2026-01-09,UBND xã Hòa An,,,', '12/KH-UBND,,2026-01-10,UBND xã Bình An,,,'],
      [],
    ],
    ['a type of another symbol', ['12/KH-UBND,Quyết định,2026-01-09,,,,'], ['type 1']],
    ['a type that no symbol has', ['12/KH-UBND,Văn bản,2026-01-09,,,,'], []],
    ['a regulation with the code of decisions', ['12-QĐ/TU,Quy định,2026-01-09,,,,'], []],
    ['an issuer of another symbol', ['12/KH-UBND,Kế hoạch,2026-01-09,Tỉnh ủy,,,'], ['issuer 1']],
    ['an issuer of no table', ['12/KH-XYZ,Kế hoạch,2026-01-09,Tỉnh ủy,,,'], []],
    [
      'a symbol of the Party twice in a term',
      ['12-NQ/ĐU,,2026-01-09,,,,', '12-NQ/ĐU,,2026-03-09,,,,'],
      ['duplicate 2 by 1'],
    ],
    ['a symbol of the Party in two terms', ['12-NQ/TW,,2012-01-09,,,,', '12-NQ/TW,,2022-03-09,,,,'], []],
    ['a symbol of two years', ['15/QĐ-UBND,,2025-01-09,,,,', '15/QĐ-UBND,,2026-01-09,,,,'], []],
    [
      'a symbol without a date beside one with it',
      ['15/QĐ-UBND,,,,,,', '15/QĐ-UBND,,2026-01-09,,,,'],
      ['duplicate 2 by 1'],
    ],
    ['a year that is not that of the symbol', ['30/2020/NĐ-CP,,2021-03-05,,,,'], ['year 1']],
    [
      'effect before issue',
      ['30/2020/NĐ-CP,,2020-03-05,,2020-03-04,,', '31/2020/NĐ-CP,,2020-03-05,,2020-03-05,,'],
      ['effective 1'],
    ],
    [
      'an end before issue',
      ['30/2020/NĐ-CP,,2020-03-05,,,31/2026/NĐ-CP,2019-01-01', '32/2020/NĐ-CP,,2020-03-06,,,,2019-01-01'],
      ['replaced 1', 'replaced 2'],
    ],
    [
      'a replacement that is older',
      ['30/2020/NĐ-CP,,2020-03-05,,,31/2019/NĐ-CP,', '31/2019/NĐ-CP,,2019-03-05,,,,'],
      ['older 1 by 2'],
    ],
    [
      'replacements that lead back',
      ['1/2020/NĐ-CP,,,,,2/2020/NĐ-CP,', '3/2020/NĐ-CP,,,,,1/2020/NĐ-CP,', '2/2020/NĐ-CP,,,,,3/2020/NĐ-CP,'],
      ['loop 1 1/2020/NĐ-CP 2/2020/NĐ-CP 3/2020/NĐ-CP 1/2020/NĐ-CP'],
    ],
    ['a replacement by itself', ['1/2020/NĐ-CP,,,,,1/2020/NĐ-CP,'], ['loop 1 1/2020/NĐ-CP 1/2020/NĐ-CP']],
    [
      'a chain without a loop',
      ['1/2020/NĐ-CP,,2020-01-01,,,2/2021/NĐ-CP,', '2/2021/NĐ-CP,,2021-01-01,,,3/2022/NĐ-CP,'],
      [],
    ],
  ];
  for (const [name, rows, faults] of ROWS) {
    it(`${faults.length === 0 ? 'are none in' : 'are found in'} ${name}`, () => {
      assert.deepEqual(faultsIn(...rows), faults);
    });
  }

  const series = (...days: readonly string[]): readonly string[] =>
    days.map((day, index) => `${index + 1}/KH-UBND,Kế hoạch,${day},UBND xã Hòa An,,,`);

  it('are dates that do not rise with the numbers, at the one that is wrong', () => {
    assert.deepEqual(
      faultsIn(...series('2026-01-09', '2026-01-19', '2026-11-19', '2026-02-19', '2026-03-19')),
      ['order 3 by 4'],
    );
    assert.deepEqual(
      faultsIn(...series('2026-05-09', '2026-06-19', '2026-01-19', '2026-07-19', '2026-08-19')),
      ['order 3 by 2'],
    );
    assert.deepEqual(faultsIn(...series('2026-05-09', '2026-06-19', '2026-06-01', '2026-07-19')), []);
  });

  it('are counted apart for each issuer, type, year and form of symbol', () => {
    assert.deepEqual(
      faultsIn(
        '1/KH-UBND,Kế hoạch,2026-11-09,UBND xã Hòa An,,,',
        '2/KH-UBND,Kế hoạch,2026-01-09,UBND xã Bình An,,,',
        '3/KH-UBND,Kế hoạch,2025-01-09,UBND xã Hòa An,,,',
        '2/2026/QĐ-UBND,Quyết định,2026-11-10,UBND xã Hòa An,,,',
        '3/QĐ-UBND,Quyết định,2026-01-10,UBND xã Hòa An,,,',
        '4/CTr-UBND,Chương trình,2026-01-02,UBND xã Hòa An,,,',
      ),
      [],
    );
  });

  it('are found in linear time', () => {
    const entriesOf = (count: number): ReturnType<typeof ownEntries> =>
      ownEntries(
        `${HEADER}${Array.from({ length: count }, (_, at) => `${at + 1}/2026/QĐ-UBND,,2026-0${(at % 9) + 1}-09,,,${at + 2}/2026/QĐ-UBND,`).join('\n')}\n`,
      );
    const size = 16_000;
    const known = new Map([size, size / 8].map(count => [count, entriesOf(count)]));
    assertLinear(size, count => findEntryFaults(known.get(count) ?? []));
    const bodies = new Map(
      [size, size / 8].map(count => [count, ownEntries(HEADER + shared(count).join('\n'))]),
    );
    assertLinear(size, count => findEntryFaults(bodies.get(count) ?? []));
  });
});
