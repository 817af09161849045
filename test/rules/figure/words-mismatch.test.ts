import assert from 'node:assert/strict';
import { wordsMismatch } from '../../../server/src/core/rules/figure/words-mismatch';
import { repairsOf } from '../../helpers/document-fixes';
import { assertLinear } from '../../helpers/growth';
import { testRules } from '../../helpers/rules-under-test';
import { tablesOf } from '../../helpers/rule-tables';

const { findingsIn } = testRules([wordsMismatch]);

const RULE = tablesOf('figure/words-mismatch');

RULE.reports([
  [
    'Số tiền 3.450.000 đồng (Ba triệu bốn trăm năm mươi đồng).',
    'mismatch error "Ba triệu bốn trăm năm mươi"',
  ],
  [
    'Số tiền 3.450.000 đồng (Bằng chữ: Ba triệu, bốn trăm năm mươi đồng chẵn).',
    'mismatch error "Ba triệu, bốn trăm năm mươi"',
  ],
  [
    'Giá trị 1.250.000.000 đồng (Một tỉ hai trăm năm mươi đồng).',
    'mismatch error "Một tỉ hai trăm năm mươi"',
  ],
  ['Thu 2.800.000 đồng (hai triệu tám đồng).', 'mismatch error "hai triệu tám"'],
  ['Thu 12.050.000 đồng (Mười hai triệu lẻ năm nghìn đồng).', 'mismatch error "Mười hai triệu lẻ năm nghìn"'],
  ['Mức hỗ trợ 160.000 đồng (một trăm bảy mươi ngàn đồng)/trẻ.', 'mismatch error "một trăm bảy mươi ngàn"'],
  ['Trong 02 (ba) tháng kể từ khi nhận hồ sơ.', 'mismatch error "ba"'],
  ['Nộp 05 (bảy bộ) hồ sơ.', 'mismatch error "bảy"'],
  ['Có hai mươi mốt (12) thành viên.', 'mismatch error "hai mươi mốt"'],
  ['Lập thành ba (04) bản có giá trị như nhau.', 'mismatch error "ba"'],
  ['Hỗ trợ ba trăm nghìn đồng (30.000 đồng) mỗi hộ.', 'mismatch error "ba trăm nghìn"'],
  ['Vay 20 triệu đồng (hai mươi mốt triệu đồng).', 'mismatch error "hai mươi mốt triệu"'],
  ['Lãi suất 0,5% (không phẩy sáu phần trăm)/tháng.', 'mismatch error "không phẩy sáu"'],
  ['Thuế suất năm mươi phần trăm (15%) trên lợi tức.', 'mismatch error "năm mươi"'],
  [
    'Tổng: 1.200.000 đồng (Bằng chữ: Một triệu ba trăm nghìn đồng chẵn./.)',
    'mismatch error "Một triệu ba trăm nghìn"',
  ],
  [
    'Tổng: 1.200.000 đồng, viết bằng chữ: một triệu, ba trăm nghìn đồng.',
    'mismatch error "một triệu, ba trăm nghìn"',
  ],
  ['Cấp 05 (hai mươi năm) suất quà.', 'mismatch error "hai mươi năm"'],
  [
    'Nộp 02 (ba) bộ, mỗi bộ 04 (bốn) bản, trong 15 (mười sáu) ngày.',
    'mismatch error "ba"',
    'mismatch error "mười sáu"',
  ],
  [
    'Tổng kinh phí: 606.500.000 đồng.\n\n(Bằng chữ: Sáu trăm linh sáu triệu đồng)',
    'mismatch error "Sáu trăm linh sáu triệu"',
  ],
  [
    'Số tiền: 30 triệu đồng\n\nSố tiền bằng chữ: Ba triệu đồng.\n\nHạn nộp: 05 (sáu) ngày',
    'mismatch error "Ba triệu"',
    'mismatch error "sáu"',
  ],
]);

