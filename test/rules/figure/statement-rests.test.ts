import assert from 'node:assert/strict';
import { findingsIn } from '../../helpers/document';
import { itLeavesAlone, itTells, type Silent, type Told } from '../../helpers/wordings';

const TOLD: readonly Told[] = [
  [
    'a percentage proves the part, and few are left',
    'Trung tâm tiếp nhận 1.284 hồ sơ; đã giải quyết 1.247 hồ sơ, đạt 97,12%; còn 31 hồ sơ đang giải quyết.',
    'sum-mismatch.remainder warning "31"',
    '37',
  ],
  [
    'a fraction, and one digit is left',
    'Có 42/45 thôn đã tổ chức hội nghị; còn 8 thôn chưa tổ chức hội nghị.',
    'sum-mismatch.remainder warning "8"',
    '3',
  ],
  [
    'the part is nested',
    'Toàn tỉnh có 1.312 thôn, trong đó 1.297 thôn đã có điện lưới, đạt 98,86%, còn 51 thôn chưa có điện lưới.',
    'sum-mismatch.mismatch warning "1.312"',
    '1.348',
  ],
  [
    'the part was done, the rest goes on',
    'UBND xã nhận được 142 kiến nghị. Đến nay đã trả lời 131 kiến nghị, đạt 92,3%; 17 kiến nghị đang được xem xét.',
    'sum-mismatch.remainder warning "17"',
    '11',
  ],
  [
    'in time and late',
    'Đã đến hạn trả 2.418 hồ sơ; trả đúng hạn 2.391 hồ sơ (98,88%); trễ hạn 72 hồ sơ.',
    'sum-mismatch.remainder warning "72"',
    '27',
  ],
  [
    'present and absent',
    'Hội nghị triệu tập 86 đại biểu, có mặt 81 đại biểu, vắng 9 đại biểu.',
    'sum-mismatch.remainder warning "9"',
    '5',
  ],
  [
    'absent first',
    'Có 1.568 thí sinh đăng ký, vắng 43, dự thi 1.552 thí sinh; trúng tuyển 1.204 thí sinh.',
    'sum-mismatch.remainder warning "1.552"',
    '1.525',
  ],
  [
    'what is lacking of a plan',
    'Chỉ tiêu giao 65 đảng viên mới; đến nay đã kết nạp 48 đảng viên, đạt 73,8%; còn thiếu 13 đảng viên.',
    'sum-mismatch.remainder warning "13"',
    '17',
  ],
  [
    'sent away, to be done',
    'Thụ lý 386 tin báo; chuyển cơ quan khác 27; còn phải giải quyết 395 tin báo.',
    'sum-mismatch.remainder warning "395"',
    '359',
  ],
  [
    'the whole behind the part',
    'Có 1.157 tàu cá đã lắp thiết bị, đạt 97,72% trên tổng số 1.184 tàu; 67 tàu chưa lắp đều nằm bờ.',
    'sum-mismatch.remainder warning "67"',
    '27',
  ],
  [
    'several parts, proved by their percentages',
    'Cuộc điều tra hỏi 850 người. Có 531 người rất quan tâm (62,5%), 268 người quan tâm (31,5%), số còn lại 91 người ít quan tâm.',
    'sum-mismatch.remainder warning "91"',
    '51',
  ],
  [
    'the percentage of the rest is true of nothing else',
    'Về sức khỏe: 186 thanh niên nhập ngũ, loại 1 là 47 thanh niên, đạt 25,27%; loại 2 là 98 thanh niên, đạt 52,69%; loại 3 là 44 thanh niên, đạt 22,04%.',
    'sum-mismatch.remainder warning "44"',
    '41',
  ],
  [
    'one bar parts them',
    'Đến nay, 58/58 đảng bộ đã đại hội, trong đó có 33 đảng bộ có tỷ lệ nữ từ 15% trở lên. Tuy vậy, vẫn còn 28 đảng bộ có tỷ lệ dưới 15%.',
    'sum-mismatch.remainder warning "28"',
    '25',
  ],
  [
    'of a hundred, behind a change',
    'Tỷ lệ tham gia bảo hiểm y tế đạt 87,84%, giảm 5,92% so với năm trước và còn 12,61% chưa tham gia.',
    'sum-mismatch.remainder warning "12,61%"',
    '12,16%',
  ],
  [
    'balance: funds',
    'Quỹ xã: số dư đầu kỳ 3.184,6 triệu đồng; thu trong kỳ 5.427,9 triệu đồng; chi sửa nhà, hỗ trợ khác 6.018,2 triệu đồng; số dư chuyển kỳ sau 2.594,8 triệu đồng.',
    'sum-mismatch.balance warning "2.594,8"',
    '2.594,3',
  ],
  [
    'balance: a debt',
    'Nợ đọng đầu năm là 3.452 triệu đồng, phát sinh trong năm 628 triệu đồng, đã thanh toán 1.874 triệu đồng, còn nợ 2.260 triệu đồng.',
    'sum-mismatch.balance warning "2.260"',
    '2.206',
  ],
  [
    'balance: what rose and fell',
    'Số dư đầu năm 45.200.000 đồng, phát sinh tăng 12.300.000 đồng, phát sinh giảm 20.500.000 đồng, số dư cuối năm 37.500.000 đồng.',
    'sum-mismatch.balance warning "37.500.000"',
    '37.000.000',
  ],
  [
    'balance: a move is named in fewer words',
    'Đầu năm toàn xã có 245 hộ nghèo, trong năm phát sinh 12 hộ, thoát nghèo 57 hộ, cuối năm còn 210 hộ nghèo.',
    'sum-mismatch.balance warning "210"',
    '200',
  ],
  [
    'the shares prove one part of three wrong',
    'Tổng số 320 học sinh, trong đó giỏi 96 em (30%), khá 106 em (50%), trung bình 64 em (20%).',
    'sum-mismatch.part warning "106"',
    '160',
  ],
  [
    '"còn lại" is what was reckoned',
    'Toàn xã có 1.250 hộ, đã hoàn thành 1.100 hộ, còn lại 105 hộ.',
    'sum-mismatch.remainder warning "105"',
    '150',
  ],
  [
    'what each gets is told beside the part',
    'Xã có 450 hộ, cấp sổ cho 300 hộ mỗi hộ một bản, còn lại 140 hộ.',
    'sum-mismatch.remainder warning "140"',
    '150',
  ],
  [
    'a further sentence denies what the part did',
    'Có 39/51 bộ đã giải ngân hết vốn. Tuy nhiên, vẫn còn 14 bộ chưa giải ngân hết vốn.',
    'sum-mismatch.remainder warning "14"',
    '12',
  ],
  [
    'words of another language beside ours',
    'Xã nhập khẩu 120 tấn (import from other countries), đã bán 80 tấn, còn lại 30 tấn.',
    'sum-mismatch.remainder warning "30"',
    '40',
  ],
  [
    'goods are no times',
    'Kho nhận 120 tấn hàng hóa, đã xuất 80 tấn hàng hóa, còn lại 30 tấn hàng hóa.',
    'sum-mismatch.remainder warning "30"',
    '40',
  ],
];

