import assert from 'node:assert/strict';
import { RULES } from '../../../server/src/core/index';
import { testRules } from '../../helpers/rules-under-test';

const { findingsIn, getOnlyFinding, messageOf } = testRules(
  RULES.filter(({ meta }) => meta.id === 'reference/issuer-out-of-time'),
);

/** A citation, with "@" for its day: what is marked on a day on which its issuer was not there, and a day on which it was. */
type Row = readonly [text: string, marked: string, wrong: string, right: string];

/** A citation that names its issuer, whose name is marked. */
function by(issuer: string, symbol: string, ...[wrong, right]: readonly [wrong: string, right: string]): Row {
  return [`${symbol} ngày @ của ${issuer}`, issuer, wrong, right];
}

/** Issuers that are no more. */
const ENDED: readonly Row[] = [
  by('Ủy ban nhân dân huyện Bình An', 'Kế hoạch số 12/KH-UBND', '01/7/2025', '30/6/2025'),
  ['Quyết định số 12/QĐ-UBND ngày @ của UBND quận 1', 'UBND quận', '20/01/2026', '20/01/2024'],
  by('Hội đồng nhân dân thị xã', 'Nghị quyết số 12/NQ-HĐND', '20/01/2026', '20/01/2021'),
  ['Nghị quyết số 05-NQ/HU ngày @', 'HU', '10/8/2025', '10/8/2024'],
  ['Báo cáo số 05-BC/UBKTHU ngày @', 'UBKTHU', '10/8/2025', '10/8/2024'],
  by('Ban Thường vụ Thị uỷ', 'Nghị quyết số 05-NQ/TU', '10/8/2025', '10/8/2024'),
  ['Thông tư số 12/2026/TT-BGTVT ngày @', 'BGTVT', '10/3/2026', '28/02/2025'],
  by('Bộ Lao động - Thương binh và Xã hội', 'Công văn số 4567/BLĐTBXH-VP', '10/3/2025', '10/02/2025'),
  ['Công văn số 4567/BLĐTBXH-VP ngày @', 'BLĐTBXH-VP', '10/3/2025', '10/02/2025'],
  by('Ủy ban nhân dân tỉnh Hà Giang', 'Quyết định số 15/QĐ-UBND', '10/7/2025', '10/6/2025'),
  by('Ủy ban nhân dân tỉnh Đồng Nai', 'Quyết định số 15/QĐ-UBND', '30/4/2026', '29/4/2026'),
  by('Tòa án nhân dân huyện', 'Quyết định số 15/QĐ-TA', '10/7/2025', '10/6/2025'),
  ['Hướng dẫn số 12-HD/BTGTW ngày @', 'BTGTW', '10/8/2025', '10/8/2024'],
  by('Sở Giao thông vận tải', 'Kế hoạch số 31/KH-SGTVT', '20/5/2026', '20/5/2024'),
  ['Báo cáo số 15/BC-STNMT ngày @', 'STNMT', '20/9/2025', '20/02/2025'],
  ['Công văn số 12/SLĐTBXH-NCC ngày @', 'SLĐTBXH-NCC', '20/9/2025', '20/9/2024'],
  by('Ban cán sự đảng Ủy ban nhân dân tỉnh', 'Báo cáo số 15-BC/BCSĐ', '20/9/2025', '20/9/2024'),
  ['Kế hoạch số 05-KH/ĐUK ngày @', 'ĐUK', '20/9/2025', '20/9/2023'],
  by('UBND thành phố Thủ Đức', 'Quyết định số 15/QĐ-UBND', '12/3/2026', '12/3/2025'),
  by('UBND TP. Thủ Đức', 'Quyết định số 15/QĐ-UBND', '12/3/2026', '12/3/2025'),
  by('Ủy ban nhân dân thành phố Biên Hoà', 'Quyết định số 15/QĐ-UBND', '01/7/2025', '30/6/2025'),
  by('HĐND thành phố Vinh', 'Nghị quyết số 15/NQ-HĐND', '12/3/2026', '12/3/2021'),
  by('Ban Thường vụ Thành ủy Hạ Long', 'Nghị quyết số 15-NQ/TU', '12/3/2026', '12/3/2021'),
  by('Phòng Tài chính - Kế hoạch thành phố Vinh', 'Tờ trình số 15/TTr-TCKH', '12/3/2026', '12/3/2021'),
  by('Công an thành phố Biên Hòa', 'Báo cáo số 15/BC-CATP', '12/3/2026', '12/3/2021'),
  by('Công an huyện Bình An', 'Báo cáo số 15/BC-CAH', '01/3/2025', '28/02/2025'),
  by('Công an thị trấn Hòa An', 'Báo cáo số 15/BC-CATT', '01/7/2025', '30/6/2025'),
  by('Ban Chỉ huy quân sự huyện Bình An', 'Kế hoạch số 15/KH-BCH', '12/3/2026', '12/3/2021'),
  by('Hội Nông dân huyện Bình An', 'Kế hoạch số 15-KH/HNDH', '12/3/2026', '12/3/2021'),
  by('Thanh tra huyện Bình An', 'Kết luận số 15/KL-TTH', '12/3/2026', '12/3/2021'),
  by('Thanh tra Sở Xây dựng', 'Kết luận số 15/KL-TTS', '12/3/2026', '12/3/2021'),
  by('Tổng cục Thuế', 'Công văn số 1500/TCT-CS', '12/3/2025', '12/02/2025'),
  ['Công văn số 1500/TCHQ-GSQL ngày @', 'TCHQ-GSQL', '12/3/2025', '12/02/2025'],
  by('Tổng cục Thống kê', 'Quyết định số 15/QĐ-TCTK', '12/3/2026', '12/3/2021'),
  by('Tổng cục Thi hành án dân sự', 'Công văn số 15/TCTHADS-NV1', '12/8/2025', '12/6/2025'),
  by('Cục Thuế tỉnh Lâm Đồng', 'Công văn số 15/CT-TTHT', '12/3/2025', '12/02/2025'),
  by('Chi cục Thuế huyện Bình An', 'Thông báo số 15/TB-CCT', '12/3/2025', '12/02/2025'),
  by('Chi cục Thuế khu vực XIII', 'Thông báo số 15/TB-CCTKV', '12/8/2025', '12/5/2025'),
  by('Cục Hải quan thành phố Hồ Chí Minh', 'Công văn số 15/HQHCM-TX', '12/3/2025', '12/02/2025'),
  by('Cục Thi hành án dân sự tỉnh', 'Báo cáo số 15/BC-CTHADS', '12/8/2025', '12/6/2025'),
  by('Ban Dân vận Trung ương', 'Công văn số 451-CV/BDVTW', '15/4/2025', '15/02/2025'),
  by('Ban Dân vận Tỉnh ủy', 'Công văn số 451-CV/BDVTU', '15/8/2025', '15/4/2025'),
  by('Đảng ủy Khối các cơ quan Trung ương', 'Công văn số 451-CV/ĐUK', '15/6/2025', '15/01/2025'),
  by('Đảng ủy Khối các cơ quan tỉnh', 'Công văn số 451-CV/ĐUK', '15/8/2025', '15/4/2025'),
  ['Thông tư số 02/2025/TT-UBDT ngày @', 'UBDT', '12/3/2025', '12/02/2025'],
];

