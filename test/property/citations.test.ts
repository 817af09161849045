import assert from 'node:assert/strict';
import fc from 'fast-check';
import { assemblyTermOf } from '../../server/src/core/claims/citation/terms';
import type { CitationPart } from '../../server/src/core/claims/citation/citation';
import { codeInSystem } from '../../server/src/core/claims/citation/codes';
import { DOCUMENT_TYPES, type SymbolSystem } from '../../server/src/core/claims/citation/document-types';
import { canonicalSymbol } from '../../server/src/core/claims/citation/symbol';
import { applyEdits, compareFindings, textAt, type Span } from '../../server/src/core/index';
import { readParagraph, type ReadParagraph } from '../helpers/marked';
import { testGroup } from '../helpers/rules-under-test';
import { writtenAt } from '../helpers/written';

const { check, findingsIn } = testGroup('reference');

const pad = (value: number): string => String(value).padStart(2, '0');
const number = fc.integer({ min: 1, max: 9999 }).map(pad);
const year = fc.integer({ min: 1990, max: 2035 }).map(String);
// The code that the other system has for a type ("QĐi") is read, and told of.
const codeOf = (system: SymbolSystem): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...DOCUMENT_TYPES.filter(type => type.system === system)
      .map(({ code }) => code)
      .filter(code => codeInSystem(code, system) === undefined),
  );

const STATE_BODIES = ['CP', 'TTg', 'UBND', 'HĐND', 'BNV', 'BGDĐT', 'SYT', 'TANDTC', 'BVHTTDL'] as const;
const PARTY_BODIES = [
  'TW',
  'TU',
  'HU',
  'ĐU',
  'ThU',
  'BTCTU',
  'UBKTTW',
  'VPTU',
  'TWĐTN',
  'CB',
  'BXDĐ',
] as const;
const UNITS = ['VX', 'VP', 'TTHT', 'KGVX', 'QLT'] as const;

/** What a generated symbol must be read as. */
interface Sample {
  readonly text: string;
  readonly system: SymbolSystem;
  readonly number: string;
  readonly year: string | null;
  readonly typeCode: string | null;
  readonly issuerCode: string;
}

const state: fc.Arbitrary<Sample> = fc
  .tuple(number, codeOf('state'), fc.constantFrom(...STATE_BODIES))
  .map(([digits, typeCode, issuerCode]) => ({
    text: `${digits}/${typeCode}-${issuerCode}`,
    system: 'state',
    number: digits,
    year: null,
    typeCode,
    issuerCode,
  }));

const dispatch: fc.Arbitrary<Sample> = fc
  .tuple(number, fc.constantFrom(...STATE_BODIES.slice(2)), fc.constantFrom(...UNITS))
  .map(([digits, body, unit]) => ({
    text: `${digits}/${body}-${unit}`,
    system: 'state',
    number: digits,
    year: null,
    typeCode: null,
    issuerCode: `${body}-${unit}`,
  }));

const normative: fc.Arbitrary<Sample> = fc
  .tuple(number, year, codeOf('normative'), fc.constantFrom(...STATE_BODIES, 'BYT-BTC', 'BNV-BTC-BTP'))
  // An order ("L-CTN") is the President's alone.
  .map(([digits, of, typeCode, body]) => [digits, of, typeCode, typeCode === 'L' ? 'CTN' : body] as const)
  .map(([digits, of, typeCode, issuerCode]) => ({
    text: `${digits}/${of}/${typeCode}-${issuerCode}`,
    system: 'normative',
    number: digits,
    year: of,
    typeCode,
    issuerCode,
  }));

const assembly: fc.Arbitrary<Sample> = fc
  .tuple(
    number,
    year,
    fc.constantFrom('QH', 'UBTVQH'),
    fc.integer({ min: 8, max: 16 }),
    fc.constantFrom('', 'NQ-'),
  )
  // A year outside of the term is a finding of its own.
  .filter(([, of, body, term]) => {
    const sat = assemblyTermOf(`${body}${term}`);
    return sat === undefined || (Number(of) >= sat.from && Number(of) <= sat.to);
  })
  .map(([digits, of, body, term, type]) => ({
    text: `${digits}/${of}/${type}${body}${term}`,
    system: 'assembly',
    number: digits,
    year: of,
    typeCode: type === '' ? null : 'NQ',
    issuerCode: `${body}${term}`,
  }));

const party: fc.Arbitrary<Sample> = fc
  .tuple(number, codeOf('party'), fc.constantFrom(...PARTY_BODIES, 'BTCTU-BTGDVTU', 'TWĐTN-VP'))
  .map(([digits, typeCode, issuerCode]) => ({
    text: `${digits}-${typeCode}/${issuerCode}`,
    system: 'party',
    number: digits,
    year: null,
    typeCode,
    issuerCode,
  }));

const symbol = fc.oneof(state, dispatch, normative, assembly, party);
const unicodeForm = fc.constantFrom('NFC', 'NFD');
const around = fc.constantFrom(
  '@',
  'số @',
  'Số: @',
  'theo số @, ngày mai',
  '(@)',
  '“@”.',
  '@;',
  'ủy ban có @ về',
  '_@_',
);

