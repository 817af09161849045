import assert from 'node:assert/strict';
import { r, readParts, segmentsOf } from '../../helpers/word-file';

function level(number: number, format: string, pattern: string, more = '<w:start w:val="1"/>'): string {
  return `<w:lvl w:ilvl="${number}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
}

const NUMBERING = `<w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
<w:abstractNum w:abstractNumId="6">${level(0, 'decimal', 'Điều %1.', '<w:start w:val="4"/><w:suff w:val="space"/>')}${level(1, 'decimal', '%1.%2.', '<w:start w:val="1"/><w:isLgl/>')}</w:abstractNum>
<w:abstractNum w:abstractNumId="7">${level(0, 'bullet', '\u{F0B7}')}${level(1, 'bullet', '-')}</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>
<w:num w:numId="3"><w:abstractNumId w:val="5"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/></w:num>`;

const STYLES = `<w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`;

/** A paragraph of a list, at a level. */
function item(list: number, depth: number): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r('x')}</w:p>`;
}

function styled(style: string, more = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>${r('x')}</w:p>`;
}

function labelsOf(...paragraphs: readonly string[]): readonly string[] {
  const { text } = readParts({ body: paragraphs.join(''), numbering: NUMBERING, styles: STYLES });
  return text.split('\n\n').map(line => line.replace(/ ?x$/u, ''));
}

describe('Automatic numbers of a Word document', () => {
  it('count level by level, and start anew within each', () => {
    const labels = labelsOf(
      item(1, 0),
      item(1, 1),
      item(1, 1),
      item(1, 2),
      item(1, 0),
      item(1, 1),
      item(1, 2),
    );
    assert.deepEqual(labels, ['I.', '1.', '2.', 'a)', 'II.', '1.', 'a)']);
  });

  it('start where the list says, and have the numbers of outer levels', () => {
    assert.deepEqual(labelsOf(item(2, 0), item(2, 1), item(2, 1), item(2, 0)), [
      'Điều 4.',
      '4.1.',
      '4.2.',
      'Điều 5.',
    ]);
  });

  it('go on over lists of one kind, but for one that has a start of its own', () => {
    assert.deepEqual(labelsOf(item(1, 0), item(1, 0), item(3, 0), item(3, 0)), ['I.', 'II.', 'I.', 'II.']);
  });

  it('come from styles, and from those that a style is based on', () => {
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    assert.deepEqual(labelsOf(styled('Muc'), styled('MucCon'), styled('Muc', none), styled('Muc')), [
      'I.',
      'II.',
      '',
      'III.',
    ]);
  });

  it('are bullets where the list has such', () => {
    assert.deepEqual(labelsOf(item(4, 0), item(4, 1)), ['•', '-']);
  });

  it('are none that somebody wrote', () => {
    const word = readParts({ body: item(1, 0), numbering: NUMBERING });
    assert.deepEqual(segmentsOf(word), ['[I. ]', 'x']);
  });

  const FORMATS: readonly (readonly [string, readonly string[]])[] = [
    ['lowerRoman', ['i', 'iv', 'xlii']],
    ['upperLetter', ['A', 'D', 'PP']],
    ['decimalZero', ['01', '04', '42']],
  ];
  for (const [format, [first, fourth, last]] of FORMATS) {
    it(`are written in the format ${format}`, () => {
      const numbering = (start: number): string =>
        `<w:abstractNum w:abstractNumId="1">${level(0, format, '%1', `<w:start w:val="${start}"/>`)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
      const labels = [1, 4, 42].map(
        start => readParts({ body: item(1, 0), numbering: numbering(start) }).text,
      );
      assert.deepEqual(labels, [`${first} x`, `${fourth} x`, `${last} x`]);
    });
  }
});