/** Issuers that were not there yet. */
const BEGUN: readonly Row[] = [
  by('Tòa án nhân dân khu vực 8', 'Quyết định số 15/QĐ-TA', '10/6/2025', '10/7/2025'),
  ['Quyết định số 15/QĐ-BNNMT ngày @', 'BNNMT', '10/3/2020', '10/3/2026'],
  ['Hướng dẫn số 12-HD/BTGDVTU ngày @', 'BTGDVTU', '10/8/2024', '10/8/2025'],
  ['Nghị quyết số 12-NQ/ĐUCP ngày @', 'ĐUCP', '10/8/2024', '10/8/2025'],
  by('Sở Nông nghiệp và Môi trường', 'Công văn số 145/SNNMT-VP', '10/12/2024', '20/02/2025'),
  ['Báo cáo số 15/BC-SDTTG ngày @', 'SDTTG', '10/8/2024', '10/8/2025'],
  by('Ủy ban nhân dân đặc khu Phú Quốc', 'Kế hoạch số 45/KH-UBND', '30/6/2025', '01/7/2025'),
];

function itTells(message: string, [text, marked, wrong, right]: Row): void {
  it(`tells ${text.replace('@', wrong)}`, () => {
    for (const form of ['NFC', 'NFD'] as const) {
      for (const around of ['@.', 'Thực hiện @ về công tác văn thư.', 'Mở đầu.\r\n\r\n@;\r\n\r\nKết thúc.']) {
        const draft = around.replace('@', text).normalize(form);
        const found = `issuer-out-of-time.${message} information "${marked}"`.normalize(form);
        assert.deepEqual(findingsIn(draft.replace('@', wrong)), [found]);
        assert.deepEqual(findingsIn(draft.replace('@', right)), []);
      }
    }
  });
}