RULE.isSilent([
  [
    'amounts written to the end',
    'Thu 3.000.450 đồng (ba triệu bốn trăm năm mươi đồng), 3.450.000 đồng (ba triệu bốn trăm năm mươi ngàn đồng).',
  ],
  [
    'amounts as they are spoken, without their đồng',
    'Giá 3.450.000 đồng (ba triệu bốn trăm năm mươi), 1,2 tỷ đồng (một tỷ hai).',
  ],
  [
    '“rưỡi” and “linh”',
    'Thu 2.500.000 đồng (hai triệu rưỡi đồng), 12.005.000 đồng (mười hai triệu linh năm nghìn đồng).',
  ],
  ['a part of a spoken amount', 'Giá 1 triệu 2 (một triệu hai trăm nghìn đồng) một chỉ.'],
  ['an amount in two magnitudes', 'Giá trị 2 tỷ 450 triệu đồng (hai tỷ bốn trăm năm mươi triệu đồng).'],
  ['they agree', 'Mức 170.000 đồng (một trăm bảy mươi nghìn đồng), 05 (năm) bộ, ba mươi (30) ngày.'],
  ['another way to say it', 'Hỗ trợ 1.500.000 đồng (một triệu rưỡi), 1.200.000 đồng (một triệu hai).'],
  ['the digits alone are repeated', 'Hỗ trợ 20 triệu (hai mươi) đồng, năm trăm (500) nghìn đồng.'],
  ['years behind months', 'Thời hạn 60 tháng (năm năm), 240 tháng (hai mươi năm).'],
  ['years and months', 'Thời hạn 30 tháng (hai năm sáu tháng).'],
  ['what a column counts', 'Thời gian sử dụng 50 (năm); giá 500 (triệu đồng).'],
  ['several numbers', 'Trong 02-03 (hai đến ba) ngày; 5 (một trong năm) phương án.'],
  ['another thing is counted', '2 con (một gái, một trai); 15 người (ba hộ).'],
  ['a day of the week', 'Họp vào thứ ba (24/6), thứ sáu (26/5), tháng tư (5).'],
  ['a year', 'Trong năm (12 tháng); năm hai nghìn không trăm hai mươi mốt (2021); một năm hai (02) lần.'],
  ['a list', 'Đáp ứng cả ba (1) có đất, (2) có vốn.'],
  ['what an idea consists of', 'Phương án một (3 điểm); vận động cả hai (12 hộ).'],
  ['a day', 'Từ ngày 05 (năm) hằng tháng.'],
  ['not in a bracket', 'Có 12 hộ và hai mươi mốt người.'],
  ['letters', 'Số được ghi bằng chữ số Ả Rập, cỡ chữ 13; tên ghi bằng chữ in hoa.'],
  ['the line below agrees', 'Tổng: 606 triệu đồng.\n\n(Bằng chữ: Sáu trăm linh sáu triệu đồng)'],
  ['several amounts above', 'Thu 5 triệu đồng, chi 3 triệu đồng.\n\n(Bằng chữ: Hai triệu đồng)'],
  ['nothing above', '(Bằng chữ: Hai triệu đồng)'],
  ['nothing', ''],
]);

RULE.inEveryDress([['Trong 02 (ba) tháng đầu.', 'mismatch error', 'ba']]);

RULE.pointsAt([['Trong 02 (ba) tháng đầu.', 'ba', '02']]);

RULE.repairs([
  [
    'Mức hỗ trợ 160.000 đồng (một trăm bảy mươi ngàn đồng)/trẻ.',
    'Sửa chữ thành “một trăm sáu mươi ngàn” | Mức hỗ trợ 160.000 đồng (một trăm sáu mươi ngàn đồng)/trẻ.',
    'Sửa chữ số thành 170.000 | Mức hỗ trợ 170.000 đồng (một trăm bảy mươi ngàn đồng)/trẻ.',
  ],
  [
    'Có Hai mươi mốt (09) thành viên.',
    'Sửa chữ thành “Chín” | Có Chín (09) thành viên.',
    'Sửa chữ số thành 21 | Có Hai mươi mốt (21) thành viên.',
  ],
  [
    'Vay 20 triệu đồng (hai mươi triệu rưỡi).',
    'Sửa chữ thành “hai mươi triệu” | Vay 20 triệu đồng (hai mươi triệu).',
    'Sửa chữ số thành 20,5 | Vay 20,5 triệu đồng (hai mươi triệu rưỡi).',
  ],
  ...(
    [
      ['hai mươi mốt triệu', '21'],
      ['hai mươi triệu hai trăm năm mươi nghìn', '20,25'],
      ['hai mươi triệu một trăm hai mươi lăm nghìn', '20,125'],
    ] as const
  ).map(([words, digits]): readonly [string, ...string[]] => [
    `Vay 20 triệu đồng (${words} đồng).`,
    'Sửa chữ thành “hai mươi triệu” | Vay 20 triệu đồng (hai mươi triệu đồng).',
    `Sửa chữ số thành ${digits} | Vay ${digits} triệu đồng (${words} đồng).`,
  ]),
  ['Nộp 02 (ba) bộ.', 'Sửa chữ thành “hai” | Nộp 02 (hai) bộ.', 'Sửa chữ số thành 03 | Nộp 03 (ba) bộ.'],
]);

describe('a figure of millions', () => {
  it('is not mended with more than three decimals', () => {
    const text = 'Vay 20 triệu đồng (hai mươi triệu một trăm hai mươi lăm nghìn năm trăm đồng).';
    assert.deepEqual(
      repairsOf(text).map(({ title }) => title),
      ['Sửa chữ thành “hai mươi triệu”'],
    );
  });
});

describe('figure/words-mismatch in long texts', () => {
  for (const piece of ['05 (năm) ', '(một triệu, ', 'năm năm ', '1 (bằng chữ: một ']) {
    it(`takes time that grows with ${piece}`, () => {
      assertLinear(8000, size => {
        findingsIn(piece.repeat(size));
      });
    });
  }
});
