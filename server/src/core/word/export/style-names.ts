import type { Role } from './roles';
import { capitalize } from '../../text/capitalize';

/** How the styles are called in Word's list of them. */
export const STYLE_NAMES: Readonly<Record<Role, string>> = {
  'national-title': 'Quốc hiệu',
  motto: 'Tiêu ngữ',
  title: 'Tiêu đề',
  superior: 'Cơ quan cấp trên',
  issuer: 'Cơ quan ban hành',
  star: 'Dấu sao',
  number: 'Số, ký hiệu',
  subject: 'Trích yếu công văn',
  'issue-line': 'Địa danh, thời gian',
  stamp: 'Dấu chỉ mức độ',
  'letterhead-line': 'Dòng đầu văn bản',
  type: 'Tên loại',
  summary: 'Trích yếu',
  dashes: 'Gạch dưới trích yếu',
  authority: 'Thẩm quyền ban hành',
  basis: 'Căn cứ',
  operative: 'Quyết định, quyết nghị',
  addressee: 'Kính gửi',
  'addressees-lead': 'Kính gửi (nhiều nơi)',
  'addressees-item': 'Kính gửi (từng nơi)',
  heading: 'Phần, chương, mục',
  'heading-title': 'Tên phần, chương, mục',
  titled: 'Điều, khoản có tên',
  body: 'Lời văn',
  adoption: 'Câu thông qua',
  annex: 'Phụ lục',
  attachment: 'Văn bản kèm theo',
  attached: 'Kèm theo văn bản',
  'recipients-lead': 'Nơi nhận',
  recipient: 'Nơi nhận (từng nơi)',
  signing: 'Quyền hạn ký',
  position: 'Chức vụ người ký',
  'signing-note': 'Ghi chú chữ ký',
  signer: 'Họ tên người ký',
  'cell-head': 'Đầu bảng',
  cell: 'Ô bảng',
  footnote: 'Chú thích cuối trang',
};

/** "NationalTitle": ids of styles have no blanks or marks. */
export function styleIdOf(role: Role): string {
  return role.split('-').map(capitalize).join('');
}
