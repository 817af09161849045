import assert from 'node:assert/strict';
import {
  applyEdits,
  dateNoteAt,
  listMissingWeekdays,
  suggestToday,
  suggestWeekday,
  type DocumentModel,
  type Locale,
  type Suggestion,
} from '../../server/src/core/index';
import { documentAtCursor } from '../helpers/cursor';
import { paragraph, readParagraph } from '../helpers/marked';
import { writtenAt } from '../helpers/written';

/** What is told of the date under a word of a text: the marked date, the headline, the rest. */
function explain(text: string, word: string, locale: Locale = 'vi'): readonly string[] | null {
  const offset = text.indexOf(word);
  assert.notEqual(offset, -1);
  const read = readParagraph(text);
  const note = dateNoteAt(read.block, read.source.fromWritten(offset), locale);
  return note === null ? null : [writtenAt(read, note.span), note.headline, ...note.details];
}

describe('what the calendar says of a date', () => {
  it('is weekday, quarter and name of the year, in both languages', () => {
    const text = 'Họp ngày 22/5/2024 tại xã Bình Lâm.';
    assert.deepEqual(explain(text, '5/2024'), [
      '22/5/2024',
      'thứ Tư, 22/5/2024',
      'quý II/2024',
      'năm 2024: Giáp Thìn',
    ]);
    assert.deepEqual(explain(text, '5/2024', 'en'), [
      '22/5/2024',
      'Wednesday, 22/5/2024',
      'quarter 2 of 2024',
      'year 2024: Giáp Thìn',
    ]);
  });

  it('names the year before too where Tết may not have been yet', () => {
    const january = ['19-1-2024', 'thứ Sáu, 19/01/2024', 'quý I/2024'];
    assert.deepEqual(explain('Lúc 19:48, 19-1-2024.', '1-2024'), [
      ...january,
      'năm 2024: Giáp Thìn (trước Tết: Quý Mão)',
    ]);
    assert.equal(explain('Ngày 28/02/2026.', '2026')?.[3], 'năm 2026: Bính Ngọ (trước Tết: Ất Tỵ)');
    assert.equal(explain('Ngày 01/3/2026.', '2026')?.[3], 'năm 2026: Bính Ngọ');
    assert.equal(explain('Ngày 28/02/2026.', '2026', 'en')?.[3], 'year 2026: Bính Ngọ (before Tết: Ất Tỵ)');
  });

  it('is found for every written form and for both ends of a date', () => {
    const spelled = 'Bình Lâm, ngày 05 tháng 12 năm 2023';
    assert.deepEqual(explain(spelled, 'ngày')?.slice(0, 2), [
      'ngày 05 tháng 12 năm 2023',
      'thứ Ba, 05/12/2023',
    ]);
    const end = spelled.length;
    assert.equal(dateNoteAt(paragraph(spelled), end, 'vi')?.headline, 'thứ Ba, 05/12/2023');
    assert.deepEqual(explain('Ngày 15 và 16/4/2025.', '15')?.slice(0, 2), ['15', 'thứ Ba, 15/4/2025']);
  });

  it('is that there is no such day', () => {
    const cases = [
      ['ngày 31/6/2024', '31/6/2024', 'không có ngày 31/6/2024', 'tháng 6/2024 có 30 ngày'],
      ['ngày 29/02/2023', '29/02/2023', 'không có ngày 29/02/2023', 'tháng 2/2023 có 28 ngày'],
      ['ngày 30/02', '30/02', 'không có ngày 30/02', 'tháng 2 có 28 hoặc 29 ngày'],
      ['ngày 31/6', '31/6', 'không có ngày 31/6', 'tháng 6 có 30 ngày'],
      ['ngày 12/13/2024', '12/13/2024', 'không có ngày 12/13/2024', 'một năm có 12 tháng'],
    ] as const;
    for (const [text, ...told] of cases) assert.deepEqual(explain(`Đến ${text}.`, told[0]), told);
    const spelled = 'ngày 31 tháng 4 năm 2026';
    assert.deepEqual(explain(spelled, '31', 'en'), [
      spelled,
      'there is no 31/4/2026',
      'month 4/2026 has 30 days',
    ]);
  });

  it('is nothing where the day is not known or not of this calendar', () => {
    for (const [text, word] of [
      ['Đến ngày 19/2 có đủ báo cáo.', '19/2'],
      ['Ngày 19/02/24.', '19/02'],
      ['Ngày … tháng 11 năm 2026', 'tháng'],
      ['Ngày 15/01/2024 âm lịch.', '15/01'],
      ['Ngày 10/10/1427.', '1427'],
      ['Có 45/60 hộ.', '45/60'],
    ] as const) {
      assert.equal(explain(text, word), null, text);
    }
  });

  it('is found in decomposed letters', () => {
    const text = 'Bình Lâm, ngày 05 tháng 12 năm 2023'.normalize('NFD');
    assert.deepEqual(explain(text, '2023')?.slice(0, 2), [
      'ngày 05 tháng 12 năm 2023'.normalize('NFD'),
      'thứ Ba, 05/12/2023',
    ]);
  });
});

