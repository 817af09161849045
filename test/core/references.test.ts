import assert from 'node:assert/strict';
import {
  createDocument,
  editDocument,
  shiftSpan,
  type DocumentModel,
  type Mention,
  type References,
} from '../../server/src/core/index';
import { writtenAt } from '../helpers/written';

const read = (text: string): References => createDocument(text).references;

/** What means a document: the symbol of a full mention, the whole of a short form. */
function nameMention(document: DocumentModel, { kind, span, start, claim }: Mention): string {
  const place = kind === 'short' ? span : shiftSpan(claim.symbol.span, start);
  return writtenAt(document, place).normalize('NFC');
}

/** The documents of a text, each with its mentions in their order. */
function documentsIn(text: string): readonly (readonly string[])[] {
  const document = createDocument(text);
  return document.references.documents.map(({ mentions }) =>
    mentions.map(mention => nameMention(document, mention)),
  );
}

const lines = (...paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** Texts and the places that mean one document, document by document. */
const CASES: readonly (readonly [what: string, text: string, documents: readonly (readonly string[])[]])[] = [
  ['an empty text', '', []],
  [
    'one symbol, with and without its date',
    lines(
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy.',
      'Thực hiện 23-NQ/TU.',
      'Theo Nghị quyết số 23 - NQ/TU ngày 16 tháng 12 năm 2021.',
    ),
    [['23-NQ/TU', '23-NQ/TU', '23 - NQ/TU']],
  ],
  [
    'a Party symbol in two terms',
    lines(
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017.',
      'Nghị quyết số 18-NQ/TW.',
      'Nghị quyết số 18-NQ/TW ngày 16/6/2022.',
      'Chính sách theo 18-NQ/TW.',
    ),
    [
      ['18-NQ/TW', '18-NQ/TW'],
      ['18-NQ/TW', '18-NQ/TW'],
    ],
  ],
  [
    'one term with two dates is one document',
    lines('Nghị quyết số 18-NQ/TW ngày 25/10/2017.', 'Nghị quyết số 18-NQ/TW ngày 25/11/2017.'),
    [['18-NQ/TW', '18-NQ/TW']],
  ],
  [
    'a yearly symbol in two years',
    lines('Quyết định số 15/QĐ-TTg ngày 10/10/2024.', 'Quyết định số 15/QĐ-TTg ngày 12/11/2025.'),
    [['15/QĐ-TTg'], ['15/QĐ-TTg']],
  ],
  [
    'two provinces',
    lines(
      'Nghị quyết số 22/2025/NQ-HĐND ngày 10/11/2025 của HĐND tỉnh Bình Minh.',
      'Nghị quyết số 22/2025/NQ-HĐND ngày 18/11/2025 của Hội đồng nhân dân tỉnh Hòa An.',
      'Theo 22/2025/NQ-HĐND của Hội đồng nhân dân tỉnh Bình Minh.',
    ),
    [['22/2025/NQ-HĐND', '22/2025/NQ-HĐND'], ['22/2025/NQ-HĐND']],
  ],
  [
    'a year in the symbol needs no date',
    lines('Nghị định số 30/2020/NĐ-CP ngày 05/3/2020.', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2021.'),
    [['30/2020/NĐ-CP', '30/2020/NĐ-CP']],
  ],
  [
    'a number alone means the only document of its type',
    lines('Nghị quyết số 23-NQ/TU ngày 16/12/2021.', 'Triển khai Nghị quyết 23, Nghị quyết số 23 đến cơ sở.'),
    [['23-NQ/TU', 'Nghị quyết 23', 'Nghị quyết số 23']],
  ],
  [
    'a number alone, with the year of its symbol',
    lines('Nghị định số 30/2020/NĐ-CP và Nghị định số 30/2024/NĐ-CP.', 'Theo Nghị định 30/2020.'),
    [['30/2020/NĐ-CP', 'Nghị định 30/2020'], ['30/2024/NĐ-CP']],
  ],
  [
    'a document of another type has another number',
    lines('Kết luận số 21-KL/TW ngày 25/10/2021.', 'Kết luận 21 và Quy định 21 của tỉnh.'),
    [['21-KL/TW', 'Kết luận 21']],
  ],
  [
    'a number of a list has the codes of the symbol behind it',
    lines('Nghị quyết số 18-NQ/TW ngày 25/10/2017.', 'Các Nghị quyết số 18, 19-NQ/TW được quán triệt.'),
    [['18-NQ/TW', 'Nghị quyết số 18'], ['19-NQ/TW']],
  ],
  [
    'a word that points back means the last of its type',
    lines(
      'Kết luận số 21-KL/TW ngày 25/10/2021; Kết luận số 12-KL/TW ngày 06/4/2022.',
      'Thực hiện Kết luận nêu trên.',
    ),
    [['21-KL/TW'], ['12-KL/TW', 'Kết luận nêu trên']],
  ],
  [
    'a short name that the text gives decides between two',
    lines(
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 (sau đây gọi tắt là Nghị quyết 23).',
      'Nghị quyết số 23-NQ/TW ngày 22/3/2018.',
      'Thực hiện Nghị quyết 23.',
    ),
    [['23-NQ/TU', 'Nghị quyết 23', 'Nghị quyết 23'], ['23-NQ/TW']],
  ],
  [
    '"này" means the text itself, where it has a number',
    lines('Số 05-NQ/TU', 'Nghị quyết này có hiệu lực từ ngày ký.'),
    [['05-NQ/TU', 'Nghị quyết này']],
  ],
  ['"này" in a text without a number', 'Nghị quyết này có hiệu lực từ ngày ký.', []],
  [
    'a law by its name, once its symbol stands behind it',
    lines(
      'Căn cứ Luật Đất đai số 31/2024/QH15;',
      'Theo Luật Đất đai, các huyện lập kế hoạch.',
      'Theo Luật Đầu tư, các sở lập kế hoạch.',
    ),
    [['Luật Đất đai', '31/2024/QH15', 'Luật Đất đai']],
  ],
];

describe('which places of a text mean one document', () => {
  for (const [what, text, documents] of CASES) {
    it(what, () => {
      assert.deepEqual(documentsIn(text), documents);
    });
    it(`${what}, with CRLF and in NFD`, () => {
      assert.deepEqual(documentsIn(text.replaceAll('\n', '\r\n')), documents);
      assert.deepEqual(documentsIn(text.normalize('NFD')), documents);
    });
  }

  it('a number alone with two documents, or none, is left open', () => {
    const text = lines(
      '23-NQ/TU ngày 16/12/2021 và 23-NQ/TW ngày 22/3/2018.',
      'Nghị quyết 23 và Chỉ thị 16.',
    );
    const document = createDocument(text);
    const open = document.references.unresolved.map(({ mention, candidates }) => [
      nameMention(document, mention),
      ...candidates.map(({ symbol }) => symbol),
    ]);
    assert.deepEqual(open, [['Nghị quyết 23', '23-NQ/TU', '23-NQ/TW'], ['Chỉ thị 16']]);
  });

  it('a number of a list that is cited nowhere else is not open', () => {
    assert.deepEqual(read('Các Nghị quyết số 18, 19-NQ/TW.').unresolved, []);
  });

  it('a document is introduced by the first mention with a date', () => {
    const text = lines('Theo 23-NQ/TU.', 'Nghị quyết số 23-NQ/TU ngày 16/12/2021.');
    const [document] = read(text).documents;
    assert.equal(document?.definition.span.start, text.indexOf('Nghị quyết'));
    assert.deepEqual(document.date, { day: 16, month: 12, year: 2021 });
  });

  it('the date of a document is the one that most mentions give', () => {
    const text = ['12/7/2025', '21/7/2025', '21/7/2025'].map(day => `77/QĐ-TTg ngày ${day}.`).join('\n\n');
    assert.deepEqual(read(text).documents[0]?.date, { day: 21, month: 7, year: 2025 });
  });

  it('a mention is found at its ends and between, and nowhere else', () => {
    const text = 'Theo Nghị quyết số 23-NQ/TU ngày 16/12/2021 và 24-NQ/TU.';
    const references = read(text);
    const start = text.indexOf('Nghị');
    const end = text.indexOf(' và');
    for (const offset of [start, start + 5, end]) {
      const mention = references.mentionAt(offset);
      assert.equal(mention === null ? null : references.documentOf(mention)?.symbol, '23-NQ/TU');
    }
    assert.equal(references.mentionAt(start - 1), null);
    assert.equal(references.mentionAt(end + 1), null);
    assert.equal(references.mentionAt(text.length), null);
  });

  it('an edit is followed', () => {
    const before = createDocument(lines('Nghị quyết số 23-NQ/TU ngày 16/12/2021.', 'Theo 23-NQ/TU.'));
    const at = before.text.indexOf('Theo 23') + 'Theo 2'.length;
    const after = editDocument(before, { span: { start: at, end: at + 1 }, text: '4' });
    assert.deepEqual(
      after.references.documents.map(({ symbol }) => symbol),
      ['23-NQ/TU', '24-NQ/TU'],
    );
    assert.equal(before.references.documents.length, 1);
  });
});
