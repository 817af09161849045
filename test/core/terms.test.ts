import assert from 'node:assert/strict';
import {
  ASSEMBLY_TERMS,
  PARTY_TERMS,
  assemblyTermOf,
  numberingTermOf,
  partyTermNamed,
} from '../../server/src/core/claims/citation/terms';

describe('the terms of the National Assembly', () => {
  for (const [code, from] of [
    ['QH15', 2021],
    ['UBTVQH13', 2011],
    ['QH 15', 2021],
    ['QH99', undefined],
    ['QH', undefined],
    ['UBND', undefined],
  ] as const) {
    it(`${code} began in ${from ?? 'no year of the table'}`, () => {
      assert.equal(assemblyTermOf(code)?.from, from);
    });
  }

  it('follow each other without a gap', () => {
    for (const [index, term] of ASSEMBLY_TERMS.entries()) {
      const next = ASSEMBLY_TERMS[index + 1];
      assert.ok(term.from < term.to);
      if (next !== undefined) assert.deepEqual([next.number, next.from], [term.number + 1, term.to]);
    }
  });
});

describe('the terms of the Central Committee', () => {
  it('are found by their numeral', () => {
    assert.deepEqual(
      [partyTermNamed('XII')?.from, partyTermNamed('xi')?.from, partyTermNamed('XXX')],
      [2016, 2011, undefined],
    );
  });

  it('follow each other without a gap', () => {
    for (const [index, term] of PARTY_TERMS.entries())
      assert.equal(PARTY_TERMS[index + 1]?.from ?? term.to, term.to);
  });
});

describe('the time in which a Party body numbers on', () => {
  const termOf = (code: string, day: string): string => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    return numberingTermOf(code, { year, month, day: date });
  };
  for (const [code, first, second, isOne] of [
    ['TW', '2017-10-25', '2022-06-16', false],
    ['TW', '2021-02-10', '2025-12-31', true],
    ['TW', '2021-01-20', '2021-02-10', false],
    ['TW', '2025-12-08', '2026-01-09', true],
    ['TW', '2026-01-18', '2026-01-19', false],
    ['TW', '2026-01-20', '2026-02-10', false],
    ['TW', '2016-01-19', '2011-02-01', true],
    ['TU', '2026-01-09', '2025-12-08', false],
    ['BTCTW', '2016-02-10', '2020-12-31', true],
    ['TU', '2020-03-31', '2016-01-05', true],
    ['TU', '2020-10-15', '2021-01-15', false],
    ['TU', '2021-01-15', '2025-03-31', true],
    ['TWĐTN', '2021-01-15', '2021-12-31', true],
    ['TWĐTN', '2021-12-31', '2022-01-01', false],
  ] as const) {
    it(`${code}: ${first} and ${second} are ${isOne ? 'one time' : 'two'}`, () => {
      assert.equal(termOf(code, first) === termOf(code, second), isOne);
    });
  }
});
