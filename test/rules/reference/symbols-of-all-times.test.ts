import assert from 'node:assert/strict';
import { createRegister, RULES } from '../../../server/src/core/index';
import { judge, nameFinding } from '../../helpers/document';
import { readCentral } from '../../helpers/registers';

const register = createRegister({ builtIn: readCentral(), own: [] });

function findingsIn(text: string): readonly string[] {
  return judge(RULES, text, { register }).findings.map(finding => nameFinding(text, finding));
}

/** Citations as they are right, of bodies of today and of earlier times. Those without a number known to everybody are invented. */
const RIGHT: readonly string[] = [
  // The centre of the state.
  'Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 của Quốc hội.',
  'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025 của Quốc hội.',
  'Luật số 23/2026/QH16 ngày 24/4/2026 của Quốc hội.',
  'Bộ luật Lao động số 45/2019/QH14 ngày 20/11/2019 của Quốc hội.',
  'Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội về việc sắp xếp đơn vị hành chính cấp tỉnh.',
  'Nghị quyết số 26/2008/QH12 ngày 15/11/2008 của Quốc hội.',
  'Nghị quyết số 35/2001/NQ-QH10 ngày 12/12/2001 của Quốc hội.',
  'Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội.',
  'Nghị quyết số 730/2004/NQ-UBTVQH11 ngày 30/9/2004 của Ủy ban Thường vụ Quốc hội.',
  'Nghị quyết số 1656/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội.',
  'Pháp lệnh số 26/2005/PL-UBTVQH11 ngày 29/6/2005 của Ủy ban Thường vụ Quốc hội.',
  'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017.',
  'Nghị quyết liên tịch số 525/2012/NQLT/UBTVQH13-ĐCTUBTWMTTQVN ngày 27/9/2012.',
  'Văn bản hợp nhất số 118/VBHN-VPQH ngày 25/6/2026 của Văn phòng Quốc hội.',
  'Lệnh số 12/2025/L-CTN ngày 27/6/2025 của Chủ tịch nước về việc công bố Luật.',
  'Lệnh số 32-L/CTN ngày 29/4/1993 của Chủ tịch nước.',
  'Quyết định số 1255/QĐ-CTN ngày 10/11/2025 của Chủ tịch nước.',
  'Sắc lệnh số 46-SL ngày 10/10/1945.',
  'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư.',
  'Nghị định số 87/CP ngày 12/12/1995 của Chính phủ.',
  'Nghị định số 46-HĐBT ngày 10/5/1983 của Hội đồng Bộ trưởng.',
  'Nghị quyết số 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ.',
  'Nghị quyết số 105/NQ-CP ngày 10/4/2026 của Chính phủ.',
  'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.',
  'Quyết định số 135/1998/QĐ-TTg ngày 31/7/1998 của Thủ tướng Chính phủ.',
  'Quyết định số 118/TTg ngày 27/02/1996 của Thủ tướng Chính phủ.',
  'Công điện số 86/CĐ-TTg ngày 03/9/2024 của Thủ tướng Chính phủ.',
  'Thông báo số 245/TB-VPCP ngày 15/5/2025 của Văn phòng Chính phủ.',
  'Công văn số 3215/VPCP-KGVX ngày 20/4/2026 của Văn phòng Chính phủ.',
  // Ministries of today.
  'Thông tư số 12/2026/TT-BNNMT ngày 10/3/2026 của Bộ trưởng Bộ Nông nghiệp và Môi trường.',
  'Quyết định số 455/QĐ-BDTTG ngày 10/3/2026 của Bộ Dân tộc và Tôn giáo.',
  'Thông tư số 09/2025/TT-BXD ngày 13/6/2025 của Bộ trưởng Bộ Xây dựng.',
  'Thông tư số 28/2025/TT-BVHTTDL ngày 15/10/2025 của Bộ trưởng Bộ Văn hóa, Thể thao và Du lịch.',
  'Thông tư số 05/2026/TT-BNG ngày 12/3/2026 của Bộ trưởng Bộ Ngoại giao.',
  'Công văn số 15/BKHCN-CĐSQG ngày 08/01/2026 của Bộ Khoa học và Công nghệ.',
  'Quyết định số 15/QĐ-BNV ngày 05/01/2026 của Bộ Nội vụ.',
  'Thông tư số 80/2021/TT-BTC ngày 29/9/2021 của Bộ trưởng Bộ Tài chính.',
  'Thông tư số 12/2026/TT-BCA ngày 20/02/2026 của Bộ trưởng Bộ Công an.',
  'Thông tư số 21/2026/TT-BQP ngày 16/3/2026 của Bộ trưởng Bộ Quốc phòng.',
  'Thông tư số 03/2026/TT-NHNN ngày 20/3/2026 của Thống đốc Ngân hàng Nhà nước Việt Nam.',
  'Quyết định số 77/QĐ-TTCP ngày 20/02/2026 của Tổng Thanh tra Chính phủ.',
  // Those merged, and those with other names, in their time.
  'Thông tư số 12/2014/TT-BKHĐT ngày 05/3/2014 của Bộ trưởng Bộ Kế hoạch và Đầu tư.',
  'Thông tư số 29/2018/TT-BGTVT ngày 14/5/2018 của Bộ trưởng Bộ Giao thông vận tải.',
  'Thông tư số 05/2019/TT-BNNPTNT ngày 02/5/2019 của Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn.',
  'Thông tư số 24/2017/TT-BTNMT ngày 01/9/2017 của Bộ trưởng Bộ Tài nguyên và Môi trường.',
  'Thông tư số 15/2020/TT-BTTTT ngày 29/5/2020 của Bộ trưởng Bộ Thông tin và Truyền thông.',
  'Công văn số 4567/BLĐTBXH-VP ngày 10/10/2023 của Bộ Lao động - Thương binh và Xã hội.',
  'Quyết định số 16/2006/QĐ-BGDĐT ngày 05/5/2006 của Bộ trưởng Bộ Giáo dục và Đào tạo.',
  'Thông tư liên tịch số 01/2014/TTLT-BYT-BTC ngày 26/02/2014 của Bộ Y tế và Bộ Tài chính.',
  'Thông tư liên tịch số 05/1998/TTLT/TCCP-CCB ngày 19/9/1998.',
  'Thông tư liên tịch số 10/2018/TTLT-BTP-BCA-BQP-BTC-TANDTC-VKSNDTC ngày 29/6/2018.',
  'Công văn số 1537/ĐA-VP ngày 10/3/2023 của Cục Điện ảnh về việc phổ biến phim.',
  // Courts, procuracies, audit.
  'Nghị quyết số 04/2018/NQ-HĐTP ngày 09/8/2018 của Hội đồng Thẩm phán Tòa án nhân dân tối cao.',
  'Thông tư số 03/2020/TT-TANDTC ngày 16/11/2020 của Chánh án Tòa án nhân dân tối cao.',
  'Chỉ thị số 01/CT-VKSTC ngày 17/12/2025 của Viện trưởng Viện kiểm sát nhân dân tối cao.',
  'Quyết định số 15/QĐ-TA ngày 10/3/2026 của Tòa án nhân dân khu vực 8 về việc phân công.',
  'Kháng nghị số 12/QĐ-VKS-DS ngày 10/3/2026 của Viện kiểm sát nhân dân khu vực 8.',
  'Bản án số 31/2026/DS-ST ngày 14/4/2026 của Tòa án nhân dân khu vực 2.',
  'Quyết định số 12/2021/QĐST-DS ngày 18/5/2021 của Tòa án nhân dân huyện.',
  'Quyết định số 25/QĐ-KTNN ngày 10/01/2026 của Tổng Kiểm toán nhà nước.',
  // Local government.
  'Nghị quyết số 22/2025/NQ-HĐND ngày 10/11/2025 của Hội đồng nhân dân tỉnh.',
  'Nghị quyết số 22/NQ-HĐND ngày 18/12/2025 của Hội đồng nhân dân xã.',
  'Quyết định số 19/2018/QĐ-UBND ngày 11/6/2018 của Ủy ban nhân dân tỉnh.',
  'Kế hoạch số 45/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân đặc khu.',
  'Kế hoạch số 12-KH/UBND ngày 10/3/2009 của Ủy ban nhân dân tỉnh.',
  'Quyết định số 12/QĐ-UBND ngày 10/3/2020 của Ủy ban nhân dân huyện.',
  'Công văn số 12/UBND-VX ngày 10/3/2026 của Ủy ban nhân dân xã.',
  'Tờ trình số 12/TTr-VHXH ngày 10/3/2026 của Phòng Văn hóa - Xã hội.',
  'Quy định số 03/QyĐ-UBND ngày 10/3/2026 của Ủy ban nhân dân xã.',
  'Quyết định số 88/QĐ-SNNMT ngày 10/3/2026 của Sở Nông nghiệp và Môi trường.',
  'Quyết định số 88/QĐ-SKHĐT ngày 10/3/2023 của Sở Kế hoạch và Đầu tư.',
  'Giấy mời số 88/GM-UBND ngày 03/12/2025 của Ủy ban nhân dân phường.',
  // The Party, the centre.
  'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị.',
  'Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương Đảng khóa XII.',
  'Nghị quyết số 18-NQ/TW ngày 16/6/2022 của Ban Chấp hành Trung ương Đảng khóa XIII.',
  'Quy định số 399-QĐ/TW ngày 09/01/2026 của Ban Bí thư.',
  'Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương Đảng khóa XIII.',
  'Quy định số 06-QĐi/TW ngày 28/8/2018 của Ban Bí thư.',
  'Quyết định số 123-QĐNS/TW ngày 24/01/2025 của Bộ Chính trị.',
  'Chỉ thị số 45-CT/TW ngày 14/4/2025 của Bộ Chính trị.',
  'Kết luận số 121-KL/TW ngày 24/01/2025 của Ban Chấp hành Trung ương.',
  'Thông tri số 21-TT/TW ngày 12/10/1993 của Ban Bí thư.',
  'Hướng dẫn số 05-HD/VPTW ngày 27/5/2026 của Văn phòng Trung ương Đảng.',
  'Hướng dẫn số 36-HD/VPTW ngày 03/4/2018 của Văn phòng Trung ương Đảng.',
  'Hướng dẫn số 12-HD/BTGDVTW ngày 10/3/2026 của Ban Tuyên giáo và Dân vận Trung ương.',
  'Hướng dẫn số 175-HD/BTGTW ngày 10/3/2024 của Ban Tuyên giáo Trung ương.',
  'Hướng dẫn số 12-HD/BCSCLTW ngày 10/3/2026 của Ban Chính sách, chiến lược Trung ương.',
  'Quyết định số 885-QĐ/UBKTTW ngày 10/8/2022 của Ủy ban Kiểm tra Trung ương.',
  'Công văn số 8011-CV/BTCTW ngày 27/02/2025 của Ban Tổ chức Trung ương.',
  'Nghị quyết số 12-NQ/ĐUCP ngày 10/3/2026 của Đảng ủy Chính phủ.',
  'Nghị quyết số 12-NQ/ĐUQH ngày 10/3/2026 của Đảng ủy Quốc hội.',
  'Kết luận số 05-KL/ĐU ngày 10/3/2026 của Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương.',
  'Nghị quyết số 05-NQ/ĐU ngày 10/3/2026 của Đảng ủy các cơ quan Đảng Trung ương.',
  'Nghị quyết số 85-NQ/QUTW ngày 10/3/2026 của Quân ủy Trung ương.',
  // The Party, local.
  'Nghị quyết số 23-NQ/TU ngày 16/12/2021 của Tỉnh ủy.',
  'Kết luận số 1205-KL/TU ngày 15/8/2025 của Ban Thường vụ Tỉnh ủy.',
  'Chương trình hành động số 12-CTrHĐ/TU ngày 10/3/2025 của Tỉnh ủy về chuyển đổi số.',
  'Chương trình số 12-CTr/TU ngày 10/3/2025 của Thành ủy.',
  'Nghị quyết số 05-NQ/HU ngày 10/3/2022 của Huyện ủy.',
  'Quyết định số 456-QĐ/ThU ngày 12/4/2019 của Thành ủy.',
  'Nghị quyết số 18-NQ/ĐU ngày 03/8/2026 của Đảng ủy xã.',
  'Kế hoạch số 12-KH/ĐU ngày 03/8/2026 của Đảng ủy Ủy ban nhân dân tỉnh.',
  'Tờ trình số 12-TTr/BXDĐ ngày 10/3/2026 của Ban Xây dựng Đảng.',
  'Báo cáo số 215-BC/UBKTTU ngày 10/6/2026 của Ủy ban Kiểm tra Tỉnh ủy.',
  'Công văn số 12-CV/VPTU ngày 10/3/2026 của Văn phòng Tỉnh ủy.',
  'Quy chế số 05-QC/BTCTU-BDVTU ngày 10/3/2022 của Ban Tổ chức Tỉnh ủy và Ban Dân vận Tỉnh ủy.',
  'Nghị quyết số 11-NQ/CB ngày 03/6/2024 của Chi bộ Văn phòng.',
  'Bản sao số 24-BS/UBKTTU ngày 10/6/2026 của Ủy ban Kiểm tra Tỉnh ủy.',
  // Bodies that were made into others, before and after.
  'Công văn số 1500/TCT-CS ngày 12/02/2025 của Tổng cục Thuế.',
  'Công văn số 1500/CT-CS ngày 12/3/2026 của Cục Thuế.',
  'Báo cáo số 15/BC-CAH ngày 12/02/2025 của Công an huyện Bình An.',
  'Quyết định số 15/QĐ-UBND ngày 12/3/2025 của UBND thành phố Thủ Đức.',
  'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của UBND thành phố Huế.',
  'Quyết định số 123/QĐ-BTC ngày 12/3/2026 của Bộ Tài chính.',
  'Quyết định số 12/QĐ-BTC ngày 12/3/2026 của Ban Tổ chức Hội thi.',
  'Công văn số 15/CV-THCSHA ngày 12/3/2026 của Trường Trung học cơ sở Hòa An.',
  // Unions and enterprises.
  'Hướng dẫn số 29-HD/TWĐTN-VP ngày 29/10/2013 của Trung ương Đoàn.',
  'Kế hoạch số 29-KH/TĐTN-TNXP ngày 14/02/2023 của Tỉnh đoàn.',
  'Thông tri số 38/TTr-MTTW-BTT ngày 18/9/2025 của Ban Thường trực Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam.',
  'Quyết định số 731/QĐ-VCNM ngày 10/3/2026 của Viện Cơ khí Năng lượng và Mỏ.',
];

