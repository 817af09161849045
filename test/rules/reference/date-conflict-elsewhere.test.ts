import assert from 'node:assert/strict';
import { applyEdits, createRegister, RULES, textAt } from '../../../server/src/core/index';
import { judge, nameFinding } from '../../helpers/document';
import { readCentral } from '../../helpers/registers';
import type { Texts } from '../../helpers/other-drafts';
import { testGroup } from '../../helpers/rules-under-test';

const { checkAmong, findingsAmong, messageOf, notesOf } = testGroup('reference');

const cite = (date: string): string => `Thực hiện Nghị quyết số 23-NQ/TU ngày ${date} của Tỉnh ủy.`;
const HERE = cite('16/12/2021');
const OWN = 'Số 23-NQ/TU\n\nBình Minh, ngày 18 tháng 12 năm 2021\n\nNGHỊ QUYẾT\nvề chuyển đổi số';

/** What the rule says of a draft among others. */
function found(text: string, others: Texts): readonly string[] {
  return findingsAmong(text, others).filter(name => name.startsWith('date-conflict'));
}

const reported = (date: string): readonly string[] => [`date-conflict.conflict-elsewhere warning "${date}"`];

describe('reference/date-conflict among drafts', () => {
  it('reports another date in another draft, at the first mention', () => {
    const text = `Mở đầu.\n\n${HERE}\n\n${HERE}`;
    for (const form of ['NFC', 'NFD'] as const) {
      for (const lineEnd of ['\n', '\r\n']) {
        const here = text.normalize(form).replaceAll('\n', lineEnd);
        const { findings } = checkAmong(here, { 'b.txt': cite('18/12/2021').normalize(form) });
        assert.deepEqual(
          findings.map(finding => nameFinding(here, finding)),
          reported('16/12/2021'),
        );
        assert.equal(findings[0]?.span.start, here.indexOf('16/12'));
      }
    }
  });

  it('is silent where the others say the same, in whatever form, or nothing', () => {
    const silent: readonly Texts[] = [
      {},
      { 'b.txt': HERE },
      { 'b.txt': cite('16 tháng 12 năm 2021') },
      { 'b.txt': 'Thực hiện Nghị quyết số 23-NQ/TU của Tỉnh ủy.' },
      { 'b.txt': cite('31/9/2021') },
      { 'b.txt': cite('10/5/2017') },
      { 'b.txt': 'Nghị quyết số 24-NQ/TU ngày 18/12/2021 của Tỉnh ủy.' },
      { 'b.txt': '' },
    ];
    for (const others of silent) assert.deepEqual(found(HERE, others), [], JSON.stringify(others));
    assert.deepEqual(found('', { 'b.txt': HERE }), []);
  });

  it('compares only what surely is one document', () => {
    const pairs: readonly (readonly [string, string, boolean])[] = [
      ['30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 15/3/2020', true],
      ['30/2020/NĐ-CP ngày 05/3/2020', '30/2020/NĐ-CP ngày 05/3/2021', false],
      [
        '12-KH/TU ngày 05/3/2022 của Tỉnh ủy Bình Minh',
        '12-KH/TU ngày 06/3/2022 của Tỉnh ủy Bình Minh',
        true,
      ],
      ['12-KH/TU ngày 05/3/2022 của Tỉnh ủy Bình Minh', '12-KH/TU ngày 06/3/2022 của Tỉnh ủy Hòa An', false],
      ['12-KH/TU ngày 05/3/2022 của Tỉnh ủy Bình Minh', '12-KH/TU ngày 06/3/2022 của Tỉnh ủy', false],
      ['15/QĐ-UBND ngày 05/3/2025 của UBND xã Hòa An', '15/QĐ-UBND ngày 06/3/2025 của UBND xã Hòa An', true],
      ['15/QĐ-UBND ngày 05/3/2025 của UBND xã', '15/QĐ-UBND ngày 06/3/2025 của UBND xã', false],
      ['15/QĐ-UBND ngày 05/3/2025', '15/QĐ-UBND ngày 06/3/2025', false],
      ['773/QĐ-TTg ngày 12/7/2021', '773/QĐ-TTg ngày 21/7/2021', true],
      ['773/QĐ-TTg ngày 12/7/2021', '773/QĐ-TTg ngày 21/7/2022', false],
    ];
    for (const [here, there, isReported] of pairs) {
      assert.equal(found(`Theo ${here}.`, { 'b.txt': `Theo ${there}.` }).length > 0, isReported, here);
    }
  });

  it('tells two documents of one number by their titles', () => {
    const decree = (date: string, title: string): string =>
      `Căn cứ Nghị định số 09/2025/NĐ-CP ngày ${date} của Chính phủ ${title};`;
    const amends = 'sửa đổi, bổ sung một số điều của Nghị định số 61/2019/NĐ-CP';
    const duties = 'quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu của Thanh tra Chính phủ';
    const fees = 'về mức thu phí bảo vệ môi trường đối với nước thải công nghiệp';
    const here = decree('03/01/2025', amends);
    assert.deepEqual(found(here, { 'b.txt': decree('17/02/2025', duties) }), []);
    assert.deepEqual(found(decree('03/01/2025', fees), { 'b.txt': decree('17/02/2025', duties) }), []);
    for (const same of [here, decree('03/01/2025', '')])
      assert.deepEqual(found(same, { 'b.txt': decree('13/01/2025', amends) }), reported('03/01/2025'), same);
  });

  it('leaves it to a register that has the date', () => {
    const [right, wrong] = ['05/3/2020', '15/3/2020'].map(
      date => `Theo Nghị định số 30/2020/NĐ-CP ngày ${date}.`,
    );
    const register = createRegister({ builtIn: readCentral(), own: [] });
    const told = (text = '', other = ''): readonly string[] =>
      judge(RULES, text, { others: { 'b.txt': other }, register }).findings.map(each =>
        nameFinding(text, each),
      );
    assert.deepEqual(told(right, wrong), []);
    assert.deepEqual(told(wrong, right), ['known-date.different warning "15/3/2020"']);
    assert.deepEqual(found(right ?? '', { 'b.txt': wrong ?? '' }), reported('05/3/2020'));
  });

  it('compares drafts where a register has the symbol of another term alone', () => {
    const [here, other] = ['16/6/2022', '16/8/2022'].map(
      date => `Quán triệt Nghị quyết số 18-NQ/TW ngày ${date} của Ban Chấp hành Trung ương.`,
    );
    const register = createRegister({ builtIn: readCentral(), own: [] });
    assert.deepEqual(
      register.find('18-NQ/TW').map(({ date }) => date?.year),
      [2017],
    );
    const { findings } = judge(RULES, here ?? '', { others: { 'b.txt': other ?? '' }, register });
    assert.deepEqual(
      findings.map(each => nameFinding(here ?? '', each)),
      reported('16/6/2022'),
    );
  });

  it('leaves a draft that contradicts itself to itself', () => {
    const both = `${HERE}\n\n${cite('18/12/2021')}`;
    assert.deepEqual(found(both, { 'b.txt': cite('19/12/2021') }), [
      'date-conflict.conflict error "18/12/2021"',
    ]);
  });

  it('takes the date of issue of the draft that is the document, whatever others say', () => {
    const others = { 'b.txt': cite('16/12/2021'), 'nghi-quyet.txt': OWN };
    const { findings } = checkAmong(HERE, others);
    assert.deepEqual(
      findings.map(({ related }) => related.map(({ elsewhere }) => elsewhere?.name)),
      [['nghi-quyet.txt']],
    );
    assert.deepEqual(found(cite('18/12/2021'), others), []);
    assert.deepEqual(found(OWN, { 'b.txt': HERE }), []);
  });

  it('finds two documents in one sentence', () => {
    const text = 'Theo 23-NQ/TU ngày 16/12/2021, 30/2020/NĐ-CP ngày 05/3/2020.';
    const others = { 'b.txt': 'Theo 23-NQ/TU ngày 17/12/2021, 30/2020/NĐ-CP ngày 06/3/2020.' };
    assert.deepEqual(found(text, others), [...reported('16/12/2021'), ...reported('05/3/2020')]);
  });

  it('says where the other date stands, in both languages', () => {
    const there = `Mở đầu.\n\n${cite('18/12/2021')}`;
    const [finding] = checkAmong(HERE, { 'ke-hoach.txt': there }).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Nghị quyết số 23-NQ/TU ghi ngày 16/12/2021 ở đây, nhưng ke-hoach.txt ghi ngày 18/12/2021. Cần đối chiếu với bản gốc.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'Resolution 23-NQ/TU is dated 16/12/2021 here, but 18/12/2021 in ke-hoach.txt. Check the original.',
    );
    assert.deepEqual(notesOf(finding, 'vi'), [
      'Chỗ ghi ngày 18/12/2021 trong ke-hoach.txt',
      'Sửa ngày trong dự thảo này thành 18/12/2021',
    ]);
    assert.deepEqual(notesOf(finding, 'en'), [
      'Where ke-hoach.txt has 18/12/2021',
      'Change the date in this draft to 18/12/2021',
    ]);
    const [place] = finding.related;
    assert.deepEqual([place?.elsewhere?.line, place?.elsewhere?.column], [3, 11]);
    assert.equal(
      textAt(there, place?.span ?? { start: 0, end: 0 }),
      'Nghị quyết số 23-NQ/TU ngày 18/12/2021 của Tỉnh ủy',
    );
  });

  it('takes the other date over in every mention, each in its form, and then has nothing more to say', () => {
    const text = `${HERE}\n\n${cite('16 tháng 12 năm 2021')}`;
    const others = { 'b.txt': cite('18/12/2021') };
    for (const form of ['NFC', 'NFD'] as const) {
      const here = text.normalize(form);
      const [finding] = checkAmong(here, others).findings;
      assert.ok(finding !== undefined);
      assert.deepEqual(
        finding.fixes.map(({ safety, preferred }) => [safety, preferred]),
        [['review', false]],
      );
      const after = applyEdits(here, finding.fixes[0]?.edits ?? []);
      assert.equal(after, text.replaceAll('16', '18').normalize(form));
      assert.deepEqual(found(after, others), []);
    }
  });
});
