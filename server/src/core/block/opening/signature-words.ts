import { squeezeBlanks } from '../../text/blanks';

/**
 * The signs that someone signs for another: "TM.", "KT.", "TL.", "TUQ.", "Q." (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7.b);
 * "T/M", "K/T", "T/L" (Hướng dẫn 05-HD/VPTW); as people write them too: "TM", "T.M", "TM/". Behind them stand capitals.
 */
export const SIGNING_PREFIX =
  /^(?<prefix>(?:T\s?[./]?\s?M|K\s?[./]?\s?T|T\s?[./]?\s?L|T\s?[./]?\s?U\s?[./]?\s?Q)(?:\s?[./]|(?=\s))|Q\.|(?:T[./]M|K[./]T|T[./]L)(?=\p{Lu}))\s{0,3}(?=\p{Lu}[\p{Lu}\s,./-]{3})/u;

/** True for a line of capitals that names a position or who signs minutes: "PHÓ CHỦ TỊCH THƯỜNG TRỰC", "THƯ KÝ". */
export function isPosition(line: string): boolean {
  return POSITION.test(squeezeBlanks(line));
}

const POSITION =
  /^(?:(?:Q\. )?(?:PHÓ |THƯỜNG TRỰC )?(?:TỔNG BÍ THƯ|BÍ THƯ|CHỦ TỊCH(?: QUỐC HỘI| NƯỚC| KỲ HỌP| HỘI ĐỒNG(?: QUẢN TRỊ| THÀNH VIÊN| TRƯỜNG)?)?|THỦ TƯỚNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|TRƯỞNG BAN|TRƯỞNG PHÒNG|TRƯỞNG ĐOÀN|TRƯỞNG CÔNG AN|TRƯỞNG TRẠM|TRƯỞNG KHOA|TRƯỞNG THÔN|TRƯỞNG TIỂU BAN|TRẠM TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG|HẠT TRƯỞNG|ĐỒN TRƯỞNG|KIỂM TOÁN TRƯỞNG|CHỦ NHIỆM|CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|CHÁNH ÁN|THỐNG ĐỐC|TỔNG THANH TRA|TỔNG KIỂM TOÁN NHÀ NƯỚC|TỔNG KIỂM TOÁN|CHÍNH (?:ỦY|UỶ)|CHÍNH TRỊ VIÊN|TƯ LỆNH|CHỈ HUY TRƯỞNG|THAM MƯU TRƯỞNG)(?: THƯỜNG TRỰC| CHUYÊN TRÁCH)?|BỘ TRƯỞNG(?:, CHỦ NHIỆM)?|THỨ TRƯỞNG|PHÓ CHÁNH VĂN PHÒNG|PHÓ CHÁNH THANH TRA|ỦY VIÊN|ỦY VIÊN THƯỜNG VỤ|ỦY VIÊN THƯỜNG TRỰC|NGƯỜI GHI BIÊN BẢN|NGƯỜI BÁO CÁO|NGƯỜI LẬP BIỂU|CHỦ TRÌ HỘI NGHỊ|CHỦ TRÌ|CHỦ TỌA|THƯ KÝ|KẾ TOÁN TRƯỞNG|ĐOÀN CHỦ TỊCH|THẨM PHÁN(?: - CHỦ TỌA PHIÊN TÒA)?|(?:KIỂM SÁT VIÊN|CHẤP HÀNH VIÊN)(?: SƠ CẤP| TRUNG CẤP| CAO CẤP)?|CÔNG CHỨC TƯ PHÁP(?: - HỘ TỊCH)?|NGƯỜI ĐẠI DIỆN THEO PHÁP LUẬT)$/u;