/** Near misses: what is left of something else, or some of what is left. */
const SILENT: readonly Silent[] = [
  [
    'what rounding leaves over is taken from one share, so that they make a hundred',
    'Toàn trường có 620 học sinh, trong đó giỏi 210 em (33,9%), khá 280 em (45,2%), trung bình 130 em (20,9%).',
  ],
  [
    'a further sentence tells what there is as well',
    'Có 39/51 bộ giải ngân vốn chậm. Tuy nhiên, vẫn còn 14 bộ giải ngân dưới mức trung bình.',
  ],
  ['some of them', 'Có 39/51 xã trồng lúa hai vụ. Vẫn còn có 14 xã trồng lúa dưới 100 ha.'],
  [
    'three kinds, of which two are the contrary of the third',
    'Kết quả: trước hạn 2.817 hồ sơ, đúng hạn 461 hồ sơ, quá hạn 92 hồ sơ.',
  ],
  ['members in another language', 'The total was 12 members, including 5 women and 8 men with other duties.'],
  [
    'so much each month',
    'Quỹ có 35.019 triệu đồng, chi 500 triệu đồng hàng tháng và còn lại 20.000 triệu đồng.',
  ],
  [
    'each month so much',
    'Xã được cấp 1.200 triệu đồng, mỗi tháng chi 50 triệu đồng, còn lại 600 triệu đồng.',
  ],
  ['so much for each', 'Huyện có 120 tấn gạo, cấp 10 tấn mỗi xã, còn lại 40 tấn chuyển kho.'],
  ['for each so much', 'Trường có 900 học sinh, mỗi lớp 30 học sinh, còn lại 60 học sinh học ghép.'],
  ['so much a day', 'Kho có 500 bao xi măng, xuất 25 bao/ngày, còn lại 250 bao xi măng.'],
  ['so much every year', 'Quỹ có 900 triệu đồng, chi 60 triệu đồng hằng năm, số còn lại là 300 triệu đồng.'],
  [
    'a move of another thing',
    'Đầu năm toàn xã có 245 hộ nghèo, trong năm phát sinh 12 vụ việc, thoát nghèo 57 hộ, cuối năm còn 188 hộ nghèo.',
  ],
  [
    'a rise on the year before is no move',
    'Dư nợ đầu năm 1.250 triệu đồng, tăng 480 triệu đồng so với năm trước, đã thu 730 triệu đồng, dư nợ cuối năm 1.310 triệu đồng.',
  ],
  [
    'a balance with nothing that went',
    'Dư nợ đầu kỳ 1.250 triệu đồng, phát sinh trong kỳ 480 triệu đồng, dư nợ cuối kỳ 1.100 triệu đồng.',
  ],
  [
    'a percentage on the year before is none of the list',
    'Tổng số 320 học sinh, trong đó giỏi 96 em (30%), khá 160 em (50%), trung bình 64 em (12% so với cùng kỳ).',
  ],
  [
    'not done is another thing',
    'Có 24/30 xã đạt chuẩn nông thôn mới; còn 5 xã chưa đạt tiêu chí môi trường.',
  ],
  [
    'another thing is not there',
    'Có 112/118 thôn có nhà văn hóa, còn 9 thôn chưa có sân thể thao; có 112 trên 118 thôn có nhà văn hóa, còn 9 thôn chưa có sân thể thao.',
  ],
  [
    'another thing is not there, of a whole that is named',
    'Trong 75 đại biểu có 68 đại biểu là đảng viên, còn 12 đại biểu chưa có trình độ đại học.',
  ],
  ['another thing is scarce', 'Trong số 426 hộ nghèo, 312 hộ được vay vốn, còn 98 hộ thiếu đất sản xuất.'],
  [
    'a second list that names only some',
    'Xử lý 96 trường hợp: cảnh cáo 41 trường hợp, phạt tiền 55 trường hợp. Theo nghề nghiệp, có 32 trường hợp là nông dân và 14 trường hợp là học sinh.',
  ],
  ['a third part behind', 'Tiếp nhận 214 đơn, đã giải quyết 187 đơn; còn 12 đơn quá hạn, 15 đơn trong hạn.'],
  [
    'a third part behind, by another word',
    'Năm 2018, các tổ thụ lý 1.328 vụ; hòa giải thành 1.093 vụ (đạt 82%); hòa giải không thành 164 vụ; chưa giải quyết xong 71 vụ.',
  ],
  ['some of what is left', 'Cả xã có 1.246 hộ, trong đó 1.102 hộ dùng nước sạch, còn 37 hộ dùng nước sông.'],
  ['what it came to', 'Đầu năm có 214 hộ nghèo, cuối năm còn 187 hộ nghèo; hộ cận nghèo còn 96 hộ.'],
  ['prices neither rise nor fall', 'Có 8/11 nhóm hàng tăng giá; 2 nhóm giảm giá.'],
  [
    'a nested rest',
    'Trung tâm tiếp nhận 1.284 hồ sơ; đã giải quyết 1.247 hồ sơ; trong đó còn 21 hồ sơ chậm hạn.',
  ],
  ['another whole', 'Có 320 hộ đăng ký, đã hỗ trợ 280 hộ; hiện còn 1.200 hộ chưa có nhà vệ sinh.'],
  [
    'not a part but a property',
    'Trong 120 đồng chí có 36 đồng chí nữ, chiếm 30%; còn 18 đồng chí chưa qua đào tạo.',
  ],
  ['rates of two things', 'Tỷ lệ hộ dùng nước sạch đạt 92,4%, tỷ lệ hộ nghèo còn 3,2%.'],
  ['a fall', 'Tỷ lệ suy dinh dưỡng giảm từ 14,2% xuống còn 11,8%; thấp còi còn 22,6%.'],
];

describe('what is left of a whole', () => {
  itTells(TOLD);
  itLeavesAlone(SILENT);
});

/** Silent only where no other words stand in the paragraph. */
const FOREIGN: readonly Silent[] = [
  [
    'a sentence of another language',
    'For example, "Record 7 of 9(2)" says that two records (2) are selected in a table of 9, and that the cursor is in record 7.',
  ],
  [
    'a formula with words of another language',
    '=HLOOKUP("Lead"; $A$1:$DO$4; 2; 0) returns the symbol for lead.',
  ],
];

describe('what stands alone in another language', () => {
  for (const [reason, sentence] of FOREIGN) {
    it(`is left alone: ${reason}`, () => {
      assert.deepEqual(findingsIn(sentence), []);
    });
  }
});
