import assert from 'node:assert/strict';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { annotateWord, applyEdits } from '../../../server/src/core/index';
import { annotate, bodyOf, partOf, settledText, type Wished } from '../../helpers/annotated-word';
import { assertLinear } from '../../helpers/growth';
import { assertSound } from '../../helpers/sound-copy';
import { buildWord, p, r, readBytes, table, type WordParts } from '../../helpers/word-file';

const START = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const END = (id: number): string =>
  `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const BOLD = '<w:rPr><w:b/></w:rPr>';
const NOTE = '<w:r><w:footnoteReference w:id="1"/></w:r>';
const FOOTNOTES = `<w:footnote w:id="1">${p('Số 3O của xã.')}</w:footnote>`;
const INSERTED = `<w:ins w:id="0" w:author="An">${r('Có 51 hộ')}</w:ins>`;
const BOX = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inner}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

describe('A comment in a Word document', () => {
  it('parts the run that it begins in, and has the whole of what both ends stand in', () => {
    const body = `<w:p><w:r>${BOLD}<w:t>đạt 92,64% số</w:t></w:r></w:p>`;
    const { bytes } = annotate(buildWord({ body }), { notes: ['92,64%'] });
    const run = (text: string): string => `${BOLD}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    assert.equal(
      bodyOf(bytes),
      `<w:p><w:r>${run('đạt ')}${START(0)}<w:r>${run('92,64%')}${END(0)}<w:r>${run(' số')}</w:p>`,
    );
  });

  it('leaves runs whole that it begins and ends with', () => {
    const body = p('đạt ', '92,64%', ' số');
    const { bytes } = annotate(buildWord({ body }), { notes: ['92,64%'] });
    assert.equal(bodyOf(bytes), `<w:p>${r('đạt ')}${START(0)}${r('92,64%')}${END(0)}${r(' số')}</w:p>`);
  });

  it('says who and what', () => {
    const { bytes } = annotate(buildWord({ body: p('A &amp; B') }), { notes: ['A & B'] });
    assert.match(
      partOf(bytes, 'word/comments.xml'),
      /<w:comment w:id="0" w:author="vanban" w:initials="vb"><w:p><w:r><w:annotationRef\/><\/w:r><w:r><w:t xml:space="preserve">Về “A &amp; B”<\/w:t><\/w:r><\/w:p><\/w:comment><\/w:comments>$/u,
    );
  });

  it('of a note stands where the body refers to it', () => {
    const { bytes } = annotate(buildWord({ body: p('Hết', NOTE), footnotes: FOOTNOTES }), { notes: ['3O'] });
    assert.equal(bodyOf(bytes), `<w:p>${r('Hết')}${START(0)}${NOTE}${END(0)}</w:p>`);
    assert.ok(partOf(bytes, 'word/footnotes.xml').includes(FOOTNOTES));
  });

  it('of a text box stands around the run that holds it', () => {
    const box = BOX(p('Số 3O'));
    const { bytes } = annotate(buildWord({ body: p('Hết', box) }), { notes: ['3O'] });
    assert.equal(bodyOf(bytes), `<w:p>${r('Hết')}${START(0)}${box}${END(0)}</w:p>`);
  });

  it('of a formula stands around it', () => {
    const formula = '<m:oMath><m:r><m:t>a=3O</m:t></m:r></m:oMath>';
    const body = `<w:p xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${formula}</w:p>`;
    const { bytes } = annotate(buildWord({ body }), { notes: ['3O'] });
    assert.ok(bodyOf(bytes).endsWith(`${START(0)}${formula}${END(0)}</w:p>`));
  });

  it('stands beside those that are there, with a number of its own', () => {
    const comments = '<w:comment w:id="0" w:author="An"><w:p/></w:comment>';
    const body = p('Một ', START(0), 'hai', END(0), ' ba');
    const { bytes } = annotate(buildWord({ body, comments }), { notes: ['hai', 'ba'] });
    assert.ok(partOf(bytes, 'word/comments.xml').includes(`${comments}<w:comment w:id="1" `));
    assertSound(bytes);
  });

  it('is not written again, however its file was written anew between', () => {
    const body = p('Một ', 'hai', ' ba hai');
    const { bytes } = annotate(buildWord({ body }), { notes: ['hai'] });
    const saved = buildWord({
      body: bodyOf(bytes).replace(/(<w:commentRangeStart[^>]*>)(<w:r>)/u, '$2<w:rPr/>$1</w:r>$2'),
      comments: `<w:comment w:author='vanban' w:date="2026-11-30T08:00:00Z" w:id='0'><w:p w:rsidR="00A1"><w:r><w:annotationRef/></w:r><w:r><w:t>Về “</w:t></w:r><w:r><w:t>hai”</w:t></w:r></w:p></w:comment>`,
    });
    for (const copy of [bytes, saved]) {
      const { comments, known } = annotate(copy, { notes: ['hai', 'ba'] });
      assert.deepEqual([comments, known], [1, 1]);
    }
  });

  it('is written beside one of somebody else, of other words, or at another place', () => {
    const body = p('Một ', START(0), 'hai', END(0), ' ba ', START(1), 'bốn', END(1));
    const comment = (id: number, author: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="${author}">${p(text)}</w:comment>`;
    const rows = [
      comment(0, 'An', 'Về “hai”'),
      comment(0, 'vanban', 'Về “ba”'),
      comment(1, 'vanban', 'Về “hai”'),
    ];
    for (const comments of rows) {
      const made = annotate(buildWord({ body, comments }), { notes: ['hai'] });
      assert.deepEqual([made.comments, made.known], [1, 0], comments);
    }
  });

  it('is left out where there is nothing to put it beside, and counted', () => {
    const { comments, unplaced } = annotate(buildWord({ body: p('') }), { notes: [''] });
    assert.deepEqual([comments, unplaced], [0, 1]);
  });
});

describe('An edit of a Word document as a tracked change', () => {
  it('deletes and inserts in the form of what it replaces', () => {
    const body = `<w:p><w:r>${BOLD}<w:t>ngày 31/6</w:t></w:r></w:p>`;
    const { bytes } = annotate(buildWord({ body }), { edits: [['31/6', '30/6']] });
    const run = (text: string): string => `<w:r>${BOLD}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    assert.equal(
      bodyOf(bytes),
      `<w:p>${run('ngày 3')}<w:del w:id="0" w:author="vanban"><w:r>${BOLD}<w:delText xml:space="preserve">1</w:delText></w:r></w:del><w:ins w:id="1" w:author="vanban">${run('0')}</w:ins>${run('/6')}</w:p>`,
    );
  });

  it('never stands in an insertion of somebody else, which goes on behind it', () => {
    const { bytes } = annotate(buildWord({ body: p(INSERTED) }), { edits: [['51', '50']] });
    assertSound(bytes);
    assert.match(
      bodyOf(bytes),
      /<\/w:del><\/w:ins><w:ins w:id="\d" w:author="vanban">.*<w:ins w:id="\d" w:author="An">/u,
    );
  });

  it('is not put into a formula, and counted', () => {
    const body = `<w:p xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:oMath><m:r><m:t>a=3O</m:t></m:r></m:oMath></w:p>`;
    const { untracked, tracked } = annotate(buildWord({ body }), { edits: [['3O', '30']] });
    assert.deepEqual([untracked, tracked], [1, []]);
  });
});

