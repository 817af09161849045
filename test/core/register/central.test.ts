import assert from 'node:assert/strict';
import { findEntryFaults, RULES } from '../../../server/src/core/index';
import { bodyNamed, bodyOfSymbol } from '../../../server/src/core/claims/citation/find-issuer';
import { readSymbol } from '../../../server/src/core/claims/citation/symbol';
import { canonicalOf } from '../../../server/src/core/register/canonical';
import { judge, nameFinding } from '../../helpers/document';
import { readCentral } from '../../helpers/registers';

const SPELLING: readonly string[] = [
  'style/doubled-words',
  'style/ocr-letters',
  'style/slip-of-the-keys',
  'style/unpaired',
];
const entries = readCentral().entries();

describe('the data of the built-in register', () => {
  it('has nothing that a check of a register tells: dates that rise with the numbers, no effect before issue, no loops', () => {
    assert.deepEqual(
      findEntryFaults(entries).map(fault => `${entries[fault.at]?.symbol ?? ''}: ${fault.kind}`),
      [],
    );
  });

  it('has symbols in their form', () => {
    assert.deepEqual(
      entries.map(({ symbol }) => symbol).filter(symbol => canonicalOf(symbol) === null && !OLD.test(symbol)),
      // A ministry's own form.
      ['61/2000/TT-BNNPTNT/KH'],
    );
  });

  it('has issuers that are those of the symbols', () => {
    const strangers = entries.flatMap(({ symbol, issuer }) => {
      const reading = readSymbol(symbol, 0);
      const expected = reading === null ? undefined : bodyOfSymbol(reading);
      const named = bodyNamed(issuer);
      const isOther = expected !== undefined && named !== undefined && expected.group !== named.group;
      return isOther ? [`${symbol} ${issuer}`] : [];
    });
    assert.deepEqual(strangers, []);
  });

  it('spells each issuer in one way', () => {
    const spellings = new Map<string, Set<string>>();
    for (const { issuer } of entries)
      for (const body of issuer === '' ? [] : issuer.split(/ và (?=Bộ |Tòa |Ủy ban )/u)) {
        const key = body
          .toLowerCase()
          .replaceAll(/[,-]/gu, '')
          .replaceAll(/ {2,}/gu, ' ')
          .replaceAll('oà', 'òa')
          .replaceAll('uỷ', 'ủy');
        spellings.set(key, (spellings.get(key) ?? new Set()).add(body));
      }
    assert.deepEqual(
      [...spellings.values()].filter(({ size }) => size > 1).map(each => [...each]),
      [],
    );
  });

  it('has titles in which the rules of spelling find nothing', () => {
    const spelling = RULES.filter(({ meta }) => SPELLING.includes(meta.id));
    const found = entries.flatMap(({ symbol, title }) => {
      const text = `Theo ${title}.`;
      return judge(spelling, text).findings.map(each => `${symbol}: ${nameFinding(text, each)}`);
    });
    assert.deepEqual(found, []);
  });

  it('knows of each law that another of its name has replaced it', () => {
    const laws = entries.filter(
      ({ type, title }) => /luật/iu.test(type) && title !== '' && !AMENDING.test(title),
    );
    const nameOf = ({ title }: (typeof laws)[number]): string =>
      title.replace(/\s(?:năm )?\d{4}$/u, '').toLowerCase();
    const open = laws.filter(
      law =>
        law.replacedBy === null &&
        laws.some(
          other => nameOf(other) === nameOf(law) && (other.date?.year ?? 0) > (law.date?.year ?? Infinity),
        ),
    );
    assert.deepEqual(
      open.map(({ symbol }) => symbol),
      [],
    );
  });

  it('calls joint circulars so', () => {
    const others = entries.filter(
      ({ symbol, type }) => symbol.includes('/TTLT') && !/^(?:|Thông tư liên tịch)$/u.test(type),
    );
    assert.deepEqual(
      others.map(({ symbol }) => symbol),
      [],
    );
  });

  it('has titles without their type, without a mark at the end, without slips of recognition', () => {
    const odd = entries.filter(({ type, title, symbol }) => {
      const repeats = type !== '' && title.toLowerCase().startsWith(`${type.toLowerCase()} `);
      // The law on lawyers is called "Luật Luật sư".
      if (repeats && symbol !== '65/2006/QH11') return true;
      if (title.includes(symbol) || /^Ban hành (?:thông tư|quyết định|nghị định) /iu.test(title)) return true;
      if (/^\p{Ll}/u.test(title) || (title.length > 8 && title === title.toUpperCase())) return true;
      return /[.,;:]$/u.test(title) || SLIPS.test(title.normalize('NFC'));
    });
    assert.deepEqual(
      odd.map(({ symbol, title }) => `${symbol} ${title}`),
      [],
    );
  });
});

const AMENDING = /sửa đổi|bổ sung/iu;

/** "74/CP", "947/QĐ", "05/1998/TTLT/TCCP-CCB". */
const OLD = /^\d+[-/](?:(?:19|20)\d\d\/(?:TTLT|NQLT)\/)?\p{Lu}[\p{L}\d/&-]*$/u;

/** Two marks of tone in a syllable ("đốỉ"), a capital i for an l ("Iúa"), "mốt số". */
const SLIPS =
  /[áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữự][iouy]?[ỉĩịíì]|(?<!\p{L})I[àáúýưư]|mốt số|[Qq]uy đinh(?!\p{L})|\d{4}của|\p{Ll}\p{Lu}\p{Ll}{2}/u;
