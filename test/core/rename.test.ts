import assert from 'node:assert/strict';
import { createDocument, editsToRename, findRenameTarget, readRenaming } from '../../server/src/core/index';
import { documentAtCursor } from '../helpers/cursor';
import { writtenAfter, writtenAt } from '../helpers/written';

const DRAFT = [
  'Căn cứ Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy Bình Minh về chuyển đổi số;',
  'Sau một năm thực hiện Nghị quyết 23, các xã đã hoàn thành kế hoạch.',
  'Nghị quyết số 23-NQ/TU, ngày 16 tháng 12 năm 2021 giao 23 việc; Quyết định số 23/QĐ-UBND ngày 16-12-2021 giao 16.',
].join('\n\n');

describe('rename: what stands at a place', () => {
  const table: readonly (readonly [string, string | null])[] = [
    ['Nghị quyết số 2¦3-NQ/TU ngày 16/12/2021', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số ¦23-NQ/TU ngày 16/12/2021', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số 23-NQ/TU¦ ngày 16/12/2021', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số 23-NQ/TU ngày 16/1¦2/2021', 'date "16/12/2021"'],
    ['Nghị quyết số 23-NQ/TU ngày 16 tháng¦ 12 năm 2021', 'date "16 tháng 12 năm 2021"'],
    ['Nghị quyết số 23-NQ/TU và Nghị quyết 2¦3', 'number "23"'],
    ['Nghị định số 30/2020/NĐ-CP và Nghị định 30/2¦020', 'number "30/2020"'],
    ['¦Công văn số 23-CV/TU ngày 16/12/2021', 'symbol "23-CV/TU"'],
    ['Nghị ¦quyết số 23-NQ/TU ngày 16/12/2021', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số 23-NQ/TU ng¦ày 16/12/2021', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh¦ ủy', 'symbol "23-NQ/TU"'],
    ['Nghị quyết số 23-NQ/TU và Ngh¦ị quyết 23', 'number "23"'],
    ['Theo¦ Nghị quyết số 23-NQ/TU ngày 16/12/2021', null],
    ['Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy, các xã¦ làm', null],
    ['Nghị quyết số 23-NQ/TU, họp ngày 1¦7/12/2021', null],
    ['Nghị quyết 2¦4 và Nghị quyết số 23-NQ/TU', null],
    ['Đạt ¦23%', null],
  ];
  for (const [marked, expected] of table) {
    for (const form of ['NFC', 'NFD'] as const) {
      it(`${marked} (${form})`, () => {
        const { document, offset } = documentAtCursor(marked.normalize(form));
        const target = findRenameTarget(document, offset);
        const found = target && `${target.kind} "${writtenAt(document, target.span).normalize('NFC')}"`;
        assert.equal(found, expected);
      });
    }
  }
});

describe('rename: what it does to a draft', () => {
  const table: readonly (readonly [string, string, string, string])[] = [
    ['the whole symbol', '23-NQ/TU ngày', '25-NQ/TU', 'symbol 25'],
    ['the number of a short form', '23, các', '25', 'symbol 25'],
    ['a short form by a whole symbol', '23, các', '25-NQ/TU', 'symbol 25'],
    ['a date', '16/12/2021 của', '18/12/2021', 'date 18'],
    ['a date, typed with dashes', '16/12/2021 của', '18-12-2021', 'date 18'],
    ['a date, typed in words', '16 tháng 12', 'ngày 18 tháng 12 năm 2021', 'date 18'],
  ];
  const expected: Readonly<Record<string, string>> = {
    'symbol 25': DRAFT.replaceAll('23-NQ/TU', '25-NQ/TU').replace('quyết 23,', 'quyết 25,'),
    'date 18': DRAFT.replace('16/12/2021', '18/12/2021').replace('16 tháng', '18 tháng'),
  };
  for (const [title, at, typed, outcome] of table) {
    it(title, () => {
      assert.equal(renamed(DRAFT, at, typed), expected[outcome]);
    });
  }

  it('works in decomposed letters and with CRLF', () => {
    const dress = (text: string): string => text.replaceAll('\n', '\r\n').normalize('NFD');
    assert.equal(renamed(dress(DRAFT), '23, '.normalize('NFD'), '25'), dress(expected['symbol 25'] ?? ''));
    assert.equal(renamed(dress(DRAFT), '16/12/2021 c', '18/12/2021'), dress(expected['date 18'] ?? ''));
  });

  it('a code of another type changes the symbol and no word', () => {
    assert.equal(renamed(DRAFT, '23-NQ/TU ngày', '23-KL/TU'), DRAFT.replaceAll('23-NQ/TU', '23-KL/TU'));
  });

  it('keeps the zero of a number as it stands there', () => {
    const text = 'Nghị quyết số 05-NQ/TU ngày 16/12/2021; Nghị quyết 5 và Nghị quyết 05.';
    const after = 'Nghị quyết số 06-NQ/TU ngày 16/12/2021; Nghị quyết 6 và Nghị quyết 06.';
    assert.equal(renamed(text, '05-NQ', '06-NQ/TU'), after);
  });

  it('takes a year along', () => {
    const text = 'Nghị định số 30/2020/NĐ-CP; Nghị định 30/2020, Nghị định 30.';
    const after = 'Nghị định số 31/2021/NĐ-CP; Nghị định 31/2021, Nghị định 31.';
    assert.equal(renamed(text, '30/2020, ', '31/2021'), after);
    assert.equal(renamed(text, '30/2020/', '31/2021/NĐ-CP'), after);
  });

  it('keeps the notation of each date', () => {
    const text =
      'Quyết định số 5/QĐ-TTg ngày 5/1/2021, Quyết định số 5/QĐ-TTg ngày 05.01.2021 và Quyết định số 5/QĐ-TTg ngày 05 tháng 01 năm 2021.';
    const after =
      'Quyết định số 5/QĐ-TTg ngày 6/1/2021, Quyết định số 5/QĐ-TTg ngày 06.01.2021 và Quyết định số 5/QĐ-TTg ngày 06 tháng 01 năm 2021.';
    assert.equal(renamed(text, '5/1/2021', '6/1/2021'), after);
  });
});

describe('rename: what is no name', () => {
  const table: readonly (readonly [string, string])[] = [
    ['23-NQ/TU ngày', 'nghị quyết'],
    ['23-NQ/TU ngày', '25-NQ/\nTU ngày'],
    ['23-NQ/TU ngày', '25'],
    ['23-NQ/TU ngày', '25-NQ/TU ngày 1/1/2021'],
    ['23-NQ/TU ngày', ''],
    ['23, các', '25/2021'],
    ['23, các', 'hai lăm'],
    ['16/12/2021 của', '31/6/2021'],
    ['16/12/2021 của', '12/2021'],
    ['16/12/2021 của', 'hôm nay'],
    ['16/12/2021 của', '16/12/2021 và 17/12/2021'],
  ];
  for (const [at, typed] of table) {
    it(`"${typed}" for "${at}"`, () => {
      const target = findRenameTarget(createDocument(DRAFT), DRAFT.indexOf(at));
      assert.ok(target !== null);
      assert.equal(readRenaming(target, typed), null);
    });
  }
});

/** The text after a rename at the place where some words begin. */
function renamed(text: string, at: string, typed: string): string {
  const document = createDocument(text);
  const target = findRenameTarget(document, document.source.fromWritten(text.indexOf(at)));
  assert.ok(target !== null);
  const renaming = readRenaming(target, typed);
  assert.ok(renaming !== null);
  return writtenAfter(document, editsToRename(target.document, renaming));
}