describe('reference/issuer-out-of-time', () => {
  for (const row of ENDED) itTells('ended', row);
  for (const row of BEGUN) itTells('not-begun', row);

  it('says what became of the issuer', () => {
    const finding = getOnlyFinding('Theo Kế hoạch số 31/KH-SGTVT ngày 20/5/2026.');
    assert.equal(
      messageOf(finding, 'vi'),
      'Tại ngày 20/5/2026, Sở Giao thông vận tải không còn hoạt động: từ năm 2025 nhiệm vụ chính chuyển sang Sở Xây dựng. Cần kiểm tra lại cơ quan, ngày ban hành của văn bản được viện dẫn.',
    );
    assert.equal(
      messageOf(finding, 'en'),
      'On 20/5/2026 Sở Giao thông vận tải no longer existed: Sở Xây dựng took over in 2025. Check the issuer and the date of the cited document.',
    );
  });

  for (const text of [
    'Kế hoạch số 12/KH-UBND ngày 20/01/2026 của Ủy ban nhân dân xã Bình An về tiếp nhận hồ sơ của Ủy ban nhân dân huyện.',
    'Kế hoạch số 12/KH-UBND của Ủy ban nhân dân huyện Bình An trong năm 2026.',
    'Quyết định số 456-QĐ/ThU ngày 12/4/2026 của Thành ủy.',
    'Quyết định số 15/QĐ-TA ngày 10/6/2020 của Tòa án quân sự khu vực.',
    'Quyết định số 15/QĐ-HUB ngày 10/6/2026.',
    'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của UBND thành phố Huế.',
    'Quyết định số 15/QĐ-UBND ngày 12/6/2026 của Ủy ban nhân dân thành phố Đồng Nai.',
    'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của UBND TP. Hồ Chí Minh.',
    'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của Ủy ban nhân dân phường Biên Hòa.',
    'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của UBND thành phố Hải Phòng.',
    'Nghị quyết số 15-NQ/TU ngày 12/3/2026 của Thành ủy Cần Thơ.',
    'Báo cáo số 15/BC-CAT ngày 12/3/2026 của Công an thành phố Hà Nội.',
    'Báo cáo số 15/BC-CAX ngày 12/3/2026 của Công an xã Bình An.',
    'Công văn số 1500/CT-CS ngày 12/3/2026 của Cục Thuế.',
    'Công văn số 1500/TCT-KT ngày 12/3/2026 của Tổng công ty Điện lực.',
    'Công văn số 15/CHQ-GSQL ngày 12/3/2026 của Cục Hải quan.',
    'Công văn số 15/LĐO-TTHT ngày 12/3/2026 của Thuế tỉnh Lâm Đồng.',
    'Công văn số 15/QLTHA-NV ngày 12/3/2026 của Cục Quản lý thi hành án dân sự.',
    'Kết luận số 15/KL-TTr ngày 12/3/2026 của Thanh tra tỉnh.',
    'Kế hoạch số 15/KH-BCH ngày 12/3/2026 của Bộ Chỉ huy quân sự tỉnh.',
    'Công văn số 15/NHCS ngày 12/3/2026 của Phòng giao dịch Ngân hàng Chính sách xã hội huyện Bình An.',
    'Quyết định số 15/QĐ-ĐHGTVT ngày 10/6/2026 của Trường Đại học Giao thông vận tải.',
    'Quyết định số 15/QĐ-TCBTNMT ngày 10/6/2026 của Trường Cán bộ Tài nguyên và Môi trường.',
    'Quyết định số 15/QĐ-UB ngày 10/6/1985 của Ủy ban nhân dân đặc khu Vũng Tàu - Côn Đảo.',
    'Công văn số 145/SNN-VP ngày 10/12/2024 của Sở Nông nghiệp và Phát triển nông thôn.',
    'Ủy ban nhân dân huyện Bình An họp ngày 10/6/2026.',
    '',
  ]) {
    it(`is silent at ${text}`, () => {
      assert.deepEqual(findingsIn(text), []);
    });
  }

  it('tells two in one text', () => {
    assert.deepEqual(
      findingsIn(
        'Theo Nghị quyết số 05-NQ/HU ngày 10/8/2025 và Thông tư số 12/2026/TT-BTNMT ngày 10/3/2026.',
      ),
      ['issuer-out-of-time.ended information "HU"', 'issuer-out-of-time.ended information "BTNMT"'],
    );
  });
});
