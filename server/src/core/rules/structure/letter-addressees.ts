import type { DocumentModel } from '../../document/document';
import { textAt } from '../../text/span';
import { removeAt, type ForeignForm } from './form-edits';
import { squeezeBlanks } from '../../text/blanks';
import { typeWithoutColon } from '../../structure/type-line';

/**
 * "Kính gửi:" below "KẾ HOẠCH": letters, submissions and reports are addressed to somebody; what plans, decides or rules says at its end who
 * gets it (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9.a, and its forms).
 */
export function findLetterAddressees({ outline: { parts }, pieces }: DocumentModel): readonly ForeignForm[] {
  const type = parts.find(({ kind }) => kind === 'type');
  if (type === undefined || !UNADDRESSED.test(type.text)) return [];
  return parts.flatMap(part => {
    if (part.kind !== 'addressees' || part.span.start < type.span.end) return [];
    const found = squeezeBlanks(textAt(pieces, part.lead)).trim();
    const data = { found, type: typeWithoutColon(type.text) };
    return [
      { messageId: 'letter-addressees', data, span: part.lead, fix: removeAt(part.span, found) },
    ] as const;
  });
}

/** Whose forms have no addressee. Reports, notices and guidance are sent with one as well. */
const UNADDRESSED =
  /^(?:KẾ HOẠCH|QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|QUY CHẾ|QUY ĐỊNH|CHƯƠNG TRÌNH|ĐỀ ÁN)(?!\p{L})/u;