/** The dates that lack a weekday, each as `19/01/2024: thứ Sáu`. */
function missingIn(text: string, locale: Locale = 'vi'): readonly string[] {
  const read = readParagraph(text);
  return listMissingWeekdays(read.block, locale).map(
    ({ span, weekday }) => `${writtenAt(read, span)}: ${weekday}`,
  );
}

describe('a weekday that is not written', () => {
  it('is told for each full, real date', () => {
    const text = 'Từ 28/12/2023 đến ngày 05 tháng 01 năm 2024, rồi 07-01-2024.';
    assert.deepEqual(missingIn(text), [
      '28/12/2023: thứ Năm',
      'ngày 05 tháng 01 năm 2024: thứ Sáu',
      '07-01-2024: Chủ nhật',
    ]);
    assert.deepEqual(missingIn('Ngày 19/01/2024.', 'en'), ['19/01/2024: Friday']);
    assert.deepEqual(missingIn('Ngày 19/01/2024.'.normalize('NFD')), ['19/01/2024: thứ Sáu']);
  });

  it('is not told where one stands beside the date, right or wrong', () => {
    for (const text of [
      'Thứ Sáu, 19/01/2024',
      'thứ Năm, ngày 19/01/2024',
      'ngày 19/01/2024 (thứ Sáu)',
      'ngày 19/01/2024, thứ Sáu',
      'ngày 14/01/2024, Chủ nhật'.normalize('NFD'),
    ]) {
      assert.deepEqual(missingIn(text), [], text);
    }
  });

  it('is not told of dates that are not full, not real or lunar', () => {
    for (const text of ['ngày 31/6/2024', 'ngày 19/01', 'ngày 19/01/24', 'ngày 15/01/2024 âm lịch']) {
      assert.deepEqual(missingIn(text), [], text);
    }
    assert.deepEqual(missingIn('ngày 15 và 16/4/2025'), ['16/4/2025: thứ Tư']);
  });
});

const TODAY = { day: 5, month: 2, year: 2027 };
const SPELLED = '05 tháng 02 năm 2027';
const SHORT = '05/02/2027';

/** Takes the cursor "¦" out of a text, and asks there. Each suggestion as the whole text once it is taken. */
function takenAt(
  marked: string,
  suggest: (document: DocumentModel, offset: number) => readonly Suggestion[],
): string[] {
  const { document, offset } = documentAtCursor(marked);
  return suggest(document, offset).map(({ span, text }) => {
    assert.equal(span.end, offset);
    return applyEdits(document.source.written.toString(), [{ span: document.source.toWritten(span), text }]);
  });
}

function withToday(marked: string): string[] {
  return takenAt(marked, (document, offset) => suggestToday(document, offset, TODAY));
}

function withWeekday(marked: string): string[] {
  return takenAt(marked, suggestWeekday);
}

