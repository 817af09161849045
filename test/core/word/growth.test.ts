import { assertLinear } from '../../helpers/growth';
import { p, readParts, table, type WordParts } from '../../helpers/word-file';

/** Parts made to take long, so many times as long as they are told. */
type Shape = readonly [name: string, make: (size: number) => WordParts, size: number];

const FIELD = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>X</w:instrText></w:r>';
const JOINED = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>';
const TAB = '<w:r><w:tab/></w:r>';
const LEVEL = '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
const ITEM = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`;

function repeat(size: number, make: (index: number) => string): string {
  return Array.from({ length: size }, (_, index) => make(index)).join('');
}

function many<Item>(size: number, item: Item): readonly Item[] {
  return Array.from({ length: size }, () => item);
}

const SHAPES: readonly Shape[] = [
  ['fields within fields', size => ({ body: p(...many(size, FIELD), ...many(size, 'x')) }), 16_000],
  [
    'paragraphs whose marks are deleted',
    size => ({ body: repeat(size, () => `<w:p>${JOINED}<w:r><w:t>x</w:t></w:r></w:p>`) }),
    16_000,
  ],
  ['many blanks before a tab', size => ({ body: p(`a${' '.repeat(size)}b`, TAB, 'c') }), 240_000],
  [
    'lists that name a style of lists',
    size => ({
      body: ITEM.repeat(size),
      numbering: `${repeat(size, index => `<w:abstractNum w:abstractNumId="${index + 9}"/>`)}<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="A"/></w:abstractNum><w:abstractNum w:abstractNumId="2">${LEVEL}<w:styleLink w:val="A"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }),
    8_000,
  ],
  [
    'lists of many levels',
    size => ({
      body: ITEM.repeat(size),
      numbering: `<w:abstractNum w:abstractNumId="1">${repeat(size, index => LEVEL.replace('"0"', `"${index}"`))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }),
    4_000,
  ],
  [
    'labels of lists',
    size => ({
      body: ITEM.repeat(size),
      numbering: `<w:abstractNum w:abstractNumId="1">${LEVEL.replace('%1.', '%1.'.repeat(size))}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }),
    4_000,
  ],
  [
    'references to one note',
    size => ({
      body: p(...many(size, '<w:r><w:footnoteReference w:id="1"/></w:r>')),
      footnotes: `<w:footnote w:id="1">${p('x').repeat(size)}</w:footnote>`,
    }),
    8_000,
  ],
  [
    'a row of many cells over many rows',
    size => ({ body: table(many(size, 'a'), ...many(size, ['a', '1'])) }),
    8_000,
  ],
  [
    'tags without an attribute',
    size => ({ body: `<w:p><w:pPr><w:pStyle ${'a'.repeat(size)}/></w:pPr></w:p>` }),
    240_000,
  ],
  [
    'declarations within declarations',
    size => ({
      body: `<w:sdt ${repeat(size, index => `xmlns:a${index}="a" `)}>${repeat(size, () => '<w:sdtPr xmlns:b="b"/>')}</w:sdt>`,
    }),
    32_000,
  ],
];

describe('Reading a Word document that was made to take long takes time in proportion to', () => {
  for (const [name, make, size] of SHAPES) {
    it(name, () => {
      assertLinear(size, length => {
        readParts(make(length));
      });
    });
  }
});
