import type { Span } from './span';

/**
 * True where the end of a line breaks the symbol of a document, however much room was left in it: "Nghị định số 30/2020/NĐ- ⏎ CP ngày …",
 * "Nghị quyết số 18- ⏎ NQ/TW".
 */
export function breaksSymbol(text: string, before: Span, line: Span): boolean {
  // Few lines end so.
  const last = text.charAt(before.end - 1);
  if (last !== '-' && last !== '/' && last !== '–') return false;
  const tail = text.slice(Math.max(before.start, before.end - TAIL), before.end);
  const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
  return BROKEN.some(({ ends, begins }) => begins.test(head) && ends.test(tail));
}

/** As far as "1234/2025/QĐ-BNNMT-" and "UBTVQH15" reach. */
const TAIL = 40;
const HEAD = 24;

const NUMBER = String.raw`(?<![\p{L}\d/.-])\d{1,5}\p{Ll}?`;
const YEAR = String.raw`\/(?:19|20)\d\d`;
/** Two capitals at least: "15/QĐ-" goes on with "UBND" and not with "Của". */
const CODE = String.raw`\p{Lu}\p{Ll}?\p{Lu}[\p{L}\d&]{0,12}`;
/** "CP ngày", "NQ/TW", "QH15". */
const NEXT_CODE = new RegExp(String.raw`^${CODE}(?:[-–/]${CODE}){0,3}(?!\p{L})`, 'u');

const BROKEN: readonly { readonly ends: RegExp; readonly begins: RegExp }[] = [
  { ends: new RegExp(String.raw`${NUMBER}(?:${YEAR})?(?:[-–/]${CODE}){1,4}[-–/]$`, 'u'), begins: NEXT_CODE },
  { ends: new RegExp(String.raw`${NUMBER}${YEAR}\/$`, 'u'), begins: NEXT_CODE },
  // A number alone may be anything; the code behind it must be a whole one.
  {
    ends: new RegExp(String.raw`số\s{1,3}${NUMBER}[-–/]$`, 'u'),
    begins: new RegExp(String.raw`^(?:(?:19|20)\d\d\/)?${CODE}[-–/]${CODE}`, 'u'),
  },
];
