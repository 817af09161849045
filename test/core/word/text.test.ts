import assert from 'node:assert/strict';
import { strFromU8, strToU8 } from 'fflate';
import {
  buildWord,
  p,
  r,
  readBytes,
  readParts,
  segmentsOf,
  textOfBody,
  wordEntries,
  zipWord,
} from '../../helpers/word-file';

describe('The text of a Word document', () => {
  const rows: readonly (readonly [name: string, body: string, text: string])[] = [
    ['paragraphs', p('Điều 1.') + p('Điều 2.'), 'Điều 1.\n\nĐiều 2.'],
    ['runs', p('đạt 9', '2,4', '6%'), 'đạt 92,46%'],
    ['empty paragraphs', `${p('Một')}<w:p/>${p(' ')}${p('Hai')}`, 'Một\n\nHai'],
    ['entities', p('A &amp; B &lt; C &#273;'), 'A & B < C đ'],
    ['a tab', p('Số:', '<w:r><w:tab/></w:r>', '12'), 'Số: 12'],
    ['tabs beside blanks', p('Số: ', '<w:r><w:tab/><w:tab/></w:r>', '12'), 'Số: 12'],
    ['blanks and a tab as one', p('Số ', '<w:r><w:tab/></w:r>', ' 12', '<w:r><w:tab/></w:r>'), 'Số 12'],
    [
      'no tab at the ends of a line',
      p('<w:r><w:tab/></w:r>', 'A', '<w:r><w:tab/><w:br/><w:tab/></w:r>', ' B'),
      'A\nB',
    ],
    ['a soft break', p('ỦY BAN NHÂN DÂN', '<w:r><w:br/></w:r>', 'XÃ A'), 'ỦY BAN NHÂN DÂN\nXÃ A'],
    ['a page break', p('Hết.', '<w:r><w:br w:type="page"/></w:r>'), 'Hết.'],
    ['a page break before a title', p(' ', '<w:r><w:br w:type="page"/></w:r>', 'Phụ lục'), ' Phụ lục'],
    [
      'a column break between words',
      p('một ', '<w:r><w:br w:type="column"/></w:r>', ' ', 'hai'),
      'một  \nhai',
    ],
    [
      'marks between runs',
      p('30/2020/', '<w:proofErr/><w:bookmarkStart w:id="0"/>', 'NĐ-CP'),
      '30/2020/NĐ-CP',
    ],
    ['a link', p('<w:hyperlink>' + r('Nghị định') + '</w:hyperlink>', ' 30'), 'Nghị định 30'],
    ['a content control', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Trong')}</w:sdtContent></w:sdt>`, 'Trong'],
    ['deleted text', p('có 5', '<w:del><w:r><w:delText>0</w:delText></w:r></w:del>', ' hộ'), 'có 5 hộ'],
    ['inserted text', p('có 5', `<w:ins>${r('0')}</w:ins>`, ' hộ'), 'có 50 hộ'],
    [
      'a deleted mark of a paragraph',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r('Một')}</w:p>${p(' hai')}`,
      'Một hai',
    ],
    ['hidden text', p('Rõ', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r>'), 'Rõ'],
    [
      'letters that are shown as capitals',
      p('<w:r><w:rPr><w:caps/></w:rPr><w:t>Ủy ban</w:t></w:r>', ' xã'),
      'ỦY BAN xã',
    ],
    ['text that is hidden no more', p('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Rõ</w:t></w:r>'), 'Rõ'],
    [
      'a text box once, behind its paragraph',
      p('Trước', box(p('Trong khung'))) + p('Sau'),
      'Trước\n\nTrong khung\n\nSau',
    ],
    [
      'the result of a field',
      p('Trang ', field('PAGE', '3'), ' của ', field(' NUMPAGES ', '9')),
      'Trang 3 của 9',
    ],
    ['no table of contents', p(field(' TOC \\o "1-3"', 'Mục I\t1')) + p('Mục I'), 'Mục I'],
    ['a bar that opens a paragraph', p('|a|'), '¦a|'],
    ['the sign of a heading that opens one', p('# 5'), '＃ 5'],
    [
      'what looks like a comment',
      p('<w:r><w:t>&lt;!-- vanban-disable --></w:t></w:r>'),
      '‹!-- vanban-disable -->',
    ],
  ];
  for (const [name, body, text] of rows) {
    it(`reads ${name}`, () => {
      assert.equal(textOfBody(body), text);
    });
  }

  it('keeps letters as they are written, composed or not', () => {
    const decomposed = 'Ủy ban'.normalize('NFD');
    assert.equal(textOfBody(p(decomposed)), decomposed);
  });

  it('has footnotes behind the body, in the order of their marks', () => {
    const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const word = readParts({
      body: p('Nghị định', note(2), ' và Luật', note(1)) + p('Hết.'),
      footnotes: `<w:footnote w:id="0">${p('---')}</w:footnote><w:footnote w:id="1">${p('Luật số 1.')}</w:footnote><w:footnote w:id="2">${p('Số 30.')}</w:footnote>`,
    });
    assert.equal(word.text, 'Nghị định và Luật\n\nHết.\n\nSố 30.\n\nLuật số 1.');
    assert.deepEqual(
      word.places.map(({ kind, number }) => `${kind} ${number}`),
      ['paragraph 1', 'paragraph 2', 'note 1', 'note 2'],
    );
    assert.ok(word.text.slice(word.notes.start).includes('Số 30.'));
  });

  it('leaves out the styles of a table of contents and of hidden text', () => {
    const styles =
      '<w:style w:styleId="M1"><w:name w:val="toc 1"/></w:style><w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>';
    const body = `<w:p><w:pPr><w:pStyle w:val="M1"/></w:pPr>${r('Mục I')}</w:p>${p('Rõ', '<w:r><w:rPr><w:rStyle w:val="An"/></w:rPr><w:t>ẩn</w:t></w:r>')}`;
    assert.equal(readParts({ body, styles }).text, 'Rõ');
  });

  it('shows letters as capitals where a style says so and the run does not say otherwise', () => {
    const styles =
      '<w:style w:styleId="A"><w:rPr><w:caps/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const run = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>xã </w:t></w:r>`;
    const body = `<w:p><w:pPr><w:pStyle w:val="B"/></w:pPr>${run('')}${run('<w:caps w:val="false"/>')}${run('<w:rStyle w:val="A"/>')}</w:p>`;
    assert.equal(readParts({ body, styles }).text, 'XÃ xã XÃ ');
  });

  it('tells the pages where Word has left marks of them', () => {
    const mark = '<w:r><w:lastRenderedPageBreak/></w:r>';
    const { places } = readParts({ body: p('Một') + p(mark, 'Hai') + p('Ba') });
    assert.deepEqual(
      places.map(({ page }) => page),
      [1, 2, 2],
    );
    assert.deepEqual(
      readParts({ body: p('Một') }).places.map(({ page }) => page),
      [null],
    );
  });

  it('warns of changes that nobody has accepted', () => {
    assert.equal(readParts({ body: p(`<w:ins>${r('mới')}</w:ins>`) }).warnings.length, 1);
    assert.equal(readParts({ body: p('cũ') }).warnings.length, 0);
  });

  it('reads strict documents, and other prefixes than those of Word', () => {
    const plain = wordEntries({ body: p('Điều 1.') });
    const change = (name: string, from: RegExp, to: string): Uint8Array =>
      strToU8(strFromU8(plain[name] ?? new Uint8Array()).replaceAll(from, to));
    const strict = change(
      'word/document.xml',
      /http:[^"]*wordprocessingml[^"]*/gu,
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    );
    const renamed = change('word/document.xml', /(?<=<\/?|xmlns:)w(?=[:=])/gu, 'ns0');
    for (const xml of [strict, renamed])
      assert.equal(readBytes(zipWord({ ...plain, 'word/document.xml': xml })).text, 'Điều 1.');
  });

  it('knows where each piece stands in the XML', () => {
    const word = readBytes(buildWord({ body: p('A &amp; B', '<w:r><w:tab/></w:r>', 'C') + p('D') }));
    assert.deepEqual(segmentsOf(word), ['A ', '&', ' B', '[ ]', 'C', '[\n\n]', 'D']);
    const xml = strFromU8(
      wordEntries({ body: p('A &amp; B', '<w:r><w:tab/></w:r>', 'C') + p('D') })['word/document.xml'] ??
        new Uint8Array(),
    );
    const written = word.map.segments.flatMap(({ origin }) =>
      origin === null ? [] : [xml.slice(origin.start, origin.end)],
    );
    assert.deepEqual(written, ['A ', '&amp;', ' B', 'C', 'D']);
    assert.deepEqual(
      word.map.segments.map(({ origin }) => origin?.paragraph ?? null),
      [0, 0, 0, null, 0, null, 1],
    );
    assert.deepEqual(
      word.map.segments.map(({ origin }) => origin?.run ?? null),
      [1, 1, 1, null, 3, null, 4],
    );
  });
});

function box(inner: string): string {
  const content = `<w:drawing><w:txbxContent>${inner}</w:txbxContent></w:drawing>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${content}</mc:Choice><mc:Fallback>${content}</mc:Fallback></mc:AlternateContent></w:r>`;
}

function field(code: string, result: string): string {
  const mark = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText>${code}</w:instrText></w:r>${mark('separate')}${r(result)}${mark('end')}`;
}
