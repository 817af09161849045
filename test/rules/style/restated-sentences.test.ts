import assert from 'node:assert/strict';
import { repeatedParagraph } from '../../../server/src/core/rules/style/repeated-paragraph';
import { assertLinear } from '../../helpers/growth';
import { testRules } from '../../helpers/rules-under-test';

const { check, findingsIn, messageOf } = testRules([repeatedParagraph]);

const found = (text: string): readonly string[] => findingsIn(text).map(name => name.normalize('NFC'));

/** A sentence of a report with places for its figures. */
const planted = (area: string, guarded: string, share = '42,5%'): string =>
  `Trong năm, toàn xã đã trồng mới ${area} ha rừng tập trung, giao khoán bảo vệ ${guarded} ha rừng, đạt ${share} kế hoạch.`;

const between = 'Về kinh tế, các thôn đã hoàn thành nhiệm vụ được giao trong năm.';

describe('style/repeated-paragraph at one sentence with another figure', () => {
  for (const [reason, one, other, marked] of [
    ['two digits exchanged', planted('45,2', '1.250'), planted('45,2', '1.520'), '1.520'],
    ['a digit wrong', planted('45,2', '1.250'), planted('45,2', '1.260'), '1.260'],
    ['a digit left out', planted('45,2', '1.250'), planted('45,2', '125'), '125'],
    ['a percentage', planted('45,2', '1.250', '42,51%'), planted('45,2', '1.250', '42,15%'), '42,15%'],
  ] as const) {
    it(`tells ${reason}`, () => {
      for (const lines of [
        [one, other],
        [one, between, other],
        [`${between} ${one}`, `${between} ${between}`, `${other} ${between}`],
      ]) {
        for (const text of [
          lines.join('\n\n'),
          lines.join('\r\n\r\n'),
          lines.join('\n\n').normalize('NFD'),
        ]) {
          assert.deepEqual(found(text), [`repeated-paragraph.restated information "${marked}"`], text);
        }
      }
    });
  }

  for (const [reason, text] of [
    ['two figures differ', [planted('45,2', '1.250'), planted('42,5', '1.520')].join('\n\n')],
    ['the figure is another one', [planted('45,2', '1.250'), planted('45,2', '1.873')].join('\n\n')],
    ['the figures have two digits', [planted('45', '125'), planted('46', '125')].join('\n\n')],
    [
      'the words differ',
      [planted('45,2', '1.250'), planted('45,2', '1.520').replace('xã', 'huyện')].join('\n\n'),
    ],
    [
      'it is said of three',
      [planted('45,2', '1.250'), planted('45,2', '1.520'), planted('45,2', '1.260')].join('\n\n'),
    ],
    ['the sentence is short', 'Thôn 1 có 1.250 cây.\n\nThôn 1 có 1.520 cây.'],
    [
      'it has one figure alone',
      [1250, 1520]
        .map(
          count =>
            `Trong năm, nhân dân toàn xã đã tích cực tham gia trồng mới được ${count.toString()} cây phân tán các loại.`,
        )
        .join('\n\n'),
    ],
    [
      'a year differs',
      [2024, 2025].map(year => `Năm ${year.toString()}: ${planted('45,2', '1.250')}`).join('\n\n'),
    ],
    [
      'a symbol differs',
      [125, 152]
        .map(
          number =>
            `Thực hiện Kế hoạch số ${number.toString()}/KH-UBND, các thôn trồng 1.250 cây xanh dọc theo các tuyến đường của xã.`,
        )
        .join('\n\n'),
    ],
    ['rows of a table', `| ${planted('45,2', '1.250')} |\n| ${planted('45,2', '1.520')} |`],
    ['one sentence stands there', planted('45,2', '1.250')],
    ['there is none', ''],
  ] as const) {
    it(`is silent where ${reason}`, () => {
      assert.deepEqual(found(text), []);
    });
  }

  it('tells the paragraph that stands twice without a change by itself', () => {
    assert.deepEqual(
      found([planted('45,2', '1.250'), planted('45,2', '1.250')].join('\n\n')).map(
        name => name.split(' ', 1)[0],
      ),
      ['repeated-paragraph.repeated'],
    );
  });

  it('says what stands in both', () => {
    const [finding] = check([planted('45,2', '1.250'), planted('45,2', '1.520')].join('\n\n')).findings;
    assert.ok(finding !== undefined);
    assert.equal(
      messageOf(finding, 'vi'),
      'Câu này lặp lại một câu ở trên, nhưng ở đó ghi 1.250, ở đây ghi 1.520.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'This sentence repeats one above, which has 1.250; here stands 1.520.',
    );
    assert.deepEqual(finding.fixes, []);
  });

  it('takes time that grows with the text', () => {
    for (const end of [' ', '\n\n']) {
      assertLinear(1000, size => {
        findingsIn(Array.from({ length: size }, (_, at) => planted('45,2', String(1000 + at))).join(end));
      });
    }
  });
});
