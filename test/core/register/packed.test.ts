import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { CENTRAL_CSV, packRegister } from '../../../server/scripts/pack-register';
import { isRealDate, readBuiltIn, type RegisterEntry } from '../../../server/src/core/index';
import { canonicalOf } from '../../../server/src/core/register/canonical';
import { readCentral } from '../../helpers/registers';

const SHIPPED = fileURLToPath(new URL('../../../server/dist/register/central.packed', import.meta.url));

/** The rows of the data, without the header. */
function readRows(): readonly (readonly string[])[] {
  return Papa.parse<string[]>(readFileSync(CENTRAL_CSV, 'utf8'), { skipEmptyLines: true }).data.slice(1);
}

describe('the shipped form of the built-in register', () => {
  it('has every cell of the data, row for row', () => {
    const [, ...lines] = readFileSync(SHIPPED, 'utf8').trimEnd().split('\n');
    const rows = readRows();
    assert.equal(rows.length, 5430);
    assert.deepEqual(
      lines.map(line => line.split('\t')),
      rows,
    );
  });

  it('names documents by their canonical symbols, which a reader takes as they are', () => {
    const symbols = readRows().flatMap(row => [row[0] ?? '', row[6] ?? '']);
    assert.deepEqual(
      symbols.filter(symbol => (canonicalOf(symbol) ?? symbol) !== symbol),
      [],
    );
  });

  it('is what the build makes of the data', () => {
    assert.ok(readFileSync(SHIPPED).equals(packRegister(readFileSync(CENTRAL_CSV, 'utf8'))));
  });

  it('refuses data that it could not give back', () => {
    const header = 'symbol,type,date,issuer,title,effective,replaced_by,replaced_from,evidence,support\n';
    assert.throws(() => packRegister('symbol,type\n1/QĐ-BNV,Quyết định\n'), /columns/u);
    assert.throws(() => packRegister(`${header}1/QĐ-BNV,Quyết định\n`), /row/u);
    assert.throws(() => packRegister(`${header}1/QĐ-BNV,,,,"a\tb",,,,codified,1\n`), /row/u);
  });
});

describe('reading the built-in register', () => {
  const central = readCentral();

  it('gives each row as an entry, with its dates', () => {
    const rows = readRows();
    const entries = central.entries();
    assert.equal(entries.length, rows.length);
    for (const [row, { type, date, effective, replacedBy, isBuiltIn, status }] of entries.entries()) {
      const [, writtenType, writtenDate, , , , by, from] = rows[row] ?? [];
      assert.equal(type, writtenType);
      const iso =
        date === null
          ? ''
          : `${date.year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`;
      assert.equal(iso, writtenDate);
      for (const day of [date, effective, replacedBy?.from ?? null])
        assert.ok(day === null || isRealDate(day), rows[row]?.join());
      assert.equal(replacedBy !== null, by !== '');
      assert.equal((replacedBy?.from ?? null) !== null, from !== '');
      assert.deepEqual([isBuiltIn, status], [true, 'unknown']);
    }
  });

  it('finds a document by its symbol, with what its date rests on', () => {
    const [entry, ...others] = central.find('30/2020/NĐ-CP');
    assert.deepEqual(others, []);
    assert.deepEqual(entry, {
      symbol: '30/2020/NĐ-CP',
      type: 'Nghị định',
      date: { day: 5, month: 3, year: 2020 },
      issuer: 'Chính phủ',
      title: 'Về công tác văn thư',
      effective: { day: 5, month: 3, year: 2020 },
      status: 'unknown',
      replacedBy: null,
      expiredFrom: null,
      evidence: { vi: 'theo Bộ pháp điển', en: 'by the official codification (Bộ pháp điển)' },
      certainty: 'recorded',
      isBuiltIn: true,
    });
    assert.deepEqual(central.find('99999/2020/NĐ-CP'), []);
  });

  it('finds every document by its symbol, in the order of the data', () => {
    const entries = central.entries();
    const expected = new Map<string, RegisterEntry[]>();
    for (const entry of entries) expected.set(entry.symbol, [...(expected.get(entry.symbol) ?? []), entry]);
    for (const [symbol, documents] of expected) assert.deepEqual(central.find(symbol), documents);
  });

  it('finds nothing for a part of a symbol, more than one, or what stands before and behind all', () => {
    for (const symbol of ['', '30/2020/NĐ', '30/2020/NĐ-CPP', '0', 'ỹ', '\u{10FFFF}', '\uD800'])
      assert.deepEqual(central.find(symbol), [], symbol);
  });

  it('says of how many documents a date is agreed on, and of which clause one is known', () => {
    const [agreed] = central.find('67/2024/NĐ-CP');
    assert.deepEqual(
      [agreed?.certainty, agreed?.evidence.vi],
      ['agreed', 'theo cách ghi của 3 văn bản công khai'],
    );
    const [single] = central.find('58/2001/NĐ-CP');
    assert.deepEqual(
      [single?.certainty, single?.evidence.vi, single?.replacedBy],
      [
        'single',
        'theo điều khoản thay thế của 99/2016/NĐ-CP',
        { symbol: '99/2016/NĐ-CP', from: { day: 1, month: 7, year: 2016 } },
      ],
    );
  });

  it('has one entry for each term of a Party symbol', () => {
    const dates = central.find('19-NQ/TW').map(({ date }) => date?.year);
    assert.deepEqual(dates, [2017, 2022]);
  });

  it('reads symbols that the data misspells under their right form', () => {
    assert.deepEqual(central.find('146/2013/ND-CP'), []);
    assert.equal(central.find('146/2013/NĐ-CP')[0]?.symbol, '146/2013/NĐ-CP');
    assert.equal(central.find('23/2017/QĐ-TTg')[0]?.symbol, '23/2017/QĐ-TTg');
  });

  it('writes issuers and titles in one spelling', () => {
    const entries = central.entries();
    const issuers = new Set(entries.map(({ issuer }) => issuer));
    for (const wrong of [
      'Bộ công thương',
      'Bộ Công Thương.',
      'Uỷ ban Thường vụ Quốc hội',
      'Toà án nhân dân tối cao',
    ])
      assert.ok(!issuers.has(wrong), wrong);
    assert.ok([...issuers].every(issuer => !/\d/u.test(issuer)));
    assert.deepEqual(
      entries.filter(({ title }) => /^Thông tư số \d/u.test(title)).map(({ symbol }) => symbol),
      [],
    );
  });

  it('takes an empty text for a register without documents', () => {
    const empty = readBuiltIn(new Uint8Array());
    assert.deepEqual(empty.find('30/2020/NĐ-CP'), []);
  });
});
