import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDocument, type DocumentModel } from '../../server/src/core/index';
import { composeText } from '../../server/src/core/reading/letters';
import { readWritten } from '../../server/src/core/reading/reading';
import { OPAQUE } from '../../server/src/core/reading/unread';
import { typeInto } from '../helpers/typed-edits';
import { writtenAt, writtenText } from '../helpers/written';

/** What is read as prose, and marks that are read as something else or not at all; many of them cut in two. */
const PROSE = [
  'Xã Hòa An ',
  'đạt 45/60 hộ',
  'Điều 5. ',
  '30/2020/NĐ-CP',
  'số ',
  '75%',
  ', ',
  '.',
  ' ',
  '(',
  ')',
  'm',
];
const LINE_ENDS = ['\n', '\r\n', '\n\n', '\r\n\r\n', '\r', '\n  '];
const MARKS = ['**', '*', '_', '__', '<u>', '</b>', '[Quy chế](a.md)', '![', '](', '|'];
const AREAS = [
  '<!-- x -->',
  '<!--',
  '-->',
  '`',
  '``',
  '\n```\n',
  '~~~',
  '\n<!-- đoạn\n\nmột -->\n',
  '`mã 5%`',
  '\n    git log --all\n',
  '\n    ',
  '\n\tx = (y)',
];
const FOOTNOTES = ['[1]', '[^2]', '(3)', '³', '<sup>4</sup>', '[^ghi-chu]'];
const ODD = ['\u200b', '\u00ad', '\ufeff', '\u2011', '\u2014', '\u200d', 'e\u0302\u0323', 'u\u031b\u0301'];
const ADDRESSES = [
  'https://hoaan.example.vn/a',
  'www.',
  'vanthu@hoaan.example.vn ',
  ' D:\\a b\\c.xlsx',
  ' ~/a/b',
  './a/b',
  '/',
];

const written = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
        { weight: 2, arbitrary: fc.constantFrom(...LINE_ENDS) },
        fc.constantFrom(...MARKS),
        fc.constantFrom(...AREAS),
        fc.constantFrom(...FOOTNOTES),
        fc.constantFrom(...ODD),
        fc.constantFrom(...ADDRESSES),
      ),
      fc.constantFrom('NFC', 'NFD'),
    ),
    { maxLength: 30 },
  )
  .map(pieces => pieces.map(([text, form]) => text.normalize(form)).join(''));

const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat({ max: 12 })),
  text: fc.oneof(fc.constant(''), fc.constantFrom(...MARKS, ...AREAS, ...FOOTNOTES, ...LINE_ENDS), written),
});

describe('what is read of any written text', () => {
  it('has each unit where it is written, in order', () => {
    fc.assert(
      fc.property(written, text => {
        const document = createDocument(text);
        let end = 0;
        for (let at = 0; at < document.text.length; at += 1) {
          const place = document.source.toWritten({ start: at, end: at + 1 });
          assert.ok(place.start >= end && place.end > place.start && place.end <= text.length);
          end = place.end;
          assert.equal(document.source.fromWritten(place.start), at);
          checkUnit(document.text.charAt(at), writtenAt(document, { start: at, end: at + 1 }));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has what every span is read of, read by itself or not, between its written ends', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (text, first, second) => {
        const document = createDocument(text);
        const [start = 0, end = 0] = [first, second]
          .map(offset => offset % (document.text.length + 1))
          .toSorted((one, other) => one - other);
        const place = document.source.toWritten({ start, end });
        assert.ok(place.start <= place.end && place.end <= text.length);
        const back = document.source.spanFromWritten(place);
        assert.deepEqual(back, { start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same in composed and decomposed letters', () => {
    fc.assert(
      fc.property(written, text => {
        const read = readWritten(text.normalize('NFC')).text;
        assert.equal(readWritten(text.normalize('NFD')).text, read);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same with the line ends of Windows', () => {
    fc.assert(
      fc.property(written, text => {
        const lines = text.replace(/\r\n?/gu, '\n');
        assert.equal(readWritten(lines.replaceAll('\n', '\r\n')).text, readWritten(lines).text);
      }),
      { numRuns: 1000 },
    );
  });

  it('has comments and odd characters inside the text, in order', () => {
    fc.assert(
      fc.property(written, text => {
        const { comments, oddities } = readWritten(text);
        let at = 0;
        for (const { span } of comments) {
          assert.ok(span.start >= at && span.end <= text.length);
          assert.match(text.slice(span.start, span.end), /^<!--[^]*-->$/u);
          at = span.end;
        }
        for (const { span } of oddities) assert.ok(span.start < span.end && span.end <= text.length);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('an edited document', () => {
  it('is read as its written text is read afresh, edit after edit', () => {
    fc.assert(
      fc.property(written, fc.array(edit, { minLength: 1, maxLength: 5 }), (text, edits) => {
        let document = createDocument(text);
        for (const one of edits) {
          document = typeInto(document, one);
          assert.deepEqual(shapeOf(document), shapeOf(createDocument(writtenText(document))));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** A letter is what is written, composed; a dash or a line end may be another one, a blank the mark of a footnote, and what is opaque is anything. */
function checkUnit(unit: string, place: string): void {
  if (unit === OPAQUE) return;
  if (unit === '-' || unit === '–') assert.match(place, /^[-\u2010-\u2015]$/u);
  else if (unit === '\n') assert.match(place, /^\r?\n$/u);
  else if (unit === ' ' && place.search(NOTE_MARK) !== -1)
    assert.doesNotMatch(place.replaceAll(NOTE_MARK, ''), /[\p{L}\d]/u);
  else assert.equal(composeText(place), unit);
}

const NOTE_MARK = /\[\^?[\p{L}\d-]+\]/gu;

/** All that is told of a document's text, with every offset both ways. */
function shapeOf(document: DocumentModel): unknown {
  const { text, blocks, source } = document;
  const units = (length: number): readonly number[] => Array.from({ length: length + 1 }, (_, at) => at);
  return {
    text,
    blocks: blocks.map(({ start, opensGroup, block }) => [start, opensGroup, block.kind, block.text]),
    comments: source.comments,
    oddities: [...source.oddities].sort((one, other) => one.span.start - other.span.start),
    isOpen: source.isOpen,
    toWritten: units(text.length).map(at =>
      source.toWritten({ start: at, end: Math.min(at + 1, text.length) }),
    ),
    fromWritten: units(source.written.length).map(offset => source.fromWritten(offset)),
  };
}
