import { foldWord } from '../reading/fold';
import { capitalize } from '../text/capitalize';

/** True for a line of capitals that names a body: "ỦY BAN NHÂN DÂN XÃ HÒA AN", "CHÍNH PHỦ". */
export function isIssuerLine(text: string): boolean {
  return text === text.toUpperCase() && BODY.test(text);
}

/** How names of issuing bodies begin. */
const BODY =
  /^(?:[UỦ][ỶY] BAN|HỘI ĐỒNG|CHÍNH PHỦ|THỦ TƯỚNG|QUỐC HỘI|BỘ |SỞ |BAN (?!HÀNH)|VĂN PHÒNG|TỈNH [UỦ][ỶY]|THÀNH [UỦ][ỶY]|HUYỆN [UỦ][ỶY]|ĐẢNG [UỦ][ỶY]|ĐẢNG BỘ|CHI BỘ|CHỦ TỊCH|THANH TRA|NGÂN HÀNG|TÒA ÁN|VIỆN|TRƯỜNG|TỔNG|CỤC|PHÒNG (?!CHÁY|CHỐNG)|TRUNG TÂM|CÔNG AN|TỈNH ĐOÀN|THÀNH ĐOÀN|ĐOÀN |LIÊN ĐOÀN)/u;

/**
 * The issuing body by the lines of a letterhead above the number: the last that names one, together with the line that goes on
 * with its name. The national title and the title of the Party stand beside it and are none. Empty for none.
 */
export function writeIssuer(lines: readonly string[]): string {
  const named = lines.filter(line => line === line.toUpperCase() && !TITLE.test(line));
  const at = named.findLastIndex(isIssuerLine);
  const name = named[at];
  if (name === undefined) return '';
  const next = named[at + 1];
  return writeName(next !== undefined && UNIT.test(next) ? `${name} ${next}` : name);
}

const TITLE = /CỘNG H(?:ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS|^ĐỘC LẬP/u;
/** The second line of a name: "TỈNH BÌNH MINH" below "ỦY BAN NHÂN DÂN". */
const UNIT = /^(?:TỈNH|THÀNH PHỐ|TP|HUYỆN|QUẬN|THỊ XÃ|XÃ|PHƯỜNG|ĐẶC KHU|THỊ TRẤN|QUỐC HỘI)(?: |$)/u;

/**
 * A name in capitals as prose writes it: "Ủy ban nhân dân xã Hòa An". Where the capitals of its words cannot be told ("SỞ NỘI
 * VỤ BÌNH MINH") it stays as printed.
 */
function writeName(name: string): string {
  const match = KNOWN.exec(foldWord(name));
  const { body, unit, place } = match?.groups ?? {};
  if (body === undefined) return name;
  const words = (place ?? '').split(' ').filter(word => word !== '');
  return [proseName(body), unit ?? '', ...words.map(capitalize)].filter(part => part !== '').join(' ');
}

/** A body whose words are known, the kind of place, the name of the place. */
const KNOWN =
  /^(?<body>[uủ][yỷ] ban nhân dân|hội đồng nhân dân|[uủ][yỷ] ban thường vụ quốc hội|chính phủ|thủ tướng chính phủ|quốc hội|đảng [uủ][yỷ]|đảng bộ|chi bộ|tỉnh [uủ][yỷ]|thành [uủ][yỷ]|huyện [uủ][yỷ]|tỉnh đoàn|thành đoàn)(?: (?<unit>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn|thôn))?(?: (?<place>[^\d]+))?$/u;

function proseName(body: string): string {
  return capitalize(body)
    .replace('Uỷ', 'Ủy')
    .replace('tướng chính', 'tướng Chính')
    .replace('vụ quốc', 'vụ Quốc');
}
