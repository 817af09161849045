import { TYPE_NAMES } from '../reading/lexicon/type-names';
import type { FormCell } from './form-cells';

/** Parts a type from the summary behind it in capitals: "BÁO CÁO KẾT QUẢ THỰC HIỆN …". The cell itself where there is none. */
export function splitTypeLine(cell: FormCell): readonly FormCell[] {
  const { text, span } = cell;
  const isPlain = text === text.toUpperCase() && text.length === span.end - span.start;
  const lower = text.toLowerCase();
  const name = isPlain ? TYPE_NAMES.find(each => lower.startsWith(`${each} `)) : undefined;
  if (name === undefined || /^ (?:CHUNG|CỤ THỂ|KHÁC)/u.test(text.slice(name.length))) return [cell];
  const behind = span.start + name.length;
  return [
    { ...cell, ...pieceOf(text.slice(0, name.length)), span: { start: span.start, end: behind } },
    { ...cell, ...pieceOf(text.slice(name.length + 1)), span: { start: behind + 1, end: span.end } },
  ];
}

/** Where nothing was changed, the words are as written. */
function pieceOf(text: string): Pick<FormCell, 'text' | 'written'> {
  return { text, written: text };
}

/** The type without the colon that some put behind it: "KẾ HOẠCH:" → "KẾ HOẠCH". */
export function typeWithoutColon(line: string): string {
  return line.replace(COLON_AT_END, '');
}

const COLON_AT_END = /\s*:$/u;
