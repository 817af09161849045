import assert from 'node:assert/strict';
import {
  answersToValues,
  createDocument,
  exportWord,
  fillTemplate,
  importWord,
  TEMPLATES,
} from '../../../server/src/core/index';
import { PACK_TOOLS } from '../../../server/src/packing/pack-tools';
import { buildWord, p, r, table, wordEntries, zipWord, type WordParts } from '../../helpers/word-file';

interface Imported {
  readonly text: string;
  readonly losses: readonly string[];
}

function imported(bytes: Uint8Array): Imported {
  const made = importWord(bytes, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error(made.reason.en);
  return { text: made.text, losses: made.losses.map(({ vi }) => vi) };
}

function importParts(parts: WordParts): Imported {
  return imported(buildWord(parts));
}

function exported(text: string): Uint8Array {
  const made = exportWord(text, { documentClass: null, mark: '' }, PACK_TOOLS);
  if (made.kind === 'refused') throw new Error(made.refusal);
  return made.value.bytes;
}

const NOTE = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

describe('A Word document as a draft', () => {
  it('is its text with a line end', () => {
    const body = p('Điều 1. Thành lập Tổ.') + table(['Thôn', 'Số hộ'], ['Đông', '120']);
    assert.deepEqual(importParts({ body }), {
      text: 'Điều 1. Thành lập Tổ.\n\n| Thôn | Số hộ |\n| Đông | 120 |\n',
      losses: [],
    });
  });

  it('has footnotes at their places, which the checker reads past', () => {
    const { text, losses } = importParts({
      body: p('Có 699/756', NOTE(7), ' hộ', NOTE(4), '.') + p('Hết', NOTE(7), '.'),
      footnotes: `<w:footnote w:id="4">${p(' Năm 2026.')}</w:footnote><w:footnote w:id="7">${p('Số liệu.')}</w:footnote>`,
    });
    assert.equal(text, 'Có 699/756[^1] hộ[^2].\n\nHết[^1].\n\n[^1]: Số liệu.\n\n[^2]: Năm 2026.\n');
    assert.deepEqual(losses, []);
    assert.match(createDocument(text).text, /^Có 699\/756 hộ\.\n\nHết\./u);
  });

  it('comes back from an export with every word, footnotes and tables among them', () => {
    const draft = 'Có 756 hộ[^1].\n\n| Thôn | Số hộ |\n| Đông | 120 |\n\n[^1]: Số liệu năm 2026.\n';
    assert.equal(imported(exported(draft)).text, draft);
    const values = answersToValues({
      issuer: null,
      superior: null,
      place: null,
      number: null,
      date: { year: 2026, month: 11, day: 30 },
    });
    for (const { id, body } of TEMPLATES) {
      const first = imported(exported(fillTemplate(body, values))).text;
      assert.equal(imported(exported(first)).text, first, id);
    }
  });

  const run = (properties: string): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>chữ</w:t></w:r>`;
  const rows: readonly (readonly [name: string, body: string, told: readonly RegExp[]])[] = [
    [
      'a picture',
      p('Một', '<w:r><w:drawing><a:blip xmlns:a="x"/></w:drawing></w:r>'),
      [/hình ảnh.*: 1 chỗ/u],
    ],
    [
      'alternatives once',
      p(
        'Một',
        '<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p/></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      [/khung.*: 1 khung/u],
    ],
    ['a comment', p('Một', '<w:r><w:commentReference w:id="0"/></w:r>'), [/^Nhận xét.*: 1 nhận xét/u]],
    ['tracked changes', p(`<w:ins>${r('Một')}</w:ins>`, '<w:del/>'), [/chưa duyệt.*: 2 chỗ/u]],
    ['bold words', p(run('<w:b/>')), [/^Định dạng/u]],
    ['words that are not bold', p(run('<w:b w:val="0"/><w:u w:val="none"/>')), []],
    ['hidden words', p('Rõ', run('<w:vanish/>')), [/^Chữ ẩn/u]],
    [
      'merged cells',
      table(['<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc>'], ['A', 'B']),
      [/^Ô gộp.*: 1 chỗ/u],
    ],
    ['a table in a cell', table([`<w:tc>${table(['A', 'B'])}<w:p/></w:tc>`, 'C']), [/lồng nhau.*: 1 chỗ/u]],
    ['a link', p(`<w:hyperlink>${r('Nghị định')}</w:hyperlink>`), [/liên kết.*: 1/u]],
    ['marks of a draft', p('# Một') + p('Hai &lt;!-- ba --> `bốn`'), [/dấu trông giống: 4 chỗ/u]],
    ['signs that stood there', p('‹Họ và tên›'), []],
    ['decomposed letters', p('Đảng ủy'.normalize('NFD')), [/TCVN 6909:2001/u]],
  ];
  for (const [name, body, told] of rows) {
    it(`tells of ${name}`, () => {
      const { losses } = importParts({ body });
      assert.equal(losses.length, told.length, losses.join('\n'));
      for (const [index, pattern] of told.entries()) assert.match(losses[index] ?? '', pattern);
    });
  }

  it('tells of headers that say something, and not of page numbers', () => {
    const entries = wordEntries({ body: p('Một.') });
    const header = (text: string): Uint8Array =>
      new TextEncoder().encode(`<w:hdr><w:t>${text}</w:t></w:hdr>`);
    assert.deepEqual(imported(zipWord({ ...entries, 'word/header1.xml': header('2') })).losses, []);
    const { losses } = imported(zipWord({ ...entries, 'word/header1.xml': header('BẢO MẬT') }));
    assert.match(losses.join('\n'), /^Chữ ở đầu trang và chân trang.*: 1 phần\.$/u);
  });

  it('is not read where the file is none', () => {
    assert.equal(importWord(new Uint8Array(40), PACK_TOOLS).kind, 'refused');
  });
});
