import assert from 'node:assert/strict';
import {
  citationNoteAt,
  createRegister,
  type CitationSources,
  type RegisterEntry,
} from '../../server/src/core/index';
import { documentAtCursor } from '../helpers/cursor';
import { writtenAt } from '../helpers/written';

const DECREE: RegisterEntry = {
  symbol: '30/2020/NĐ-CP',
  type: 'Nghị định',
  date: { day: 5, month: 3, year: 2020 },
  issuer: 'Chính phủ',
  title: 'Về công tác văn thư',
  effective: null,
  status: 'unknown',
  replacedBy: { symbol: '78/2026/NĐ-CP', from: { day: 1, month: 7, year: 2026 } },
  expiredFrom: null,
  evidence: { vi: 'theo Bộ pháp điển', en: 'by the codification' },
  certainty: 'recorded',
  isBuiltIn: true,
};
const law = (symbol: string, year: number): RegisterEntry => ({
  ...DECREE,
  symbol,
  type: 'Luật',
  date: { day: 18, month: 1, year },
  issuer: '',
  title: 'Đất đai',
  replacedBy: null,
});
const REGISTER = createRegister({
  builtIn: null,
  own: [
    DECREE,
    law('45/2013/QH13', 2013),
    law('31/2024/QH15', 2024),
    { ...DECREE, symbol: '9/QĐ-BNV', type: 'Quyết định', replacedBy: null, status: 'expired' },
  ],
});
const ALONE: CitationSources = { register: null, citing: [], drafts: [], locale: 'vi' };
const WITH_REGISTER: CitationSources = { ...ALONE, register: REGISTER };

const RESOLUTION = 'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy về chuyển đổi số';

