import { testGroup } from '../../helpers/rules-under-test';

const { findingsIn } = testGroup('structure');

/** What is found of form in a draft, in composed letters. */
export function composed(text: string): readonly string[] {
  return findingsIn(text).map(name => name.normalize('NFC'));
}

/** What a sample of a whole draft may have otherwise. */
export interface DraftParts {
  readonly number?: string;
  readonly place?: string;
  readonly title?: string;
  readonly body?: string;
  readonly recipients?: string;
  readonly sign?: string;
}

/** A directive of a provincial committee of the Party, right in every part that is not given. */
export function partyDraft({
  number = 'Số 15-CT/TU',
  place = 'Bình Minh, ngày 05 tháng 11 năm 2026',
  title = 'CHỈ THỊ\nvề công tác văn thư',
  body = 'Các cấp ủy tổ chức thực hiện nghiêm túc Chỉ thị này.',
  recipients = 'Nơi nhận:\n- Các đảng ủy trực thuộc;\n- Lưu Văn phòng Tỉnh ủy.',
  sign = 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn An',
}: DraftParts = {}): string {
  const head = `ĐẢNG BỘ TỈNH BÌNH MINH        ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH ỦY\n*\n${number}        ${place}`;
  return join(head, title, body, recipients, sign);
}

/** A plan of a commune's committee, right in every part that is not given. */
export function stateDraft({
  number = 'Số: 15/KH-UBND',
  place = 'Hòa An, ngày 05 tháng 11 năm 2026',
  title = 'KẾ HOẠCH\nTổ chức hội nghị tổng kết',
  body = 'Giao Văn phòng chuẩn bị hội nghị./.',
  recipients = 'Nơi nhận:\n- Các thôn;\n- Lưu: VT.',
  sign = 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn An',
}: DraftParts = {}): string {
  const head = [
    'ỦY BAN NHÂN DÂN XÃ HÒA AN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '        Độc lập - Tự do - Hạnh phúc',
    `${number}        ${place}`,
  ].join('\n');
  return join(head, title, body, recipients, sign);
}

function join(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('\n\n');
}

/** A text as it is, in decomposed letters, and with CRLF. */
export const dresses: readonly ((text: string) => string)[] = [
  (text: string): string => text,
  (text: string): string => text.normalize('NFD'),
  (text: string): string => text.replaceAll('\n', '\r\n'),
];
