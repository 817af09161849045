import assert from 'node:assert/strict';
import { createChecker, createDocument, editDocument, resolveSettings } from '../../../server/src/core/index';
import { namesWithRegister } from '../../helpers/registered-findings';
import { ownRegister } from '../../helpers/registers';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, repairsOf, rules } = testGroup('reference');

const lines = (...texts: readonly string[]): string => texts.join('\n\n');

describe('documents of one day', () => {
  /** Letters of one day, each of another body. */
  const others = (count: number): string =>
    lines(
      ...Array.from({ length: count }, (_, index) => {
        const body = `${'ABCDEGHK'.charAt(index % 8)}${'ABCDEGHK'.charAt(index >> 3)}Y`;
        return `Công văn số ${index + 1}/${body}-VP ngày 25/6/2020.`;
      }),
    );
  const pair = lines('1427/QĐ-BTP ngày 25/6/2020.', '1472/QĐ-BTP ngày 25/6/2020.');

  it('are compared up to sixty', () => {
    assert.deepEqual(findingsIn(lines(others(58), pair)), ['near-duplicate.same-date warning "1472/QĐ-BTP"']);
    assert.deepEqual(findingsIn(lines(others(59), pair)), []);
  });
});

describe('a date that one mention has and many others have not', () => {
  const mentions = (count: number): string =>
    lines(
      ...Array.from(
        { length: count },
        (_, at) => `Theo Nghị quyết số 23-NQ/TU ngày ${at === 0 ? '06' : '05'}/3/2025 của Tỉnh ủy.`,
      ),
    );

  it('may be that of all fifty, and of no more', () => {
    const titles = (count: number): readonly string[] => repairsOf(mentions(count)).map(({ title }) => title);
    assert.deepEqual(titles(50), ['Sửa ngày ở đây thành 05/3/2025', 'Dùng ngày 06/3/2025 ở mọi chỗ']);
    assert.deepEqual(titles(51), ['Sửa ngày ở đây thành 05/3/2025']);
  });
});

describe('an issuer that one mention has and many others have not', () => {
  const mentions = (count: number): string =>
    lines(
      ...Array.from(
        { length: count },
        (_, at) =>
          `Theo Nghị quyết số 23-NQ/TW ngày 05/3/2025 của ${at === 0 ? 'Ban Bí thư' : 'Bộ Chính trị'}.`,
      ),
    );

  it('may be that of all fifty, and of no more', () => {
    const titles = (count: number): readonly string[] => repairsOf(mentions(count)).map(({ title }) => title);
    assert.deepEqual(titles(50), ['Sửa cơ quan ở đây thành Bộ Chính trị', 'Dùng Ban Bí thư ở mọi chỗ']);
    assert.deepEqual(titles(51), ['Sửa cơ quan ở đây thành Bộ Chính trị']);
  });
});

describe('the form of laws among the bases', () => {
  const draft = (number: string, day: string, law: string): string =>
    lines(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      `Số: ${number}`,
      `Bình Minh, ngày ${day}`,
      `Căn cứ ${law};`,
      'Theo đề nghị của Giám đốc Sở Nội vụ.',
    );
  const named = 'Luật Tổ chức chính quyền địa phương';

  for (const [number, day, law, ...findings] of [
    [
      '15/QĐ-UBND',
      '05 tháng 3 năm 2020',
      `${named} số 77/2015/QH13 ngày 19 tháng 6 năm 2015`,
      'legal-basis-form.law-number information "77/2015/QH13"',
    ],
    ['15/QĐ-UBND', '04 tháng 3 năm 2020', `${named} số 77/2015/QH13 ngày 19 tháng 6 năm 2015`],
    [
      '15/2025/QĐ-UBND',
      '01 tháng 7 năm 2025',
      named,
      `legal-basis-form.law-without-number information "Căn cứ ${named};"`,
    ],
    ['15/2025/QĐ-UBND', '30 tháng 6 năm 2025', named],
  ] as const) {
    it(`is that of ${number} of ${day}`, () => {
      assert.deepEqual(findingsIn(draft(number, day, law)), findings);
    });
  }
});

