import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CitationPart } from '../../server/src/core/claims/citation/citation';
import { LAW_NAMES } from '../../server/src/core/reading/lexicon/law-names';
import { textAt, type ShortFormReading, type Span } from '../../server/src/core/index';
import { readParagraph, type ReadParagraph } from '../helpers/marked';
import { shortFormsIn } from '../helpers/marked-short-forms';
import { writtenAt } from '../helpers/written';

const unicodeForm = fc.constantFrom('NFC', 'NFD');
const type = fc.constantFrom(
  'Nghị quyết',
  'Nghị định',
  'Thông tư',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Đề án',
);
const number = fc.integer({ min: 1, max: 999 }).map(value => String(value).padStart(2, '0'));
const around = fc.constantFrom(
  'theo @ của',
  '@.',
  '(@)',
  'thực hiện @, xã',
  '“@”;',
  '@ đã ban hành',
  'theo @',
);

describe('every short form', () => {
  it('by number is read back exactly', () => {
    fc.assert(
      fc.property(
        type,
        fc.tuple(fc.constantFrom('', 'số '), number),
        around,
        unicodeForm,
        (name, [sign, digits], sentence, unicode) => {
          const form = `${name} ${sign}${digits}`;
          const text = sentence.replace('@', form);
          assert.deepEqual(shortFormsIn(text.normalize(unicode)), [`number "${form}": ${digits}`], text);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('by the name of a law of the table is read back exactly', () => {
    const law = fc
      .constantFrom(...LAW_NAMES['luật'])
      .map(name => name.charAt(0).toUpperCase() + name.slice(1));
    const year = fc.constantFrom('', ' năm 2024', ' ngày 18 tháng 01 năm 2024', ' ngày 18/01/2024');
    fc.assert(
      fc.property(
        law,
        year,
        fc.constantFrom('theo @;', '@', '(@)'),
        unicodeForm,
        (name, behind, sentence, unicode) => {
          const text = sentence.replace('@', `Luật ${name}${behind}`).normalize(unicode);
          const said = behind === '' ? '' : ', 2024';
          assert.deepEqual(shortFormsIn(text), [`law "Luật ${name}${behind}": ${name}${said}`]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is none where a whole symbol stands', () => {
    const codes = fc.constantFrom('-NQ/TU', '/QĐ-UBND', '/2020/NĐ-CP', '/2025/QH15', '-KL/TW', '/UBND-VX');
    fc.assert(
      fc.property(type, fc.tuple(number, codes), around, unicodeForm, (name, symbol, sentence, unicode) => {
        const text = sentence.replace('@', `${name} số ${symbol.join('')}`).normalize(unicode);
        assert.deepEqual(shortFormsIn(text), []);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'Nghị quyết ',
        'nghị quyết',
        'Luật ',
        'Bộ luật ',
        'Pháp lệnh ',
        'Thông tư liên tịch ',
        'Quyết định',
      ],
      ...[
        ' số ',
        ' này',
        ' nêu trên',
        ' trên',
        ' đó',
        ' Trung ương ',
        ' Hội nghị lần thứ ',
        ' khóa ',
        'XII',
        ', XI',
        ' và ',
      ],
      ...[
        'Đất đai',
        'Tổ chức Chính phủ',
        ' năm ',
        ' ngày ',
        '18/01/2024',
        '23',
        '05',
        '/2020',
        '-NQ/TU',
        '30/2020/NĐ-CP',
        ', 19-NQ/TW',
      ],
      ...[
        '(sau đây gọi tắt là ',
        'sau đây gọi là ',
        '(viết tắt là “',
        '”',
        ')',
        '.',
        ', ',
        ';',
        '\n',
        '\r\n',
        '\t',
        '  ',
        '\u00a0',
        '**',
      ],
      ...['các ', 'về công tác văn thư', ' quy định', ' của Chính phủ', 'İ', '\u0301'],
    ),
    fc.integer({ min: 0, max: 2100 }).map(String),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const anyText = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));

  it('never throws; short forms stand in order, apart from each other and from citations', () => {
    fc.assert(
      fc.property(anyText, unicodeForm, (raw, unicode) => {
        const text = raw.normalize(unicode);
        const read = readParagraph(text);
        const { shortForms, citations } = read.block;
        let end = 0;
        for (const { span, type: word, reading } of shortForms) {
          checkSpan(read, span);
          assert.ok(span.start >= end, text);
          end = span.end;
          assert.ok(
            citations.every(cited => cited.span.end <= span.start || cited.span.start >= span.end),
            text,
          );
          checkPart(read, word);
          for (const part of partsOf(reading)) checkPart(read, part, span);
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws; names and titles say what stands under their span', () => {
    fc.assert(
      fc.property(anyText, unicodeForm, (raw, unicode) => {
        const text = raw.normalize(unicode);
        const read = readParagraph(text);
        const { declarations, citations } = read.block;
        let end = 0;
        for (const { span, name } of declarations) {
          checkSpan(read, span);
          assert.ok(span.start >= end, text);
          end = span.end;
          checkPart(read, name, span);
        }
        for (const { span, title, hasTitle, listType } of citations) {
          if (title !== null) checkPart(read, title);
          assert.ok(title === null || (hasTitle && title.span.start >= span.end), text);
          if (listType !== null) checkPart(read, listType);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

function partsOf(reading: ShortFormReading): readonly CitationPart[] {
  switch (reading.kind) {
    case 'number':
      return [reading.number, reading.year].filter(part => part !== null);
    case 'conference':
      return [reading.number, ...reading.terms];
    case 'law':
      return [reading.name, reading.year].filter(part => part !== null);
    case 'this':
    case 'above':
      return [];
  }
}

/** A part says what is read under its span, and the same letters are written there. */
function checkPart(read: ReadParagraph, { span, text: said }: CitationPart, within?: Span): void {
  checkSpan(read, span);
  assert.equal(textAt(read.block.text, span), said);
  assert.equal(readParagraph(writtenAt(read, span)).block.text, said);
  if (within !== undefined)
    assert.ok(span.start >= within.start && span.end <= within.end, JSON.stringify(read.block.text));
}

function checkSpan({ block: { text } }: ReadParagraph, { start, end }: Span): void {
  assert.ok(start >= 0 && start < end && end <= text.length, `[${start}, ${end}) of ${JSON.stringify(text)}`);
}
