import assert from 'node:assert/strict';
import { assertLinear } from '../../helpers/growth';
import { testRules } from '../../helpers/rules-under-test';
import { placeholderLeft } from '../../../server/src/core/rules/structure/placeholder-left';
import { dresses, partyDraft, stateDraft } from './drafts';

const { findingsIn, repairsOf } = testRules([placeholderLeft]);

const LEFT: readonly (readonly [body: string, ...marked: readonly string[]])[] = [
  ['Thực hiện Nghị quyết số …/NQ-HĐND của Hội đồng nhân dân xã.', '…'],
  ['Thực hiện Kế hoạch số ...../KH-UBND năm nay.', '.....'],
  ['Thực hiện Công văn số XX/UBND-VX, Thông báo số xx/2026/TB-UBND.', 'XX', 'xx'],
  // A date is told once, however many of its parts are blank.
  ['Theo Tờ trình ngày … tháng 10 năm 2026 của Văn phòng.', 'ngày … tháng 10 năm 2026'],
  ['Theo Tờ trình ngày … tháng … năm 2026 của Văn phòng thôn.', 'ngày … tháng … năm 2026'],
  [
    'Văn phòng xã hoàn thành việc này ngày ... tháng ... năm ...... theo kế hoạch của năm.',
    'ngày ... tháng ... năm ......',
  ],
  ['Xã họp vào ngày 15 tháng … năm 20… tại nhà văn hóa của thôn.', 'tháng … năm 20…'],
  ['Căn cứ Tờ trình ngày …./…./2026 của Văn phòng xã.', 'ngày …./…./2026'],
  ['Căn cứ Tờ trình ngày …. tháng …. năm 2026 của Văn phòng xã.', 'ngày …. tháng …. năm 2026'],
  ['Thôn gửi báo cáo về Văn phòng xã trước ngày ...', 'ngày ...'],
  [
    'Theo Tờ trình ngày …/…/2026, Thông báo ngày 05/XX/2026 của Văn phòng.',
    'ngày …/…/2026',
    'ngày 05/XX/2026',
  ],
  ['Phấn đấu đến hết năm 20… toàn xã hoàn thành việc này.', 'năm 20…'],
  ['Thu ngân sách đạt … tỷ đồng, tăng XX% so với cùng kỳ.', '…', 'XX'],
  ['Toàn xã có .... hộ nghèo, chiếm 2,xx% tổng số hộ.', '....', '2,xx'],
  ['Xã đã thu ….. triệu đồng, chi .… triệu đồng trong tháng.', '…..', '.…'],
  ['Toàn xã có … hộ.', '…'],
  ['Kinh phí thực hiện là [ ] triệu đồng từ ngân sách xã.', '[ ]'],
  ['Kinh phí được giao cho thôn [ ], quyết toán trong năm.', '[ ]'],
  ['Đồng chí XX báo cáo, ông XXX và bà XX phát biểu; xã XX nhận cờ.', 'XX', 'XXX', 'XX', 'XX'],
  ['Giao đồng chí …, Phó Chủ tịch Ủy ban, chủ trì; đồng chí .... - Văn phòng giúp việc.', '…', '....'],
  ['Trung tâm đã tiếp nhận … hồ sơ, chi bộ kết nạp XX đảng viên.', '…', 'XX'],
  ['Văn phòng đã gửi [số lượng] phiếu đến [tên cơ quan] theo quy định.', '[số lượng]', '[tên cơ quan]'],
];

