/** What a paragraph is in the form of a document: each has a style of its own in the file, so that all of a kind can be changed at once. */
export const ROLES = [
  /** Quốc hiệu. */
  'national-title',
  /** Tiêu ngữ. */
  'motto',
  /** "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐOÀN TNCS HỒ CHÍ MINH". */
  'title',
  'superior',
  'issuer',
  'star',
  'number',
  /** "V/v …" below the number of a letter. */
  'subject',
  'issue-line',
  'stamp',
  /** What stands in the letterhead and is nothing of this. */
  'letterhead-line',
  'type',
  'summary',
  'dashes',
  /** Who decides, in capitals. */
  'authority',
  'basis',
  /** "QUYẾT ĐỊNH:". */
  'operative',
  /** "Kính gửi: …" with one addressee; the lead above several, and those. */
  'addressee',
  'addressees-lead',
  'addressees-item',
  /** "Chương I", "Mục 1", "Phần thứ nhất", and the title below. */
  'heading',
  'heading-title',
  /** A numbered line that is the title of what stands below it. */
  'titled',
  /** Lời văn. */
  'body',
  'adoption',
  /** "Phụ lục II", on a new page. */
  'annex',
  /** "QUY CHẾ" behind the decision that issues it, on a new page. */
  'attachment',
  /** "(Kèm theo Quyết định số …)". */
  'attached',
  'recipients-lead',
  'recipient',
  /** "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "(Đã ký)", "Nguyễn Văn A". */
  'signing',
  'position',
  'signing-note',
  'signer',
  'cell-head',
  'cell',
  'footnote',
] as const;

/** What a paragraph is in the form of a document. */
export type Role = (typeof ROLES)[number];