/** The same kinds with one thing wrong, and what is told of it. */
const WRONG: readonly (readonly [sentence: string, finding: string])[] = [
  ['Luật số 64/2025/QH14 ngày 19/02/2025 của Quốc hội.', 'year-mismatch.term error "QH14"'],
  ['Luật số 64/2025/QH-15 ngày 19/02/2025 của Quốc hội.', 'malformed-symbol.letters warning "64/2025/QH-15"'],
  ['Luật số 64/2025/QH 15 ngày 19/02/2025 của Quốc hội.', 'malformed-symbol.blanks warning "64/2025/QH 15"'],
  ['Luật số 26/2008/QH12 ngày 15/11/2008 của Quốc hội.', 'known-date.different warning "15/11/2008"'],
  ['Luật số 64/2025/QH15 ngày 19/02/2024 của Quốc hội.', 'year-mismatch.mismatch error "2024"'],
  ['Luật số 72/2025/QH15 ngày 16/6/2025 của Chính phủ.', 'issuer-mismatch.mismatch warning "Chính phủ"'],
  [
    'Nghị quyết số 1656/NQ-UBTVQH15 ngày 26/6/2025 của Ủy ban Thường vụ Quốc hội.',
    'known-date.different warning "26/6/2025"',
  ],
  ['Lệnh số 12/2025/L-CTN ngày 27/6/2025 của Chính phủ.', 'issuer-mismatch.mismatch warning "Chính phủ"'],
  [
    'Nghị định số 12/2025/L-CTN ngày 27/6/2025 của Chủ tịch nước.',
    'type-mismatch.mismatch error "Nghị định"',
  ],
  [
    'Nghị định số 30/2020/ND-CP ngày 05/3/2020 của Chính phủ.',
    'malformed-symbol.letters warning "30/2020/ND-CP"',
  ],
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2021 của Chính phủ.', 'year-mismatch.mismatch error "2021"'],
  ['Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.', 'known-date.different warning "15/3/2020"'],
  [
    'Nghị định số 30/2020/NĐ–CP ngày 05/3/2020 của Chính phủ.',
    'malformed-symbol.dash warning "30/2020/NĐ–CP"',
  ],
  ['Nghị định số 30/NĐ-CP ngày 05/3/2020 của Chính phủ.', 'malformed-symbol.year information "30/NĐ-CP"'],
  [
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Bộ Nội vụ.',
    'issuer-mismatch.mismatch warning "Bộ Nội vụ"',
  ],
  ['Thông tư số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.', 'type-mismatch.mismatch error "Thông tư"'],
  [
    'Quyết định số 749/QĐ-TTG ngày 03/6/2020 của Thủ tướng Chính phủ.',
    'malformed-symbol.letters warning "749/QĐ-TTG"',
  ],
  [
    'Quyết định số 749/QĐ- TTg ngày 03/6/2020 của Thủ tướng Chính phủ.',
    'malformed-symbol.blanks warning "749/QĐ- TTg"',
  ],
  ['Chỉ thị số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.', 'type-mismatch.mismatch error "Chỉ thị"'],
  [
    'Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Ủy ban nhân dân tỉnh.',
    'issuer-mismatch.mismatch warning "Ủy ban nhân dân tỉnh"',
  ],
  [
    'Thông tư số 12/2026/TT-BNNMT ngày 10/3/2026 của Bộ Xây dựng.',
    'issuer-mismatch.mismatch warning "Bộ Xây dựng"',
  ],
  ['Thông tư số 912/2024/TT-BTC ngày 05/3/2024 của Bộ Y tế.', 'issuer-mismatch.mismatch warning "Bộ Y tế"'],
  [
    'Thông tư số 12/2024/TT-BTC ngày 31/02/2024 của Bộ Tài chính.',
    'impossible-date.no-such-day error "31/02/2024"',
  ],
  ['Quyết định số 123/QĐ-BTC ngày 12/3/2026 của Bộ Nội vụ.', 'issuer-mismatch.mismatch warning "Bộ Nội vụ"'],
  ['Quyết định số 45/QĐ-UBND ngày 12/3/2026 của Sở Y tế.', 'issuer-mismatch.mismatch warning "Sở Y tế"'],
  [
    'Lệnh số 12/2025/L-TTg ngày 30/6/2025 của Chủ tịch nước.',
    'issuer-mismatch.mismatch warning "Chủ tịch nước"',
  ],
  [
    'Quyết định số 15/QĐ-UBND ngày 12/3/2026 của UBND thành phố Thủ Đức.',
    'issuer-out-of-time.ended information "UBND thành phố Thủ Đức"',
  ],
  [
    'Báo cáo số 15/BC-CAH ngày 12/3/2026 của Công an huyện Bình An.',
    'issuer-out-of-time.ended information "Công an huyện Bình An"',
  ],
  [
    'Công văn số 1500/TCT-CS ngày 12/3/2026 của Tổng cục Thuế.',
    'issuer-out-of-time.ended information "Tổng cục Thuế"',
  ],
  [
    'Công văn số 123/CV-UBND ngày 12/3/2026 của Ủy ban nhân dân xã.',
    'malformed-symbol.letter-code information "123/CV-UBND"',
  ],
  ['Quy định số 12-QyĐ/TU ngày 12/3/2026 của Tỉnh ủy.', 'malformed-symbol.type-code information "12-QyĐ/TU"'],
  [
    'Quyết định số 12/QĐ-UBNĐ ngày 10/3/2026 của Ủy ban nhân dân tỉnh.',
    'malformed-symbol.letters warning "12/QĐ-UBNĐ"',
  ],
  [
    'Kế hoạch số 12-KH/UBND ngày 10/3/2026 của Ủy ban nhân dân tỉnh.',
    'malformed-symbol.party-separators information "12-KH/UBND"',
  ],
  [
    'Nghị quyết số 07/2025/NQ-HDND ngày 10/3/2025 của Hội đồng nhân dân tỉnh.',
    'malformed-symbol.letters warning "07/2025/NQ-HDND"',
  ],
  [
    'Nghị quyết số 07/2025/NQ-HĐND ngày 10/3/2025 của Ủy ban nhân dân tỉnh.',
    'issuer-mismatch.mismatch warning "Ủy ban nhân dân tỉnh"',
  ],
  ['Báo cáo số 12/TTr-UBND ngày 10/3/2026 của Ủy ban nhân dân xã.', 'type-mismatch.mismatch error "Báo cáo"'],
  [
    'Tờ trình số 12/TTR-UBND ngày 10/3/2026 của Ủy ban nhân dân xã.',
    'malformed-symbol.letters warning "12/TTR-UBND"',
  ],
  [
    'Nghị quyết số 57/NQ-TW ngày 22/12/2024 của Bộ Chính trị.',
    'malformed-symbol.separators warning "57/NQ-TW"',
  ],
  ['Chỉ thị số 42-CT/TƯ ngày 24/3/2015 của Ban Bí thư.', 'malformed-symbol.letters warning "42-CT/TƯ"'],
  ['Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Tỉnh ủy.', 'issuer-mismatch.mismatch warning "Tỉnh ủy"'],
  ['Quyết định số 45-CT/TW ngày 14/4/2025 của Bộ Chính trị.', 'type-mismatch.mismatch error "Quyết định"'],
  [
    'Hướng dẫn số 12-HD/TW ngày 10/3/2026 của Ban Tổ chức Trung ương.',
    'issuer-mismatch.mismatch warning "Ban Tổ chức Trung ương"',
  ],
  [
    'Hướng dẫn số 12-HD/BCSCLTW ngày 10/3/2026 của Ban Tổ chức Trung ương.',
    'issuer-mismatch.mismatch warning "Ban Tổ chức Trung ương"',
  ],
  ['Nghị quyết số 15-NQ/ĐU ngày 10/3/2026 của Tỉnh ủy.', 'issuer-mismatch.mismatch warning "Tỉnh ủy"'],
  ['Nghị quyết số 15-NQ/TU ngày 10/3/2026 của Đảng ủy xã.', 'issuer-mismatch.mismatch warning "Đảng ủy xã"'],
  ['Nghị quyết số 23/NQ-TU ngày 16/12/2021 của Tỉnh ủy.', 'malformed-symbol.separators warning "23/NQ-TU"'],
  ['Nghị quyết số 23 - NQ/TU ngày 16/12/2021 của Tỉnh ủy.', 'malformed-symbol.blanks warning "23 - NQ/TU"'],
  ['Kết luận số 12-CTrHĐ/TU ngày 10/3/2025 của Tỉnh ủy.', 'type-mismatch.mismatch error "Kết luận"'],
  [
    'Quyết định số 336-QD/TW ngày 10/3/2025 của Bộ Chính trị.',
    'malformed-symbol.letters warning "336-QD/TW"',
  ],
  [
    'Tờ trình số 12-TTr/BXDĐ ngày 10/3/2026 của Ủy ban Kiểm tra Đảng ủy.',
    'issuer-mismatch.mismatch warning "Ủy ban Kiểm tra Đảng ủy"',
  ],
  [
    'Công văn số 12-CV/VPTU ngày 10/3/2026 của Văn phòng Trung ương Đảng.',
    'issuer-mismatch.mismatch warning "Văn phòng Trung ương Đảng"',
  ],
];

describe('symbols and issuers of all times', () => {
  it('are many', () => {
    assert.ok(RIGHT.length >= 105 && WRONG.length >= 40, `${RIGHT.length} right, ${WRONG.length} wrong`);
    assert.equal(new Set(RIGHT).size, RIGHT.length);
  });

  for (const sentence of RIGHT) {
    it(`are right in: ${sentence}`, () => {
      for (const text of [sentence, `Thực hiện ${sentence}`]) assert.deepEqual(findingsIn(text), []);
    });
  }

  for (const [sentence, finding] of WRONG) {
    it(`are told in: ${sentence}`, () => {
      assert.deepEqual(findingsIn(sentence), [finding]);
    });
  }
});
