import assert from 'node:assert/strict';
import { textAt } from '../../../server/src/core/index';
import type { Texts } from '../../helpers/other-drafts';
import { testGroup } from '../../helpers/rules-under-test';

const { checkAmong, findingsAmong, messageOf, notesOf } = testGroup('figure');

const has = (count: string, subject = 'toàn tỉnh'): string =>
  `Tính đến ngày 31/12/2024, ${subject} có ${count} đảng viên.`;
const HERE = has('6.102');
const FOUND = ['value-conflict.conflict-elsewhere information "6.102"'];

/** A letterhead with the number still blank. */
const headOf = (unit: string): string =>
  `ĐẢNG BỘ TỈNH BÌNH MINH\n${unit}\n*\nSố        -BC/ĐU\n\nBÁO CÁO\n\n`;

/** Drafts among which the text of `HERE` is told of another value. */
const TOLD: readonly Texts[] = [
  { 'b.txt': has('6.120') },
  { 'b.txt': `Mở đầu.\r\n\r\n${has('6.120').normalize('NFD')}` },
  { 'b.txt': 'Tổng số đảng viên toàn tỉnh (tính đến ngày 31/12/2024): 6.120.' },
  { 'b.txt': 'Đến ngày 31 tháng 12 năm 2024, tổng số đảng viên của toàn tỉnh là 6.120 đồng chí.' },
  { 'b.txt': `${headOf('ĐẢNG ỦY XÃ HÒA AN')}${has('6.120')}` },
  { 'b.txt': has('6.120'), 'c.txt': HERE },
  { 'b.txt': has('6.120'), 'c.txt': has('6.120'), 'd.txt': HERE, 'e.txt': HERE },
  { 'b.txt': has('6.120'), 'c.txt': has('6.202'), 'd.txt': HERE, 'e.txt': HERE },
];

/** Drafts that are no reason to tell. */
const SILENT: readonly (readonly [why: string, others: Texts])[] = [
  ['nothing', {}],
  ['an empty draft', { 'b.txt': '' }],
  ['the same', { 'b.txt': HERE }],
  ['the same without a dot', { 'b.txt': has('6102') }],
  ['another day', { 'b.txt': has('6.120').replace('2024', '2023') }],
  ['another name', { 'b.txt': has('6.120').replace('đảng viên', 'hội viên') }],
  ['another unit', { 'b.txt': has('6.120', 'huyện Hòa An') }],
  ['no unit', { 'b.txt': 'Đến 31/12/2024, tổng số đảng viên là 6.120.' }],
  ['approximate', { 'b.txt': has('khoảng 6.120') }],
  ['not one slip apart', { 'b.txt': has('6.021') }],
  ['a subset', { 'b.txt': `${HERE.slice(0, -1)}, trong đó có 6.120 đảng viên nữ.` }],
  ['a part of the name', { 'b.txt': has('6.120').replace('viên.', 'viên nữ.') }],
  ['the odd one of several', { 'b.txt': has('6.120'), 'c.txt': HERE, 'd.txt': HERE }],
  ['a value beside that no slip explains', { 'b.txt': has('6.120'), 'c.txt': has('5.347') }],
];

describe('figure/value-conflict among drafts asks totals', () => {
  it('of a hundred and more', () => {
    assert.deepEqual(findingsAmong(has('100'), { 'b.txt': has('101') }), [
      'value-conflict.conflict-elsewhere information "100"',
    ]);
    assert.deepEqual(findingsAmong(has('99'), { 'b.txt': has('98') }), []);
  });
});

describe('figure/value-conflict among drafts', () => {
  for (const form of ['NFC', 'NFD']) {
    for (const [index, others] of TOLD.entries()) {
      it(`reports another value, ${form} ${String(index)}`, () => {
        assert.deepEqual(findingsAmong(`Mở đầu.\r\n\r\n${HERE}`.normalize(form), others), FOUND);
      });
    }
  }

  for (const [why, others] of SILENT) {
    it(`is silent about ${why}`, () => {
      assert.deepEqual(findingsAmong(HERE, others), []);
    });
  }

  it('is silent about two digits', () => {
    assert.deepEqual(findingsAmong(has('12'), { 'b.txt': has('21') }), []);
  });

  it('reports each total once, at its first place', () => {
    const homes = 'Đến 31/12/2024, toàn tỉnh có 1.204 hộ nghèo.';
    const text = [HERE, HERE, homes].join('\n\n');
    const others = { 'b.txt': `${has('6.120')}\n\n${homes.replace('1.204', '1.240')}` };
    const { findings } = checkAmong(text, others);
    assert.deepEqual(
      findings.map(({ span }) => span.start),
      [text.indexOf('6.102'), text.indexOf('1.204')],
    );
  });

  it('leaves a draft that gives two values to itself', () => {
    const both = `${HERE}\n\n${has('6.120')}`;
    assert.deepEqual(findingsAmong(both, { 'b.txt': has('6.103') }), [
      'value-conflict.conflict information "6.120"',
    ]);
    assert.deepEqual(findingsAmong(`${HERE}\n\n${has('5.347')}`, { 'b.txt': has('6.103') }), []);
  });

  it('compares totals that name no body under one letterhead, and without any', () => {
    for (const nameless of [has('6.102', 'toàn xã'), 'Đến 31/12/2024, tổng số đảng viên là 6.102.']) {
      const other = nameless.replace('6.102', '6.120');
      const [an, minh] = [headOf('ĐẢNG ỦY XÃ HÒA AN'), headOf('ĐẢNG ỦY XÃ HÒA MINH')];
      assert.deepEqual(findingsAmong(nameless, { 'b.txt': other }), FOUND, nameless);
      assert.deepEqual(findingsAmong(an + nameless, { 'b.txt': an + other }), FOUND, nameless);
      assert.deepEqual(findingsAmong(an + nameless, { 'b.txt': minh + other }), [], nameless);
      assert.deepEqual(findingsAmong(an + nameless, { 'b.txt': other }), [], nameless);
    }
  });

  it('says where the other value stands, in both languages', () => {
    const there = `Mở đầu.\n\n${has('6.120')}`;
    const [finding] = checkAmong(HERE, { 'bao-cao.txt': there }).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Tổng số đảng viên đến ngày 31/12/2024 ghi 6.102 ở đây, nhưng bao-cao.txt ghi 6.120. Cần đối chiếu với số liệu gốc.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'The total of đảng viên up to 31/12/2024 is given as 6.102 here, but as 6.120 in bao-cao.txt. Check the original figure.',
    );
    assert.deepEqual(notesOf(finding, 'vi'), ['Chỗ ghi 6.120 trong bao-cao.txt']);
    assert.deepEqual(notesOf(finding, 'en'), ['Where bao-cao.txt has 6.120']);
    const [place] = finding.related;
    assert.deepEqual([place?.elsewhere?.line, place?.elsewhere?.column], [3, 40]);
    assert.equal(textAt(there, place?.span ?? { start: 0, end: 0 }), '6.120');
  });
});