describe('suggestions of today', () => {
  it('stand behind "ngày": in words first, then short', () => {
    assert.deepEqual(withToday('Xã báo cáo ngày ¦'), [
      `Xã báo cáo ngày ${SPELLED}`,
      `Xã báo cáo ngày ${SHORT}`,
    ]);
    assert.deepEqual(withToday('Quyết định ngày ¦ của Ủy ban'), [
      `Quyết định ngày ${SPELLED} của Ủy ban`,
      `Quyết định ngày ${SHORT} của Ủy ban`,
    ]);
    assert.deepEqual(withToday('Dòng trên.\r\nNgày ¦\r\nDòng dưới.'), [
      `Dòng trên.\r\nNgày ${SPELLED}\r\nDòng dưới.`,
      `Dòng trên.\r\nNgày ${SHORT}\r\nDòng dưới.`,
    ]);
  });

  it('go on with what is typed, and only with that', () => {
    assert.deepEqual(withToday('Đến ngày 05 th¦'), [`Đến ngày ${SPELLED}`]);
    assert.deepEqual(withToday('Đến ngày 05/¦'), [`Đến ngày ${SHORT}`]);
    assert.deepEqual(withToday('Đến ngày 0¦'), [`Đến ngày ${SPELLED}`, `Đến ngày ${SHORT}`]);
    assert.deepEqual(withToday('Đến ngày 6¦'), []);
    assert.deepEqual(withToday('Từ ngày 01/02/2027 đến ngày ¦'), [
      `Từ ngày 01/02/2027 đến ngày ${SPELLED}`,
      `Từ ngày 01/02/2027 đến ngày ${SHORT}`,
    ]);
    assert.deepEqual(withToday(`Đến ngày ${SPELLED}¦`), []);
  });

  it('stand behind the place in a letterhead, with the word and in words alone', () => {
    for (const place of [
      'Hà Nội',
      'Thành phố Hồ Chí Minh',
      'Quận 1',
      'Bà Rịa - Vũng Tàu',
      'Thị xã Sơn Tây',
    ]) {
      assert.deepEqual(withToday(`${place}, ¦`), [`${place}, ngày ${SPELLED}`], place);
    }
    assert.deepEqual(withToday('Hà Nội, ngày ¦'), [`Hà Nội, ngày ${SPELLED}`]);
    assert.deepEqual(withToday('Hà Nội, ng¦'), [`Hà Nội, ngày ${SPELLED}`]);
    assert.deepEqual(withToday('Số: 12/BC-UBND        Bình Lâm, ¦'), [
      `Số: 12/BC-UBND        Bình Lâm, ngày ${SPELLED}`,
    ]);
    assert.deepEqual(withToday('| Số: 12/BC-UBND | *Bình Lâm, ¦* |'), [
      `| Số: 12/BC-UBND | *Bình Lâm, ngày ${SPELLED}* |`,
    ]);
  });

  it('are found in decomposed letters', () => {
    const [word, place] = ['Đến ngày ', 'Thị xã Sơn Tây, '].map(text => text.normalize('NFD'));
    assert.deepEqual(withToday(`${word}¦`), [`${word}${SPELLED}`, `${word}${SHORT}`]);
    assert.deepEqual(withToday(`${place}¦`), [`${place}ngày ${SPELLED}`]);
    assert.deepEqual(withToday(`${place}${'ngà'.normalize('NFD')}¦`), [`${place}ngày ${SPELLED}`]);
  });

  it('stay away elsewhere', () => {
    for (const marked of [
      'Ngoài ra, ¦',
      'BÌNH LÂM, ¦',
      'Ông Nguyễn An, ¦',
      'Năm 2017, ¦',
      'Kính gửi: Sở Nội vụ, ¦',
      'Hà Nội, ¦ngày 01 tháng 3 năm 2026',
      'Bình Lâm, ngày 01 tháng 3 năm 2026\n\nNguyễn An, ¦',
      `${'Xã báo cáo.\n\n'.repeat(40)}Bình Lâm, ¦`,
      'Hà Nội,¦',
      'trong 30 ngày ¦',
      'hằng ngày ¦',
      'Đến ngày ¦19/01/2024',
      'Đến ngày ¦ tháng 11 năm 2026',
      'Đến ngày    ¦ ',
      'Đến ngày¦',
      'Đến tháng ¦',
      'Đến ngày\n¦',
      '¦',
    ]) {
      assert.deepEqual(withToday(marked), [], marked);
    }
  });
});

