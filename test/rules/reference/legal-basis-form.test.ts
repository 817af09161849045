import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { check, getOnlyFinding, findingsIn, notesOf, repairsOf } = testGroup('reference');

const ID = 'legal-basis-form';
const STATE = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const DECREE = 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư';
const REQUEST = 'Theo đề nghị của Giám đốc Sở Nội vụ';
const CHARTER = '- Căn cứ Điều lệ Đảng Cộng sản Việt Nam';
const STATUTE = '- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh';
const LAW = 'Căn cứ Luật Tổ chức chính quyền địa phương';

const text = (...lines: readonly string[]): string => lines.join('\n\n');
const stateOf = (...lines: readonly string[]): string =>
  text(STATE, 'Số: 15/QĐ-UBND', 'Bình Minh, ngày 15 tháng 9 năm 2025', ...lines);
const normativeOf = (...lines: readonly string[]): string =>
  text(STATE, 'Số: 23/2025/QĐ-UBND', 'Bình Minh, ngày 15 tháng 9 năm 2025', ...lines);
/** What this rule finds; other rules may have their say on the same lines. */
const found = (draft: string): readonly string[] =>
  findingsIn(draft).filter(finding => finding.startsWith(ID));

/** A block of bases with a fault, how it is reported, and a near one that has none. */
const PAIRS: readonly (readonly [wrong: string, reported: string, right: string])[] = [
  [stateOf(`${DECREE}.`, `${REQUEST}.`), `${ID}.line-end warning "."`, stateOf(`${DECREE};`, `${REQUEST}.`)],
  [
    stateOf(`${DECREE},`, `${REQUEST}.`),
    `${ID}.line-end warning ","`,
    // Without a letterhead nothing says in which form the bases should be.
    text(`${DECREE},`, `${REQUEST}.`),
  ],
  [
    text(PARTY, `${CHARTER}.`, `${STATUTE},`),
    `${ID}.line-end warning "."`,
    text(PARTY, `${CHARTER};`, `${STATUTE},`),
  ],
  [
    stateOf(DECREE, `${REQUEST}.`),
    `${ID}.no-line-end warning "thư"`,
    // A single basis in the body is a sentence.
    stateOf(DECREE, 'Ủy ban nhân dân tỉnh báo cáo như sau'),
  ],
  [
    stateOf(`${DECREE};`, `${REQUEST};`, 'QUYẾT ĐỊNH:'),
    `${ID}.last-line-end information ";"`,
    stateOf(`${DECREE};`, `${REQUEST};`, 'Ủy ban nhân dân tỉnh quyết định:'),
  ],
  [
    stateOf(`${DECREE};`, `${REQUEST},`, '**QUYẾT NGHỊ:**'),
    `${ID}.last-line-end information ","`,
    normativeOf(`${DECREE};`, `${REQUEST},`, '**QUYẾT NGHỊ:**'),
  ],
  [
    stateOf(`${DECREE};`, `${REQUEST},`, 'QUYẾT ĐỊNH:'),
    `${ID}.last-line-end information ","`,
    stateOf(`${DECREE};`, `${REQUEST},`, 'QUYẾT ĐỊNH:').replace('9 năm 2025', '9 năm 2012'),
  ],
  [
    text(PARTY, `${STATUTE};`, `${CHARTER},`),
    `${ID}.charter-first information "${STATUTE};"`,
    text(PARTY, `${CHARTER};`, `${STATUTE},`),
  ],
  [
    stateOf(`${LAW} số 72/2025/QH15 ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`),
    `${ID}.law-number information "72/2025/QH15"`,
    normativeOf(`${LAW} số 72/2025/QH15;`, `${REQUEST}.`),
  ],
  [
    stateOf(`${LAW} số 72/2025/QH15 ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`),
    `${ID}.law-number information "72/2025/QH15"`,
    // Two laws in a line are left to people.
    stateOf(`${LAW} số 72/2025/QH15 và Luật Đất đai số 31/2024/QH15;`, `${REQUEST}.`),
  ],
  [
    stateOf(`${LAW} số 72/2025/QH15 ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`),
    `${ID}.law-number information "72/2025/QH15"`,
    // An amending law has no name of its own.
    stateOf(`Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 43/2024/QH15;`, `${REQUEST}.`),
  ],
  [
    stateOf(`${LAW} số 72/2025/QH15 ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`),
    `${ID}.law-number information "72/2025/QH15"`,
    // The number is that of the decree.
    stateOf(
      `Căn cứ Luật Đất đai, Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ;`,
      `${REQUEST}.`,
    ),
  ],
  [
    normativeOf(`${LAW} ngày 16 tháng 6 năm 2025;`, `${REQUEST};`),
    `${ID}.law-without-number information "${LAW} ngày 16 tháng 6 năm 2025;"`,
    normativeOf(`${LAW} ngày 19 tháng 6 năm 2015 (sửa đổi, bổ sung năm 2019);`, `${REQUEST};`),
  ],
  [
    normativeOf(`${LAW} ngày 16 tháng 6 năm 2025;`, `${REQUEST};`),
    `${ID}.law-without-number information "${LAW} ngày 16 tháng 6 năm 2025;"`,
    normativeOf(`${LAW} ngày 16 tháng 6 năm 2025;`, `${REQUEST};`).replace('9 năm 2025', '6 năm 2025'),
  ],
];