describe('a symbol that came back', () => {
  const register = ownRegister(
    [
      'symbol;type;date;issuer;status;replaced_by;replaced_from',
      '05-QC/TU;Quy chế;20/3/2016;Tỉnh ủy;hết hiệu lực;;',
      '05-QC/TU;Quy chế;20/3/2021;Tỉnh ủy;còn hiệu lực;;',
    ].join('\n'),
  );
  const draft = (year: number): string =>
    lines(
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 15-KH/TU',
      'Bình Minh, ngày 05 tháng 11 năm 2026',
      `Căn cứ Quy chế số 05-QC/TU ngày 20/3/${year} của Tỉnh ủy;`,
    );

  it('is over for the document that is', () => {
    const found = (year: number): readonly string[] =>
      namesWithRegister(draft(year), 'reference/superseded', register);
    assert.deepEqual(found(2016), [
      'superseded.expired warning "Quy chế số 05-QC/TU ngày 20/3/2016 của Tỉnh ủy"',
    ]);
    assert.deepEqual(found(2021), []);
  });
});

describe('an article that is not there', () => {
  const text = lines(
    'NGHỊ QUYẾT',
    'Điều 1. Thông qua Đề án',
    'Điều 2. Tổ chức thực hiện',
    'Ủy ban nhân dân xã thực hiện Điều 5 Nghị quyết này.',
    'Hội đồng nhân dân xã giám sát.',
    'Điều 3. Hiệu lực',
  );
  const makeChecker = () => createChecker(resolveSettings(rules, []));
  const found = (checker: ReturnType<typeof makeChecker>, document: ReturnType<typeof createDocument>) =>
    checker.check(document)?.findings.map(({ ruleId }) => ruleId);

  it('is told after each edit elsewhere', () => {
    const checker = makeChecker();
    let document = createDocument(text);
    assert.deepEqual(found(checker, document), ['reference/unknown-provision']);
    for (const word of ['kỹ ', 'rất ']) {
      const start = document.text.indexOf('giám sát');
      document = editDocument(document, { span: { start, end: start }, text: word });
      assert.deepEqual(found(checker, document), ['reference/unknown-provision']);
    }
  });

  it('is told no more once the text names another', () => {
    const checker = makeChecker();
    const document = createDocument(text);
    assert.deepEqual(found(checker, document), ['reference/unknown-provision']);
    const start = text.indexOf('5 Nghị');
    const mended = editDocument(document, { span: { start, end: start + 1 }, text: '3' });
    assert.deepEqual(found(checker, mended), []);
  });
});

describe('the form of provisions', () => {
  for (const [provision, ...findings] of [
    ['điểm 10 khoản 5 Điều 1', 'numbered-point information "điểm 10"'],
    ['điểm 10, 11 khoản 5 Điều 1', 'numbered-point information "điểm 10, 11"'],
    // Of an older text, whose points had numbers.
    ['điểm 10 khoản 5 Điều 1 Chương II'],
    ['điểm 10 khoản 5 Điều này'],
    ['điểm 10 khoản này Điều 1'],
    ['điểm 10 Điều 1'],
    ['điểm 10 khoản 5'],
    ['điểm b và 10 khoản 5 Điều 1'],
    ['khoản 2 điều 5', 'lower-case information "điều 5"'],
    ['điều 5 Luật Đất đai', 'lower-case information "điều 5"'],
    ['các điều 5 Luật Đất đai'],
    ['điều 5'],
    ['điều này'],
    ['khoản 2 điều này'],
    ['Điều 16 khoản 2', 'reversed information "Điều 16 khoản 2"'],
    ['Điều 16\nkhoản 2, khoản 3 Điều 4'],
    ['khoản 2, Điều 5, Chương II', 'commas information "khoản 2, Điều 5, Chương II"'],
    ['khoản 2 Điều 5 Chương II'],
    ['Điều 8, Phụ lục VI'],
    ['khoản a Điều 5', 'lettered-clause information "khoản a"'],
    ['khoản 1, a Điều 5'],
  ] as const) {
    it(JSON.stringify(provision), () => {
      assert.deepEqual(
        findingsIn(`Thực hiện theo ${provision}.`),
        findings.map(found => `provision-order.${found}`),
      );
    });
  }
});

describe('two numbers of one day', () => {
  for (const [other, ...findings] of [
    ['1527', 'near-duplicate.same-date warning "1527/QĐ-BTP"'],
    // Less than a hundred apart they may be two of that day; and two digits are no slip.
    ['1447'],
    ['1526'],
    ['1472', 'near-duplicate.same-date warning "1472/QĐ-BTP"'],
    ['4127', 'near-duplicate.same-date warning "4127/QĐ-BTP"'],
  ] as const) {
    it(`1427 and ${other}`, () => {
      const day = 'ngày 25/6/2020.';
      assert.deepEqual(findingsIn(lines(`1427/QĐ-BTP ${day}`, `${other}/QĐ-BTP ${day}`)), findings);
    });
  }
});
