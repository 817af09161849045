import type { FormCell } from './form-cells';
import type { SignatureLine } from './outline';
import { isPosition, SIGNING_PREFIX } from '../block/opening/signature-words';

/**
 * The line of a signature that a cell is; null for what is none. A line of capitals below another is a position or goes on with it;
 * a name has capitals at its words, and something stands above it.
 */
export function readSignatureLine(
  { text, span }: FormCell,
  before: SignatureLine | undefined,
): SignatureLine | null {
  const { prefix } = SIGNING_PREFIX.exec(text)?.groups ?? {};
  if (prefix !== undefined) {
    const written = prefix.trimEnd();
    const prefixSpan = { start: span.start, end: Math.min(span.end, span.start + written.length) };
    return { kind: 'authority', text, span, prefix: written, prefixSpan };
  }
  if (IS_NOTE.test(text)) return { kind: 'note', text, span };
  if (isPosition(text)) return { kind: 'position', text, span };
  if (before === undefined) return null;
  if (before.kind !== 'name' && before.kind !== 'note' && IS_CAPITALS.test(text))
    return { kind: 'position', text, span };
  return IS_NAME.test(text) ? { kind: 'name', text, span } : null;
}

/** "(Đã ký)", "[daky]", "Đã ký", "(Ký, ghi rõ họ tên)", "(Chữ ký, dấu)". */
const IS_NOTE = /^(?:[([].{1,60}[)\]]|[Đđ]ã ký.{0,20})$/u;
const IS_CAPITALS = /^(?!MẪU|PHỤ LỤC|DANH MỤC|BIỂU|BẢNG|BẢN )\p{Lu}[\p{Lu}\s,.-]{2,60}$/u;
/** "Nguyễn Văn A", "GS.TS. Nguyễn Văn A", "Đại tá Nguyễn Văn A". */
const IS_NAME = /^(?:\p{Lu}[\p{L}.]{0,8}\.\s?)?\p{Lu}\p{L}*(?:\s\p{L}+){0,2}(?:\s\p{Lu}\p{Ll}*){1,4}$/u;
