/**
 * How the name of an issuing body opens, its code, the body above it and the lines above the signature. "…" is for the drafter to fill
 * in. Longer openings stand above those that they begin with.
 */
export type IssuerRow = readonly [opening: string, code: string, superior: string, signing: string];

/** Hướng dẫn 05-HD/VPTW: committees sign for themselves, boards through their head. */
export const PARTY_ISSUERS: readonly IssuerRow[] = [
  ['tỉnh ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['thành ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban thường vụ tỉnh ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban thường vụ thành ủy', 'TU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban thường vụ đảng ủy', 'ĐU', 'ĐẢNG BỘ TỈNH …', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban chấp hành trung ương đảng', 'TW', '', 'T/M BAN CHẤP HÀNH TRUNG ƯƠNG\nTỔNG BÍ THƯ'],
  ['bộ chính trị', 'TW', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'T/M BỘ CHÍNH TRỊ'],
  ['ban bí thư trung ương đảng', 'TW', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'T/M BAN BÍ THƯ'],
  ['văn phòng trung ương đảng', 'VPTW', 'BAN CHẤP HÀNH TRUNG ƯƠNG', 'CHÁNH VĂN PHÒNG'],
  ['quân ủy trung ương', 'QUTW', '', 'T/M QUÂN ỦY TRUNG ƯƠNG\nBÍ THƯ'],
  ['đảng ủy công an trung ương', 'ĐUCA', '', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
  ['đảng ủy mặt trận tổ quốc, các đoàn thể trung ương', 'ĐU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đảng ủy các cơ quan đảng trung ương', 'ĐU', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đảng ủy chính phủ', 'ĐUCP', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đảng ủy quốc hội', 'ĐUQH', '', 'T/M BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đảng ủy', 'ĐU', 'ĐẢNG BỘ TỈNH …', 'T/M ĐẢNG ỦY\nBÍ THƯ'],
  ['chi bộ', 'CB', 'ĐẢNG BỘ …', 'T/M CHI BỘ\nBÍ THƯ'],
  ['ủy ban kiểm tra', '…', '', 'T/M ỦY BAN KIỂM TRA\nCHỦ NHIỆM'],
  ['ban tuyên giáo và dân vận', '…', '', 'TRƯỞNG BAN'],
  ['ban tổ chức', '…', '', 'TRƯỞNG BAN'],
  ['ban nội chính', '…', '', 'TRƯỞNG BAN'],
  ['ban chính sách, chiến lược', 'BCSCLTW', '', 'TRƯỞNG BAN'],
  ['ban xây dựng đảng', 'BXDĐ', 'ĐẢNG ỦY …', 'TRƯỞNG BAN'],
  ['văn phòng tỉnh ủy', 'VPTU', 'TỈNH ỦY …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng thành ủy', 'VPTU', 'THÀNH ỦY …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng đảng ủy', 'VPĐU', 'ĐẢNG ỦY …', 'CHÁNH VĂN PHÒNG'],
];

/** People's councils, their standing bodies and boards: Luật Tổ chức chính quyền địa phương số 72/2025/QH15. */
export const COUNCIL_ISSUERS: readonly IssuerRow[] = [
  ['thường trực hội đồng nhân dân', 'HĐND', '', 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
  ['thường trực hđnd', 'HĐND', '', 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
  ['hội đồng nhân dân', 'HĐND', '', 'TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH'],
  ['ban kinh tế - ngân sách', '…', 'HỘI ĐỒNG NHÂN DÂN …', 'TM. BAN KINH TẾ - NGÂN SÁCH\nTRƯỞNG BAN'],
  ['ban văn hóa - xã hội', '…', 'HỘI ĐỒNG NHÂN DÂN …', 'TM. BAN VĂN HÓA - XÃ HỘI\nTRƯỞNG BAN'],
  ['ban pháp chế', '…', 'HỘI ĐỒNG NHÂN DÂN …', 'TM. BAN PHÁP CHẾ\nTRƯỞNG BAN'],
  ['ban đô thị', '…', 'HỘI ĐỒNG NHÂN DÂN …', 'TM. BAN ĐÔ THỊ\nTRƯỞNG BAN'],
  ['ban dân tộc', '…', 'HỘI ĐỒNG NHÂN DÂN …', 'TM. BAN DÂN TỘC\nTRƯỞNG BAN'],
];

/** People's committees and what belongs to them, courts, ministries, institutions, enterprises. */
export const STATE_ISSUERS: readonly IssuerRow[] = [
  ['quốc hội', '…', '', 'CHỦ TỊCH QUỐC HỘI'],
  ['ủy ban thường vụ quốc hội', '…', '', 'TM. ỦY BAN THƯỜNG VỤ QUỐC HỘI\nCHỦ TỊCH'],
  ['văn phòng quốc hội', 'VPQH', '', 'CHỦ NHIỆM'],
  ['chủ tịch nước', 'CTN', '', 'CHỦ TỊCH NƯỚC'],
  ['chính phủ', 'CP', '', 'TM. CHÍNH PHỦ\nTHỦ TƯỚNG'],
  ['thủ tướng chính phủ', 'TTg', '', 'THỦ TƯỚNG'],
  ['văn phòng chính phủ', 'VPCP', '', 'BỘ TRƯỞNG, CHỦ NHIỆM'],
  ['thanh tra chính phủ', 'TTCP', '', 'TỔNG THANH TRA'],
  ['ngân hàng nhà nước việt nam', 'NHNN', '', 'THỐNG ĐỐC'],
  ['kiểm toán nhà nước khu vực', '…', 'KIỂM TOÁN NHÀ NƯỚC', 'KIỂM TOÁN TRƯỞNG'],
  ['kiểm toán nhà nước', 'KTNN', '', 'TỔNG KIỂM TOÁN NHÀ NƯỚC'],
  ['đoàn đại biểu quốc hội', '…', '', 'TM. ĐOÀN ĐẠI BIỂU QUỐC HỘI\nTRƯỞNG ĐOÀN'],
  ['ủy ban nhân dân', 'UBND', '', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ['văn phòng hội đồng nhân dân và ủy ban nhân dân', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng hđnd và ubnd', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng ủy ban nhân dân', '…', 'ỦY BAN NHÂN DÂN …', 'CHÁNH VĂN PHÒNG'],
  ['văn phòng đoàn đại biểu quốc hội và hội đồng nhân dân', '…', '', 'CHÁNH VĂN PHÒNG'],
  ['sở ', '…', 'ỦY BAN NHÂN DÂN TỈNH …', 'GIÁM ĐỐC'],
  ['thanh tra tỉnh', '…', 'ỦY BAN NHÂN DÂN TỈNH …', 'CHÁNH THANH TRA'],
  ['thanh tra thành phố', '…', 'ỦY BAN NHÂN DÂN THÀNH PHỐ …', 'CHÁNH THANH TRA'],
  ['phòng ', '…', 'ỦY BAN NHÂN DÂN …', 'TRƯỞNG PHÒNG'],
  ['trạm y tế', '…', '…', 'TRƯỞNG TRẠM'],
  ['trung tâm ', '…', 'ỦY BAN NHÂN DÂN …', 'GIÁM ĐỐC'],
  ['ban quản lý dự án', '…', 'ỦY BAN NHÂN DÂN …', 'GIÁM ĐỐC'],
  ['ủy ban bầu cử', '…', '', 'TM. ỦY BAN BẦU CỬ\nCHỦ TỊCH'],
  ['ban chỉ huy phòng thủ dân sự', '…', 'ỦY BAN NHÂN DÂN …', 'TRƯỞNG BAN'],
  ['hạt kiểm lâm', '…', '…', 'HẠT TRƯỞNG'],
  ['đồn biên phòng', '…', '…', 'ĐỒN TRƯỞNG'],
  ['ban quản lý ', '…', 'ỦY BAN NHÂN DÂN …', 'TRƯỞNG BAN'],
  ['ban tiếp công dân', '…', 'ỦY BAN NHÂN DÂN …', 'TRƯỞNG BAN'],
  ['ban chỉ đạo', '…', 'ỦY BAN NHÂN DÂN …', 'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN'],
  ['ban chỉ huy quân sự', '…', 'BỘ CHỈ HUY QUÂN SỰ TỈNH …', 'CHỈ HUY TRƯỞNG'],
  ['công an ', '…', 'CÔNG AN TỈNH …', 'TRƯỞNG CÔNG AN'],
  ['tòa án nhân dân tối cao', 'TANDTC', '', 'CHÁNH ÁN'],
  ['tòa án nhân dân', '…', '', 'CHÁNH ÁN'],
  ['viện kiểm sát nhân dân tối cao', 'VKSNDTC', '', 'VIỆN TRƯỞNG'],
  ['viện kiểm sát nhân dân', '…', '', 'VIỆN TRƯỞNG'],
  // The centre, institutions and enterprises.
  ['bộ chỉ huy quân sự', '…', '', 'CHỈ HUY TRƯỞNG'],
  ['bộ tư lệnh', '…', '', 'TƯ LỆNH'],
  ['bộ ', '…', '', 'BỘ TRƯỞNG'],
  ['cục ', '…', 'BỘ …', 'CỤC TRƯỞNG'],
  ['chi cục ', '…', '…', 'CHI CỤC TRƯỞNG'],
  ['kho bạc nhà nước', '…', '…', 'GIÁM ĐỐC'],
  ['bảo hiểm xã hội', '…', '…', 'GIÁM ĐỐC'],
  ['bệnh viện', '…', '…', 'GIÁM ĐỐC'],
  ['học viện', '…', '…', 'GIÁM ĐỐC'],
  ['trường ', '…', '', 'HIỆU TRƯỞNG'],
  ['đại học ', '…', '', 'GIÁM ĐỐC'],
  ['viện ', '…', '', 'VIỆN TRƯỞNG'],
  ['tập đoàn', '…', '', 'TỔNG GIÁM ĐỐC'],
  ['tổng công ty', '…', '', 'TỔNG GIÁM ĐỐC'],
  ['công ty', '…', '', 'GIÁM ĐỐC'],
  ['hợp tác xã', '…', '', 'GIÁM ĐỐC'],
  // The Front and the organisations in it, which have the form of the state.
  ['ủy ban mặt trận tổ quốc', '…', '', 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH'],
  ['ban thường trực ủy ban mặt trận tổ quốc', '…', '', 'TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH'],
  ['hội liên hiệp phụ nữ', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
  ['hội nông dân', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
  ['hội cựu chiến binh', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
  ['hội chữ thập đỏ', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
  ['tổng liên đoàn lao động việt nam', 'TLĐ', '', 'TM. ĐOÀN CHỦ TỊCH\nCHỦ TỊCH'],
  ['liên đoàn lao động', '…', '', 'TM. BAN THƯỜNG VỤ\nCHỦ TỊCH'],
  ['công đoàn', '…', '', 'TM. BAN CHẤP HÀNH\nCHỦ TỊCH'],
];

/** Hướng dẫn 29-HD/TWĐTN-VP. */
export const UNION_ISSUERS: readonly IssuerRow[] = [
  ['tỉnh đoàn', 'TĐTN', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['thành đoàn', 'TĐTN', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['ban chấp hành đoàn', 'ĐTN', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
  ['đoàn ', 'ĐTN', '', 'TM. BAN THƯỜNG VỤ\nBÍ THƯ'],
];

/** Openings above whose bodies have an office, so that its head may sign by order (Nghị định 30/2020/NĐ-CP, Điều 13). */
export const WITH_OFFICE: readonly string[] = [
  'ủy ban nhân dân',
  'sở ',
  'thanh tra chính phủ',
  'kiểm toán nhà nước',
  'thanh tra tỉnh',
  'thanh tra thành phố',
  'bộ ',
  'cục ',
];
