import assert from 'node:assert/strict';
import { createDocument, type TextEdit } from '../../../server/src/core/index';
import { identityMap, MapBuilder } from '../../../server/src/core/reading/written-map';
import { writtenAt, writtenText } from '../../helpers/written';

/** A document with the span that is read where some words stand. */
function find(written: string, words: string): ReturnType<typeof place> {
  return place(createDocument(written), words);
}

function place(document: ReturnType<typeof createDocument>, words: string) {
  const start = document.text.indexOf(words);
  assert.notEqual(start, -1, `${words} is not read in ${document.text}`);
  return { document, span: { start, end: start + words.length } };
}

describe('the way from what is read to what is written', () => {
  for (const [written, words, marked] of [
    ['Có **45/60** hộ', '45/60', '45/60'],
    ['Có **45**/60 hộ', '45/60', '45**/60'],
    ['Có 45 <!-- x --> hộ', '45 hộ', '45 <!-- x --> hộ'],
    ['Có 45<!-- x --> hộ', '45', '45'],
    ['Điều 5[1] Quy chế', 'Điều 5', 'Điều 5'],
    ['tỷ\u00ad lệ', 'tỷ', 'tỷ'],
    ['tỷ\u00ad lệ', ' lệ', ' lệ'],
    ['Xã Hòa\u200b An', 'Hòa An', 'Hòa\u200b An'],
    ['NĐ\u2011CP', 'NĐ-CP', 'NĐ\u2011CP'],
  ] as const) {
    it(`${JSON.stringify(words)} of ${JSON.stringify(written)}`, () => {
      for (const form of ['NFC', 'NFD'] as const) {
        const { document, span } = find(written.normalize(form), words);
        assert.equal(writtenAt(document, span), marked.normalize(form));
      }
    });
  }

  it('takes an empty span behind the unit before it', () => {
    const { source } = createDocument('Có **45** hộ');
    assert.deepEqual(source.toWritten({ start: 3, end: 3 }), { start: 3, end: 3 });
    assert.deepEqual(source.toWritten({ start: 5, end: 5 }), { start: 7, end: 7 });
    assert.deepEqual(source.toWritten({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
});

describe('the way from what is written to what is read', () => {
  it('takes a place that is not read behind what is read before it', () => {
    const written = 'Có <!-- x -->45 hộ';
    const { source } = createDocument(written);
    const places = [0, 2, 3, 8, 12, 13, 14, written.length];
    assert.deepEqual(
      places.map(offset => source.fromWritten(offset)),
      [0, 2, 3, 3, 3, 3, 4, 8],
    );
  });

  it('takes a place inside a letter before it', () => {
    const { source } = createDocument('hộ'.normalize('NFD'));
    assert.deepEqual(
      [0, 1, 2, 3, 4].map(offset => source.fromWritten(offset)),
      [0, 1, 1, 1, 2],
    );
  });
});

describe('an edit of what is read', () => {
  const edited = (written: string, words: string, text: string): TextEdit | null => {
    const { document, span } = find(written, words);
    const edit = document.source.editToWritten({ span, text });
    if (edit !== null) assert.ok(edit.span.end <= writtenText(document).length);
    return edit;
  };

  it('is one of what is written, in the letters that stand there', () => {
    assert.deepEqual(edited('Có **45** hộ', '45', '46'), { span: { start: 5, end: 7 }, text: '46' });
    const nfd = edited('đúng hóa'.normalize('NFD'), 'hóa', 'hoá');
    assert.equal(nfd?.text, 'hoá'.normalize('NFD'));
    const nfc = edited(`${'đúng'.normalize('NFD')} hóa`, 'hóa', 'hoá');
    assert.equal(nfc?.text, 'hoá');
  });

  it('has the line ends of the text', () => {
    for (const end of ['\n', '\r\n']) {
      const long = `${'Kết quả năm 2025. '.repeat(200)}${end}Có **45** hộ`;
      assert.equal(edited(long, '45', '4\n5')?.text, `4${end}5`);
    }
    assert.equal(edited('Có **45** hộ', '45', '4\n5')?.text, '4\n5');
  });

  it('is none where it would take away what is not read', () => {
    assert.equal(edited('Có **45**/60 hộ', '45/60', '46/60'), null);
    assert.equal(edited('Có 45 <!-- x --> hộ', '45 hộ', '46 hộ'), null);
    assert.notEqual(edited('Có 45<!-- x --> hộ', '45', '46'), null);
  });
});

describe('a map', () => {
  it('of a text that is read as it is written is the same both ways', () => {
    const map = identityMap(5);
    assert.ok(map.isIdentity);
    assert.deepEqual(map.toWritten({ start: 1, end: 4 }), { start: 1, end: 4 });
    assert.equal(map.fromWritten(5), 5);
  });

  it('is put together of stretches, and of a part that was read again', () => {
    const made = new MapBuilder();
    made.add(3, 0);
    made.add(1, 3, 3);
    made.add(4, 8);
    const map = made.build(14);
    assert.equal(map.readLength, 8);
    assert.deepEqual(map.toWritten({ start: 3, end: 4 }), { start: 3, end: 6 });
    assert.deepEqual(map.toWritten({ start: 4, end: 8 }), { start: 8, end: 12 });
    assert.equal(map.fromWritten(7), 4);
    const spliced = map.splice({ read: { start: 1, end: 3 }, written: { start: 1, end: 3 } }, identityMap(4));
    assert.equal(spliced.readLength, 10);
    assert.equal(spliced.writtenLength, 16);
    assert.deepEqual(spliced.toWritten({ start: 5, end: 6 }), { start: 5, end: 8 });
    assert.deepEqual(spliced.toWritten({ start: 6, end: 10 }), { start: 10, end: 14 });
  });
});