describe('what is told of a cited document', () => {
  it('is all that the draft says of it, at a short form too', () => {
    const told = {
      marked: 'Nghị quyết 23',
      headline: RESOLUTION,
      details: ['viện dẫn 2 lần trong dự thảo này'],
    };
    assert.deepEqual(noteAt(`Theo ${RESOLUTION}.\n\nThực hiện Nghị quyết 2¦3.`), told);
    assert.deepEqual(noteAt(`Theo ${RESOLUTION}.\r\n\r\nThực hiện Nghị quyết 2¦3.`.normalize('NFD')), told);
    assert.deepEqual(noteAt(`Theo ¦${RESOLUTION}.\n\nThực hiện Nghị quyết 23.`), {
      ...told,
      marked: 'Nghị quyết số 23-NQ/TU',
    });
  });

  it('tells of other drafts', () => {
    const sources = { ...ALONE, citing: ['a.txt', 'b.txt'], drafts: ['c.txt'] };
    assert.deepEqual(noteAt('Theo Nghị quyết số 2¦3-NQ/TU.', sources)?.details, [
      'viện dẫn 1 lần trong dự thảo này và trong 2 dự thảo khác: a.txt, b.txt',
      'dự thảo của văn bản này: c.txt',
    ]);
    assert.deepEqual(noteAt('Theo Nghị quyết số 2¦3-NQ/TU.', { ...sources, locale: 'en' })?.details, [
      'cited once in this draft, in 2 other drafts: a.txt, b.txt',
      'the draft of this document: c.txt',
    ]);
    const many = { ...ALONE, citing: ['a', 'b', 'c', 'd', 'e', 'f'] };
    assert.deepEqual(noteAt('Theo Nghị quyết số 2¦3-NQ/TU.', many)?.details, [
      'viện dẫn 1 lần trong dự thảo này và trong 6 dự thảo khác: a, b, c, d, e, …',
    ]);
  });

  it('is completed and judged by the register', () => {
    assert.deepEqual(noteAt('Theo Nghị định số 30/2020/NĐ-C¦P.', WITH_REGISTER), {
      marked: 'Nghị định số 30/2020/NĐ-CP',
      headline: 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư',
      details: [
        'viện dẫn 1 lần trong dự thảo này',
        'đã được thay thế bằng 78/2026/NĐ-CP từ ngày 01/7/2026, theo Bộ pháp điển',
      ],
    });
    assert.deepEqual(
      noteAt('Theo Nghị định số 30/2020/NĐ-C¦P.', { ...WITH_REGISTER, locale: 'en' })?.details,
      ['cited once in this draft', 'replaced by 78/2026/NĐ-CP from 01/7/2026, by the codification'],
    );
    assert.deepEqual(noteAt('Theo Quyết định số 9/QĐ-BN¦V.', WITH_REGISTER)?.details, [
      'viện dẫn 1 lần trong dự thảo này',
      'hết hiệu lực, theo Bộ pháp điển',
    ]);
  });

  it('says where the register has another date for the same symbol', () => {
    const note = noteAt('Theo Nghị định số 30/2020/NĐ-C¦P ngày 06/3/2020.', WITH_REGISTER);
    assert.equal(
      note?.headline,
      'Nghị định số 30/2020/NĐ-CP ngày 06/3/2020 của Chính phủ về công tác văn thư',
    );
    assert.equal(note.details[1], 'ngày ban hành là 05/3/2020, theo Bộ pháp điển');
  });

  it('knows a document of another year by its date', () => {
    const note = noteAt('Theo Quyết định số 9/QĐ-BN¦V ngày 06/3/2024.', WITH_REGISTER);
    assert.deepEqual(note?.details, ['viện dẫn 1 lần trong dự thảo này']);
  });

  it('tells which laws have a name', () => {
    assert.deepEqual(noteAt('theo Luật Đất¦ đai', WITH_REGISTER), {
      marked: 'Luật Đất đai',
      headline: 'Luật Đất đai',
      details: [
        'số 31/2024/QH15 ngày 18/01/2024, theo Bộ pháp điển',
        'số 45/2013/QH13 ngày 18/01/2013, theo Bộ pháp điển',
      ],
    });
    assert.deepEqual(noteAt('theo Luật Đất¦ đai năm 2013', WITH_REGISTER)?.details, [
      'số 45/2013/QH13 ngày 18/01/2013, theo Bộ pháp điển',
    ]);
    assert.equal(noteAt('theo Luật Đất¦ đai'), null);
  });

  it('says of a short form what it could mean, or that it means nothing', () => {
    const two = 'Nghị quyết số 23-NQ/TU và Nghị quyết số 23-NQ/HU.';
    assert.deepEqual(noteAt(`${two}\n\nTheo Nghị quyết ¦23.`), {
      marked: 'Nghị quyết 23',
      headline: 'Nghị quyết 23: chưa rõ văn bản nào',
      details: ['Nghị quyết số 23-NQ/TU', 'Nghị quyết số 23-NQ/HU'],
    });
    assert.deepEqual(noteAt('Theo Nghị quyết ¦23.'), {
      marked: 'Nghị quyết 23',
      headline: 'Nghị quyết 23: dự thảo không viện dẫn văn bản nào như vậy',
      details: [],
    });
  });

  it('knows the draft itself, with and without a number', () => {
    assert.deepEqual(noteAt('Nghị quyết này¦ có hiệu lực.'), {
      marked: 'Nghị quyết này',
      headline: 'Nghị quyết này: chính dự thảo này',
      details: [],
    });
    const numbered = noteAt('Số: 12/NQ-HĐND\n\nNghị quyết này¦ có hiệu lực.');
    assert.deepEqual(numbered?.details, ['chính dự thảo này', 'viện dẫn 1 lần trong dự thảo này']);
  });

  it('is nothing on the date, the issuer, the title and elsewhere', () => {
    for (const marked of [
      'Nghị quyết số 23-NQ/TU ngày 16/1¦2/2021 của Tỉnh ủy',
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh¦ ủy',
      'Nghị quyết số 23-NQ/TU ngày 16/12/2021 đã b¦an hành',
      'Đạt 2¦3%',
      '¦',
    ])
      assert.equal(noteAt(marked), null, marked);
  });
});

function noteAt(
  marked: string,
  sources: CitationSources = ALONE,
): { readonly marked: string; readonly headline: string; readonly details: readonly string[] } | null {
  const { document, offset } = documentAtCursor(marked);
  const note = citationNoteAt(document, offset, sources);
  return (
    note && {
      marked: writtenAt(document, note.span).normalize('NFC'),
      headline: note.headline,
      details: note.details,
    }
  );
}
