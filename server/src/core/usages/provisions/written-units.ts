import type { DocumentModel } from '../../document/document';
import { foldText } from '../../reading/fold';
import { textAt } from '../../text/span';
import type { UnknownUnit } from './own-provisions';

/**
 * True where a unit that the outline does not have is written all the same, in a form that is no heading: "Điều 9 - Hiệu lực",
 * "a) Đơn; b) Ảnh" in one line, "3.Nội dung" glued to the line above. Asked of units that would be reported, so seldom.
 */
export function isWritten({ pieces, blocks }: DocumentModel, unknown: UnknownUnit): boolean {
  const label = foldText(unknown.label.text);
  switch (unknown.unit) {
    case 'annex':
      return false;
    case 'article':
      return blocks.some(({ block }) => block.opening.heading === null && opensArticle(block.text, label));
    case 'clause':
    case 'point':
      return hasItem(foldText(textAt(pieces, unknown.stretch).slice(0, LONGEST_ARTICLE)), label);
  }
}

/** Long enough for an article of a code. */
const LONGEST_ARTICLE = 60_000;

/** A block that begins with "Điều 9" and does not go on as a citation does. */
function opensArticle(text: string, label: string): boolean {
  const at = text.indexOf('Đi');
  if (at === -1 || at > 12) return false;
  const [, written, behind = ''] = OPENING.exec(text.slice(0, 60)) ?? [];
  return written === label && !GOES_ON.test(behind);
}

const OPENING = /^[^\p{L}\d]*Điều\s{1,3}(\d{1,4}\p{Ll}?\d?)(.*)/u;
/** "Điều 9 Nghị quyết này", "Điều 9 của Quy chế": a citation at the start of a line. */
const GOES_ON = /^[\s,]{1,3}(?:của|khoản|điểm|Nghị|Quy|Luật|Bộ|Pháp|Thông|Quyết|Chương|Mục)/u;

/** "4.", "4)" or "đ)" behind a blank or a mark, with words behind. */
function hasItem(folded: string, label: string): boolean {
  for (let at = folded.indexOf(label); at !== -1; at = folded.indexOf(label, at + 1)) {
    const behind = folded.slice(at + label.length, at + label.length + 3);
    if (/[\s;:,(*_]/u.test(folded.charAt(at - 1)) && /^[.)]\s?\p{L}/u.test(behind)) return true;
  }
  return false;
}