describe('reference/legal-basis-form', () => {
  for (const [wrong, reported, right] of PAIRS) {
    it(`reports ${reported}`, () => {
      assert.deepEqual(found(wrong), [reported]);
    });
    it(`reports ${reported} with CRLF and in NFD`, () => {
      assert.deepEqual(found(wrong.replaceAll('\n', '\r\n')), [reported]);
      assert.deepEqual(
        found(wrong.normalize('NFD')).map(finding => finding.normalize('NFC')),
        [reported],
      );
    });
    it(`is silent on the near miss of ${reported}`, () => {
      assert.deepEqual(found(right), []);
    });
  }

  it('reports each line of a block', () => {
    const draft = stateOf(`${DECREE}.`, `${LAW} ngày 16 tháng 6 năm 2025,`, `${REQUEST}.`);
    assert.deepEqual(found(draft), [`${ID}.line-end warning "."`, `${ID}.line-end warning ","`]);
  });

  it('repairs the marks at line ends safely', () => {
    const [repaired, ...others] = repairsOf(stateOf(`${DECREE}. `, `${REQUEST}.`));
    assert.deepEqual(others, []);
    assert.equal(repaired?.safety, 'safe');
    assert.equal(repaired.preferred, true);
    assert.equal(repaired.text, stateOf(`${DECREE}; `, `${REQUEST}.`));
    assert.deepEqual(check(repaired.text).findings, []);
  });

  it('puts a mark where none is', () => {
    const [repaired] = repairsOf(stateOf(`**${DECREE}**`, `${REQUEST}.`));
    assert.equal(repaired?.text, stateOf(`**${DECREE};**`, `${REQUEST}.`));
  });

  it('ends the last line as a sentence', () => {
    const [repaired] = repairsOf(stateOf(`${DECREE};`, `${REQUEST};`, 'QUYẾT ĐỊNH:'));
    assert.equal(repaired?.text, stateOf(`${DECREE};`, `${REQUEST}.`, 'QUYẾT ĐỊNH:'));
  });

  it('lets an amending law keep its symbol', () => {
    const amending = 'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức chính quyền địa phương';
    assert.deepEqual(
      found(stateOf(`${amending} số 47/2019/QH14 ngày 22 tháng 11 năm 2019;`, `${REQUEST}.`)),
      [],
    );
  });

  it('leaves the symbol of a law out only where its date stays', () => {
    const dated = stateOf(`${LAW} số 72/2025/QH15 ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`);
    const [repaired, ...others] = repairsOf(dated);
    assert.deepEqual(others, []);
    assert.equal(repaired?.safety, 'review');
    assert.equal(repaired.text, stateOf(`${LAW} ngày 16 tháng 6 năm 2025;`, `${REQUEST}.`));
    assert.deepEqual(repairsOf(stateOf(`${LAW} số 72/2025/QH15;`, `${REQUEST}.`)), []);
  });

  it('points to the Charter', () => {
    const finding = getOnlyFinding(text(PARTY, `${STATUTE};`, `${CHARTER},`));
    assert.deepEqual(notesOf(finding, 'vi'), ['Điều lệ Đảng']);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(found(''), []);
  });
});