describe('An annotated copy of a Word document', () => {
  const rows: readonly (readonly [name: string, parts: WordParts, wished: Wished])[] = [
    [
      'of split runs',
      { body: p('đạt 9', '2,6', '4', '% số') },
      { notes: ['92,64%', '2,'], edits: [['92,64%', '92,46%']] },
    ],
    ['of entities', { body: p('A &amp; B &lt; C') }, { notes: ['& B'], edits: [['A & B', 'A và B']] }],
    [
      'of tabs and breaks',
      { body: `<w:p><w:r><w:t>Số</w:t><w:tab/><w:t>12 a</w:t><w:br/><w:t>b  c</w:t></w:r></w:p>` },
      { notes: ['12', 'Số 12'], edits: [['b  c', 'b c']] },
    ],
    [
      'of a field',
      {
        body: p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
          'Điều 1O',
          '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ' này',
        ),
      },
      { notes: ['1O này'], edits: [['1O', '10']] },
    ],
    [
      'of a link',
      { body: p(`<w:hyperlink r:id="rId9">${r('Luật số 5O')}</w:hyperlink>`, ' này') },
      { notes: ['5O này'], edits: [['5O', '50']] },
    ],
    [
      'of a table',
      { body: table(['Tên', 'Số'], ['Thôn A', '1O']) },
      { notes: ['1O', 'Thôn A | 1O'], edits: [['1O', '10']] },
    ],
    [
      'of footnotes',
      { body: p('Hết', NOTE), footnotes: FOOTNOTES },
      {
        notes: ['3O'],
        edits: [
          ['3O', '30'],
          ['Hết', 'Hết.'],
        ],
      },
    ],
    [
      'of tracked insertions',
      { body: p('Xã. ', INSERTED, ' nghèo') },
      {
        notes: ['51 hộ nghèo', '51'],
        edits: [
          ['51', '50'],
          ['nghèo', 'nghèo.'],
        ],
      },
    ],
    ['of a text box', { body: p('Hết', BOX(p('Số 3O'))) }, { notes: ['3O', 'Hết'], edits: [['3O', '30']] }],
    [
      'of decomposed letters',
      { body: p('Ủy ban'.normalize('NFD')) },
      { notes: ['ban'], edits: [['ban', 'bạn'.normalize('NFD')]] },
    ],
    [
      'of formats that changed',
      {
        body: `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="4" w:author="An"><w:rPr/></w:rPrChange></w:rPr><w:t>Có 5O hộ</w:t></w:r></w:p>`,
      },
      { notes: ['5O'], edits: [['5O', '50']] },
    ],
    [
      'of comments in and around each other',
      { body: p('Một hai', ' ba bốn') },
      { notes: ['Một hai ba', 'hai', 'hai ba bốn', 'bốn'], edits: [['hai ba', 'ba hai']] },
    ],
  ];
  for (const [name, parts, wished] of rows) {
    it(`${name} is sound, and reads as the text, whatever becomes of the changes`, () => {
      const before = buildWord(parts);
      const { text } = readBytes(before);
      const commented = annotate(before, { notes: wished.notes ?? [] });
      assertSound(commented.bytes);
      assert.deepEqual([readBytes(commented.bytes).text, commented.unplaced], [text, 0]);
      const again = annotate(commented.bytes, wished);
      assertSound(again.bytes);
      assert.deepEqual([again.comments, again.known], [0, commented.comments]);
      const { bytes, tracked, untracked } = annotate(before, wished);
      assertSound(bytes);
      assert.equal(untracked, 0);
      assert.equal(settledText(bytes, 'accept'), applyEdits(text, tracked));
      assert.equal(settledText(bytes, 'reject'), text);
    });
  }

  it('is the same each time', () => {
    const bytes = buildWord({ body: p('đạt 92,64%') });
    assert.deepEqual(
      annotate(bytes, { notes: ['92,64%'] }).bytes,
      annotate(bytes, { notes: ['92,64%'] }).bytes,
    );
  });

  it('takes time in proportion to what is put into it', () => {
    assertLinear(4_000, size => {
      const bytes = buildWord({ body: p('Có 51 hộ').repeat(size) });
      const word = readBytes(bytes);
      const spans = word.places.map(({ start }) => ({ start: start + 3, end: start + 5 }));
      const notes = spans.map(span => ({ span, lines: ['x'] }));
      annotateWord(bytes, { word, notes, edits: spans.map(span => ({ span, text: '50' })) }, PACK_TOOLS);
    });
  });
});
