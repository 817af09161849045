import { spanFrom } from '../../text/span';
import type { CitedText } from './cited-text';
import type { DeclarationClaim } from './short-form';

/** "sau đây gọi tắt là", "dưới đây gọi chung là", "(viết tắt là"; a bare "gọi là" names no document. */
const DECLARES =
  /(?:(?:sau|dưới)\s{1,2}đây\s{1,3}(?:được\s{1,3})?|(?<=\(\s{0,2}))(?:gọi|viết)\s{1,3}(?:(?:tắt|chung|ngắn\s{1,2}gọn)\s{1,3})?là\s{0,3}:?\s{0,3}(?<quote>["“])?(?=[\p{L}\d])/gu;

/** Reads the short names that a text gives, in order. */
export function readDeclarations({ text, folded }: CitedText): readonly DeclarationClaim[] {
  const claims: DeclarationClaim[] = [];
  let end = 0;
  for (const match of folded.matchAll(DECLARES)) {
    if (match.index < end) continue;
    const from = match.index + match[0].length;
    const quote = match.groups?.['quote'];
    const isBracketed = text.charAt(match.index - 1) === '(';
    const near = text.slice(from, from + LONGEST_NAME);
    const length = quote === undefined ? endOfName(near, isBracketed) : near.search(/["”]/u);
    if (length <= 0) continue;
    const name = { span: spanFrom(from, from + length), text: text.slice(from, from + length) };
    end = name.span.end + (quote === undefined ? 0 : 1);
    claims.push({ kind: 'declaration', span: spanFrom(match.index, end), name });
  }
  return claims;
}

const LONGEST_NAME = 200;

/** A name in brackets ends with them; another one at the first mark. Minus one where neither is near. */
function endOfName(near: string, isBracketed: boolean): number {
  const at = near.search(isBracketed ? /[);]/u : /[.,;:)\r\n\t|]|$/u);
  return at === -1 ? -1 : near.slice(0, at).trimEnd().length;
}
