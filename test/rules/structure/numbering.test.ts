import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import { assertLinear } from '../../helpers/growth';
import { testGroup } from '../../helpers/rules-under-test';
import { lines, list, articles, inArticle, dresses, PAIRS } from './numbered-rows';

const { getOnlyFinding, findingsIn, messageOf, notesOf, repairsOf } = testGroup('structure');

describe('structure/numbering-gap, structure/duplicate-number', () => {
  for (const [wrong, found, right] of PAIRS) {
    it(`finds ${found.join()} in ${wrong.replace(/\s+/gu, ' ')}`, () => {
      for (const dress of dresses) {
        assert.deepEqual(
          findingsIn(dress(wrong)).map(name => name.normalize('NFC')),
          found,
        );
        assert.deepEqual(findingsIn(dress(right)), []);
      }
    });
  }

  it('finds clauses that go on with the numbers of the article before', () => {
    const text = (labels: string): string =>
      lines('QUY CHẾ', 'Điều 1. Phạm vi', list('1. 2.'), 'Điều 2. Hồ sơ', list(labels), 'Điều 3. Hiệu lực');
    assert.deepEqual(findingsIn(text('3. 4.')), ['numbering-gap.start error "3."']);
    assert.equal(repairsOf(text('3. 4.'))[0]?.text, text('1. 2.'));
    for (const labels of ['1. 2.', '4. 5.', '2. 3.', '3. 5.'])
      assert.deepEqual(findingsIn(text(labels)), [], labels);
  });

  it('finds two in one text, at its start and at its end', () => {
    const both = lines('Điều 1. A', list('1. 2. 2.'), 'Điều 2. B', list('1. 2. 4.'));
    assert.deepEqual(findingsIn(both), [
      'duplicate-number.duplicate error "2."',
      'numbering-gap.gap error "4."',
    ]);
  });

  it('is silent where a row breaks too often, goes back or begins elsewhere', () => {
    for (const text of [
      articles('5 9 12'),
      articles('2 4 5'),
      articles('1 3 4 6 7'),
      articles('1 2 3 2 3'),
      list('1. 2. 4. 3. 5.'),
      list('8. 10. 11.'),
      list('1. 2. 2013. 2014.'),
      list('V. VII. VIII.'),
      '',
    ]) {
      assert.deepEqual(findingsIn(text), [], text);
    }
  });

  it('is silent where the missing number is written in another form', () => {
    for (const text of [
      lines('Điều 1. A', 'Điều 2. B', '**Điều 3** C', 'Điều 4. D'),
      lines('Điều 1. A', 'Điều 2. B. Điều 3. C', 'Điều 4. D'),
      lines('1. A', '2. B', '3) C', '4. D', '5. E'),
      lines('1. A', '2. B', '| 3. | C |', '4. D', '5. E'),
      lines('1. A', '2. B', '3 Chi bộ', '4. D', '5. E'),
      lines('a) A; b) B', 'c) C', 'd) D'),
      lines('a) A', 'b) B; c) C', 'd) D', 'đ) E'),
      lines('(1) A', '(2) B; (3) C', '(4) D', '(5) E'),
      lines('(1) A', '(2) B', '(3 Tên cơ quan', '(4) D', '(5) E'),
      lines('(1) A', '(2) B', '@) Tên cơ quan', '(4) D', '(5) E'),
    ]) {
      for (const form of ['NFC', 'NFD'] as const)
        assert.deepEqual(findingsIn(text.normalize(form)), [], text);
    }
  });

  for (const elision of [
    '[...]',
    '...',
    '…',
    '(…)',
    '[…]',
    '(Xem tiếp Công báo số 105 + 106)',
    '(còn nữa)',
  ]) {
    it(`is silent where "${elision}" stands for what is missing, and nowhere else`, () => {
      assert.deepEqual(findingsIn(lines(list('1. 2.'), elision, list('4. 5.'))), []);
      assert.deepEqual(findingsIn(lines(articles('1 2'), elision, articles('4 5'))), []);
      assert.deepEqual(findingsIn(lines(list('1. 2.'), elision, list('2. 3.'))), []);
      assert.deepEqual(findingsIn(lines(inArticle('1. a) b)'), elision, list('a) b) d) đ)'))), [
        'numbering-gap.gap error "d)"',
      ]);
    });
  }

  it('is silent where notes are told together before their turn', () => {
    const notes = ['(2) ghi năm', '(3) ghi chức danh', '(5) ghi họ tên', '(6) ghi ngày ký'];
    assert.deepEqual(findingsIn(lines('(1) và (4) ghi tên cơ quan', ...notes)), []);
    assert.deepEqual(findingsIn(lines('(1), (4) ghi tên cơ quan', ...notes)), []);
    assert.deepEqual(findingsIn(lines('(1) ghi tên cơ quan', ...notes)), ['numbering-gap.gap error "(5)"']);
  });

  it('takes no number for an item that closes a bracket of the line before', () => {
    const above = ['I. Viên chức hạng I', 'II. Viên chức giữ chức danh kỹ sư (hạng'];
    assert.deepEqual(findingsIn([...above, 'II) đến ngày hết hạn nộp hồ sơ.'].join('\n')), []);
    assert.deepEqual(findingsIn([...above, '2) đến ngày hết hạn nộp hồ sơ.'].join('\n')), []);
  });

  it('leaves gaps of a consolidated text to what was repealed', () => {
    const text = lines('Điều 1. Phí', '1. Mức thu', '3. Miễn, giảm', '4. Quản lý');
    assert.deepEqual(findingsIn(text), ['numbering-gap.gap error "3."']);
    assert.deepEqual(findingsIn(lines('Số: 07/VBHN-BTC', text)), []);
    const doubled = text
      .replace('4. Quản lý', '3. Quản lý\n\n4. Hết')
      .replace('3. Miễn', '2. Trừ\n\n3. Miễn');
    assert.deepEqual(findingsIn(lines('Số: 07/VBHN-BTC', doubled)), [
      'duplicate-number.duplicate error "3."',
    ]);
  });

  it('takes no number for an item that the line before cites', () => {
    const article = [
      'QUY CHẾ',
      'Điều 1. Phạm vi',
      '1. Quy chế này áp dụng cho cán bộ, trừ trường hợp quy định tại',
      'Điều 2. Các trường hợp khác do Chủ tịch quyết định.',
      '2. Hồ sơ được lập theo quy định tại khoản',
      '2. Cụ thể do Giám đốc sở hướng dẫn.',
      '3. Ủy ban nhân dân cấp huyện.',
      'Điều 2. Đối tượng',
      'Điều 3. Hiệu lực',
    ].join('\n');
    for (const dress of dresses) assert.deepEqual(findingsIn(dress(article)), []);
    const ended = article.replace('quy định tại\n', 'quy định.\n').replace('tại khoản\n', 'tại khoản 1.\n');
    for (const dress of dresses) assert.notDeepEqual(findingsIn(dress(ended)), []);
  });

  it('leaves tables, quotations and articles that change another text alone', () => {
    for (const text of [
      '| 1. | A |\n| 2. | B |\n| 4. | C |\n| 5. | D |',
      lines('Điều 1. A', '“Điều 1. B', 'Điều 3. C', 'Điều 4. D”', 'Điều 2. E'),
      lines('Điều 1. Sửa đổi, bổ sung một số điều của Luật Đất đai', list('1. 2. 4. 5.'), 'Điều 2. B'),
      lines('Điều 1. A', 'Điều 2. B', '“1. C', '2. D', '4. E', '5. G”', 'Điều 3. H'),
    ]) {
      assert.deepEqual(findingsIn(text), [], text);
    }
  });

  it('reads long lines in linear time', () => {
    for (const line of ['1. ', 'a) ', '(1) ', 'I. ', 'Điều 1. ', '(', '\n1. ']) {
      assertLinear(20_000, count => {
        assert.deepEqual(findingsIn(line.repeat(count)), [], line);
      });
    }
  });

  it('is silent in narrow columns that became text', () => {
    const items = [
      '1. Thông tin phản hồi về',
      '2. Kết quả của hai',
      '2. Quy định của hai',
      '3. Có lấy ý kiến',
    ];
    assert.deepEqual(findingsIn(items.map(item => `${item}\nkết quả chung.`).join('\n')), []);
  });

  it('keeps a decision, the regulation that it issues and annexes apart', () => {
    const text = lines(
      'QUYẾT ĐỊNH',
      articles('1 2 3'),
      'QUY CHẾ',
      articles('1 2 3 4'),
      'PHỤ LỤC I',
      articles('1 2'),
    );
    assert.deepEqual(findingsIn(text), []);
    const wrong = lines('QUYẾT ĐỊNH', articles('1 2 3'), 'QUY CHẾ', articles('1 2 4'));
    assert.deepEqual(findingsIn(wrong), ['numbering-gap.gap error "Điều 4"']);
  });

  it('renumbers articles with what is said of them', () => {
    const text = (third: string, fourth: string): string =>
      lines(
        'QUYẾT ĐỊNH',
        `Điều 1. Theo Điều 2, ${third} và ${fourth} Quyết định này; ${third.replace(/\d/u, '4')} Luật Đất đai.`,
        'Điều 2. Có cụm từ “Điều 4 Quyết định này”.',
        `${third}. Nội dung`,
        `${fourth}. Nội dung`,
        `Nơi nhận:\n- Như ${fourth};\n- Lưu: VT.`,
      );
    for (const dress of dresses) {
      const wrong = dress(text('Điều 4', 'Điều 5'));
      assert.deepEqual(repairsOf(wrong), [
        {
          title: 'Đánh lại số từ đây: Điều 4 thành Điều 3; đồng thời sửa 3 chỗ dẫn chiếu',
          safety: 'review',
          preferred: true,
          text: dress(text('Điều 3', 'Điều 4')),
        },
      ]);
      assert.deepEqual(findingsIn(dress(text('Điều 3', 'Điều 4'))), []);
    }
  });

  it('renumbers points of the English alphabet by the one that their letters show', () => {
    const text = (letters: string): string => lines(...Array.from(letters, letter => `${letter}) Nội dung;`));
    for (const [wrong, right] of [
      ['abdef', 'abcdđ'],
      ['abdefgh', 'abcdefg'],
    ] as const) {
      const [first] = repairsOf(text(wrong));
      assert.equal(first?.text, text(right));
      assert.deepEqual(
        findingsIn(text(right)).filter(found => found.includes(' error ')),
        [],
      );
    }
  });

  it('renumbers clauses and points with what is said of them', () => {
    const text = (third: string, letter: string): string =>
      lines(
        'QUY CHẾ',
        'Điều 1. Hồ sơ',
        '1. Nội dung',
        '2. Nội dung',
        `${third}. Theo khoản ${third} Điều này và điểm ${letter} khoản này.`,
        'a) Nội dung',
        'b) Nội dung',
        `${letter}) Nội dung`,
        `Điều 2. Theo khoản ${third} Điều 1 Quy chế này, khoản 4 Điều này và khoản 4 Điều 1.`,
      );
    const [first] = repairsOf(text('4', 'c'));
    assert.equal(first?.text, text('3', 'c'));
    const twice = text('3', 'c').replace('c) Nội dung', 'b) Nội dung');
    assert.equal(repairsOf(twice)[0]?.text, text('3', 'c'));
  });

  it('renumbers what the clauses behind say of a unit', () => {
    const text = (fourth: string, fifth: string): string =>
      lines(
        'QUY CHẾ',
        'Điều 1. Hồ sơ',
        '1. Thành phần:',
        list(`a) b) c) ${fourth}) ${fifth})`),
        `2. Theo điểm ${fifth} khoản 1 Điều này và điểm e khoản 2 Điều này.`,
        'Điều 2. Theo điểm e khoản 1 Điều này.',
      );
    for (const dress of dresses)
      assert.equal(repairsOf(dress(text('đ', 'e')))[0]?.text, dress(text('d', 'đ')));
  });

  it('leaves what is said of a doubled number as it is', () => {
    const text = (labels: string, last: string): string =>
      lines('QUY CHẾ', articles(labels), `Điều ${last}. Theo Điều 2 và Điều ${last} Quy chế này.`);
    const [repair, ...others] = repairsOf(text('1 2 2', '3'));
    assert.equal(repair?.text, text('1 2 3', '4'));
    assert.deepEqual(others, []);
  });

  it('keeps the zeros of a list, and numbers English letters as Vietnamese ones', () => {
    assert.equal(repairsOf(list('01. 02. 04. 05.'))[0]?.text, list('01. 02. 03. 04.'));
    assert.equal(repairsOf(list('a) b) c) d) e) f)'))[0]?.text, list('a) b) c) d) đ) e)'));
    assert.equal(repairsOf(list('a. b. c. d. e. f. g.'))[0]?.text, list('a. b. c. d. đ. e. g.'));
    assert.equal(repairsOf(list('a) b) c) d) e) f) h) i)'))[0]?.text, list('a) b) c) d) e) f) g) h)'));
  });

  it('renumbers inserted units with the unit before them', () => {
    const [repair] = repairsOf(articles('1 2 4 4a 5'));
    assert.equal(repair?.text, articles('1 2 3 3a 4'));
  });

  for (const [text, vi, en, note, marked] of [
    [
      articles('1 2 5 6'),
      'Sau Điều 2 là Điều 5, thiếu Điều 3 và Điều 4.',
      'Điều 5 follows Điều 2: no Điều 3 and Điều 4.',
      'Ngay trước là Điều 2',
      'Điều 2',
    ],
    [
      inArticle('1. 3. 4.'),
      'Sau khoản 1 là khoản 3, thiếu khoản 2.',
      'Khoản 3 follows khoản 1: no khoản 2.',
      'Ngay trước là khoản 1',
      '1.',
    ],
    [
      list('a) b) b) c)'),
      'Điểm b đã có ngay trước đó; số thứ tự tiếp theo là điểm c.',
      'Điểm b stands right before it already; điểm c is next.',
      'Điểm b thứ nhất',
      'b)',
    ],
    [
      list('I. II. II. III.'),
      'Mục II đã có ngay trước đó; số thứ tự tiếp theo là mục III.',
      'Mục II stands right before it already; mục III is next.',
      'Mục II thứ nhất',
      'II.',
    ],
  ] as const) {
    it(`says: ${vi}`, () => {
      const finding = getOnlyFinding(text);
      assert.equal(messageOf(finding, 'vi'), vi);
      assert.equal(messageOf(finding, 'en'), en);
      assert.equal(notesOf(finding, 'vi')[0], note);
      assert.deepEqual(
        finding.related.map(({ span }) => textAt(text, span)),
        [marked],
      );
    });
  }
});