const COMPLETE: readonly (readonly [reason: string, body: string])[] = [
  ['the end of an enumeration', 'Xã trồng lúa, ngô, khoai, … và các loại rau màu; giữ nghề dệt, nghề rèn…'],
  ['an omission in a quotation', 'Nghị quyết ghi rõ: “thu … tỷ đồng mỗi năm”, “ngày … tháng …”.'],
  ['marked omissions', 'Luật quy định: [...] người dân được hỗ trợ, […] hộ nghèo được vay.'],
  ['a Roman number', 'Từ thế kỷ XX đến nay, từ Đại hội XX của Đảng, khóa XXX người dân đồng thuận.'],
  [
    'a Roman number before what is counted',
    'Từ thế kỷ XX văn bản của xã đã được lưu, khóa XX đảng viên tăng nhanh.',
  ],
  ['Roman numbers behind other words', 'Tổ XX, khu phố XXI, Quân đoàn XX và Hội khóa XX dự họp.'],
  ['people who are not named', 'Dự họp có các đồng chí …, các ông, các bà… cùng người dân.'],
  ['a name that begins so', 'Ông XXL và xã Xuân, đồng chí X dự họp.'],
  ['boxes before a comma', 'Đánh dấu vào ô: Nam [ ], nữ [ ], theo giới tính.'],
  ['a line for the pen', 'Người nhận ký tên: ........................ lúc nhận được giấy này.'],
  ['a form that is spoken of', 'Báo cáo theo mẫu: tổng số … hộ, đạt … tỷ đồng.'],
  ['a sample of a number line', 'Văn bản của xã được ghi như sau: Số: …/UBND-VP'],
  ['more blanks than words', 'Xã có … hộ.'],
  ['several brackets', 'Kinh phí là [ ] triệu đồng, gồm [ ] triệu đồng từ ngân sách xã.'],
  ['a bracket behind no word', 'Kinh phí: 5 [ ] triệu đồng từ ngân sách xã.'],
  ['boxes', 'Đánh dấu vào ô: Nam [ ] Nữ [ ] theo giới tính.'],
  ['a request', 'Đề nghị các thôn báo cáo số hộ (ghi rõ lý do tăng, giảm).'],
  ['days of an enumeration', 'Thôn trực các ngày …, tháng nào cũng có người; năm nay…'],
  ['dots of two kinds in an enumeration', 'Xã trồng lúa, ngô, khoai, ….. và các loại rau màu.'],
  ['the dots of a sentence', 'Các thôn rà soát kỹ lưỡng... Văn phòng tổng hợp kết quả.'],
];

describe('structure/placeholder-left', () => {
  for (const [body, ...marked] of LEFT) {
    it(`reports: ${body}`, () => {
      const expected = marked.map(text => `placeholder-left.left warning "${text}"`);
      for (const wear of dresses) {
        const found = findingsIn(wear(stateDraft({ body }))).map(name => name.normalize('NFC'));
        assert.deepEqual(found, expected);
      }
      assert.deepEqual(findingsIn(partyDraft({ body })), expected);
    });
  }

  for (const [reason, body] of COMPLETE) {
    it(`is silent on ${reason}: ${body}`, () => {
      assert.deepEqual(findingsIn(stateDraft({ body })), []);
    });
  }

  const [[body] = ['']] = LEFT;

  for (const [reason, parts] of [
    ['without a number', { number: 'Số:      /KH-UBND' }],
    ['without a signer', { sign: 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nHọ và tên' }],
    ['without a day', { place: 'Hòa An, ngày      tháng 11 năm 2026' }],
  ] as const) {
    it(`is silent in a draft ${reason}`, () => {
      assert.deepEqual(findingsIn(stateDraft({ ...parts, body })), []);
    });
  }

  it('is silent in tables, and behind the signature', () => {
    const table = '| Xã | Số hộ |\n| --- | --- |\n| Hòa An | đạt … hộ |';
    assert.deepEqual(findingsIn(stateDraft({ body: table })), []);
    assert.deepEqual(findingsIn(`${stateDraft()}\n\nPHỤ LỤC\n\nToàn xã có … hộ nghèo.`), []);
  });

  it('is silent in a text without a letterhead, and in none', () => {
    assert.deepEqual(findingsIn(body), []);
    assert.deepEqual(findingsIn(''), []);
  });

  it('takes time that grows with the text', () => {
    assertLinear(8000, size => {
      findingsIn(stateDraft({ body: 'thu (ghi rõ) '.repeat(size) }));
    });
  });

  it('removes a note to the drafter', () => {
    const text = stateDraft({ body: 'Xã có 120 hộ nghèo (ghi rõ), giảm 12 hộ.' });
    assert.deepEqual(findingsIn(text), ['placeholder-left.note warning "(ghi rõ)"']);
    const [repair] = repairsOf(text);
    assert.equal(repair?.title, 'Bỏ “(ghi rõ)”');
    assert.equal(repair.safety, 'review');
    assert.equal(repair.text, stateDraft({ body: 'Xã có 120 hộ nghèo, giảm 12 hộ.' }));
    assert.deepEqual(findingsIn(repair.text), []);
  });
});
