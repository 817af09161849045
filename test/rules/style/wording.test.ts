import assert from 'node:assert/strict';
import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn, repairsOf } = testGroup('style');

const nfd = (text: string): string => text.normalize('NFD');

const findingsOfContent = (text: string): readonly string[] =>
  findingsIn(text).filter(finding => !finding.startsWith('unicode-form'));

/** A sentence with a slip, what is reported of it, and the sentence that the offered repair makes, which is a near miss. */
type Slip = readonly [wrong: string, reported: readonly string[], repaired: string | null];

const doubled = (words: string): string => `doubled-words.doubled warning "${words}"`;

const SLIPS: readonly Slip[] = [
  ['Trình báo cáo báo cáo của xã.', [doubled('báo cáo báo cáo')], 'Trình báo cáo của xã.'],
  ['Về về việc họp thôn.', [doubled('Về về')], 'Về việc họp thôn.'],
  ['Tăng 5% so với so với cùng kỳ.', [doubled('so với so với')], 'Tăng 5% so với cùng kỳ.'],
  ['Các ý kiến của của xã.', [doubled('của của')], 'Các ý kiến của xã.'],
  ['Cơ quan, cá nhân nhân có liên quan.', [doubled('nhân nhân')], 'Cơ quan, cá nhân có liên quan.'],
  ['Được thiết thiết kế lại.', [doubled('thiết thiết')], 'Được thiết kế lại.'],
  ['Có đầy đủ thông thông tin.', [doubled('thông thông')], 'Có đầy đủ thông tin.'],
  ['Cấp giấy chứng nhận nhận thân nhân.', [doubled('nhận nhận')], 'Cấp giấy chứng nhận thân nhân.'],
  ['Số sinh viên viên và học sinh.', [doubled('viên viên')], 'Số sinh viên và học sinh.'],
  [
    'Đề án công nghệ thông tin công nghệ thông tin của xã.',
    [doubled('công nghệ thông tin công nghệ thông tin')],
    'Đề án công nghệ thông tin của xã.',
  ],
];

/** What looks like a slip and is none. */
const NEAR_MISSES: readonly string[] = [
  'Đời sống dần dần, từ từ ổn định; luôn luôn, mãi mãi, ngày ngày, người người, nhà nhà.',
  'Đồng chí Xã Xã Đội; xã xã Đội; anh Hảo Hảo; Luật Luật sư; Đảng ủy Ủy ban.',
  'Thi công công trình, sử dụng dụng cụ, tuân thủ thủ tục, sáng tác tác phẩm, cơ quan quan trọng.',
  'Nhà đầu tư đầu tư vốn; người nộp thuế nộp thuế.',
  'Pháp lệnh Dân số số 06; nội bộ bộ, ngành; các bước tiếp theo theo quy định; không quá năm năm.',
  '| họp họp | báo cáo báo cáo |',
  'Báo cáo: báo cáo; báo cáo, báo cáo. 12 12 kg kg.',
  'Hội đồng đồng ý; trường hợp hợp đồng chấm dứt; xuất khẩu khẩu trang.',
  'Mục tiêu\n\nmục tiêu của xã.',
  'tuyên tuyên bố của được được với với',
];

describe('rules of wording', () => {
  for (const [wrong, reported, repaired] of SLIPS) {
    it(`report ${reported.join(', ')} in: ${wrong}`, () => {
      assert.deepEqual(findingsIn(wrong), reported);
    });
    it(`report the same between other paragraphs, with CRLF: ${wrong}`, () => {
      assert.deepEqual(findingsIn(`Mở đầu.\r\n\r\n${wrong}\r\n\r\nKết thúc.\r\n`), reported);
    });
    it(`report the same in decomposed letters: ${wrong}`, () => {
      assert.deepEqual(findingsOfContent(nfd(wrong)), reported.map(nfd));
    });
    if (repaired === null) continue;
    it(`offer ${repaired}, which is clean`, () => {
      assert.deepEqual(
        repairsOf(wrong).map(({ text }) => text),
        [repaired],
      );
      assert.deepEqual(findingsIn(repaired), []);
    });
  }

  for (const right of NEAR_MISSES) {
    it(`are silent on: ${right}`, () => {
      assert.deepEqual(findingsIn(right), []);
      assert.deepEqual(findingsOfContent(nfd(right)), []);
    });
  }

  it('find words that stand twice over the end of a line', () => {
    assert.deepEqual(findingsIn('Xã trình báo cáo\nbáo cáo của thôn.'), [doubled('báo cáo\nbáo cáo')]);
    assert.deepEqual(findingsIn('Xã trình báo cáo\r\nbáo cáo của thôn.'), [doubled('báo cáo\r\nbáo cáo')]);
  });

  it('find two slips in one text', () => {
    assert.deepEqual(findingsIn('Ý kiến của của xã.\n\nGửi về về huyện.'), [
      doubled('của của'),
      doubled('về về'),
    ]);
  });

  it('find nothing in an empty text', () => {
    assert.deepEqual(findingsIn(''), []);
  });
});