describe('every well-formed symbol', () => {
  it('is read back exactly, and nothing is said of it', () => {
    fc.assert(
      fc.property(symbol, around, unicodeForm, (sample, sentence, unicode) => {
        const text = sentence.replace('@', sample.text).normalize(unicode);
        const paragraph = readParagraph(text);
        const { citations } = paragraph.block;
        const read = citations.map(citation => ({
          text: citation.symbol.text,
          system: citation.system,
          number: citation.number.text,
          year: citation.year?.text ?? null,
          typeCode: citation.typeCode?.text ?? null,
          issuerCode: citation.issuerCode.text,
        }));
        assert.deepEqual(read, [sample], text);
        for (const citation of citations) {
          assert.equal(canonicalSymbol(citation), sample.text);
          assert.deepEqual(citation.problems, []);
          assert.equal(writtenAt(paragraph, citation.symbol.span), sample.text.normalize(unicode));
        }
        assert.deepEqual(findingsIn(text), []);
      }),
      { numRuns: 2000 },
    );
  });

  it('is mended when blanks or a dash got into it', () => {
    const slip = fc.constantFrom<readonly [string, string]>(
      ['-', '- '],
      ['-', ' -'],
      ['-', '–'],
      ['/', ' /'],
      ['/', '/ '],
    );
    const known = fc.oneof(state, normative, party).filter(({ issuerCode }) => !issuerCode.includes('-'));
    fc.assert(
      fc.property(known, slip, ({ text }, [sign, written]) => {
        const wrong = text.replace(sign, written);
        const fixes = check(`theo ${wrong}.`).findings.flatMap(finding => finding.fixes);
        assert.deepEqual(
          fixes.map(fix => [applyEdits(`theo ${wrong}.`, fix.edits), fix.safety]),
          [[`theo ${text}.`, 'safe']],
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('a symbol and a date', () => {
  const day = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    of: year,
  });

  it('are reported exactly where their years differ', () => {
    fc.assert(
      fc.property(normative, day, fc.boolean(), (sample, date, isSpelled) => {
        const written = isSpelled
          ? `${pad(date.day)} tháng ${date.month} năm ${date.of}`
          : `${pad(date.day)}/${date.month}/${date.of}`;
        const text = `Theo số ${sample.text} ngày ${written}.`;
        const expected = date.of === sample.year ? [] : [`year-mismatch.mismatch error "${date.of}"`];
        assert.deepEqual(findingsIn(text), expected);
        for (const { fixes } of check(text).findings) {
          assert.equal(fixes.length, 2);
          for (const fix of fixes) assert.deepEqual(findingsIn(applyEdits(text, fix.edits)), []);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'Nghị quyết ',
        'Thông báo kết luận',
        'quyết định',
        ' số ',
        'số: ',
        ' ngày ',
        ' của ',
        'Tỉnh ủy',
        ' và ',
      ],
      ...[
        '-',
        '/',
        '–',
        ' - ',
        '.',
        ', ',
        '; ',
        '\n',
        '\r\n',
        '\n\n',
        '\t',
        '|',
        ' ',
        '\u00a0',
        '**',
        '<!--',
        '-->',
      ],
      ...[
        'NQ',
        'QĐ',
        'ND',
        'QÐ',
        'CTr',
        'TTLT',
        'QH15',
        'QH ',
        'UBTVQH13',
        'TW',
        'TƯ',
        'TU',
        'CP',
        'TTG',
        'HĐND',
        'Chế',
      ],
      ...[
        '23-NQ/TU',
        '30/2020/NĐ-CP',
        '15/QĐ-UBND',
        '12 - KL/TW',
        '5/3/2021',
        'ngày 05 tháng 3 năm 2021',
        '\u0301',
        '\u0323',
      ],
    ),
    symbol.map(({ text }) => text),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));

  it('never throws, and every part lies within its citation', () => {
    fc.assert(
      fc.property(anyText, unicodeForm, (raw, unicode) => {
        const text = raw.normalize(unicode);
        let end = 0;
        const read = readParagraph(text);
        for (const citation of read.block.citations) {
          const { span, type, symbol: whole, number: digits, typeCode, issuerCode, issuer, date } = citation;
          checkSpan(read.block.text, span);
          assert.ok(whole.span.start >= end, text);
          end = whole.span.end;
          for (const part of [type, whole, issuer]) checkPart(read, part, span);
          for (const part of [digits, citation.year, typeCode, issuerCode]) checkPart(read, part, whole.span);
          if (date !== null) checkWithin(read, date.span, span);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives findings in order, the same each time, whose repairs change the text', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { findings } = check(text);
        assert.deepEqual(findings, [...findings].sort(compareFindings));
        assert.deepEqual(check(text).findings, findings);
        for (const { span, related, fixes } of findings) {
          checkSpan(text, span);
          for (const place of related) checkSpan(text, place.span);
          for (const fix of fixes) assert.notEqual(applyEdits(text, fix.edits), text);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has no safe repair that leaves its finding', () => {
    fc.assert(
      fc.property(anyText, text => {
        for (const { ruleId, messageId, fixes } of check(text).findings) {
          for (const fix of fixes.filter(({ safety }) => safety === 'safe')) {
            const repaired = applyEdits(text, fix.edits);
            // What another message of the rule was silent about may show then.
            const isSame = (finding: { readonly ruleId: string; readonly messageId: string }): boolean =>
              finding.ruleId === ruleId && finding.messageId === messageId;
            const before = check(text).findings.filter(isSame);
            const after = check(repaired).findings.filter(isSame);
            assert.ok(after.length < before.length, JSON.stringify(text));
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});

/** A part says what is read under its span, and lies in the citation. */
function checkPart(read: ReadParagraph, part: CitationPart | null, within: Span): void {
  if (part === null) return;
  checkWithin(read, part.span, within);
  assert.equal(textAt(read.block.text, part.span), part.text);
}

function checkWithin({ block, source }: ReadParagraph, span: Span, within: Span): void {
  checkSpan(block.text, span);
  checkSpan(source.written.toString(), source.toWritten(span));
  assert.ok(span.start >= within.start && span.end <= within.end, JSON.stringify(block.text));
}

function checkSpan(text: string, { start, end }: Span): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `[${start}, ${end}) of ${JSON.stringify(text)}`);
}
