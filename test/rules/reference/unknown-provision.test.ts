import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { testGroup } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf, notesOf } = testGroup('reference');

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

function unknownIn(text: string): readonly string[] {
  return findingsIn(text)
    .filter(name => name.startsWith('unknown-provision.'))
    .map(name => name.slice('unknown-provision.'.length).normalize('NFC'));
}

/** A resolution of three articles, the second with two clauses, the first of them with points a and b. */
function resolution(...sentences: readonly string[]): string {
  return lines(
    'NGHỊ QUYẾT',
    'Điều 1. Thông qua Đề án',
    'Điều 2. Tổ chức thực hiện',
    '1. Ủy ban nhân dân xã:',
    'a) Lập kế hoạch;',
    'b) Bố trí kinh phí.',
    ['2. Thường trực Hội đồng nhân dân xã giám sát.', ...sentences].join(' '),
    'Điều 3. Hiệu lực thi hành',
    'Nghị quyết này có hiệu lực từ ngày ký.',
  );
}

describe('reference/unknown-provision', () => {
  const PAIRS: readonly (readonly [wrong: string, found: string, right: string])[] = [
    ['theo Điều 9 Nghị quyết này', 'article error "Điều 9"', 'theo Điều 3 Nghị quyết này'],
    ['theo khoản 4 Điều 2 Nghị quyết này', 'clause error "khoản 4"', 'theo khoản 2 Điều 2 Nghị quyết này'],
    ['theo khoản 3 Điều này', 'clause error "khoản 3"', 'theo khoản 1 Điều này'],
    ['theo điểm c khoản 1 Điều này', 'point error "điểm c"', 'theo điểm b khoản 1 Điều này'],
    [
      'theo điểm d khoản 1 Điều 2 của Nghị quyết này',
      'point error "điểm d"',
      'theo điểm a khoản 1 Điều 2 của Nghị quyết này',
    ],
    ['theo các Điều 1, 2 và 7 Nghị quyết này', 'article error "7"', 'theo các Điều 1, 2 và 3 Nghị quyết này'],
    ['theo Điều 1 đến Điều 4 Nghị quyết này', 'article error "4"', 'theo Điều 1 đến Điều 3 Nghị quyết này'],
    [
      'theo Điều 8, Điều 1 Nghị quyết này',
      'article error "Điều 8"',
      'theo Điều 8 Luật Đất đai, Điều 1 Nghị quyết này',
    ],
    ['theo khoản 5 và khoản 1 Điều này', 'clause error "khoản 5"', 'theo khoản 2 và khoản 1 Điều này'],
    ['theo Điều 12a Nghị quyết này', 'article error "Điều 12a"', 'theo Điều 12a'],
    [
      'theo điểm c khoản 1, khoản 2 Điều này',
      'point error "điểm c"',
      'theo điểm a khoản 1, khoản 2 Điều này',
    ],
  ];
  for (const [wrong, found, right] of PAIRS) {
    it(`tells "${wrong}" from "${right}"`, () => {
      for (const dress of [
        (text: string) => text,
        (text: string) => text.normalize('NFD'),
        (text: string) => text.replaceAll('\n', '\r\n'),
      ]) {
        assert.deepEqual(unknownIn(dress(resolution(`Nội dung ${wrong}.`))), [found]);
        assert.deepEqual(unknownIn(dress(resolution(`Nội dung ${right}.`))), []);
      }
    });
  }

  it('is silent where nothing says whose provision it is, and at those of others', () => {
    for (const sentence of [
      'Theo khoản 4 Điều 9.',
      'Theo Điều 9 Nghị định số 30/2020/NĐ-CP.',
      'Theo Điều 9 Luật Đất đai và Điều 27 của Luật Ngân sách nhà nước.',
      'Theo Điều 9 Nghị quyết nêu trên.',
      'Theo Điều 9 Quy chế này.',
      'Theo Điều 9 của Đề án này.',
      'Theo điểm 1.2 khoản 1 Điều này.',
    ]) {
      assert.deepEqual(unknownIn(resolution(sentence)), [], sentence);
    }
    assert.deepEqual(unknownIn(''), []);
  });

  it('is silent in quotations', () => {
    for (const sentence of [
      'Thay cụm từ “theo Điều 9 Nghị quyết này”.',
      'Thay cụm từ "theo Điều 9 Nghị quyết này".',
      'Có câu “theo Điều 1” và “theo khoản 9 Điều này”.',
    ]) {
      assert.deepEqual(unknownIn(resolution(sentence)), [], sentence);
    }
    assert.deepEqual(unknownIn(resolution('Có câu “xong”; theo Điều 9 Nghị quyết này.')), [
      'article error "Điều 9"',
    ]);
    // What stands before a quotation over several blocks is none of it, nor what stands behind.
    const quotation = '“Điều 1. Sửa theo Điều 8 Nghị quyết này.\n\nĐiều 2. Họp.”';
    assert.deepEqual(
      unknownIn(resolution(`Thay như sau: ${quotation}\n\nCác xã thi hành theo Điều 9 Nghị quyết này.`)),
      ['article error "Điều 9"'],
    );
    assert.deepEqual(unknownIn(resolution(`Theo Điều 9 Nghị quyết này, thay như sau: ${quotation}`)), [
      'article error "Điều 9"',
    ]);
  });

  it('is silent where the articles leave a doubt', () => {
    const reference = 'Điều 2. Theo Điều 9 Nghị quyết này và khoản 4 Điều này.';
    for (const text of [
      lines('NGHỊ QUYẾT', 'Điều 1. A', reference, 'Điều 4. B'),
      lines('NGHỊ QUYẾT', 'Điều 1. A', reference, 'Điều 2. B'),
      lines('NGHỊ QUYẾT', reference, 'Điều 3. B'),
      lines('NGHỊ QUYẾT', 'Điều 1. Theo Điều 9 Nghị quyết này.'),
      lines('Điều 1. A', reference, 'Điều 3. B'),
      lines('KẾ HOẠCH', 'Điều 1. A', reference, 'Điều 3. B'),
    ]) {
      assert.deepEqual(unknownIn(text), [], text);
    }
  });

  it('is silent where clauses or points leave a doubt', () => {
    const text = (...items: readonly string[]): string =>
      lines('NGHỊ QUYẾT', 'Điều 1. A', ...items, 'Điều 2. B');
    for (const items of [
      ['Theo khoản 4 Điều này.'],
      ['1. A', '2. Theo khoản 4 Điều này', '1. B'],
      ['1. A', '3. Theo khoản 2 Điều này'],
      ['1. A', 'a) B', 'c) C', '2. Theo điểm d khoản 1 Điều này'],
      ['1. A', '2. Theo điểm d khoản 1 Điều này'],
      ['1. A', 'a) B', '©) C', '2. Theo điểm b khoản 1 Điều này'],
    ]) {
      assert.deepEqual(unknownIn(text(...items)), [], items.join(' '));
    }
    assert.deepEqual(unknownIn(text('1. A', 'a) B', 'b) C', '2. Theo điểm d khoản 1 Điều này')), [
      'point error "điểm d"',
    ]);
  });

  it('is silent at units that are written in another form', () => {
    const text = (...items: readonly string[]): string =>
      lines('NGHỊ QUYẾT', 'Điều 1. A', ...items, 'Điều 2. B');
    for (const items of [
      ['1. Hồ sơ gồm:', 'a) Đơn; b) Ảnh.', '2. Theo điểm b khoản 1 Điều này.'],
      ['1. Hồ sơ', '2. Theo khoản 3 Điều này', '3) Thời hạn'],
      ['1. Hồ sơ', '2. Theo khoản 3 Điều này; 3. Thời hạn'],
      ['1. Theo Điều 3 Nghị quyết này.', 'Điều 3 - Hiệu lực'],
      ['1. Theo Điều 3 Nghị quyết này.', '**Điều 3** Hiệu lực'],
    ]) {
      for (const form of ['NFC', 'NFD'] as const) {
        assert.deepEqual(unknownIn(text(...items).normalize(form)), [], items.join(' '));
      }
    }
    assert.deepEqual(unknownIn(text('Điều 3 Nghị quyết này', 'được thực hiện.')), ['article error "Điều 3"']);
  });

  it('awaits the articles of a chapter that has none yet', () => {
    const decree = (...end: readonly string[]): string =>
      lines(
        'NGHỊ ĐỊNH',
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        'Điều 2. Hộ chiếu theo Điều 7 Nghị định này',
        ...end,
      );
    for (const end of [['Chương II', 'GIẤY TỜ'], ['Chương II'], ['Mục 2. HỒ SƠ', 'PHỤ LỤC I', 'Mẫu đơn']]) {
      for (const form of ['NFC', 'NFD'] as const)
        assert.deepEqual(unknownIn(decree(...end).normalize(form)), [], end.join());
    }
    const told = ['article error "Điều 7"'];
    assert.deepEqual(unknownIn(decree()), told);
    assert.deepEqual(unknownIn(decree('Chương II', 'GIẤY TỜ', 'Điều 3. Hồ sơ')), told);
    assert.deepEqual(unknownIn(decree('Chương II', 'TM. CHÍNH PHỦ', 'THỦ TƯỚNG')), told);
    assert.deepEqual(unknownIn(decree('PHỤ LỤC I', 'Phần I. Mẫu đơn')), told);
  });

  it('knows that the chapters of a code may each begin with Điều 1', () => {
    const law = (second: string, cited: string): string =>
      lines(
        'LUẬT',
        'Chương I',
        'Điều 1',
        '1. Luật này quy định về hồ sơ.',
        'Điều 2',
        '1. Cơ quan tiếp nhận.',
        second,
        'QUY ĐỊNH KHÁC',
        'Điều 1',
        '1. Giấy tờ.',
        `2. Thực hiện theo ${cited} của Luật này.`,
        'Điều 2',
        '1. Trả kết quả.',
      );
    for (const form of ['NFC', 'NFD'] as const) {
      assert.deepEqual(unknownIn(law('Chương II', 'khoản 2 Điều 1').normalize(form)), []);
      assert.deepEqual(unknownIn(law('Chương II', 'Điều 5').normalize(form)), ['article error "Điều 5"']);
    }
  });

  it('looks up "khoản này" in the clause where it stands', () => {
    const text = (label: string): string =>
      lines('QUY CHẾ', 'Điều 1. A', '1. B', 'a) C', `b) Theo điểm ${label} khoản này`, '2. D', 'Điều 2. E');
    assert.deepEqual(unknownIn(text('c')), ['point error "điểm c"']);
    assert.deepEqual(unknownIn(text('a')), []);
  });

  it('keeps the numbering of a decision and of the regulation that it issues apart', () => {
    const text = (sentence: string): string =>
      lines(
        'QUYẾT ĐỊNH',
        'Điều 1. Ban hành Quy chế làm việc.',
        `Điều 2. ${sentence}`,
        'QUY CHẾ',
        'Làm việc của Tổ công tác',
        'Điều 1. A',
        '1. B',
        '2. C',
        'Điều 2. D',
        'Điều 3. E',
      );
    assert.deepEqual(unknownIn(text('Theo Điều 3 Quyết định này.')), ['article error "Điều 3"']);
    assert.deepEqual(unknownIn(text('Theo Điều 3 Quy chế này.')), []);
    assert.deepEqual(unknownIn(text('Theo Điều 4 Quy chế này.')), ['article error "Điều 4"']);
    assert.deepEqual(unknownIn(text('Theo khoản 3 Điều 1 Quy chế này.')), ['clause error "khoản 3"']);
    assert.deepEqual(unknownIn(text('Theo khoản 3 Điều 1 Quyết định này.')), []);
  });

  it('leaves a document that changes another one alone, and articles that do', () => {
    const amending = lines(
      'NGHỊ ĐỊNH',
      'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 12/2024/NĐ-CP',
      '1. Sửa đổi Điều 8: theo khoản 7 Điều này và Điều 20 Nghị định này.',
      'Điều 2. Hiệu lực',
      '1. Theo Điều 13 Nghị định này.',
    );
    assert.deepEqual(unknownIn(amending), []);
    const last = (title: string): string =>
      lines(
        'LUẬT',
        'Điều 1. A',
        'Điều 2. B',
        `Điều 3. ${title}`,
        'Điều 8. Theo Điều 20 của Luật này.',
        'Điều 4. C',
      );
    assert.deepEqual(unknownIn(last('Sửa đổi, bổ sung một số điều của Luật Đất đai')), []);
  });

  it('compares annexes where the document has a row of them', () => {
    const text = (sentence: string, ...annexes: readonly string[]): string =>
      lines('QUYẾT ĐỊNH', 'Điều 1. A', `Điều 2. ${sentence}`, ...annexes);
    const found = ['annex error "Phụ lục III"'];
    const sentence = 'Theo Phụ lục III ban hành kèm theo Quyết định này.';
    assert.deepEqual(unknownIn(text(sentence, 'PHỤ LỤC I', 'PHỤ LỤC II')), found);
    assert.deepEqual(unknownIn(text(sentence, 'Phụ lục 1: A', 'Phụ lục 2: B')), found);
    for (const annexes of [
      [],
      ['PHỤ LỤC I'],
      ['PHỤ LỤC'],
      ['PHỤ LỤC I', 'PHỤ LỤC IV'],
      ['PHỤ LỤC I', 'PHỤ LỤC II', 'PHỤ LỤC III'],
      ['PHỤ LỤC 1', 'PHỤ LỤC 2', 'PHỤ LỤC 3'],
      ['PHỤ LỤC I', 'PHỤ LỤC II', '| Phụ lục III ban hành kèm theo |'],
    ]) {
      assert.deepEqual(unknownIn(text(sentence, ...annexes)), [], annexes.join(' '));
    }
    assert.deepEqual(unknownIn(text('Theo Phụ lục III.', 'PHỤ LỤC I', 'PHỤ LỤC II')), []);
  });

  it('looks up what the recipients are told', () => {
    const text = (line: string): string =>
      lines('QUYẾT ĐỊNH', 'Điều 1. A', 'Điều 2. B', `Nơi nhận:\n${line}\n- Lưu: VT.`);
    assert.deepEqual(unknownIn(text('- Như Điều 3;')), ['article error "Điều 3"']);
    assert.deepEqual(unknownIn(text('| - Như Điều 3; | TM. ỦY BAN NHÂN DÂN |')), ['article error "Điều 3"']);
    assert.deepEqual(unknownIn(text('- Như Điều 2;')), []);
    assert.deepEqual(unknownIn(text('- Theo Điều 3;')), []);
  });

  it('finds two in one sentence, at the start and at the end of the text', () => {
    const text = lines(
      'Theo Điều 8 Nghị quyết này.',
      'NGHỊ QUYẾT',
      'Điều 1. A',
      'Điều 2. Theo Điều 6, Điều 7 Nghị quyết này',
    );
    assert.deepEqual(unknownIn(text), [
      'article error "Điều 8"',
      'article error "Điều 6"',
      'article error "Điều 7"',
    ]);
  });

  for (const [sentence, vi, en, note, marked] of [
    [
      'Theo Điều 9 Nghị quyết này.',
      'Văn bản này không có Điều 9 (chỉ có từ Điều 1 đến Điều 3).',
      'This document has no Điều 9 (only Điều 1 to 3).',
      'Cuối cùng là Điều 3',
      'Điều 3',
    ],
    [
      'Theo khoản 4 Điều 2 Nghị quyết này.',
      'Điều 2 không có khoản 4 (chỉ có từ khoản 1 đến khoản 2).',
      'Điều 2 has no khoản 4 (only khoản 1 to 2).',
      'Cuối cùng là khoản 2',
      '2.',
    ],
    [
      'Theo điểm d khoản 1 Điều này.',
      'Khoản 1 Điều 2 không có điểm d (chỉ có từ điểm a đến điểm b).',
      'Khoản 1 Điều 2 has no điểm d (only điểm a to b).',
      'Cuối cùng là điểm b',
      'b)',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const text = resolution(sentence);
      const [finding, ...others] = check(text).findings.filter(
        ({ ruleId }) => ruleId === 'reference/unknown-provision',
      );
      assert.ok(finding !== undefined);
      assert.deepEqual(others, []);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
      assert.deepEqual(notesOf(finding, 'vi'), [note]);
      assert.deepEqual(
        finding.related.map(({ span }) => textAt(text, span)),
        [marked],
      );
      assert.deepEqual(finding.fixes, []);
    });
  }
});
