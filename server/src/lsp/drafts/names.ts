import { textAt, type FormPart, type OutlineUnit, type TitledTable } from '../../core/index';

/** Longer titles are sentences: their first words tell enough. */
const WIDEST_NAME = 90;

/** What a unit is called in lists: "Điều 5. Hiệu lực thi hành", "II- NHIỆM VỤ". NFC, one line. */
export function nameUnit(text: string, { span, mark, title, kind }: OutlineUnit): string {
  const label = oneLine(textAt(text, span));
  const words =
    title === null
      ? ''
      : cut(oneLine(textAt(text, { ...title, end: Math.min(title.end, title.start + 400) })));
  if (words === '') return label;
  const isClosed = mark === '' || label.endsWith(mark) || label.endsWith('–');
  const separator = isClosed && !LABELLED.has(kind) ? ' ' : isClosed ? '. ' : `${mark} `;
  return `${label}${separator}${words}`;
}

/** Kinds whose label is words and whose title follows behind a stop: "Chương I. QUY ĐỊNH CHUNG". */
const LABELLED: ReadonlySet<OutlineUnit['kind']> = new Set<OutlineUnit['kind']>([
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'annex',
]);

/** What a part of the form is called in lists; null for one that no list shows. */
export function namePart(part: FormPart): string | null {
  if (part.kind === 'basis') return 'Căn cứ';
  return LISTED.has(part.kind) ? cut(oneLine(part.text)) : null;
}

const LISTED: ReadonlySet<FormPart['kind']> = new Set<FormPart['kind']>([
  'number',
  'type',
  'operative',
  'addressees',
  'recipients',
  'signature',
]);

/** What a table is called in lists: "Bảng 1. Kết quả thu ngân sách", else by the heads of its columns: "Bảng: Xã, Số hộ". */
export function nameTable(text: string, { caption, heads }: TitledTable): string {
  if (caption !== null) return cut(oneLine(textAt(text, caption)));
  return heads.length === 0 ? 'Bảng' : cut(oneLine(`Bảng: ${heads.join(', ')}`));
}

function oneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[*_#|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function cut(text: string): string {
  if (text.length <= WIDEST_NAME) return text;
  const at = text.lastIndexOf(' ', WIDEST_NAME);
  return `${text.slice(0, at === -1 ? WIDEST_NAME : at)}…`;
}