describe('suggestions of a weekday', () => {
  it('stand in brackets behind a full date', () => {
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 (¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 (¦) tại xã.'), [
      'Họp ngày 19/01/2024 (thứ Sáu) tại xã.',
    ]);
    assert.deepEqual(withWeekday('Họp ngày 21 tháng 01 năm 2024 (¦'), [
      'Họp ngày 21 tháng 01 năm 2024 (Chủ nhật)',
    ]);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 (thu¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 (thứ S¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
  });

  it('stand behind a full date and a blank, and behind the date itself', () => {
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 ¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024¦ tại xã.'), ['Họp ngày 19/01/2024 (thứ Sáu) tại xã.']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024¦.'), ['Họp ngày 19/01/2024 (thứ Sáu).']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 th¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    assert.deepEqual(withWeekday('Họp ngày 19/01/2024 thứ S¦'), ['Họp ngày 19/01/2024 (thứ Sáu)']);
    const spelled = 'Xã họp ngày 21 tháng 01 năm 2024'.normalize('NFD');
    assert.deepEqual(withWeekday(`${spelled} ¦\n\nĐoạn sau.`), [`${spelled} (Chủ nhật)\n\nĐoạn sau.`]);
  });

  it('stand behind "thứ" before a full date', () => {
    assert.deepEqual(withWeekday('Sáng thứ ¦, ngày 19/01/2024'), ['Sáng thứ Sáu, ngày 19/01/2024']);
    assert.deepEqual(withWeekday('Thứ ¦ ngày 19/01/2024'), ['Thứ Sáu ngày 19/01/2024']);
    assert.deepEqual(withWeekday('Thứ ¦19/01/2024'), ['Thứ Sáu, 19/01/2024']);
    assert.deepEqual(withWeekday('Thứ s¦, 19-1-2024'), ['Thứ Sáu, 19-1-2024']);
    assert.deepEqual(withWeekday('Sáng thứ ¦, ngày 21 tháng 01 năm 2024'), [
      'Sáng Chủ nhật, ngày 21 tháng 01 năm 2024',
    ]);
  });

  it('are found in decomposed letters and on the next line of a paragraph', () => {
    const [before, behind] = ['Sáng thứ ', ', ngày 19/01/2024'].map(text => text.normalize('NFD'));
    assert.deepEqual(withWeekday(`${before}¦${behind}`), [`${before}Sáu${behind}`]);
    const spelled = 'Họp ngày 19 tháng 01 năm 2024 ('.normalize('NFD');
    assert.deepEqual(withWeekday(`${spelled}¦`), [`${spelled}thứ Sáu)`]);
    assert.deepEqual(withWeekday('Xã họp vào sáng thứ ¦,\r\nngày 19/01/2024'), [
      'Xã họp vào sáng thứ Sáu,\r\nngày 19/01/2024',
    ]);
  });

  it('stay away elsewhere', () => {
    for (const marked of [
      'Họp ngày 31/6/2024 (¦',
      'Họp ngày 19/01 (¦',
      'Họp ngày 19/01/2024 (thứ Sáu) (¦',
      'Sáng thứ Sáu, ngày 19/01/2024 (¦',
      'Họp ngày 19/01/2024 (¦theo giấy mời)',
      'Họp ngày 19/01/2024 (theo ¦',
      'Họp ngày 19/01/2024¦ (thứ Sáu)',
      'Họp ngày 19/01/2024 ¦(buổi sáng)',
      'Họp ngày 19/01/2024 của ¦',
      'Họp ngày 19/01/2024\n\n¦',
      'Theo Nghị quyết số 23-NQ/TU ngày 16/12/2021 ¦',
      'Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024 ¦',
      'Hòa An, ngày 05 tháng 01 năm 2026 ¦\n\nBÁO CÁO',
      'Lần thứ ¦',
      'Lần thứ ¦ tổ chức ngày 19/01/2024',
      'Sáng thứ b¦, ngày 19/01/2024',
      'Sáng tha ¦, ngày 19/01/2024',
      '(¦',
      '¦',
    ]) {
      assert.deepEqual(withWeekday(marked), [], marked);
    }
  });
});
